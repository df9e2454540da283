/// What the ledger of nights counts for each category and time unit. The names are those of its columns.
public enum LedgerColumn: String, CaseIterable, Sendable {
    /// Stays of this service that are certain: confirmed, started, processed.
    case confirmed
    /// Stays of this service that are held until their release.
    case optional
    /// Resources that stays of other services have taken.
    case otherService = "other_service"
    /// Resources set aside in availability blocks and not yet picked up.
    case block
    /// The part of them that the public can no longer book.
    case allocatedBlock = "allocated_block"
    /// What people added to the public availability; negative when they took from it.
    case adjustment
    /// Resources that the house uses itself.
    case houseUse = "house_use"
    /// Resources that cannot be used.
    case outOfOrder = "out_of_order"
}

/// One row of the ledger: a category in a time unit.
public struct LedgerKey: Hashable, Sendable, Comparable {
    public let category: ID<ResourceCategory>
    public let unit: UnitIndex

    public init(_ category: ID<ResourceCategory>, _ unit: UnitIndex) {
        self.category = category
        self.unit = unit
    }

    public static func < (left: LedgerKey, right: LedgerKey) -> Bool {
        left.category == right.category ? left.unit < right.unit : left.category < right.category
    }
}

/// The counts of one category in one time unit.
public struct LedgerCell: Hashable, Sendable {
    public var confirmed = 0
    public var optional = 0
    public var otherService = 0
    public var block = 0
    public var allocatedBlock = 0
    public var adjustment = 0
    public var houseUse = 0
    public var outOfOrder = 0

    public init() {}

    public subscript(column: LedgerColumn) -> Int {
        get {
            switch column {
            case .confirmed: confirmed
            case .optional: optional
            case .otherService: otherService
            case .block: block
            case .allocatedBlock: allocatedBlock
            case .adjustment: adjustment
            case .houseUse: houseUse
            case .outOfOrder: outOfOrder
            }
        }
        set {
            switch column {
            case .confirmed: confirmed = newValue
            case .optional: optional = newValue
            case .otherService: otherService = newValue
            case .block: block = newValue
            case .allocatedBlock: allocatedBlock = newValue
            case .adjustment: adjustment = newValue
            case .houseUse: houseUse = newValue
            case .outOfOrder: outOfOrder = newValue
            }
        }
    }

    /// Resources taken by stays of this service.
    public var occupied: Int { confirmed + optional }

    /// Resources that nobody else can have, whatever people adjusted.
    public var taken: Int { occupied + otherService + allocatedBlock + houseUse + outOfOrder }

    /// What the public sees: everything that exists, less what stays and blocks hold, and adjusted. It does not look at
    /// resources that are out of order, and it is negative where the house is overbooked.
    public func publicAvailability(of resources: Int) -> Int {
        resources - occupied - otherService - allocatedBlock + adjustment
    }

    /// What can really be sold: the public availability of the resources that can be used.
    public func bookable(of resources: Int) -> Int { publicAvailability(of: resources) - outOfOrder - houseUse }

    /// - Parameter resources: The active resources of the category.
    public func metric(_ metric: AvailabilityMetric, of resources: Int) -> Int {
        switch metric {
        case .outOfOrderBlocks: outOfOrder
        case .publicAvailabilityAdjustment: adjustment
        case .otherServiceReservationCount: otherService
        // Stays and what is set aside for stays to come.
        case .occupied: occupied + allocatedBlock
        case .confirmedReservations: confirmed
        case .optionalReservations: optional
        case .blockAvailability: block
        case .allocatedBlockAvailability: allocatedBlock
        case .usableResources: resources - outOfOrder
        case .activeResources: resources
        case .houseUse: houseUse
        }
    }
}

/// What can be asked of the ledger over the wire.
public enum AvailabilityMetric: String, CaseIterable, Sendable {
    case outOfOrderBlocks = "OutOfOrderBlocks"
    case publicAvailabilityAdjustment = "PublicAvailabilityAdjustment"
    case otherServiceReservationCount = "OtherServiceReservationCount"
    case occupied = "Occupied"
    case confirmedReservations = "ConfirmedReservations"
    case optionalReservations = "OptionalReservations"
    case blockAvailability = "BlockAvailability"
    case allocatedBlockAvailability = "AllocatedBlockAvailability"
    case usableResources = "UsableResources"
    case activeResources = "ActiveResources"
    case houseUse = "HouseUse"
}

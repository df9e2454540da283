public import Foundation
public import InnkeeperValues

/// Resources that are set aside for a group or a partner, who fill them with stays.
public struct AvailabilityBlock: Hashable, Sendable {
    public let id: ID<AvailabilityBlock>
    public let enterpriseID: ID<Enterprise>
    public let chainID: ID<Chain>
    public let serviceID: ID<Service>
    /// The block's own rate, which follows the one it was made from.
    public let rateID: ID<Rate>
    /// As people at the desk say it.
    public let number: String
    public var state: AvailabilityBlockState
    /// False once it was deleted.
    public var isActive: Bool
    /// Never empty. Its resources lie within them; a stay may reach beyond.
    public var units: Range<UnitIndex>
    public var release: BlockRelease
    /// Which groups its stays belong to; decided once for all.
    public let pickup: PickupDistribution
    public var name: String?
    public var notes: String?
    public let voucherID: UUID?
    public var partners: BlockPartners
    public var budget: BlockBudget?
    public var purpose: ReservationPurpose?
    public var externalIdentifier: String?
    public var quoteID: UUID?
    public var purchaseOrderNumber: String?
    public var cancellation: BlockCancellation?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<AvailabilityBlock>,
        enterpriseID: ID<Enterprise>,
        chainID: ID<Chain>,
        serviceID: ID<Service>,
        rateID: ID<Rate>,
        number: String,
        state: AvailabilityBlockState = .confirmed,
        isActive: Bool = true,
        units: Range<UnitIndex>,
        release: BlockRelease = .never,
        pickup: PickupDistribution = .allInOneGroup,
        name: String? = nil,
        notes: String? = nil,
        voucherID: UUID? = nil,
        partners: BlockPartners = BlockPartners(),
        budget: BlockBudget? = nil,
        purpose: ReservationPurpose? = nil,
        externalIdentifier: String? = nil,
        quoteID: UUID? = nil,
        purchaseOrderNumber: String? = nil,
        cancellation: BlockCancellation? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        precondition(!units.isEmpty, "A block lasts for one time unit at least.")
        self.id = id
        self.enterpriseID = enterpriseID
        self.chainID = chainID
        self.serviceID = serviceID
        self.rateID = rateID
        self.number = number
        self.state = state
        self.isActive = isActive
        self.units = units
        self.release = release
        self.pickup = pickup
        self.name = name
        self.notes = notes
        self.voucherID = voucherID
        self.partners = partners
        self.budget = budget
        self.purpose = purpose
        self.externalIdentifier = externalIdentifier
        self.quoteID = quoteID
        self.purchaseOrderNumber = purchaseOrderNumber
        self.cancellation = cancellation
        self.created = created
        self.updated = updated ?? created
    }

    /// What people call it.
    public var title: String { name ?? number }
}

/// What an availability block does to the house.
public enum AvailabilityBlockState: String, CaseIterable, Sendable {
    /// Takes from the public and can be filled.
    case confirmed = "Confirmed"
    /// Takes from the public, but nobody can be booked into it yet.
    case optional = "Optional"
    /// Waits in line and takes nothing.
    case inquired = "Inquired"
    case canceled = "Canceled"

    /// Whether the public can no longer book what is set aside.
    public var isDeducting: Bool {
        switch self {
        case .confirmed, .optional: true
        case .inquired, .canceled: false
        }
    }
}

/// How the stays of a block are put into groups.
public enum PickupDistribution: String, CaseIterable, Sendable {
    case allInOneGroup = "AllInOneGroup"
    case individualGroups = "IndividualGroups"

    /// Stays of a block that one group may have, where there can be another one.
    public static let groupMaximum = 750
}

/// For whom a block was made.
public struct BlockPartners: Hashable, Sendable {
    public var bookerID: ID<Customer>?
    public var companyID: ID<Company>?
    public var travelAgencyID: ID<Company>?
    public var businessSegmentID: ID<BusinessSegment>?

    public init(
        bookerID: ID<Customer>? = nil, companyID: ID<Company>? = nil, travelAgencyID: ID<Company>? = nil,
        businessSegmentID: ID<BusinessSegment>? = nil
    ) {
        self.bookerID = bookerID
        self.companyID = companyID
        self.travelAgencyID = travelAgencyID
        self.businessSegmentID = businessSegmentID
    }
}

/// What a partner means to spend, as he put it; nothing is computed from it.
public struct BlockBudget: Hashable, Sendable {
    public let currency: Currency
    public let value: ExactDecimal?
    public let net: ExactDecimal?
    public let tax: ExactDecimal?
    public let taxRate: ExactDecimal?

    public init(
        currency: Currency, value: ExactDecimal?, net: ExactDecimal? = nil, tax: ExactDecimal? = nil,
        taxRate: ExactDecimal? = nil
    ) {
        self.currency = currency
        self.value = value
        self.net = net
        self.tax = tax
        self.taxRate = taxRate
    }
}

/// That a block will not take place.
public struct BlockCancellation: Hashable, Sendable {
    public let at: Date
    public var reason: ReservationCancellationReason?
    public var detail: String?

    public init(at: Date, reason: ReservationCancellationReason? = nil, detail: String? = nil) {
        self.at = at
        self.reason = reason
        self.detail = detail
    }
}

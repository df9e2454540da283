public import Foundation
public import InnkeeperValues

/// Something the house sells under one name: stays by time units, or additional things such as meals.
public struct Service: Hashable, Sendable {
    public let id: ID<Service>
    public let enterpriseID: ID<Enterprise>
    public var isActive: Bool
    public var names: [String: String]
    public var kind: ServiceKind
    public var housekeeping = HousekeepingTerms()
    /// Whether its items stand on a bill as one line.
    public var billsAsPackage: Bool
    /// Where it stands in a list for people, lowest first.
    public var ordering: Int
    public var externalIdentifier: String?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Service>,
        enterpriseID: ID<Enterprise>,
        isActive: Bool = true,
        names: [String: String],
        kind: ServiceKind,
        billsAsPackage: Bool = false,
        ordering: Int = 0,
        externalIdentifier: String? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.isActive = isActive
        self.names = names
        self.kind = kind
        self.billsAsPackage = billsAsPackage
        self.ordering = ordering
        self.externalIdentifier = externalIdentifier
        self.created = created
        self.updated = updated ?? created
    }
}

/// What a service sells.
public enum ServiceKind: Hashable, Sendable {
    /// The use of resources for a number of time units.
    case bookable(BookableTimes)
    /// Products, offered at these moments of a stay.
    case additional(promotions: Set<PromotionMoment>)
}

/// How a bookable service divides time, on whatever wall clock it is read.
public struct BookableTimes: Hashable, Sendable {
    public var unit: TimeUnit
    /// From the start of a unit to the start of the service in it: check-in time.
    public var startOffset: Period
    /// From the end of a unit to the end of the service: check-out time. Negative for use during the day.
    public var endOffset: Period
    public var occupancyStartOffset: Period
    public var occupancyEndOffset: Period

    public init(
        unit: TimeUnit,
        startOffset: Period = Period(),
        endOffset: Period = Period(),
        occupancyStartOffset: Period? = nil,
        occupancyEndOffset: Period? = nil
    ) {
        self.unit = unit
        self.startOffset = startOffset
        self.endOffset = endOffset
        self.occupancyStartOffset = occupancyStartOffset ?? startOffset
        self.occupancyEndOffset = occupancyEndOffset ?? endOffset
    }

    /// These times on the wall clocks of `zone`.
    public func timeUnits(in zone: TimeZone) -> TimeUnits {
        TimeUnits(
            unit: unit, startOffset: startOffset, endOffset: endOffset, occupancyStartOffset: occupancyStartOffset,
            occupancyEndOffset: occupancyEndOffset, zone: zone
        )
    }
}

/// When in the course of a stay something is offered to a guest.
///
/// (inferred) It tells those who talk to guests what to show them and when. It binds nobody who orders: the documents
/// speak of promoting alone, and what a guest asks for at another time the desk sells him all the same.
public enum PromotionMoment: String, CaseIterable, Sendable {
    case beforeCheckIn = "BeforeCheckIn"
    case afterCheckIn = "AfterCheckIn"
    case duringStay = "DuringStay"
    case beforeCheckOut = "BeforeCheckOut"
    case afterCheckOut = "AfterCheckOut"
    case duringCheckOut = "DuringCheckOut"
}

extension Service {
    public var isBookable: Bool { bookableTimes != nil }

    /// Nil for an additional service.
    public var bookableTimes: BookableTimes? {
        switch kind {
        case .bookable(let times): times
        case .additional: nil
        }
    }

    /// The time units of a bookable service in the enterprise's time zone; nil for an additional one.
    public func timeUnits(in zone: TimeZone) -> TimeUnits? { bookableTimes?.timeUnits(in: zone) }
}

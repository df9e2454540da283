public import Foundation

/// Something that a house does not sell: stays, arrivals or departures on certain days, unless they are long, early or
/// dear enough.
public struct Restriction: Hashable, Sendable {
    public let id: ID<Restriction>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public let origin: RestrictionOrigin
    public let conditions: RestrictionConditions
    public let span: RestrictionSpan
    public let exceptions: RestrictionExceptions
    public let externalIdentifier: String?
    public let created: Date
    public let updated: Date

    /// The most that one service may have, whoever made them.
    public static let quota = 150_000

    public init(
        id: ID<Restriction>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        origin: RestrictionOrigin,
        conditions: RestrictionConditions,
        span: RestrictionSpan = .always,
        exceptions: RestrictionExceptions = RestrictionExceptions(),
        externalIdentifier: String? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.origin = origin
        self.conditions = conditions
        self.span = span
        self.exceptions = exceptions
        self.externalIdentifier = externalIdentifier
        self.created = created
        self.updated = updated ?? created
    }
}

/// What a restriction forbids.
public enum RestrictionKind: String, CaseIterable, Sendable {
    /// Nobody may stay in its time units.
    case stay = "Stay"
    /// Nobody may arrive in them.
    case start = "Start"
    /// Nobody may depart in them.
    case end = "End"
}

/// Who made a restriction. Those of the one never change those of the other.
public enum RestrictionOrigin: String, CaseIterable, Sendable {
    case user = "User"
    case integration = "Integration"
}

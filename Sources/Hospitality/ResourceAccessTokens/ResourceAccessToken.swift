public import Foundation

/// What opens doors for somebody of a stay: a code to type in or a tag to hold against the lock.
///
/// It opens from an instant up to another one, as long as it is active; a guest who has left opens nothing.
public struct ResourceAccessToken: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case pinCode = "PinCode"
        case rfidTag = "RfidTag"
    }

    /// How far it lets its holder in.
    public struct Permissions: Hashable, Sendable {
        public var bed: Bool
        public var room: Bool
        public var floor: Bool
        public var building: Bool

        public init(bed: Bool = false, room: Bool = false, floor: Bool = false, building: Bool = false) {
            self.bed = bed
            self.room = room
            self.floor = floor
            self.building = building
        }
    }

    public let id: ID<ResourceAccessToken>
    public let enterpriseID: ID<Enterprise>
    public let reservationID: ID<Reservation>
    /// Whom of those who stay it was given to; nil for whoever holds it.
    public let companionshipID: ID<Companionship>?
    /// A certain door, such as the one of the sauna; nil for the room that the stay has.
    public let resourceID: ID<Resource>?
    public let kind: Kind
    public var value: String
    public let serialNumber: String?
    public private(set) var validFrom: Date
    public private(set) var validUntil: Date
    public var permissions: Permissions
    public private(set) var isActive: Bool
    public let created: Date
    public var updated: Date

    /// - Throws: ``InvalidReference`` to `ValidityEndUtc` unless it is valid for some time.
    public init(
        id: ID<ResourceAccessToken>, enterpriseID: ID<Enterprise>, reservationID: ID<Reservation>,
        companionshipID: ID<Companionship>? = nil, resourceID: ID<Resource>? = nil, kind: Kind, value: String,
        serialNumber: String? = nil, validFrom: Date, validUntil: Date, permissions: Permissions,
        isActive: Bool = true, created: Date, updated: Date? = nil
    ) throws(InvalidReference) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.reservationID = reservationID
        self.companionshipID = companionshipID
        self.resourceID = resourceID
        self.kind = kind
        self.value = value
        self.serialNumber = serialNumber
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.permissions = permissions
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
        try Self.check(from: validFrom, until: validUntil)
    }

    /// Gives it another validity.
    ///
    /// - Throws: ``InvalidReference`` to `ValidityEndUtc` unless it is valid for some time.
    public mutating func limit(from start: Date, until end: Date) throws(InvalidReference) {
        try Self.check(from: start, until: end)
        (validFrom, validUntil) = (start, end)
    }

    /// It opens nothing any more and is never given again.
    public mutating func revoke() { isActive = false }

    private static func check(from start: Date, until end: Date) throws(InvalidReference) {
        guard end > start else { throw InvalidReference("ValidityEndUtc", "must be after ValidityStartUtc") }
    }
}

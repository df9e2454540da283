public import Foundation

/// What an account ordered from a service in one go: breakfast for two, a parking space, a bottle from the minibar.
///
/// Its charges are order items whose service order is this one.
public struct ProductOrder: Sendable {
    public let id: ID<ProductOrder>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public let account: Account
    /// The stay it was ordered during, when that is known.
    public var linkedReservationID: ID<Reservation>?
    public var businessSegmentID: ID<BusinessSegment>?
    public var notes: String?
    public let consumed: Date
    public let creatorProfileID: UUID
    /// Who changed it last.
    public let updaterProfileID: UUID
    public let created: Date
    public let updated: Date

    public init(
        id: ID<ProductOrder>, enterpriseID: ID<Enterprise>, serviceID: ID<Service>, account: Account,
        linkedReservationID: ID<Reservation>? = nil, businessSegmentID: ID<BusinessSegment>? = nil,
        notes: String? = nil,
        consumed: Date, creatorProfileID: UUID, updaterProfileID: UUID? = nil, created: Date, updated: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.account = account
        self.linkedReservationID = linkedReservationID
        self.businessSegmentID = businessSegmentID
        self.notes = notes
        self.consumed = consumed
        self.creatorProfileID = creatorProfileID
        self.updaterProfileID = updaterProfileID ?? creatorProfileID
        self.created = created
        self.updated = updated
    }
}

public import Foundation

/// Reservations that were made together and belong together, like those of one family.
public struct ReservationGroup: Hashable, Sendable {
    public let id: ID<ReservationGroup>
    public let enterpriseID: ID<Enterprise>
    public var name: String?
    /// The channel manager that brought the group, and its number for it.
    public var channelManager: String?
    public var channelManagerGroupNumber: String?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<ReservationGroup>,
        enterpriseID: ID<Enterprise>,
        name: String?,
        channelManager: String? = nil,
        channelManagerGroupNumber: String? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.name = name
        self.channelManager = channelManager
        self.channelManagerGroupNumber = channelManagerGroupNumber
        self.created = created
        self.updated = updated ?? created
    }
}

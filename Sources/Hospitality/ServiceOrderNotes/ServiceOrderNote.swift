public import Foundation

/// What somebody wrote about a reservation or a product order.
public struct ServiceOrderNote: Hashable, Sendable {
    /// Who the note is meant for.
    public enum Kind: String, Sendable, CaseIterable {
        case general = "General"
        case channelManager = "ChannelManager"
        case specialRequest = "SpecialRequest"
    }

    public let id: ID<ServiceOrderNote>
    public let enterpriseID: ID<Enterprise>
    /// The reservation or product order.
    public let orderID: UUID
    public var text: String
    public let kind: Kind
    public let created: Date
    public var updated: Date

    public init(
        id: ID<ServiceOrderNote>,
        enterpriseID: ID<Enterprise>,
        orderID: UUID,
        text: String,
        kind: Kind,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.orderID = orderID
        self.text = text
        self.kind = kind
        self.created = created
        self.updated = updated ?? created
    }
}

public import Foundation

/// Something that happened in a house and that others are told of after the commit.
public struct OutboxEvent: Hashable, Sendable {
    /// What happened, in the contract's words.
    public enum Kind: String, CaseIterable, Sendable {
        // For sockets.
        case deviceCommand = "DeviceCommand"
        case reservation = "Reservation"
        case resource = "Resource"
        case priceUpdate = "PriceUpdate"
        // For webhooks.
        case serviceOrderUpdated = "ServiceOrderUpdated"
        case resourceUpdated = "ResourceUpdated"
        case messageAdded = "MessageAdded"
        case resourceBlockUpdated = "ResourceBlockUpdated"
        case customerAdded = "CustomerAdded"
        case customerUpdated = "CustomerUpdated"
        case paymentUpdated = "PaymentUpdated"
    }

    /// An event that is not in the outbox yet.
    public struct Draft: Hashable, Sendable {
        public let kind: Kind
        public let enterpriseID: ID<Enterprise>
        /// What it happened to.
        public let subjectID: UUID
        /// The only integration that may hear of it; everybody's when nil.
        public let integrationID: ID<Integration>?
        /// The bookable service that it is of; a token that is bound to another does not hear of it.
        public let serviceID: ID<Service>?
        /// The event as a JSON object, ready to send.
        public let payload: String
        public let createdAt: Date

        public init(
            _ kind: Kind,
            of enterpriseID: ID<Enterprise>,
            subject: UUID,
            onlyFor integrationID: ID<Integration>? = nil,
            service serviceID: ID<Service>? = nil,
            payload: String,
            at createdAt: Date
        ) {
            self.kind = kind
            self.enterpriseID = enterpriseID
            subjectID = subject
            self.integrationID = integrationID
            self.serviceID = serviceID
            self.payload = payload
            self.createdAt = createdAt
        }
    }

    /// Grows; may skip numbers.
    public let sequence: Int64
    public let content: Draft

    public init(sequence: Int64, content: Draft) {
        self.sequence = sequence
        self.content = content
    }

    public var kind: Kind { content.kind }
    public var enterpriseID: ID<Enterprise> { content.enterpriseID }
    public var subjectID: UUID { content.subjectID }
    public var integrationID: ID<Integration>? { content.integrationID }
    public var serviceID: ID<Service>? { content.serviceID }
    public var payload: String { content.payload }
    public var createdAt: Date { content.createdAt }
}

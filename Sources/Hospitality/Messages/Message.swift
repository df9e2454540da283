public import Foundation

/// One text in a conversation with a guest.
public struct Message: Hashable, Sendable {
    public enum Sender: String, CaseIterable, Sendable {
        /// The people of the house.
        case enterprise = "Enterprise"
        /// The integration, on behalf of the guest.
        case application = "Application"
    }

    public let id: ID<Message>
    public let enterpriseID: ID<Enterprise>
    public let threadID: ID<MessageThread>
    public let sender: Sender
    public let text: String
    /// When the house has read what the guest wrote; its own words are read from the start.
    public var read: Date?
    public let created: Date

    public init(
        id: ID<Message>, enterpriseID: ID<Enterprise>, threadID: ID<MessageThread>, sender: Sender, text: String,
        read: Date? = nil, created: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.threadID = threadID
        self.sender = sender
        self.text = text
        self.read = sender == .enterprise ? read ?? created : read
        self.created = created
    }
}

public import Foundation

/// A conversation of a guest with the house, begun by the integration through which the guest writes.
public struct MessageThread: Hashable, Sendable {
    public let id: ID<MessageThread>
    public let enterpriseID: ID<Enterprise>
    /// Who alone sees it beside the house.
    public let integrationID: ID<Integration>
    /// Who writes, as the house sees it.
    public let originalSender: String
    public let subject: String
    public var isResolved: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<MessageThread>, enterpriseID: ID<Enterprise>, integrationID: ID<Integration>, originalSender: String,
        subject: String, isResolved: Bool = false, created: Date, updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.integrationID = integrationID
        self.originalSender = originalSender
        self.subject = subject
        self.isResolved = isResolved
        self.created = created
        self.updated = updated ?? created
    }

    /// A new word of the guest opens again what was settled; an answer of the house leaves it as it is.
    public func hearing(_ sender: Message.Sender, at now: Date) -> MessageThread {
        var thread = self
        thread.updated = now
        switch sender {
        case .application: thread.isResolved = false
        case .enterprise: break
        }
        return thread
    }
}

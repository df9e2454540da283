public import Foundation
public import Hospitality
public import InnkeeperStore

/// What the people of a house do with the conversations of their guests: read, answer, settle.
///
/// Who uses it has found out that the person belongs to the house; every thread of the house is open to them.
public struct MessageDesk: Sendable {
    private let enterprise: ID<Enterprise>
    private let store: Store
    private let now: Date

    public init(of enterprise: ID<Enterprise>, store: Store, now: Date) {
        self.enterprise = enterprise
        self.store = store
        self.now = now
    }

    /// The conversations of the house, newest first, whoever began them.
    public func threads(_ page: Page) async throws -> [MessageThread] {
        let filter = HouseFilter<MessageThread>(enterprises: [enterprise])
        return try await store.read { try $0.messageThreads.list(filter, startedBy: nil, page) }
    }

    /// What stands in a conversation, newest first; it is read now.
    public func open(_ thread: ID<MessageThread>, _ page: Page) async throws -> [Message] {
        try await store.write { transaction in
            try transaction.messages.markRead(thread, of: enterprise, at: now)
            return try transaction.messages.list(in: [thread], of: [enterprise], page)
        }
    }

    /// Answers the guest. The integration that began the conversation hears of it.
    ///
    /// - Throws: `InvalidReference` to `MessageThreadId` for a thread of another house.
    @discardableResult
    public func reply(_ text: String, in thread: ID<MessageThread>, id: ID<Message>) async throws -> Message {
        try await store.write { transaction in
            let thread = try find(thread, in: transaction)
            let message = Message(
                id: id, enterpriseID: enterprise, threadID: thread.id, sender: .enterprise, text: text, created: now
            )
            try transaction.add([message], to: thread, at: now)
            return message
        }
    }

    /// Settles a conversation until the guest writes again.
    ///
    /// - Throws: `InvalidReference` to `MessageThreadId` for a thread of another house.
    public func resolve(_ thread: ID<MessageThread>) async throws {
        try await store.write { transaction in
            var thread = try find(thread, in: transaction)
            thread.isResolved = true
            thread.updated = now
            try transaction.messageThreads.update(thread)
        }
    }

    private func find(_ id: ID<MessageThread>, in transaction: Transaction) throws -> MessageThread {
        try transaction.lock(.other(id))
        let filter = HouseFilter<MessageThread>(enterprises: [enterprise], ids: [id])
        return try transaction.messageThreads.list(filter, startedBy: nil, Page(count: 1)).first
            .known(as: "MessageThreadId", id.uuid)
    }
}

extension Transaction {
    /// Writes messages of one sender into a conversation and tells the integration that began it.
    func add(_ messages: [Message], to thread: MessageThread, at now: Date) throws {
        guard let sender = messages.last?.sender else { return }
        try self.messages.insert(messages)
        try messageThreads.update(thread.hearing(sender, at: now))
        for message in messages {
            let event = HouseEvent.message(message.id, integration: thread.integrationID)
            outbox.append(contentsOf: event.drafts(at: thread.enterpriseID, now: now))
        }
    }
}

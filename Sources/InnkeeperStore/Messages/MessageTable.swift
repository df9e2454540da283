public import Foundation
public import Hospitality

extension Transaction {
    public var messages: MessageTable { MessageTable(transaction: self) }
}

/// All SQL on the table `message`.
public struct MessageTable {
    let transaction: Transaction

    private static let columns: SQL = "enterprise_id, id, thread_id, sender, text, read_ms, created_ms"

    public func insert(_ messages: [Message]) throws {
        let rows: [SQL] = messages.map {
            "(\($0.enterpriseID), \($0.id), \($0.threadID), \($0.sender), \($0.text), \($0.read), \($0.created))"
        }
        try transaction.insert(rows, into: "INSERT INTO message (\(Self.columns)) VALUES")
    }

    /// Somebody of the house has opened the conversation.
    public func markRead(_ thread: ID<MessageThread>, of enterprise: ID<Enterprise>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE message SET read_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND thread_id = \(thread) AND read_ms IS NULL
            """
        )
    }

    /// What nobody of the house has read yet.
    public func unreadCount(of enterprise: ID<Enterprise>) throws -> Int {
        try transaction.row(
            "SELECT count(*) AS count FROM message WHERE enterprise_id = \(enterprise) AND read_ms IS NULL"
        )?.int("count") ?? 0
    }

    /// One page of what stands in these threads, newest first.
    public func list(
        in threads: [ID<MessageThread>], of enterprises: [ID<Enterprise>], created: InstantInterval? = nil, _ page: Page
    ) throws -> [Message] {
        let when: SQL = created.map { " AND created_ms \($0.between)" } ?? ""
        return try transaction.rows(
            """
            SELECT \(Self.columns) FROM message
            WHERE \(enterprises.own) AND thread_id IN \(in: threads)\(when)\(page.older)\(page.newestFirst)
            """
        ).map { row in
            try Message(
                id: row.id("id"),
                enterpriseID: row.id("enterprise_id"),
                threadID: row.id("thread_id"),
                sender: row.choice("sender"),
                text: row.string("text"),
                read: row.optionalInstant("read_ms"),
                created: row.instant("created_ms")
            )
        }
    }
}

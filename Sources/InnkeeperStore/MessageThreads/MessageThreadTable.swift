public import Hospitality

extension Transaction {
    public var messageThreads: MessageThreadTable { MessageThreadTable(transaction: self) }
}

/// All SQL on the table `message_thread`.
public struct MessageThreadTable {
    let transaction: Transaction

    private static let columns: SQL = """
        enterprise_id, id, integration_id, original_sender, subject, is_resolved, created_ms, updated_ms
        """

    public func insert(_ thread: MessageThread) throws {
        try transaction.run(
            """
            INSERT INTO message_thread (\(Self.columns)) VALUES
                (\(thread.enterpriseID), \(thread.id), \(thread.integrationID), \(thread.originalSender),
                 \(thread.subject), \(thread.isResolved), \(thread.created), \(thread.updated))
            """
        )
    }

    public func update(_ thread: MessageThread) throws {
        try transaction.run(
            """
            UPDATE message_thread SET is_resolved = \(thread.isResolved), updated_ms = \(thread.updated)
            WHERE enterprise_id = \(thread.enterpriseID) AND id = \(thread.id)
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    ///
    /// - Parameter integration: Whose threads they are; nil for everybody's, as the house sees them.
    public func list(
        _ filter: HouseFilter<MessageThread>, startedBy integration: ID<Integration>?, _ page: Page
    ) throws -> [MessageThread] {
        let own: SQL = integration.map { " AND integration_id = \($0)" } ?? ""
        return try transaction.rows(
            """
            SELECT \(Self.columns) FROM message_thread
            WHERE \(filter.conditions)\(own)\(page.older)\(page.newestFirst)
            """
        ).map { row in
            try MessageThread(
                id: row.id("id"),
                enterpriseID: row.id("enterprise_id"),
                integrationID: row.id("integration_id"),
                originalSender: row.string("original_sender"),
                subject: row.string("subject"),
                isResolved: row.bool("is_resolved"),
                created: row.instant("created_ms"),
                updated: row.instant("updated_ms")
            )
        }
    }
}

public import Hospitality

extension Transaction {
    public var outbox: OutboxTable { OutboxTable(transaction: self) }
}

/// All SQL on the table `outbox`: what others are told of after the commit that wrote it.
public struct OutboxTable {
    let transaction: Transaction

    /// Announces an event; it is written at the end of this transaction, in the order of the calls.
    public func append(_ event: OutboxEvent.Draft) { transaction.session.pendingEvents.append(event) }

    public func append(contentsOf events: some Sequence<OutboxEvent.Draft>) {
        transaction.session.pendingEvents.append(contentsOf: events)
    }

    /// How many events earlier transactions have written.
    public func count() throws -> Int {
        try transaction.row("SELECT count(*) AS count FROM outbox")?.int("count") ?? 0
    }

    /// The newest sequence that can be seen; 0 when there is none. A place to begin to listen from.
    public func lastSequence() throws -> Int64 {
        Int64(try transaction.row("SELECT max(sequence) AS last FROM outbox")?.optionalInt("last") ?? 0)
    }

    /// Forgets what was delivered and is not kept for anybody.
    @discardableResult
    public func remove(upTo sequence: Int64) throws -> Int {
        try transaction.run("DELETE FROM outbox WHERE sequence <= \(sequence)")
    }

    /// Use ``Store/events(after:limit:)``, which makes sure that none is overtaken.
    func events(after sequence: Int64, upTo last: Int64, limit: Int) throws -> [OutboxEvent] {
        let rows = try transaction.rows(
            """
            SELECT sequence, enterprise_id, kind, subject_id, integration_id, service_id, payload,
                created_ms
            FROM outbox WHERE sequence > \(sequence) AND sequence <= \(last) ORDER BY sequence LIMIT \(limit)
            """
        )
        return try rows.map { row in
            let sequence = Int64(try row.int("sequence"))
            let enterpriseID: ID<Enterprise> = try row.id("enterprise_id")
            let kind: OutboxEvent.Kind = try row.choice("kind")
            let draft = OutboxEvent.Draft(
                kind,
                of: enterpriseID,
                subject: try row.uuid("subject_id"),
                onlyFor: try row.optionalID("integration_id"),
                service: try row.optionalID("service_id"),
                payload: try row.string("payload"),
                at: try row.instant("created_ms")
            )
            return OutboxEvent(sequence: sequence, content: draft)
        }
    }

    /// Writes what was announced. The engine calls this as the last thing before the commit.
    func writePending() throws {
        let events = transaction.session.pendingEvents
        guard !events.isEmpty else { return }
        transaction.session.pendingEvents = []
        if transaction.engine == .postgres {
            // See Store.events(after:limit:) for what it is good for.
            _ = try transaction.rows("SELECT pg_advisory_xact_lock_shared(\(Store.outboxLock))")
        }
        // In the order of their announcement, which their sequence keeps.
        let rows: [SQL] = events.map { event in
            """
            (\(event.enterpriseID), \(event.kind), \(event.subjectID), \(event.integrationID), \(event.serviceID),
                \(event.payload), \(event.createdAt))
            """
        }
        try transaction.insert(
            rows,
            into: """
                INSERT INTO outbox (enterprise_id, kind, subject_id, integration_id, service_id, payload, created_ms)
                VALUES
                """
        )
    }
}

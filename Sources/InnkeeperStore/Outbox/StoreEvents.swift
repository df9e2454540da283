public import Hospitality

extension Store {
    /// The events that follow `sequence`, in order, at most `limit`; none is ever skipped.
    ///
    /// On PostgreSQL a lower sequence may be committed after a higher one: the number is given out before the commit.
    /// So a gap may be an event that is yet to come. Writers hold a shared lock from before they take a number until
    /// their commit. What is read up to the first gap is complete; only when there is nothing before a gap, the reader
    /// takes that lock for itself for a moment, which waits for the commits under way, and what is missing then was
    /// rolled back. The lock is taken when a transaction has nothing left to do but to commit, so nobody waits long;
    /// and unlike with a lock that orders the commits, they still share one wait for the disk.
    public func events(after sequence: Int64, limit: Int) async throws -> [OutboxEvent] {
        let events = try await read { try $0.outbox.events(after: sequence, upTo: .max, limit: limit) }
        guard engine == .postgres, let first = events.first else { return events }

        var (complete, expected) = (0, sequence + 1)
        while complete < events.count, events[complete].sequence == expected {
            complete += 1
            expected += 1
        }
        if complete > 0 { return Array(events.prefix(complete)) }

        let last = events.last?.sequence ?? first.sequence
        _ = try await write { try $0.rows("SELECT pg_advisory_xact_lock(\(Self.outboxLock))").count }
        return try await read { try $0.outbox.events(after: sequence, upTo: last, limit: limit) }
    }

    /// PostgreSQL's advisory lock of the outbox; far from those of ``LockKey``, which use their whole range evenly.
    static let outboxLock: Int64 = 0x496E_6E6B_6565_7072
}

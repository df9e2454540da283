import Foundation
import Synchronization

/// PostgreSQL through libpq: a pool of connections, and transactions that are run again when others were in the way.
final class PostgresDriver: Driver {
    private let bell = ChangeBell()
    private let pool: PostgresPool
    private let messenger: PostgresMessenger
    /// Counts repetitions, so that two transactions that met do not meet again at the same pace.
    private let repetitions = Mutex(0)

    /// How often a transaction is run before it is given up as ``StoreBusy``.
    private static let maximumAttempts = 8
    /// Any number that nobody else uses as an advisory lock.
    private static let migrationLock: Int64 = 0x496E_6E6B_6565_704D

    init(address: String, _ settings: StoreSettings) {
        pool = PostgresPool(address: address, settings)
        messenger = PostgresMessenger(address: address, bell, patienceSeconds: settings.patienceSeconds)
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try await pool.run { [self] in try transact(on: $0, .read, body) }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try await pool.run { [self] in try transact(on: $0, .write, body) }
    }

    func migrate(_ migrations: [Migration], at now: Date) async throws -> [Migration] {
        try await pool.run { connection in
            try connection.openIfNeeded()
            let session = PostgresSession(connection)
            do {
                try session.begin(.write)
                // A large table takes its time, and so may another process that does the same.
                try session.script("SET LOCAL statement_timeout = 0")
                _ = try session.query("SELECT pg_advisory_xact_lock(\(Self.migrationLock))")
                let applied = try Transaction(session: session).migrate(migrations, at: now, script: session.script)
                try session.commit()
                return applied
            } catch {
                session.rollback()
                throw error
            }
        }
    }

    func subscribe() -> AsyncStream<Void> {
        messenger.start()
        return bell.subscribe()
    }

    var load: StoreLoad { pool.load }

    func close() async {
        await pool.close()
        await messenger.close()
        bell.finish()
    }

    /// Runs on the connection's own thread, so it may block.
    private func transact<Value>(
        on connection: PostgresConnection,
        _ mode: PostgresSession.Mode,
        _ body: (Transaction) throws -> Value
    ) throws -> Value {
        var attempt = 1
        var hasReconnected = false
        while true {
            let session = PostgresSession(connection)
            do {
                return try runOnce(session, connection, mode, body)
            } catch {
                session.rollback()
                guard let failure = session.failure, attempt < Self.maximumAttempts else { throw error }
                switch failure.remedy {
                case .none: throw error
                case .again: Thread.sleep(forTimeInterval: pause(before: attempt))
                case .forgetPrepared: connection.forgetPrepared()
                case .reconnect:
                    connection.close()
                    if session.isCommitting { throw Self.unknownOutcome }
                    guard !hasReconnected else { throw error }
                    hasReconnected = true
                }
                attempt += 1
            }
        }
    }

    private func runOnce<Value>(
        _ session: PostgresSession,
        _ connection: PostgresConnection,
        _ mode: PostgresSession.Mode,
        _ body: (Transaction) throws -> Value
    ) throws -> Value {
        try connection.openIfNeeded()
        try session.begin(mode)
        let transaction = Transaction(session: session)
        let value = try body(transaction)
        let hasEvents = !session.pendingEvents.isEmpty
        try transaction.outbox.writePending()
        try session.commit()
        if hasEvents {
            bell.ring()
            messenger.announce()
        }
        return value
    }

    /// Longer with each attempt, and different for transactions that wait at the same time; in seconds.
    private func pause(before attempt: Int) -> Double {
        let turn = repetitions.withLock { count in
            count += 1
            return count % 7
        }
        return Double(min(attempt, 5) * (4 + turn)) / 1000
    }

    private static let unknownOutcome = StoreFailure(
        "The connection to PostgreSQL was lost during a commit; whether it happened is not known."
    )
}

public import Foundation
import Hospitality

/// The one door to a house's data, whichever database holds it.
///
/// A transaction is a synchronous closure, so nothing suspends or talks to the outside while it is open. A body may run
/// more than once (a conflict, a group of writes that is redone): its only effects are those on the transaction.
public struct Store: Sendable {
    public let address: DatabaseAddress
    /// The migrations that this opening applied, by name; empty on a database that was up to date.
    public let appliedMigrations: [String]
    let driver: any Driver

    /// Opens the database, creates it if it is a file that does not exist, and brings its schema up to date.
    ///
    /// - Parameter now: Noted beside the migrations that are applied.
    /// - Throws: ``StoreFailure`` when the database cannot be reached; ``SchemaTooNew`` when a later version of this
    ///   program has used it.
    public static func open(
        _ address: DatabaseAddress,
        settings: StoreSettings = StoreSettings(),
        now: Date
    ) async throws -> Store {
        let driver: any Driver =
            switch address {
            case .sqliteInMemory: try SQLiteDriver(inMemory: settings)
            case .sqlite(let path): try SQLiteDriver(path: path, settings)
            case .postgres(let text): PostgresDriver(address: text, settings)
            }
        do {
            let applied = try await driver.migrate(Migration.all, at: now)
            return Store(address: address, appliedMigrations: applied.map(\.name), driver: driver)
        } catch {
            await driver.close()
            throw error
        }
    }

    /// Another database in memory, with what this one on SQLite holds now: much quicker than to make its tables anew.
    ///
    /// - Throws: ``StoreFailure`` on PostgreSQL, which copies databases itself.
    public func copyInMemory(settings: StoreSettings = StoreSettings()) throws -> Store {
        guard let original = driver as? SQLiteDriver else {
            throw StoreFailure("Only SQLite is copied into memory.")
        }
        let copy = try original.copyInMemory(settings)
        return Store(address: .sqliteInMemory, appliedMigrations: [], driver: copy)
    }

    public var engine: Engine { address.engine }

    /// Runs `body` on one unchanging snapshot of the data.
    ///
    /// - Throws: What `body` throws; ``StoreBusy`` when no connection is free in time.
    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await driver.read(body)
    }

    /// Runs `body` in a transaction: what it did is durable when this returns, and leaves no trace when this throws.
    ///
    /// - Throws: What `body` throws; ``ConstraintViolation`` also for checks that wait for the commit; ``StoreBusy``.
    @discardableResult
    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await driver.write(body)
    }

    /// A wake-up after commits that wrote into the outbox, of this process or, on PostgreSQL, any other.
    ///
    /// Every call gives a stream of its own. Wake-ups that nobody took yet are one; a spurious one is possible. A
    /// subscriber reads the outbox once when it begins and then after every wake-up.
    public var changes: AsyncStream<Void> { driver.subscribe() }

    /// How busy it is now.
    public var load: StoreLoad { driver.load }

    /// Waits for what is running, then closes all connections. Later calls throw ``StoreFailure``.
    public func close() async { await driver.close() }
}

/// The limits of a store. The defaults serve a house; a test makes them small.
public struct StoreSettings: Sendable {
    /// Connections that read at the same time from SQLite.
    public var readers = 4
    /// Connections to PostgreSQL, for reads and writes together.
    public var connections = 8
    /// How long a transaction waits for a connection, and SQLite for another process, before it is ``StoreBusy``.
    public var patienceSeconds = 5.0
    /// Transactions that wait at the same time; one more is ``StoreBusy`` at once.
    public var maximumWaiting = 10_000

    public init() {}
}

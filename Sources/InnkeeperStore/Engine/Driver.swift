import Foundation

/// A database engine, as the store uses it.
protocol Driver: Sendable {
    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
    /// Brings the schema up to date while no other process does, and returns what it applied.
    func migrate(_ migrations: [Migration], at now: Date) async throws -> [Migration]
    /// A wake-up after commits that wrote into the outbox.
    func subscribe() -> AsyncStream<Void>
    var load: StoreLoad { get }
    func close() async
}

/// How busy a store is at a moment.
public struct StoreLoad: Equatable, Sendable {
    /// Transactions under way; on SQLite also reads that wait for a reader.
    public let running: Int
    /// Transactions that wait for a connection, on SQLite for the writer.
    public let waiting: Int
}

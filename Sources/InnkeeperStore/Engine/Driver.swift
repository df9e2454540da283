import Foundation

/// A database engine, as the store uses it.
protocol Driver: Sendable {
    /// Rings after commits that wrote into the outbox.
    var bell: ChangeBell { get }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
    /// Brings the schema up to date while no other process does, and returns what it applied.
    func migrate(_ migrations: [Migration], at now: Date) async throws -> [Migration]
    func close() async
}

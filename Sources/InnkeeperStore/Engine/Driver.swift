import Foundation

    /// A database engine, as the store uses it.
    protocol Driver: Sendable {
        /// Rings after commits that wrote into the outbox.
        var bell: ChangeBell { get }

        func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
        func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
        func migrate(_ migrations: [Migration], at now: Date) async throws -> [Migration]
        func close() async
    }

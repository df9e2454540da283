import Foundation

/// PostgreSQL through libpq.
final class PostgresDriver: Driver {
    let bell = ChangeBell()

    init(address: String, _ settings: StoreSettings) {}

    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        throw StoreFailure("PostgreSQL is not built in yet.")
    }
    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        throw StoreFailure("PostgreSQL is not built in yet.")
    }
    func migrate(_ migrations: [Migration], at now: Date) async throws -> [Migration] {
        throw StoreFailure("PostgreSQL is not built in yet.")
    }
    func close() async {}
}

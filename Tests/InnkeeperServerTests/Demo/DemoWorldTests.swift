import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The demonstration")
struct DemoWorldTests {
    @Test("is the same world down to the identifiers for the same seed and day, and another for another seed")
    func isDeterministic() async throws {
        let first = try await world(seed: 7)
        let second = try await world(seed: 7)
        let other = try await world(seed: 8)
        #expect(first.count > 20)
        #expect(first == second)
        for table in ["customer", "reservation", "order_item", "payment", "bill"] {
            let (one, another) = (try #require(first[table]), try #require(other[table]))
            #expect(Set(one).isDisjoint(with: another), "\(table)")
        }
    }

    @Test("has both ledgers right")
    func isHealthy() async throws {
        let violations = try await TestDatabase.withStore { store in
            try await DemoWorld.create(in: store, now: ServedDemo.afternoon, size: .short)
            return try await HouseCheck.violations(in: store)
        }
        #expect(violations.isEmpty)
    }

    @Test("is made only where there is no house yet")
    func isMadeOnce() async throws {
        let made = try await TestDatabase.withStore { store in
            [
                try await DemoWorld.create(in: store, now: ServedDemo.afternoon, size: .short),
                try await DemoWorld.create(in: store, now: ServedDemo.afternoon, size: .short),
            ]
        }
        #expect(made == [true, false])
    }

    /// The identifiers in every table of a world that has them, in their order.
    private func world(seed: UInt64) async throws -> [String: [UUID]] {
        try await TestDatabase.withStore { store in
            try await DemoWorld.create(in: store, seed: seed, now: ServedDemo.afternoon, size: .short)
            return try await store.read { transaction in
                var world: [String: [UUID]] = [:]
                for table in try Self.tables(transaction) {
                    let rows = try transaction.rows(SQL(stringLiteral: "SELECT id FROM \(table) ORDER BY id"))
                    world[table] = try rows.map { try $0.uuid("id") }
                }
                return world
            }
        }
    }

    private static func tables(_ transaction: Transaction) throws -> [String] {
        let columns: SQL =
            switch transaction.engine {
            case .sqlite:
                """
                SELECT m.name AS name FROM sqlite_master m, pragma_table_info(m.name) p
                WHERE m.type = 'table' AND p.name = 'id' AND lower(p.type) = 'uuid'
                """
            case .postgres:
                """
                SELECT CAST(table_name AS TEXT) AS name FROM information_schema.columns
                WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid'
                """
            }
        return try transaction.rows(columns).map { try $0.string("name") }
    }
}

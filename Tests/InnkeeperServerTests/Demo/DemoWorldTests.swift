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
        #expect(violations == [])
    }

    @Test("has its ledgers booked, so that nobody waits for two years of them")
    func isBooked() async throws {
        let (through, booked) = try await TestDatabase.withStore { store in
            try await DemoWorld.create(in: store, now: ServedDemo.afternoon, size: .short)
            let through = try await store.read { transaction in
                try transaction.enterprises.list().map { try transaction.ledger.through(of: $0.id) }
            }
            // Nothing is left to be booked at that moment.
            let ids = IDSource(milliseconds: { 1_900_000_000_000 }, random: { 7 })
            let report = try await NightRun(store: store) { ids.next() }.perform(at: ServedDemo.afternoon)
            return (through, report.done["ledger entries booked"])
        }
        #expect(through == [ServedDemo.afternoon, ServedDemo.afternoon])
        // What else the night did may have changed a charge or two, but not two years of them.
        #expect(booked ?? 0 < 100)
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

    @Test("has cars that came and went by the hour, that are here and that will come, and numbers bills day by day")
    func parks() async throws {
        let (states, bills) = try await TestDatabase.withStore { store in
            try await DemoWorld.create(in: store, now: ServedDemo.afternoon, size: .short)
            return try await store.read { transaction in
                let cars = try transaction.rows(
                    """
                    SELECT DISTINCT r.state AS state FROM reservation r
                    JOIN service s ON s.enterprise_id = r.enterprise_id AND s.id = r.service_id
                    WHERE s.time_unit = 'Hour'
                    """
                )
                let bills = try transaction.rows(
                    """
                    SELECT counter_id, issued_ms FROM bill WHERE counter_id IS NOT NULL
                    ORDER BY counter_id, counter_value
                    """
                )
                return (
                    Set(try cars.map { try $0.string("state") }),
                    try Dictionary(grouping: bills) { try $0.uuid("counter_id") }.mapValues { bills in
                        try bills.map { try $0.instant("issued_ms") }
                    }
                )
            }
        }
        #expect(states.isSuperset(of: ["Processed", "Confirmed"]))
        #expect(bills.count == 2)
        for days in bills.values { #expect(days == days.sorted()) }
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

import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

/// What SQLite is told about its tables, seen by the plans that it makes.
@Suite("PlannerStatistics", .enabled(if: TestDatabase.engine == .sqlite))
struct PlannerStatisticsTests {
    @Test("a new house finds its few among many without reading its history")
    func indexes() async throws {
        let conditions: [(SQL, String)] = [
            ("account_id = '1'", "reservation_by_account"), ("group_id = '1'", "reservation_by_group"),
            ("updated_ms BETWEEN 1 AND 2", "reservation_by_update"),
            ("start_ms BETWEEN 1 AND 2", "reservation_by_start"),
        ]
        for (condition, index) in conditions {
            let plan = try await Self.plan(
                "SELECT id FROM reservation WHERE enterprise_id = '1' AND \(condition) ORDER BY id DESC LIMIT 1000"
            )
            #expect(plan.contains("USING INDEX \(index) "), "\(plan)")
        }
    }

    @Test("who holds a room is found by the room, not by all stays before it, and when in the index alone")
    func holdings() async throws {
        let rooms = ["1", "2"]
        for (columns, use) in [("id" as SQL, "USING INDEX"), ("start_ms, end_ms", "USING COVERING INDEX")] {
            let plan = try await Self.plan(
                """
                SELECT \(columns) FROM reservation
                WHERE enterprise_id = '1' AND assigned_resource_id IN \(in: rooms) AND end_ms > 1 AND start_ms < 2
                    AND state IN ('Optional', 'Confirmed', 'Started') AND state <> 'Canceled'
                """
            )
            #expect(plan.contains("\(use) reservation_by_resource "), "\(plan)")
        }
    }

    @Test("a customer is found by e-mail, active or not, without reading all the others")
    func customers() async throws {
        let emails = ["ada@example.com"]
        let plan = try await Self.plan(
            """
            SELECT id FROM customer WHERE chain_id IN \(in: ["1"]) AND email_key IN \(in: emails)
            ORDER BY id DESC LIMIT 1000
            """
        )
        #expect(plan.contains("customer_by_any_email"), "\(plan)")
    }

    private static func plan(_ sql: SQL) async throws -> String {
        try await TestDatabase.withStore { store in
            try await store.read { transaction in
                try transaction.rows("EXPLAIN QUERY PLAN \(sql)").map { try $0.string("detail") }
                    .joined(separator: "\n")
            }
        }
    }
}

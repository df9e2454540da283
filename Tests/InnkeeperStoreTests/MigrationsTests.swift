import Foundation
import InnkeeperTesting
import Testing

@testable import InnkeeperStore

@Suite("The schema")
struct MigrationsTests {
    @Test("has migrations numbered from 1 without gaps, each with a name of its own")
    func numbers() {
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
        #expect(Set(Migration.all.map(\.name)).count == Migration.all.count)
    }

    @Test("is made once when several processes start at the same time")
    func concurrently() async throws {
        let database = try await TestDatabase(inFileWith: TestDatabase.testSettings)
        let steps = Migration.all + [
            Migration(number: Migration.all.count + 1, name: "late", sql: "CREATE TABLE late (id BIGINT PRIMARY KEY)")
        ]
        let drivers: [any Driver] = try (0..<4).map { _ in
            switch database.address {
            case .sqlite(let path): try SQLiteDriver(path: path, TestDatabase.testSettings)
            case .sqliteInMemory: try SQLiteDriver(inMemory: TestDatabase.testSettings)
            case .postgres(let address): PostgresDriver(address: address, TestDatabase.testSettings)
            }
        }
        try await expectOneMigrates(drivers, steps)
    }

    @Test(
        "is made once when several processes start at the same time on one PostgreSQL",
        .enabled(if: TestDatabase.engine == .postgres)
    )
    func concurrentlyOnPostgres() async throws {
        let database = try await TestDatabase()
        guard case .postgres(let address) = database.address else { return }
        let steps = Migration.all + [
            Migration(number: Migration.all.count + 1, name: "late", sql: "CREATE TABLE late (id BIGINT PRIMARY KEY)")
        ]
        let drivers = (0..<4).map { _ in PostgresDriver(address: address, TestDatabase.testSettings) }
        try await expectOneMigrates(drivers, steps)
    }

    private func expectOneMigrates(_ drivers: [any Driver], _ steps: [Migration]) async throws {
        let applied = try await withThrowingTaskGroup(of: Int.self) { group in
            for driver in drivers {
                group.addTask { try await driver.migrate(steps, at: Date(timeIntervalSince1970: 0)).count }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(applied.sorted() == [0, 0, 0, 1])
        for driver in drivers { await driver.close() }
    }

    @Test("that is newer than the program is refused with a sentence")
    func tooNew() async throws {
        let database = try await TestDatabase()
        let newer = Migration.all.count + 5
        try await database.store.write { transaction in
            try transaction.run(
                "INSERT INTO schema_migration (number, name, applied_ms) VALUES (\(newer), 'future', 0)"
            )
        }
        await #expect(throws: SchemaTooNew(database: newer, program: Migration.all.count)) {
            try await database.store.write { transaction in
                _ = try transaction.migrate(Migration.all, at: Date(timeIntervalSince1970: 0)) { _ in }
            }
        }
    }

    @Test("leaves nothing of a migration that fails")
    func failing() async throws {
        let driver = try SQLiteDriver(inMemory: TestDatabase.testSettings)
        let now = Date(timeIntervalSince1970: 0)
        let broken = Migration(number: 1, name: "broken", sql: "CREATE TABLE half (id BIGINT); CREATE TABLE (")
        await #expect(throws: StoreFailure.self) { try await driver.migrate([broken], at: now) }
        let mended = Migration(number: 1, name: "mended", sql: "CREATE TABLE half (id BIGINT)")
        #expect(try await driver.migrate([mended], at: now).map(\.name) == ["mended"])
        await driver.close()
    }
}

import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("A write")
struct WritesTests {
    struct Changed: Error, Equatable {
        let mind: Int
    }

    @Test("leaves nothing when its body throws, and throws the same")
    func rollback() async throws {
        let sample = try await SampleDatabase()
        await #expect(throws: Changed(mind: 3)) {
            try await sample.store.write { transaction in
                try transaction.insertSample(1)
                try transaction.insertSample(2)
                throw Changed(mind: 3)
            }
        }
        #expect(try await sample.count() == 0)
    }

    @Test("tells how many rows it changed")
    func changes() async throws {
        let sample = try await SampleDatabase()
        let counts = try await sample.store.write { transaction in
            for number in 0..<5 { try transaction.insertSample(number) }
            return [
                try transaction.run("UPDATE sample SET name = \("x") WHERE number < \(3)"),
                try transaction.run("UPDATE sample SET name = \("x") WHERE number > \(100)"),
                try transaction.run("DELETE FROM sample"),
                try transaction.run("DELETE FROM sample"),
            ]
        }
        #expect(counts == [3, 0, 5, 0])
    }

    @Test("answers what it returns of the rows it made")
    func returning() async throws {
        let sample = try await SampleDatabase()
        let numbers = try await sample.store.write { transaction in
            let (first, second): (ID<Sample>, ID<Sample>) = (.numbered(1), .numbered(2))
            return try transaction.rows(
                "INSERT INTO sample (id, number) VALUES (\(first), 10), (\(second), 20) RETURNING number"
            ).map { try $0.int("number") }
        }
        #expect(numbers.sorted() == [10, 20])
        #expect(try await sample.count() == 2)
    }

    @Test("of two hundred at once fails alone, and leaves the others standing")
    func companions() async throws {
        let sample = try await SampleDatabase()
        try await expectOnlyTheFailingFail(sample)
    }

    @Test("of two hundred at once into a file fails alone, and the others are there when the file is opened again")
    func companionsInFile() async throws {
        let database = try await TestDatabase(inFileWith: TestDatabase.testSettings)
        let sample = try await SampleDatabase(database)
        try await expectOnlyTheFailingFail(sample)
        await sample.store.close()
        let reopened = try await database.reopened()
        let count = try await reopened.read { try $0.row("SELECT count(*) AS count FROM sample")?.int("count") }
        #expect(count == 150)
        await reopened.close()
    }

    /// Every fourth of 200 writes fails, some by themselves and some by the schema, after having written something.
    private func expectOnlyTheFailingFail(_ sample: SampleDatabase) async throws {
        let store = sample.store
        let failed = await withTaskGroup(of: Int?.self) { group in
            for number in 0..<200 {
                group.addTask {
                    do {
                        try await store.write { transaction in
                            try transaction.insertSample(number)
                            if number % 8 == 0 { throw Changed(mind: number) }
                            if number % 4 == 0 { try transaction.insertSample(number + 1000, name: "forbidden") }
                        }
                        return nil
                    } catch {
                        return number
                    }
                }
            }
            return await group.reduce(into: Set<Int>()) { failed, number in
                if let number { failed.insert(number) }
            }
        }
        #expect(failed == Set(stride(from: 0, to: 200, by: 4)))
        let stored = try await store.read { transaction in
            Set(try transaction.rows("SELECT number FROM sample").map { try $0.int("number") })
        }
        #expect(stored == Set(0..<200).subtracting(failed))
    }

    @Test(
        "that is refused before it has written lets the others of its group run only once",
        .enabled(if: TestDatabase.engine == .sqlite)
    )
    func refusedEarly() async throws {
        let sample = try await SampleDatabase()
        let (store, runs) = (sample.store, Counter())
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask {
                    _ = try? await store.write { transaction in
                        runs.increment()
                        let row = try transaction.row("SELECT count(*) AS count FROM sample WHERE number = \(number)")
                        #expect(try row?.int("count") == 0)
                        if number % 2 == 0 { throw Changed(mind: number) }
                        try transaction.insertSample(number)
                    }
                }
            }
        }
        #expect(runs.value == 100)
        #expect(try await sample.count() == 50)
    }

    @Test("whose violation only the commit finds fails alone too")
    func deferredViolation() async throws {
        let sample = try await SampleDatabase()
        try await sample.store.write { transaction in
            try transaction.run(
                """
                CREATE TABLE child (
                    id uuid PRIMARY KEY,
                    sample_id uuid NOT NULL REFERENCES sample (id) DEFERRABLE INITIALLY DEFERRED
                )
                """
            )
        }
        let store = sample.store
        let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<20 {
                group.addTask {
                    let done = try? await store.write { transaction -> Bool in
                        let (id, parent): (UUID, UUID) = (.numbered(number), .numbered(number + 100))
                        try transaction.run("INSERT INTO child (id, sample_id) VALUES (\(id), \(parent))")
                        if number != 7 { try transaction.insertSample(number + 100) }
                        return true
                    }
                    return (number, done ?? false)
                }
            }
            return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
        }
        #expect(outcomes.filter { !$0.value }.keys.sorted() == [7])
        #expect(try await sample.count() == 19)
    }

    @Test("is seen by a read that begins after it")
    func readYourWrites() async throws {
        let sample = try await SampleDatabase(TestDatabase(inFileWith: TestDatabase.testSettings))
        for number in 0..<50 {
            try await sample.store.write { try $0.insertSample(number) }
            #expect(try await sample.count() == number + 1)
        }
    }

    @Test("in a closed store is refused")
    func closed() async throws {
        let sample = try await SampleDatabase()
        await sample.store.close()
        await #expect(throws: StoreFailure.self) { try await sample.store.write { _ in } }
        await #expect(throws: (any Error).self) { try await sample.store.read { _ in } }
    }
}

import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Synchronization
import Testing

@Suite("Transactions that meet", .enabled(if: TestDatabase.engine == .postgres))
struct ConflictsTests {
    @Test("in each other's way are both carried out, one of them twice")
    func deadlock() async throws {
        let sample = try await SampleDatabase()
        try await sample.store.write { transaction in
            for number in 0..<2 { try transaction.insertSample(number, name: "") }
        }
        let (runs, meeting) = (Counter(), Meeting())
        async let first: Void = append("a", to: [0, 1], sample.store, runs, meeting)
        async let second: Void = append("b", to: [1, 0], sample.store, runs, meeting)
        _ = try await (first, second)

        let names = try await sample.store.read { transaction in
            try transaction.rows("SELECT name FROM sample").map { try $0.string("name") }
        }
        #expect(names.allSatisfy { $0.count == 2 })
        // Both may be given up, or meet again; without a repetition there would be two runs and one error.
        #expect(runs.value >= 3)
    }

    private func append(
        _ letter: String,
        to numbers: [Int],
        _ store: Store,
        _ runs: Counter,
        _ meeting: Meeting
    ) async throws {
        let isFirstRun = Mutex(true)
        try await store.write { transaction in
            runs.increment()
            for number in numbers {
                try transaction.run("UPDATE sample SET name = name || \(letter) WHERE number = \(number)")
                let waits = isFirstRun.withLock { isFirst in
                    defer { isFirst = false }
                    return isFirst
                }
                if waits { meeting.arrive() }
            }
        }
    }

    @Test("at one lock go through one after the other")
    func locks() async throws {
        let sample = try await SampleDatabase()
        try await sample.store.write { try $0.insertSample(0, name: "0") }
        let (store, service) = (sample.store, ID<Service>.numbered(1))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    try await store.write { transaction in
                        try transaction.lock(.service(service))
                        let row = try #require(try transaction.row("SELECT name FROM sample WHERE number = 0"))
                        let count = Int(try row.string("name")) ?? -1
                        try transaction.run("UPDATE sample SET name = \(String(count + 1)) WHERE number = 0")
                    }
                }
            }
            try await group.waitForAll()
        }
        let name = try await store.read { try $0.row("SELECT name FROM sample")?.string("name") }
        #expect(name == "40")
    }

    @Test("at too few connections are refused when their patience ends")
    func busy() async throws {
        var settings = TestDatabase.testSettings
        (settings.connections, settings.patienceSeconds) = (1, 0.1)
        let database = try await TestDatabase(settings: settings)
        let (store, begun, refused) = (database.store, DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let holder: Void = store.write { _ in
            begun.signal()
            refused.wait()
        }
        await Task.detached { Self.wait(for: begun) }.value
        await #expect(throws: StoreBusy.self) { try await store.read { _ in } }
        refused.signal()
        try await holder
    }

    private static func wait(for semaphore: DispatchSemaphore) { semaphore.wait() }

    @Test("a server that went away are carried out on a new connection")
    func reconnect() async throws {
        let sample = try await SampleDatabase()
        let runs = Counter()
        try await sample.store.write { transaction in
            runs.increment()
            if runs.value == 1 {
                _ = try? transaction.rows("SELECT pg_terminate_backend(pg_backend_pid())")
            }
            try transaction.insertSample(1)
        }
        #expect(runs.value == 2)
        #expect(try await sample.count() == 1)
    }

    @Test("a statement that failed are not committed, even if the body goes on")
    func swallowed() async throws {
        let sample = try await SampleDatabase()
        await #expect(throws: ConstraintViolation.self) {
            try await sample.store.write { transaction in
                try transaction.insertSample(1)
                try? transaction.insertSample(1)
            }
        }
        #expect(try await sample.count() == 0)
    }
}

/// Counts across threads.
final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func increment() { count.withLock { $0 += 1 } }
}

/// Lets two threads go on only when both have arrived.
final class Meeting: Sendable {
    private let arrivals = Mutex(0)
    private let gate = DispatchSemaphore(value: 0)

    func arrive() {
        let isLast = arrivals.withLock { count in
            count += 1
            return count == 2
        }
        if isLast { gate.signal() } else { gate.wait() }
    }
}

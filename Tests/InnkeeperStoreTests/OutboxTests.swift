import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The outbox")
struct OutboxTests {
    let database: TestDatabase
    var store: Store { database.store }

    init() async throws { database = try await TestDatabase() }

    private static func event(_ number: Int, _ kind: OutboxEvent.Kind = .reservation) -> OutboxEvent.Draft {
        .init(
            kind,
            of: .numbered(1),
            subject: .numbered(number),
            payload: "{\"Id\":\(number)}",
            at: Date(timeIntervalSince1970: 1_898_586_000)
        )
    }

    @Test("keeps the events of a transaction in their order, as they were given")
    func order() async throws {
        try await store.write { transaction in
            transaction.outbox.append(Self.event(1, .deviceCommand))
            transaction.outbox.append(contentsOf: [Self.event(2, .customerAdded), Self.event(3, .customerUpdated)])
        }
        let events = try await store.events(after: 0, limit: 10)
        #expect(events.map(\.content) == [
            Self.event(1, .deviceCommand), Self.event(2, .customerAdded), Self.event(3, .customerUpdated),
        ])
        let second = try #require(events.dropFirst().first)
        #expect(try await store.events(after: second.sequence, limit: 10).map(\.subjectID) == [.numbered(3)])
        #expect(try await store.events(after: 0, limit: 1).map(\.subjectID) == [.numbered(1)])
        #expect(try await store.read { try $0.outbox.count() } == 3)
        #expect(try await store.read { try $0.outbox.lastSequence() } == events.last?.sequence)
    }

    @Test("has no event of a transaction that failed")
    func rollback() async throws {
        struct Failed: Error {}
        await #expect(throws: Failed.self) {
            try await store.write { transaction in
                transaction.outbox.append(Self.event(1))
                throw Failed()
            }
        }
        #expect(try await store.events(after: 0, limit: 10).isEmpty)
        try await store.write { $0.outbox.append(Self.event(2)) }
        #expect(try await store.events(after: 0, limit: 10).map(\.subjectID) == [.numbered(2)])
    }

    @Test("wakes everyone who listens after a commit, and nobody else's time")
    func wakeUp() async throws {
        let (first, second) = (store.changes, store.changes)
        try await store.write { $0.outbox.append(Self.event(1)) }
        for stream in [first, second] {
            var iterator = stream.makeAsyncIterator()
            #expect(await iterator.next() != nil)
        }
    }

    @Test("wakes another process on the same database", .enabled(if: TestDatabase.engine == .postgres))
    func wakesOthers() async throws {
        let other = try await database.reopened()
        var changes = other.changes.makeAsyncIterator()
        // The wake-up of having begun to listen; what follows is news.
        _ = await changes.next()
        // Well before the heartbeat, which would wake too and begins anew with each; a busy machine may miss it once.
        var (written, isPrompt) = (0, false)
        while !isPrompt, written < 5 {
            let began = ContinuousClock.now
            written += 1
            try await store.write { [written] in $0.outbox.append(Self.event(written)) }
            _ = await changes.next()
            isPrompt = ContinuousClock.now - began < .seconds(4)
        }
        #expect(isPrompt)
        #expect(try await other.events(after: 0, limit: 10).count == written)
        await other.close()
    }

    @Test("ends its streams when the store is closed")
    func ends() async throws {
        var changes = store.changes.makeAsyncIterator()
        await store.close()
        while await changes.next() != nil {}
        var late = store.changes.makeAsyncIterator()
        #expect(await late.next() == nil)
    }

    @Test("shows a reader every event exactly once while others write and fail")
    func complete() async throws {
        struct Failed: Error {}
        let (store, writers, each) = (store, 8, 25)
        let reader = Task {
            var (last, seen): (Int64, [UUID]) = (0, [])
            while seen.count < writers * each {
                let events = try await store.events(after: last, limit: 7)
                seen += events.map(\.subjectID)
                last = events.last?.sequence ?? last
            }
            return seen
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    for number in 0..<each {
                        let id = writer * each + number
                        try await store.write { $0.outbox.append(Self.event(id)) }
                        // Takes numbers that are never seen.
                        _ = try? await store.write { transaction in
                            transaction.outbox.append(Self.event(id))
                            if number % 3 == 0 { throw Failed() }
                            try transaction.run("DELETE FROM missing")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let seen = try await reader.value
        #expect(seen.count == writers * each)
        #expect(Set(seen) == Set((0..<writers * each).map { UUID.numbered($0) }))
    }

    @Test("forgets what was delivered")
    func remove() async throws {
        try await store.write { transaction in
            transaction.outbox.append(contentsOf: (1...5).map { Self.event($0) })
        }
        let events = try await store.events(after: 0, limit: 5)
        let third = try #require(events.dropFirst(2).first)
        try await store.write { try $0.outbox.remove(upTo: third.sequence) }
        #expect(try await store.events(after: 0, limit: 5).map(\.subjectID) == [.numbered(4), .numbered(5)])
    }
}

import Foundation
import InnkeeperTesting
import Synchronization
import Testing

@testable import InnkeeperStore

@Suite("The journal of SQLite")
struct DurableJournalTests {
    /// What somebody who waits has been told.
    private final class Told: Sendable {
        private let failures = Mutex<[StoreFailure?]>([])

        var all: [StoreFailure?] { failures.withLock { $0 } }

        func wait(for journal: DurableJournal) {
            journal.whenSafe { failure in self.failures.withLock { $0.append(failure) } }
        }
    }

    private func journal(on file: String? = nil) throws -> (journal: DurableJournal, folder: URL) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "innkeeper-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "house-wal").path
        if let file {
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: file)
        } else {
            try Data().write(to: URL(filePath: path))
        }
        return (try DurableJournal(ofDatabaseAt: folder.appending(path: "house").path), folder)
    }

    private func answer(of journal: DurableJournal) async -> StoreFailure? {
        await withCheckedContinuation { continuation in journal.whenSafe { continuation.resume(returning: $0) } }
    }

    @Test("is on the disk before a write is answered")
    func answers() async throws {
        let database = try await TestDatabase(inFileWith: TestDatabase.testSettings)
        let driver = try #require(database.store.driver as? SQLiteDriver)
        _ = try await driver.write { try $0.run("CREATE TABLE note (number BIGINT)") }
        for number in 0..<20 {
            _ = try await driver.write { try $0.run("INSERT INTO note (number) VALUES (\(number))") }
            let told = Told()
            told.wait(for: driver.journal)
            #expect(told.all == [nil])
        }
    }

    @Test("lets nobody know what a commit brings before the disk has it")
    func readers() async throws {
        let (journal, folder) = try journal()
        defer { try? FileManager.default.removeItem(at: folder) }
        let told = Told()
        told.wait(for: journal)
        #expect(told.all == [nil])
        try journal.commit {
            // A reader may see the commit from here on, though it has not ended.
            told.wait(for: journal)
            #expect(told.all == [nil])
        }
        #expect(await answer(of: journal) == nil)
        #expect(told.all == [nil, nil])
    }

    @Test("of a disk that fails is told to whoever waits, and takes nothing more")
    func failure() async throws {
        // Nothing can be brought to the disk there.
        let (journal, folder) = try journal(on: "/dev/null")
        defer { try? FileManager.default.removeItem(at: folder) }
        try journal.commit {}
        let failure = try #require(await answer(of: journal))
        #expect(failure.description.hasPrefix("The journal of the database cannot be written to the disk: "))
        #expect(throws: failure) { try journal.commit { Issue.record("Nothing may be committed any more.") } }
        #expect(await answer(of: journal) == failure)
    }

    @Test("waits for the disk where a commit was undone, too")
    func undone() async throws {
        struct Refused: Error {}
        let (journal, folder) = try journal()
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: Refused.self) { try journal.commit { throw Refused() } }
        #expect(await answer(of: journal) == nil)
    }
}

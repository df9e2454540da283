import CSQLite
import Foundation
import GRDB
import Synchronization

/// SQLite through GRDB: a file in WAL mode with many readers and one writer, or a database in memory.
///
/// A commit is on the disk before it is answered; ``GroupCommit`` and ``DurableJournal`` make that affordable.
final class SQLiteDriver: Driver {
    private let bell = ChangeBell()

    let database: any DatabaseWriter
    private let shared = SQLiteShared()
    let journal: DurableJournal
    private let writes: GroupCommit
    private let reads: ReadGate

    /// Kibibytes of pages that each connection keeps.
    private static let cacheKibibytes = 8192
    /// The writer touches the ends of some fifty indexes for one booking.
    private static let writerCacheKibibytes = 24_576
    /// Pages of the journal after which they are moved into the file: 32 MB. With SQLite's own 1,000 every second group
    /// of bookings would wait for that.
    private static let checkpointPages = 8192

    /// SQLite counts every byte it takes under one lock, on which its threads wait for each other half of their time.
    /// Nobody reads the count. It can be turned off only before the first database is opened.
    private static let countsNoMemory = sqlite3_config_memory_status(0) == SQLITE_OK

    /// Where a write or a statement can be undone alone, SQLite keeps what the pages held before; beyond 64 kB it does
    /// so in a file. A booking changes fifty pages, and to write that file took a fifth of its time.
    private static let keepsPagesInMemory = sqlite3_config_statement_journal(statementJournalBytes) == SQLITE_OK
    /// SQLite writes that file in one go of at most this much; of more it says that the disk is full.
    private static let statementJournalBytes: Int32 = (1 << 17) - 1

    init(path: String, _ settings: StoreSettings) throws {
        _ = (Self.countsNoMemory, Self.keepsPagesInMemory)
        let folder = URL(filePath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let pool = try DatabasePool(path: path, configuration: Self.configuration(settings))
            try pool.writeWithoutTransaction { database in
                // The journal is brought to the disk by us.
                try database.execute(sql: "PRAGMA synchronous = NORMAL")
                try database.execute(sql: "PRAGMA cache_size = -\(Self.writerCacheKibibytes)")
            }
            database = pool
            journal = try DurableJournal(ofDatabaseAt: path)
        } catch {
            throw StoreFailure("The database file \(path) cannot be opened: \(error)")
        }
        reads = ReadGate(maximum: settings.maximumWaiting)
        writes = GroupCommit(database, shared, journal, bell, maximumWaiting: settings.maximumWaiting)
    }

    init(inMemory settings: StoreSettings) throws {
        _ = (Self.countsNoMemory, Self.keepsPagesInMemory)
        do {
            database = try DatabaseQueue(configuration: Self.configuration(settings))
        } catch {
            throw StoreFailure("No database can be made in memory: \(error)")
        }
        journal = DurableJournal()
        reads = ReadGate(maximum: settings.maximumWaiting)
        writes = GroupCommit(database, shared, journal, bell, maximumWaiting: settings.maximumWaiting)
    }

    private static func configuration(_ settings: StoreSettings) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = settings.readers
        configuration.busyMode = .timeout(settings.patienceSeconds)
        configuration.label = "innkeeper"
        configuration.prepareDatabase { database in
            // LIKE as on PostgreSQL.
            try database.execute(sql: "PRAGMA case_sensitive_like = ON")
            try database.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes)")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
            try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
        }
        return configuration
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try reads.enter()
        defer { reads.leave() }
        return try await withCheckedThrowingContinuation { continuation in
            database.asyncRead { [shared, journal] result in
                let outcome = Result {
                    let session: SQLiteSession
                    do {
                        session = SQLiteSession(try result.get(), shared)
                    } catch {
                        throw SQLiteErrors.storeError(error)
                    }
                    return try body(Transaction(session: session))
                }
                journal.whenSafe { failure in
                    continuation.resume(with: failure.map { .failure($0) } ?? outcome)
                }
            }
        }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try await writes.perform(body)
    }

    func migrate(_ migrations: [Migration], at now: Date) async throws -> [Migration] {
        try await withCheckedThrowingContinuation { continuation in
            database.asyncWriteWithoutTransaction { [shared, journal] database in
                let outcome = Result {
                    let applied = try Self.migrate(database, shared, migrations, at: now)
                    try journal.sync()
                    return applied
                }
                continuation.resume(with: outcome)
            }
        }
    }

    private static func migrate(
        _ database: Database,
        _ shared: SQLiteShared,
        _ migrations: [Migration],
        at now: Date
    ) throws -> [Migration] {
        do {
            let session = SQLiteSession(database, shared)
            try session.begin()
            do {
                let applied = try Transaction(session: session).migrate(migrations, at: now) { script in
                    try database.execute(sql: script)
                }
                if !applied.isEmpty { try PlannerStatistics.write(in: database) }
                try session.commit()
                return applied
            } catch {
                session.rollback()
                throw error
            }
        } catch {
            throw SQLiteErrors.storeError(error)
        }
    }

    /// A database in memory with the same content.
    func copyInMemory(_ settings: StoreSettings) throws -> SQLiteDriver {
        let copy = try SQLiteDriver(inMemory: settings)
        try database.backup(to: copy.database)
        return copy
    }

    func subscribe() -> AsyncStream<Void> { bell.subscribe() }

    var load: StoreLoad {
        let writing = writes.load
        return StoreLoad(running: reads.count + writing.running, waiting: writing.waiting)
    }

    func close() async {
        bell.finish()
        await writes.close()
        await reads.close()
        await withCheckedContinuation { continuation in
            // Closing waits for the disk, so not on a thread that other tasks need.
            DispatchQueue.global().async { [database] in
                try? database.close()
                continuation.resume()
            }
        }
    }
}

/// What the connections of a database share: the text of each statement as SQLite reads it, and memory for rows.
final class SQLiteShared: Sendable {
    let memories = RowMemories()
    private let texts = Mutex<[String: String]>([:])
    /// Statements differ by the filters they combine; should somebody make them without end, this starts over.
    private static let maximumCount = 4096

    /// The statement of a marked text as SQLite reads it.
    func text(_ marked: String) -> String {
        texts.withLock { texts in
            if let text = texts[marked] { return text }
            if texts.count >= Self.maximumCount { texts = [:] }
            let text = Self.render(marked)
            texts[marked] = text
            return text
        }
    }

    private static func render(_ marked: String) -> String {
        var text = ""
        for scalar in marked.unicodeScalars {
            switch scalar.value < 0x20 ? SQLType(rawValue: UInt8(scalar.value)) : nil {
            case .text, .integer, .boolean, .uuid: text += "?"
            case .texts, .integers, .uuids: text += "(SELECT value FROM json_each(?))"
            case nil: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

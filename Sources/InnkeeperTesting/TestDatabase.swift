public import Foundation
public import InnkeeperStore
import Synchronization

/// A fresh database with the current schema, for one test.
///
/// SQLite in memory; PostgreSQL when the environment variable `INNKEEPER_TEST_DATABASE` holds its address. It is gone
/// when nobody holds it any more.
public final class TestDatabase: Sendable {
    public let store: Store
    public let address: DatabaseAddress
    private let cleanUp: @Sendable () async throws -> Void
    private let folder: URL?
    private let isRemoved = Mutex(false)

    /// The address of the PostgreSQL server that the tests use, if they do.
    public static let postgresAddress = ProcessInfo.processInfo.environment["INNKEEPER_TEST_DATABASE"]
    public static var engine: Engine { postgresAddress == nil ? .sqlite : .postgres }

    public init(settings: StoreSettings = testSettings, now: Date = Date(timeIntervalSince1970: 0)) async throws {
        await Self.places.take()
        if let server = Self.postgresAddress {
            let name = try await Self.template.makeDatabase(at: server, now: now)
            address = .postgres(Self.address(of: name, at: server))
            store = try await Store.open(address, settings: settings, now: now)
            cleanUp = {
                defer { Self.places.free() }
                try await PostgresMaintenance.run(["DROP DATABASE IF EXISTS \(name) WITH (FORCE)"], at: server)
            }
        } else {
            address = .sqliteInMemory
            store = try await Self.template.copy(settings: settings, now: now)
            cleanUp = { Self.places.free() }
        }
        folder = nil
    }

    /// An SQLite file in a temporary folder, whatever the environment says.
    public init(inFileWith settings: StoreSettings, now: Date = Date(timeIntervalSince1970: 0)) async throws {
        let number = Self.fileCount.withLock { count in
            count += 1
            return count
        }
        let name = "innkeeper-test-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
        let folder = FileManager.default.temporaryDirectory.appending(path: name)
        self.folder = folder
        address = .sqlite(path: folder.appending(path: "innkeeper.sqlite").path)
        cleanUp = {}
        store = try await Store.open(address, settings: settings, now: now)
    }

    /// A deinitializer cannot wait. What it begins here need not be over when the tests are: their server goes too.
    deinit {
        guard !isRemoved.withLock({ $0 }) else { return }
        // Files live on without a name until they are closed.
        if let folder { try? FileManager.default.removeItem(at: folder) }
        Task.detached { [store, cleanUp] in
            await store.close()
            try? await cleanUp()
        }
    }

    /// Runs `body` on a store of its own, which is gone when this returns.
    public static func withStore<Value>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (Store) async throws -> Value
    ) async throws -> Value {
        let database = try await TestDatabase()
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body(database.store))
        } catch {
            outcome = .failure(error)
        }
        database.isRemoved.withLock { $0 = true }
        await database.store.close()
        try await database.cleanUp()
        return try outcome.get()
    }

    /// Another store on the same database, as another process would have it. In memory there is only one.
    public func reopened(now: Date = Date(timeIntervalSince1970: 0)) async throws -> Store {
        try await Store.open(address, settings: Self.testSettings, now: now)
    }

    /// One that the program can open, too: SQLite, where it is used, is in a file.
    public static func forProgram() async throws -> TestDatabase {
        engine == .sqlite ? try await TestDatabase(inFileWith: testSettings) : try await TestDatabase()
    }

    /// The address as the program takes it on its command line.
    public var addressText: String {
        switch address {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let address): address
        case .sqliteInMemory: "sqlite::memory:"
        }
    }

    /// Few connections, because many tests run at the same time.
    public static var testSettings: StoreSettings {
        var settings = StoreSettings()
        settings.connections = 4
        settings.patienceSeconds = 30
        return settings
    }

    private static let fileCount = Mutex(0)
    private static let template = TemplateDatabase()

    /// So many databases are open at once: all tests run at the same time, PostgreSQL's connections end, and hundreds
    /// of SQLite's threads wait for each other's memory instead of working.
    private static let places = Places(40)

    fileprivate static func address(of database: String, at server: String) -> String {
        server + (server.contains("?") ? "&" : "?") + "dbname=" + database
    }
}

/// A migrated database that those of the tests are copied from, which takes a tenth of the time.
private actor TemplateDatabase {
    private var ready: Task<String, any Error>?
    private var original: Task<Store, any Error>?
    private var count = 0

    func copy(settings: StoreSettings, now: Date) async throws -> Store {
        let task = original ?? Task { try await Store.open(.sqliteInMemory, now: now) }
        original = task
        return try await task.value.copyInMemory(settings: settings)
    }

    func makeDatabase(at server: String, now: Date) async throws -> String {
        let template = try await template(at: server, now: now)
        count += 1
        let name = "\(template)_\(count)"
        try await PostgresMaintenance.run(["CREATE DATABASE \(name) TEMPLATE \(template)"], at: server)
        return name
    }

    private func template(at server: String, now: Date) async throws -> String {
        if let ready { return try await ready.value }
        let task = Task {
            let name = "innkeeper_test_\(ProcessInfo.processInfo.processIdentifier)"
            try await PostgresMaintenance.run(
                ["DROP DATABASE IF EXISTS \(name) WITH (FORCE)", "CREATE DATABASE \(name)"],
                at: server
            )
            let store = try await Store.open(.postgres(TestDatabase.address(of: name, at: server)), now: now)
            await store.close()
            return name
        }
        ready = task
        return try await task.value
    }
}

/// Lets so many in at once; the others wait in line.
private final class Places: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ count: Int) { state = Mutex(State(free: count)) }

    func take() async {
        await withCheckedContinuation { continuation in
            let isIn = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isIn { continuation.resume() }
        }
    }

    func free() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }
        next?.resume()
    }
}

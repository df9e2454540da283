import Foundation
import Hospitality
import GRDB
import GRDBSQLite

/// A connection to SQLite, for the time of one access.
///
/// Statements are prepared and kept by GRDB; binding and reading go straight to SQLite, because a page of a thousand
/// rows through generic rows took ten times as long.
final class SQLiteSession: Session {
    let engine = Engine.sqlite
    var pendingEvents: [OutboxEvent.Draft] = []
    /// Whether a statement that writes was begun since this was set to false.
    var hasWritten = false

    let memory: WriterMemory?

    private let database: Database
    private let shared: SQLiteShared
    /// The statements of this access by their marked text, so that each run looks a long text up only once.
    private var statements: [StatementText: KnownStatement] = [:]

    /// Most statements are told apart by their length; to hash all of a long one takes longer than to compare it.
    private struct StatementText: Hashable {
        let text: String

        func hash(into hasher: inout Hasher) { hasher.combine(text.utf8.count) }
    }

    private struct KnownStatement {
        let statement: Statement
        let writes: Bool
        let changesFurniture: Bool
    }

    /// SQLite copies what is bound.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// - Parameter memory: Given to the writer alone: a reader may look at an older state of the data.
    init(_ database: Database, _ shared: SQLiteShared, memory: WriterMemory? = nil) {
        self.database = database
        self.shared = shared
        self.memory = memory
    }

    var isInTransaction: Bool { sqlite3_get_autocommit(database.sqliteConnection) == 0 }

    /// Takes the writer's place at once, so that no statement later finds it taken by another process.
    func begin() throws {
        _ = try execute("BEGIN IMMEDIATE")
        guard let memory else { return }
        let version = try query("PRAGMA data_version")
        memory.begin(version: try Row(set: version, base: 0).int("data_version"))
    }
    func commit() throws { _ = try execute("COMMIT") }
    func rollback() { if isInTransaction { _ = try? execute("ROLLBACK") } }

    func beginPart() throws { _ = try execute("SAVEPOINT part") }
    func endPart() throws { _ = try execute("RELEASE part") }
    func undoPart() throws {
        _ = try execute("ROLLBACK TO part")
        _ = try execute("RELEASE part")
    }

    /// SQLite has one writer: it has every lock already.
    func lock(_ key: LockKey) throws {}

    func query(_ sql: SQL) throws -> RowSet {
        let statement = try prepared(sql)
        let pointer = statement.sqliteStatement
        defer { finish(pointer) }
        try bind(sql.values, to: pointer)
        let width = sqlite3_column_count(pointer)
        var collector = RowCollector(shared.memories)
        var count = 0
        while true {
            let code = sqlite3_step(pointer)
            guard code == SQLITE_ROW else {
                guard code == SQLITE_DONE else { throw failure(sql) }
                break
            }
            for column in 0..<width { Self.collect(pointer, column, into: &collector) }
            count += 1
        }
        return collector.finish(names: statement.columnNames, count: count)
    }

    func execute(_ sql: SQL) throws -> Int {
        let pointer = try prepared(sql).sqliteStatement
        defer { finish(pointer) }
        try bind(sql.values, to: pointer)
        let before = sqlite3_total_changes(database.sqliteConnection)
        var code = sqlite3_step(pointer)
        while code == SQLITE_ROW { code = sqlite3_step(pointer) }
        guard code == SQLITE_DONE else { throw failure(sql) }
        // The changes of the last statement stay readable after one that changes nothing, such as a SELECT.
        guard sqlite3_total_changes(database.sqliteConnection) != before else { return 0 }
        return Int(sqlite3_changes(database.sqliteConnection))
    }

    private func prepared(_ sql: SQL) throws -> Statement {
        let known = try statements[StatementText(text: sql.text)] ?? prepare(sql)
        if known.writes { hasWritten = true }
        if known.changesFurniture { memory?.noteChange() }
        return known.statement
    }

    private func prepare(_ sql: SQL) throws -> KnownStatement {
        do {
            let statement = try database.cachedStatement(sql: shared.text(sql.text))
            let writes = sqlite3_stmt_readonly(statement.sqliteStatement) == 0
            let known = KnownStatement(
                statement: statement,
                writes: writes,
                changesFurniture: writes && !WriterMemory.leavesFurnitureAlone(sql.text)
            )
            statements[StatementText(text: sql.text)] = known
            return known
        } catch {
            throw SQLiteErrors.storeError(error)
        }
    }

    private func finish(_ pointer: OpaquePointer) {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    private func failure(_ sql: SQL) -> any Error {
        SQLiteErrors.storeError(
            code: sqlite3_extended_errcode(database.sqliteConnection),
            message: String(cString: sqlite3_errmsg(database.sqliteConnection)),
            statement: shared.text(sql.text)
        )
    }

    @inline(__always)
    private static func collect(_ pointer: OpaquePointer, _ column: Int32, into collector: inout RowCollector) {
        switch sqlite3_column_type(pointer, column) {
        case SQLITE_INTEGER:
            collector.append(sqlite3_column_int64(pointer, column))
        case SQLITE_NULL:
            collector.appendNull()
        case _:
            let text = sqlite3_column_text(pointer, column)
            let length = Int(sqlite3_column_bytes(pointer, column))
            collector.append(text, count: text == nil ? 0 : length)
        }
    }

    private func bind(_ values: [SQLValue], to pointer: OpaquePointer) throws {
        for (index, value) in values.enumerated() {
            let code = try bind(value, to: pointer, at: Int32(index + 1))
            guard code == SQLITE_OK else {
                throw StoreFailure(code: String(code), "SQLite did not take value \(index + 1) of a statement.")
            }
        }
    }

    private func bind(_ value: SQLValue, to pointer: OpaquePointer, at index: Int32) throws -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(pointer, index)
        case .integer(let number): return sqlite3_bind_int64(pointer, index, number)
        case .boolean(let flag): return sqlite3_bind_int(pointer, index, flag ? 1 : 0)
        case .text(let text):
            var storable = SQLParameter.storable(text)
            return storable.withUTF8 { bind($0, to: pointer, at: index) }
        case .uuid(let uuid):
            // Hundreds of a booking: not one of them is worth memory of its own.
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: UUIDText.length) { bytes in
                UUIDText.write(uuid, to: bytes)
                return bind(UnsafeBufferPointer(bytes), to: pointer, at: index)
            }
        case .texts(let texts):
            return bind(Array(SQLText.json(texts.map(SQLParameter.storable)).utf8), to: pointer, at: index)
        case .integers(let numbers): return bind(Array("\(numbers)".utf8), to: pointer, at: index)
        case .uuids(let uuids):
            return bind(SQLParameter.list(uuids, from: "[", to: "]", quote: "\""), to: pointer, at: index)
        case .unstorable(let reason): throw UnstorableValue(description: reason)
        }
    }

    private func bind(_ bytes: [UInt8], to pointer: OpaquePointer, at index: Int32) -> Int32 {
        bytes.withUnsafeBufferPointer { bind($0, to: pointer, at: index) }
    }

    private func bind(_ bytes: UnsafeBufferPointer<UInt8>, to pointer: OpaquePointer, at index: Int32) -> Int32 {
        guard let start = bytes.baseAddress else { return sqlite3_bind_text(pointer, index, "", 0, Self.transient) }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
            sqlite3_bind_text(pointer, index, start, Int32(bytes.count), Self.transient)
        }
    }
}

import CSQLite
import Foundation
import Hospitality
import InnkeeperTesting
import Testing

@testable import InnkeeperStore

@Suite("The check of references")
struct ReferenceCheckTests {
    @Test("knows every column that names a row, by a foreign key, by a list or by a reason")
    func columns() async throws {
        let database = try await TestDatabase()
        let loose = try await database.store.read { transaction -> [String] in
            try transaction.rows(Self.looseColumns).map { try $0.string("name") }
        }
        let known = Set(LooseReference.all.map { "\($0.table).\($0.column)" })
            .union(AccountReference.all.map { "\($0.table).\($0.column)" })
            .union(AccountReference.staying).union(LooseReference.free.keys)
        let unknown = loose.filter { column in
            !known.contains(column) && !LooseReference.freeSuffixes.contains { column.hasSuffix($0) }
        }
        #expect(unknown.isEmpty, "LooseReference must list these, or say why not: \(unknown.sorted())")
        let gone = Set(LooseReference.all.map { "\($0.table).\($0.column)" }).union(LooseReference.free.keys)
            .subtracting(loose)
        #expect(gone.isEmpty, "LooseReference lists what has a foreign key or is not in the schema: \(gone.sorted())")
    }

    @Test("finds what a foreign key would have refused, had it been on")
    func foreignKeys() async throws {
        let database =
            TestDatabase.engine == .sqlite
            ? try await TestDatabase(inFileWith: TestDatabase.testSettings) : try await TestDatabase()
        let portfolio = "00000000-0000-7000-8000-000000000001"
        let orphan = "INSERT INTO portfolio (id, name, created_ms) VALUES ('\(portfolio)', 'Both', 0)"
        let link = """
            INSERT INTO portfolio_enterprise (portfolio_id, enterprise_id, linked_ms)
            VALUES ('\(portfolio)', '00000000-0000-7000-8000-000000000002', 0)
            """
        switch database.address {
        case .sqlite(let path): try Self.run([orphan, link], inFile: path)
        case .postgres, .sqliteInMemory:
            try await database.store.write { transaction in
                try transaction.run("SET LOCAL session_replication_role = replica")
                for statement in [orphan, link] { try transaction.run(SQL(stringLiteral: statement)) }
            }
        }
        let found = try await database.store.read { try $0.referenceViolations() }
        #expect(
            found == [
                """
                Portfolio enterprise of 00000000-0000-7000-8000-000000000002 names by enterprise_id no enterprise \
                that exists.
                """
            ]
        )
    }

    /// Columns for identifiers that are neither the row's own nor part of a foreign key.
    private static var looseColumns: SQL {
        switch TestDatabase.engine {
        case .sqlite:
            """
            SELECT m.name || '.' || p.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) p
            WHERE m.type = 'table' AND lower(p.type) = 'uuid' AND p.name <> 'id'
                AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(m.name) f WHERE f."from" = p.name)
            """
        case .postgres:
            """
            SELECT c.relname::text || '.' || a.attname::text AS name FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.atttypid = 'uuid'::regtype
                AND a.attname <> 'id' AND NOT EXISTS (
                    SELECT 1 FROM pg_constraint f
                    WHERE f.conrelid = c.oid AND f.contype = 'f' AND a.attnum = ANY (f.conkey))
            """
        }
    }

    /// As somebody would who opens the file with another program: foreign keys are off there.
    private static func run(_ statements: [String], inFile path: String) throws {
        var connection: OpaquePointer?
        defer { sqlite3_close(connection) }
        try #require(sqlite3_open(path, &connection) == SQLITE_OK)
        for statement in statements {
            try #require(sqlite3_exec(connection, statement, nil, nil, nil) == SQLITE_OK, "\(statement)")
        }
    }
}

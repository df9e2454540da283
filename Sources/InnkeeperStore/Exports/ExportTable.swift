public import Foundation
public import Hospitality

extension Transaction {
    public var exports: ExportTable { ExportTable(transaction: self) }
}

/// A file of an export and its size, compressed.
public struct ExportFile: Hashable, Sendable {
    public let exportID: ID<Export>
    /// From 1.
    public let number: Int
    public let bytes: Int
    public let parts: Int
}

/// All SQL on the tables `export` and `export_part`.
public struct ExportTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, integration_id, access_token_id, entity_type, status, enterprise_ids, chain_ids, updated_start_ms,
        updated_end_ms, has_updated_filter, first_date, last_date, cursor_id, row_count, created_ms, expires_ms
        """

    public func insert(_ export: Export) throws {
        try transaction.run(
            """
            INSERT INTO export (\(Self.columns), file_count) VALUES (
                \(export.id), \(export.integrationID), \(export.accessTokenID), \(export.entity), \(export.status),
                \(json: export.enterprises?.map(\.description)), \(json: export.chains?.map(\.description)),
                \(export.updated?.start), \(export.updated?.end), \(export.updated != nil),
                \(export.posting?.lowerBound.rawValue), \(export.posting?.upperBound.rawValue), \(export.cursor),
                \(export.rowCount), \(export.created), \(export.expires), 0)
            """
        )
    }

    /// Whether one of this kind is at work for a token.
    public func isAtWork(_ entity: Export.Entity, for token: ID<AccessToken>) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 AS one FROM export WHERE access_token_id = \(token) AND entity_type = \(entity)
                AND status IN ('Pending', 'Processing')
            """
        ) != nil
    }

    /// Those of a token, newest first.
    public func list(_ ids: [ID<Export>], of token: ID<AccessToken>) throws -> [Export] {
        try load("access_token_id = \(token) AND id IN \(in: ids) ORDER BY id DESC")
    }

    public func find(_ id: ID<Export>) throws -> Export? { try load("id = \(id)").first }

    /// Those that still have rows to write, oldest first.
    public func atWork() throws -> [Export] {
        try load("status IN ('Pending', 'Processing') ORDER BY id LIMIT 100")
    }

    /// Those whose files are kept too long already.
    public func overdue(at now: Date) throws -> [Export] {
        try load("status = 'Success' AND expires_ms <= \(now) ORDER BY id LIMIT 100")
    }

    /// Writes how far an export is.
    ///
    /// - Returns: False when somebody else has taken it further from where `cursor` was; nothing is written then.
    public func update(_ export: Export, from cursor: UUID?) throws -> Bool {
        let same: SQL = cursor.map { "cursor_id = \($0)" } ?? "cursor_id IS NULL"
        let changed = try transaction.run(
            """
            UPDATE export SET status = \(export.status), cursor_id = \(export.cursor),
                row_count = \(export.rowCount), expires_ms = \(export.expires)
            WHERE id = \(export.id) AND status IN ('Pending', 'Processing') AND \(same)
            """
        )
        return changed == 1
    }

    /// Gives an export up.
    public func fail(_ id: ID<Export>, because reason: String) throws {
        try transaction.run("UPDATE export SET status = 'Failed', failure = \(reason) WHERE id = \(id)")
    }

    /// Throws the files of an export away.
    public func expire(_ id: ID<Export>) throws {
        try transaction.run("UPDATE export SET status = 'Expired' WHERE id = \(id)")
        try transaction.run("DELETE FROM export_part WHERE export_id = \(id)")
    }

    public func append(_ bytes: [UInt8], to id: ID<Export>, file: Int, part: Int) throws {
        try transaction.run(
            """
            INSERT INTO export_part (export_id, file, part, byte_count, data)
            VALUES (\(id), \(file), \(part), \(bytes.count), \(Data(bytes).base64EncodedString()))
            """
        )
    }

    /// The files of exports, in order.
    public func files(of exports: [ID<Export>]) throws -> [ExportFile] {
        guard !exports.isEmpty else { return [] }
        return try transaction.rows(
            """
            SELECT export_id, file, count(*) AS parts, CAST(sum(byte_count) AS BIGINT) AS bytes FROM export_part
            WHERE export_id IN \(in: exports) GROUP BY export_id, file ORDER BY export_id, file
            """
        ).map { row in
            try ExportFile(
                exportID: row.id("export_id"), number: row.int("file"), bytes: row.int("bytes"),
                parts: row.int("parts")
            )
        }
    }

    /// A part of a file, from 1.
    public func part(_ part: Int, of file: Int, of export: ID<Export>) throws -> [UInt8]? {
        let row = try transaction.row(
            "SELECT data FROM export_part WHERE export_id = \(export) AND file = \(file) AND part = \(part)"
        )
        return try row?.string("data").decodedBase64
    }

    private func load(_ condition: SQL) throws -> [Export] {
        try transaction.rows("SELECT \(Self.columns) FROM export WHERE \(condition)").map { row in
            let updated = InstantInterval(
                start: try row.optionalInstant("updated_start_ms"), end: try row.optionalInstant("updated_end_ms")
            )
            let hasFilter = try row.bool("has_updated_filter")
            let first: LocalDate? = try row.optionalChoice("first_date")
            let last: LocalDate? = try row.optionalChoice("last_date")
            return try Export(
                id: row.id("id"), integrationID: row.id("integration_id"), accessTokenID: row.id("access_token_id"),
                entity: row.choice("entity_type"), status: row.choice("status"),
                enterprises: Self.ids(row.optionalStrings("enterprise_ids")),
                chains: Self.ids(row.optionalStrings("chain_ids")), updated: hasFilter ? updated : nil,
                posting: first.flatMap { first in last.map { first...$0 } }, cursor: row.optionalUUID("cursor_id"),
                rowCount: row.int("row_count"), created: row.instant("created_ms"),
                expires: row.optionalInstant("expires_ms")
            )
        }
    }

    private static func ids<Entity>(_ texts: [String]?) -> [ID<Entity>]? {
        texts.map { $0.compactMap { UUID(uuidString: $0) }.map { ID($0) } }
    }
}

extension String {
    fileprivate var decodedBase64: [UInt8] { Data(base64Encoded: self).map { [UInt8]($0) } ?? [] }
}

public import Hospitality

extension Transaction {
    public var sources: SourceTable { SourceTable(transaction: self) }
}

/// All SQL on the table `source`.
public struct SourceTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "source"
    public static let columns: SQL = """
        id, enterprise_id, name, type, code, created_ms, updated_ms
        """

    public func insert(_ source: Source) throws {
        try transaction.run(
            """
            INSERT INTO source (\(Self.columns)) VALUES (
                \(source.id), \(source.enterpriseID), \(source.name), \(source.type), \(source.code),
                \(source.created), \(source.updated))
            """
        )
    }

    public static func entity(_ row: Row) throws -> Source {
        try Source(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            name: row.string("name"),
            type: row.choice("type"),
            code: row.int("code"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

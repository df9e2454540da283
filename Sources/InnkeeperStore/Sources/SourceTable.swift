public import Hospitality

extension Transaction {
    public var sources: SourceTable { SourceTable(transaction: self) }
}

/// All SQL on the table `source`.
public struct SourceTable {
    let transaction: Transaction

    private static let columns: SQL = """
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

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<Source>, _ page: Page) throws -> [Source] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<Source>], of enterprise: ID<Enterprise>) throws -> [Source] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(_ id: ID<Source>, of enterprise: ID<Enterprise>) throws -> Source? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    private func load(_ condition: SQL) throws -> [Source] {
        try transaction.rows("SELECT \(Self.columns) FROM source WHERE \(condition)").map(Self.source)
    }

    private static func source(_ row: Row) throws -> Source {
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

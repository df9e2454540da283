public import Hospitality

extension Transaction {
    public var outlets: OutletTable { OutletTable(transaction: self) }
}

/// All SQL on the table `outlet`.
public struct OutletTable {
    let transaction: Transaction

    private static let columns: SQL = "id, enterprise_id, is_active, name, created_ms, updated_ms"

    public func insert(_ outlet: Outlet) throws {
        try transaction.run(
            """
            INSERT INTO outlet (\(Self.columns)) VALUES (
                \(outlet.id), \(outlet.enterpriseID), \(outlet.isActive), \(outlet.name), \(outlet.created),
                \(outlet.updated))
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<Outlet>, _ page: Page) throws -> [Outlet] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<Outlet>], of enterprise: ID<Enterprise>) throws -> [Outlet] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    private func load(_ condition: SQL) throws -> [Outlet] {
        try transaction.rows("SELECT \(Self.columns) FROM outlet WHERE \(condition)").map { row in
            try Outlet(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), isActive: row.bool("is_active"),
                name: row.string("name"), created: row.instant("created_ms"), updated: row.instant("updated_ms")
            )
        }
    }
}

public import Hospitality

extension Transaction {
    public var cashiers: CashierTable { CashierTable(transaction: self) }
}

/// All SQL on the table `cashier`.
public struct CashierTable {
    let transaction: Transaction

    private static let columns: SQL = "id, enterprise_id, is_active, name, created_ms, updated_ms"

    public func insert(_ cashier: Cashier) throws {
        try transaction.run(
            """
            INSERT INTO cashier (\(Self.columns)) VALUES (
                \(cashier.id), \(cashier.enterpriseID), \(cashier.isActive), \(cashier.name), \(cashier.created),
                \(cashier.updated))
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<Cashier>, _ page: Page) throws -> [Cashier] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// The drawer that cash goes into when nobody says which: the oldest that is in use.
    public func standard(of enterprise: ID<Enterprise>) throws -> Cashier? {
        try load("enterprise_id = \(enterprise) AND is_active ORDER BY id LIMIT 1").first
    }

    private func load(_ condition: SQL) throws -> [Cashier] {
        try transaction.rows("SELECT \(Self.columns) FROM cashier WHERE \(condition)").map { row in
            try Cashier(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), isActive: row.bool("is_active"),
                name: row.string("name"), created: row.instant("created_ms"), updated: row.instant("updated_ms")
            )
        }
    }
}

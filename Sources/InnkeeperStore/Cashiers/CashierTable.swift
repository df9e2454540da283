public import Hospitality

extension Transaction {
    public var cashiers: CashierTable { CashierTable(transaction: self) }
}

/// All SQL on the table `cashier`.
public struct CashierTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "cashier"
    public static let columns: SQL = "id, enterprise_id, is_active, name, created_ms, updated_ms"

    public func insert(_ cashier: Cashier) throws {
        try transaction.run(
            """
            INSERT INTO cashier (\(Self.columns)) VALUES (
                \(cashier.id), \(cashier.enterpriseID), \(cashier.isActive), \(cashier.name), \(cashier.created),
                \(cashier.updated))
            """
        )
    }

    /// The drawer that cash goes into when nobody says which: the oldest that is in use.
    public func standard(of enterprise: ID<Enterprise>) throws -> Cashier? {
        try load("enterprise_id = \(enterprise) AND is_active ORDER BY id LIMIT 1").first
    }

    public static func entity(_ row: Row) throws -> Cashier {
        try Cashier(
            id: row.id("id"), enterpriseID: row.id("enterprise_id"), isActive: row.bool("is_active"),
            name: row.string("name"), created: row.instant("created_ms"), updated: row.instant("updated_ms")
        )
    }
}

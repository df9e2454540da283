public import Hospitality

extension Transaction {
    public var cashierTransactions: CashierTransactionTable { CashierTransactionTable(transaction: self) }
}

/// All SQL on the table `cashier_transaction`.
public struct CashierTransactionTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, cashier_id, payment_id, number, currency, value_e6, type, notes, created_ms
        """

    public func insert(_ entry: CashierTransaction) throws {
        try transaction.run(
            """
            INSERT INTO cashier_transaction (\(Self.columns)) VALUES (
                \(entry.id), \(entry.enterpriseID), \(entry.cashierID), \(entry.paymentID), \(entry.number),
                \(entry.currency.code), \(entry.value), \(entry.form), \(entry.notes), \(entry.created))
            """
        )
    }

    /// The number that follows a drawer's last one. The drawer must be locked.
    public func nextNumber(of cashier: ID<Cashier>, in enterprise: ID<Enterprise>) throws -> Int {
        let last = try transaction.row(
            """
            SELECT coalesce(max(number), 0) AS number FROM cashier_transaction
            WHERE enterprise_id = \(enterprise) AND cashier_id = \(cashier)
            """
        )
        return try (last?.int("number") ?? 0) + 1
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<CashierTransaction>, _ page: Page) throws -> [CashierTransaction] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM cashier_transaction WHERE \(filter.conditions)\(page.older)\(page.newestFirst)
            """
        ).map { row in
            try CashierTransaction(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), cashierID: row.id("cashier_id"),
                paymentID: row.optionalID("payment_id"), number: row.int("number"), currency: row.currency(),
                value: row.amount("value_e6"), form: row.choice("type"), notes: row.optionalString("notes"),
                created: row.instant("created_ms")
            )
        }
    }
}

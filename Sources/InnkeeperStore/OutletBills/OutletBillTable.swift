public import Hospitality

extension Transaction {
    public var outletBills: OutletBillTable { OutletBillTable(transaction: self) }
}

/// All SQL on the table `outlet_bill`.
public struct OutletBillTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, outlet_id, account_id, account_type, number, notes, closed_ms, created_ms, updated_ms
        """

    public func insert(_ bills: [OutletBill]) throws {
        let rows = bills.map { bill -> SQL in
            """
            (\(bill.id), \(bill.enterpriseID), \(bill.outletID), \(bill.account?.id), \(bill.account?.type),
             \(bill.number), \(bill.notes), \(bill.closed), \(bill.created), \(bill.updated))
            """
        }
        try transaction.insert(rows, into: "INSERT INTO outlet_bill (\(Self.columns)) VALUES")
    }

    /// Those with these identifiers, newest first.
    public func find(_ ids: [ID<OutletBill>], ofAny enterprises: [ID<Enterprise>]) throws -> [OutletBill] {
        guard !ids.isEmpty else { return [] }
        return try transaction.rows(
            """
            SELECT \(Self.columns) FROM outlet_bill WHERE \(enterprises.own) AND id IN \(in: ids) ORDER BY id DESC
            """
        ).map(Self.bill)
    }

    private static func bill(_ row: Row) throws -> OutletBill {
        let account: ID<Account>? = try row.optionalID("account_id")
        return try OutletBill(
            id: row.id("id"), enterpriseID: row.id("enterprise_id"), outletID: row.id("outlet_id"),
            account: account.map { Account(id: $0, type: try row.choice("account_type")) },
            number: row.string("number"), notes: row.optionalString("notes"), closed: row.instant("closed_ms"),
            created: row.instant("created_ms"), updated: row.instant("updated_ms")
        )
    }
}

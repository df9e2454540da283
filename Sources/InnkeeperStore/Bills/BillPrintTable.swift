public import Hospitality

extension Transaction {
    public var billPrints: BillPrintTable { BillPrintTable(transaction: self) }
}

/// All SQL on the table `bill_print`.
public struct BillPrintTable {
    let transaction: Transaction

    public func insert(_ print: BillPrint) throws {
        try transaction.run(
            """
            INSERT INTO bill_print (enterprise_id, id, bill_id, template, reason, profile_id, created_ms)
            VALUES (\(print.enterpriseID), \(print.id), \(print.billID), \(print.template), \(print.reason),
                \(print.profileID), \(print.created))
            """
        )
    }

    /// All prints of a bill, oldest first.
    public func list(of bill: ID<Bill>, in enterprise: ID<Enterprise>) throws -> [BillPrint] {
        try transaction.rows(
            """
            SELECT enterprise_id, id, bill_id, template, reason, profile_id, created_ms FROM bill_print
            WHERE enterprise_id = \(enterprise) AND bill_id = \(bill) ORDER BY id
            """
        ).map { row in
            try BillPrint(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), billID: row.id("bill_id"),
                template: row.choice("template"), reason: row.optionalString("reason"),
                profileID: row.uuid("profile_id"), created: row.instant("created_ms")
            )
        }
    }
}

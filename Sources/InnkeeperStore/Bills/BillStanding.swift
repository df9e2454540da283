public import Hospitality
public import InnkeeperValues

extension BillTable {
    /// A bill that an account can still be charged on.
    ///
    /// - Throws: `InvalidReference` when the enterprise has no such bill, when it is closed, or when it is another
    ///   account's.
    public func findOpen(_ id: ID<Bill>, of account: Account, in enterprise: ID<Enterprise>) throws -> Bill {
        try transaction.lock(.bill(id))
        let bill = try find(id, of: enterprise, as: "BillId")
        guard bill.state == .open else { throw InvalidReference("BillId", "is closed") }
        guard bill.account == account else { throw InvalidReference("BillId", "is the bill of another account") }
        return bill
    }
}

extension BillTable {
    /// What is still to be paid on each of these open bills, by currency, and how many open charges and payments stand
    /// on it. Charges of zero and balances of zero are left out.
    public func standings(of bills: [ID<Bill>], in enterprise: ID<Enterprise>) throws -> [ID<Bill>: BillStanding] {
        guard !bills.isEmpty else { return [:] }
        let rows = try transaction.rows(
            """
            SELECT bill_id, currency, CAST(sum(value_e6) AS BIGINT) AS balance_e6, count(*) AS entries FROM (
                SELECT bill_id, currency, gross_e6 AS value_e6 FROM order_item
                WHERE enterprise_id = \(enterprise) AND bill_id IN \(in: bills) AND state = 'Open'
                UNION ALL
                SELECT bill_id, currency, value_e6 FROM payment
                WHERE enterprise_id = \(enterprise) AND bill_id IN \(in: bills) AND accounting_state = 'Open'
            ) AS entry
            GROUP BY bill_id, currency
            """
        )
        var standings: [ID<Bill>: BillStanding] = [:]
        for row in rows {
            let (bill, currency): (ID<Bill>, String) = (try row.id("bill_id"), try row.string("currency"))
            let balance = try row.amount("balance_e6")
            if !balance.isZero { standings[bill, default: BillStanding()].balances[currency] = balance }
            standings[bill, default: BillStanding()].entries += try row.int("entries")
        }
        return standings
    }
}

/// Where an open bill stands.
public struct BillStanding: Hashable, Sendable {
    /// By currency; empty when all is paid.
    public var balances: [String: ExactDecimal] = [:]
    /// Open charges and payments.
    public var entries = 0

    public init() {}
}

public import Foundation
public import Hospitality
public import InnkeeperValues

extension AccountTable {
    /// The part of the balances that is for what is still to come, by currency: open charges that nobody has consumed
    /// yet. What a stay and the orders linked to it are charged is left out; whoever leaves owes all of that.
    public func toCome(
        of accounts: [ID<Account>], besides stay: ID<Reservation>, in enterprise: ID<Enterprise>, after now: Date
    ) throws -> [ID<Account>: [String: ExactDecimal]] {
        guard !accounts.isEmpty else { return [:] }
        let rows = try transaction.rows(
            """
            SELECT account_id, currency, CAST(sum(gross_e6) AS BIGINT) AS value_e6 FROM order_item
            WHERE enterprise_id = \(enterprise) AND account_id IN \(in: accounts) AND state = 'Open'
                AND consumed_ms > \(now) AND service_order_id <> \(stay) AND service_order_id NOT IN (
                    SELECT id FROM product_order
                    WHERE enterprise_id = \(enterprise) AND linked_reservation_id = \(stay))
            GROUP BY account_id, currency
            """
        )
        var sums: [ID<Account>: [String: ExactDecimal]] = [:]
        for row in rows {
            let account: ID<Account> = try row.id("account_id")
            sums[account, default: [:]][try row.string("currency")] = try row.amount("value_e6", scale: 0)
        }
        return sums
    }
}

public import Hospitality
public import InnkeeperValues

extension Transaction {
    public var accounts: AccountTable { AccountTable(transaction: self) }
}

/// What accounts owe, over the tables of charges and payments. An account has no table of its own: it is a customer or
/// a company.
public struct AccountTable {
    let transaction: Transaction

    /// Keeps others from charging, paying or closing for these accounts until the transaction ends.
    public func lock(_ accounts: [ID<Account>]) throws { try transaction.lock(accounts.map(LockKey.account)) }

    /// What accounts owe an enterprise, by currency: open charges plus open payments, which are negative. Balances of
    /// zero are left out.
    public func balances(
        of accounts: [ID<Account>], in enterprise: ID<Enterprise>, withInvoices: Bool = true
    ) throws -> [ID<Account>: [String: ExactDecimal]] {
        guard !accounts.isEmpty else { return [:] }
        let kind: SQL = withInvoices ? "" : " AND NOT (type = 'InvoicePayment' AND bill_id IS NULL)"
        let rows = try transaction.rows(
            """
            SELECT account_id, currency, CAST(sum(value_e6) AS BIGINT) AS balance_e6 FROM (
                SELECT account_id, currency, gross_e6 AS value_e6 FROM order_item
                WHERE enterprise_id = \(enterprise) AND account_id IN \(in: accounts) AND state = 'Open'
                UNION ALL
                SELECT account_id, currency, value_e6 FROM payment
                WHERE enterprise_id = \(enterprise) AND account_id IN \(in: accounts)
                    AND accounting_state = 'Open'\(kind)
            ) AS entry
            GROUP BY account_id, currency
            HAVING sum(value_e6) <> 0
            """
        )
        var balances: [ID<Account>: [String: ExactDecimal]] = [:]
        for row in rows {
            let account: ID<Account> = try row.id("account_id")
            balances[account, default: [:]][try row.string("currency")] = try row.amount("balance_e6", scale: 0)
        }
        return balances
    }

    /// Finds the account behind an identifier: a customer of the chain, or a company of it.
    ///
    /// - Throws: `InvalidReference` when the chain has neither.
    public func find(_ id: ID<Account>, of chain: ID<Chain>, as member: String) throws -> Account {
        let row = try transaction.row(
            """
            SELECT 'Customer' AS type FROM customer WHERE chain_id = \(chain) AND id = \(id)
            UNION ALL
            SELECT 'Company' AS type FROM company WHERE chain_id = \(chain) AND id = \(id)
            """
        )
        guard let row else { throw InvalidReference.unknown(member, id.uuid) }
        return Account(id: id, type: try row.choice("type"))
    }
}

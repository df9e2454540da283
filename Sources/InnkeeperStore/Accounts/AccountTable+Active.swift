public import Hospitality

extension AccountTable {
    /// Locks accounts and finds them, so that what is decided on them holds until the transaction ends.
    ///
    /// - Throws: `InvalidReference` for the first that is no active customer and no active company of the chain.
    public func lockActive(
        _ ids: [ID<Account>], of chain: ID<Chain>, as member: String
    ) throws -> [ID<Account>: Account] {
        try lock(ids)
        let rows = try transaction.rows(
            """
            SELECT id, 'Customer' AS type FROM customer WHERE chain_id = \(chain) AND id IN \(in: ids) AND is_active
            UNION ALL
            SELECT id, 'Company' AS type FROM company WHERE chain_id = \(chain) AND id IN \(in: ids) AND is_active
            """
        )
        var accounts: [ID<Account>: Account] = [:]
        for row in rows {
            let id: ID<Account> = try row.id("id")
            accounts[id] = Account(id: id, type: try row.choice("type"))
        }
        for id in ids where accounts[id] == nil { throw InvalidReference.unknown(member, id.uuid) }
        return accounts
    }

    /// Those of the accounts whose profile has a main address.
    public func withAddress(_ ids: [ID<Account>], of chain: ID<Chain>) throws -> Set<ID<Account>> {
        let rows = try transaction.rows(
            """
            SELECT id FROM customer WHERE chain_id = \(chain) AND id IN \(in: ids) AND address_id IS NOT NULL
            UNION ALL
            SELECT id FROM company WHERE chain_id = \(chain) AND id IN \(in: ids) AND address_id IS NOT NULL
            """
        )
        return Set(try rows.map { try $0.id("id") })
    }
}

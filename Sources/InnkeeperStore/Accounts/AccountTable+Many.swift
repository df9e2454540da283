public import Hospitality

extension AccountTable {
    /// Finds the accounts behind identifiers, by two queries however many there are.
    ///
    /// - Throws: `InvalidReference` for the first that is neither a customer nor a company of the chain.
    public func find(
        _ ids: [ID<Account>], of chain: ID<Chain>, as member: String
    ) throws -> [ID<Account>: Account] {
        guard !ids.isEmpty else { return [:] }
        let wanted = Array(Set(ids))
        let rows = try transaction.rows(
            """
            SELECT id, 'Customer' AS type FROM customer WHERE chain_id = \(chain) AND id IN \(in: wanted)
            UNION ALL
            SELECT id, 'Company' AS type FROM company WHERE chain_id = \(chain) AND id IN \(in: wanted)
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
}

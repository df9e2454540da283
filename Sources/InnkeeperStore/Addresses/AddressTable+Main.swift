public import Hospitality

/// Which address of an account is its main one.
extension AddressTable {
    /// Those of the accounts whose main address was deleted.
    public func deletedMain(of accounts: [ID<Account>], in chain: ID<Chain>) throws -> Set<ID<Account>> {
        let rows = try transaction.rows(
            """
            SELECT c.id AS id FROM customer c JOIN address a ON a.chain_id = c.chain_id AND a.id = c.address_id
            WHERE c.chain_id = \(chain) AND c.id IN \(in: accounts) AND NOT a.is_active
            UNION ALL
            SELECT c.id AS id FROM company c JOIN address a ON a.chain_id = c.chain_id AND a.id = c.address_id
            WHERE c.chain_id = \(chain) AND c.id IN \(in: accounts) AND NOT a.is_active
            """
        )
        return Set(try rows.map { try $0.id("id") })
    }

    public func newestActive(of account: ID<Account>, in chain: ID<Chain>) throws -> ID<Address>? {
        try transaction.row(
            """
            SELECT id FROM address WHERE chain_id = \(chain) AND account_id = \(account) AND is_active
            ORDER BY id DESC LIMIT 1
            """
        )?.id("id")
    }
}

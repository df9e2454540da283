public import Hospitality

extension Transaction {
    public var companies: CompanyTable { CompanyTable(transaction: self) }
}

/// All SQL on the table `company`, whose rows belong to a chain.
public struct CompanyTable {
    let transaction: Transaction

    public func insert(_ company: Company) throws {
        try transaction.run(
            """
            INSERT INTO company (chain_id, id, number, name, is_active, created_ms, updated_ms)
            VALUES (\(company.chainID), \(company.id), \(company.number), \(company.name), \(company.isActive),
                \(company.created), \(company.updated))
            """
        )
    }

    /// One more than the highest number given out so far; held until the transaction ends, so that no two are alike.
    public func nextNumber(of chain: ID<Chain>) throws -> Int {
        try transaction.nextChainNumbers(of: chain, kind: "company", count: 1)
    }

    /// Those of `ids` that the chain knows, newest first.
    public func find(_ ids: [ID<Company>], of chain: ID<Chain>) throws -> [Company] {
        let rows = try transaction.rows(
            """
            SELECT chain_id, id, number, name, is_active, created_ms, updated_ms FROM company
            WHERE chain_id = \(chain) AND id IN \(in: ids) ORDER BY id DESC
            """
        )
        return try rows.map { row in
            let chainID: ID<Chain> = try row.id("chain_id")
            return Company(
                id: try row.id("id"), chainID: chainID, number: try row.int("number"), name: try row.string("name"),
                isActive: try row.bool("is_active"), created: try row.instant("created_ms"),
                updated: try row.instant("updated_ms")
            )
        }
    }

    /// Those of `ids` that are active companies of the chain.
    public func active(_ ids: [ID<Company>], of chain: ID<Chain>) throws -> Set<ID<Company>> {
        let rows = try transaction.rows(
            "SELECT id FROM company WHERE chain_id = \(chain) AND id IN \(in: ids) AND is_active"
        )
        return Set(try rows.map { try $0.id("id") })
    }
}

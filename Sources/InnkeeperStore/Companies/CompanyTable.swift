public import Hospitality

extension Transaction {
    public var companies: CompanyTable { CompanyTable(transaction: self) }
}

/// Which companies are asked for. What is nil does not matter; all that is given must hold.
public struct CompanyFilter: Sendable {
    public var chains: [ID<Chain>]
    public var ids: [ID<Company>]?
    public var motherCompanyIDs: [ID<Company>]?
    public var names: [String]?
    public var externalIdentifiers: [String]?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    /// Nil for both the active and the deleted ones.
    public var isActive: Bool?

    public init(chains: [ID<Chain>]) { self.chains = chains }

    var conditions: [SQL] {
        var conditions: [SQL] = [chains.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let motherCompanyIDs { conditions.append("mother_company_id IN \(in: motherCompanyIDs)") }
        if let names { conditions.append("name IN \(in: names)") }
        if let externalIdentifiers { conditions.append("external_identifier IN \(in: externalIdentifiers)") }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let isActive { conditions.append("is_active = \(isActive)") }
        return conditions
    }
}

/// All SQL on the table `company`, whose rows belong to a chain.
public struct CompanyTable {
    let transaction: Transaction

    public func insert(_ company: Company) throws {
        try transaction.run(
            """
            INSERT INTO company (chain_id, id, number, created_ms, \(Self.changeable))
            VALUES (\(company.chainID), \(company.id), \(company.number), \(company.created),
                \(Self.values(of: company)))
            """
        )
        try keepAddress(of: company)
    }

    /// Writes everything that may change about a company.
    public func update(_ company: Company) throws {
        try transaction.run(
            """
            UPDATE company SET (\(Self.changeable)) = (\(Self.values(of: company)))
            WHERE chain_id = \(company.chainID) AND id = \(company.id)
            """
        )
        try keepAddress(of: company)
    }

    private func keepAddress(of company: Company) throws {
        try transaction.addresses.keep(
            company.address, of: Account(company.id), in: company.chainID, at: company.updated
        )
    }

    /// One more than the highest number given out so far; held until the transaction ends, so that no two are alike.
    public func nextNumber(of chain: ID<Chain>) throws -> Int {
        try transaction.nextChainNumbers(of: chain, kind: "company", count: 1)
    }

    public func find(_ id: ID<Company>, of chain: ID<Chain>) throws -> Company? {
        try find([id], of: chain).first
    }

    /// Those of `ids` that the chain knows, newest first.
    public func find(_ ids: [ID<Company>], of chain: ID<Chain>) throws -> [Company] {
        let rows = try transaction.rows(
            "SELECT \(Self.columns) FROM \(Self.source) WHERE chain_id = \(chain) AND id IN \(in: ids) ORDER BY id DESC"
        )
        return try rows.map(Self.company)
    }

    /// Those of `ids` that are active companies of the chain.
    public func active(_ ids: [ID<Company>], of chain: ID<Chain>) throws -> Set<ID<Company>> {
        let rows = try transaction.rows(
            "SELECT id FROM company WHERE chain_id = \(chain) AND id IN \(in: ids) AND is_active"
        )
        return Set(try rows.map { try $0.id("id") })
    }

    public func list(_ filter: CompanyFilter, _ page: Page) throws -> [Company] {
        let rows = try transaction.rows(
            """
            SELECT \(Self.columns) FROM \(Self.source)
            WHERE \(filter.conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map(Self.company)
    }
}

extension CompanyTable {
    /// Whether a company is another one or a part of it, at any depth.
    public func isPart(_ company: ID<Company>, of whole: ID<Company>, in chain: ID<Chain>) throws -> Bool {
        try transaction.row(
            """
            WITH RECURSIVE upward (id) AS (
                SELECT id FROM company WHERE chain_id = \(chain) AND id = \(company)
                UNION
                SELECT c.mother_company_id FROM upward u
                JOIN company c ON c.chain_id = \(chain) AND c.id = u.id
                WHERE c.mother_company_id IS NOT NULL)
            SELECT id FROM upward WHERE id = \(whole)
            """
        ) != nil
    }
}

public import Hospitality

extension Transaction {
    public var customers: CustomerTable { CustomerTable(transaction: self) }
}

/// All SQL on the table `customer`, whose rows belong to a chain.
public struct CustomerTable {
    let transaction: Transaction

    public func insert(_ customer: Customer) throws {
        try transaction.run(
            """
            INSERT INTO customer (chain_id, id, number, creator_profile_id, created_ms, \(Self.changeable))
            VALUES (\(customer.chainID), \(customer.id), \(customer.number), \(customer.creatorProfileID),
                \(customer.created), \(Self.values(of: customer)))
            """
        )
        try keepAddress(of: customer)
    }

    /// Writes everything that may change about a customer.
    public func update(_ customer: Customer) throws {
        try transaction.run(
            """
            UPDATE customer SET (\(Self.changeable)) = (\(Self.values(of: customer)))
            WHERE chain_id = \(customer.chainID) AND id = \(customer.id)
            """
        )
        try keepAddress(of: customer)
    }

    private func keepAddress(of customer: Customer) throws {
        try transaction.addresses.keep(
            customer.address, of: Account(customer.id), in: customer.chainID, at: customer.updated
        )
    }

    /// One more than the highest number given out so far; held until the transaction ends, so that no two are alike.
    public func nextNumber(of chain: ID<Chain>) throws -> Int {
        try transaction.nextChainNumbers(of: chain, kind: "customer", count: 1)
    }

    public func find(_ id: ID<Customer>, of chain: ID<Chain>) throws -> Customer? {
        try find([id], of: chain).first
    }

    /// Those of `ids` that the chain knows, deleted ones too, newest first.
    public func find(_ ids: [ID<Customer>], of chain: ID<Chain>) throws -> [Customer] {
        let rows = try transaction.rows(
            "SELECT \(Self.columns) FROM \(Self.source) WHERE chain_id = \(chain) AND id IN \(in: ids) ORDER BY id DESC"
        )
        return try rows.map(Self.customer)
    }

    /// Where those of `ids` get letters, deleted ones too, with what they read; nobody who has no address.
    public func readers(
        among ids: [ID<Customer>], in chain: ID<Chain>
    ) throws -> [(customer: ID<Customer>, email: String, language: String?)] {
        try transaction.rows(
            """
            SELECT id, email, preferred_language_code, nationality_code FROM customer
            WHERE chain_id = \(chain) AND id IN \(in: ids) AND email IS NOT NULL ORDER BY id
            """
        ).map { row in
            let language = CustomerPerson.language(
                preferred: try row.optionalString("preferred_language_code"),
                nationality: try row.optionalString("nationality_code")
            )
            return (try row.id("id"), try row.string("email"), language)
        }
    }

    /// Those of `ids` that are active customers of the chain, so that they may book, stay and pay.
    public func active(_ ids: [ID<Customer>], of chain: ID<Chain>) throws -> Set<ID<Customer>> {
        let rows = try transaction.rows(
            "SELECT id FROM customer WHERE chain_id = \(chain) AND id IN \(in: ids) AND is_active"
        )
        return Set(try rows.map { try $0.id("id") })
    }

    /// The active customer of the chain with this e-mail address, compared without regard to case.
    public func customer(withEmailOf contact: CustomerContact, of chain: ID<Chain>) throws -> Customer? {
        guard let key = contact.emailKey else { return nil }
        let row = try transaction.row(
            "SELECT \(Self.columns) FROM \(Self.source) WHERE chain_id = \(chain) AND email_key = \(key) AND is_active"
        )
        return try row.map(Self.customer)
    }

    /// The active customers of the chain to whom things may be charged without a stay, newest first.
    public func paymasters(of chain: ID<Chain>, _ most: Int) throws -> [Customer] {
        let rows = try transaction.rows(
            """
            SELECT \(Self.columns) FROM \(Self.source) WHERE chain_id = \(chain) AND is_paymaster AND is_active
            ORDER BY id DESC LIMIT \(most)
            """
        )
        return try rows.map(Self.customer)
    }

    public func list(_ filter: CustomerFilter, _ page: Page) throws -> [Customer] {
        let rows = try transaction.rows(
            """
            SELECT \(Self.columns) FROM \(Self.source)
            WHERE \(filter.conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map(Self.customer)
    }
}

/// Which customers are asked for. What is nil does not matter; all that is given must hold.
public struct CustomerFilter: Sendable {
    public var chains: [ID<Chain>]
    public var ids: [ID<Customer>]?
    public var companyIDs: [ID<Company>]?
    public var emails: [String]?
    public var firstNames: [String]?
    public var lastNames: [String]?
    public var loyaltyCodes: [String]?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    public var deleted: InstantInterval?
    /// Nil for both the active and the deleted ones.
    public var isActive: Bool?

    public init(chains: [ID<Chain>]) { self.chains = chains }

    var conditions: [SQL] {
        var conditions: [SQL] = [chains.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let companyIDs { conditions.append("company_id IN \(in: companyIDs)") }
        if let emails {
            let keys = emails.compactMap { CustomerContact(email: $0).emailKey }
            conditions.append("email_key IN \(in: keys)")
        }
        if let firstNames { conditions.append("first_name IN \(in: firstNames)") }
        if let lastNames { conditions.append("last_name IN \(in: lastNames)") }
        if let loyaltyCodes { conditions.append("loyalty_code IN \(in: loyaltyCodes)") }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let deleted { conditions.append("deleted_ms \(deleted.between)") }
        if let isActive { conditions.append(isActive ? "is_active" : "NOT is_active") }
        return conditions
    }
}

extension Transaction {
    /// Counts up the numbers of a chain's customers or companies, and gives the first of `count` new ones.
    func nextChainNumbers(of chain: ID<Chain>, kind: String, count: Int) throws -> Int {
        let row = try row(
            """
            INSERT INTO chain_number (chain_id, kind, last) VALUES (\(chain), \(kind), \(count))
            ON CONFLICT (chain_id, kind) DO UPDATE SET last = chain_number.last + excluded.last
            RETURNING last
            """
        )
        guard let row else { preconditionFailure("An upsert that returns has a row.") }
        return try row.int("last") - count + 1
    }
}

public import Hospitality

extension Transaction {
    public var loyaltyMemberships: LoyaltyMembershipTable { LoyaltyMembershipTable(transaction: self) }
}

/// Which memberships a list shows; a member that is nil does not narrow it.
public struct LoyaltyMembershipFilter: Sendable {
    public var common: ChainFilter<LoyaltyMembership>
    public var accounts: [ID<Account>]?
    public var programs: [ID<LoyaltyProgram>]?
    public var states: [LoyaltyMembership.State]?
    public var numbers: [String]?
    public var providerIDs: [String]?

    public init(_ common: ChainFilter<LoyaltyMembership>) { self.common = common }

    fileprivate var conditions: SQL {
        var conditions = common.conditions
        if let accounts { conditions.append("account_id IN \(in: accounts)") }
        if let programs { conditions.append("program_id IN \(in: programs)") }
        if let states { conditions.append("state IN \(in: states)") }
        if let numbers { conditions.append("membership_number IN \(in: numbers)") }
        if let providerIDs { conditions.append("provider_membership_id IN \(in: providerIDs)") }
        return conditions.joined(" AND ")
    }
}

/// All SQL on the table `loyalty_membership`, whose rows belong to a chain.
public struct LoyaltyMembershipTable {
    let transaction: Transaction

    private static let columns: SQL = """
        chain_id, id, account_id, account_type, program_id, tier_id, state, is_primary, membership_number,
        provider_membership_id, points, expiration_ms, url, creator, creator_id, updater, updater_id, is_active,
        created_ms, updated_ms
        """

    /// Where it is the account's primary one, no other is so any more.
    public func insert(_ membership: LoyaltyMembership) throws {
        try demoteOthers(than: membership)
        try transaction.run(
            """
            INSERT INTO loyalty_membership (\(Self.columns)) VALUES
                (\(membership.chainID), \(membership.id), \(membership.account.id), \(membership.account.type),
                 \(membership.programID), \(membership.tierID), \(membership.state), \(membership.isPrimary),
                 \(membership.membershipNumber), \(membership.providerMembershipID), \(membership.points),
                 \(membership.expiration), \(membership.url), \(membership.creator.kind), \(membership.creator.id),
                 \(membership.updater.kind), \(membership.updater.id), \(membership.isActive), \(membership.created),
                 \(membership.updated))
            """
        )
    }

    /// Writes what may change about a membership. Where it is the account's primary one, no other is so any more.
    public func update(_ membership: LoyaltyMembership) throws {
        try demoteOthers(than: membership)
        try transaction.run(
            """
            UPDATE loyalty_membership SET
                program_id = \(membership.programID), tier_id = \(membership.tierID), state = \(membership.state),
                is_primary = \(membership.isPrimary), membership_number = \(membership.membershipNumber),
                provider_membership_id = \(membership.providerMembershipID), points = \(membership.points),
                expiration_ms = \(membership.expiration), url = \(membership.url),
                updater = \(membership.updater.kind), updater_id = \(membership.updater.id),
                is_active = \(membership.isActive), updated_ms = \(membership.updated)
            WHERE chain_id = \(membership.chainID) AND id = \(membership.id)
            """
        )
    }

    /// How many active members each of these programs has; those without any are left out.
    public func counts(
        of programs: [ID<LoyaltyProgram>], of chain: ID<Chain>
    ) throws -> [ID<LoyaltyProgram>: Int] {
        try counts(
            """
            SELECT program_id AS of_id, count(*) AS members FROM loyalty_membership
            WHERE chain_id = \(chain) AND program_id IN \(in: programs) AND is_active GROUP BY program_id
            """
        )
    }

    /// How many active members each of these tiers has; those without any are left out.
    public func counts(of tiers: [ID<LoyaltyTier>], of chain: ID<Chain>) throws -> [ID<LoyaltyTier>: Int] {
        try counts(
            """
            SELECT tier_id AS of_id, count(*) AS members FROM loyalty_membership
            WHERE chain_id = \(chain) AND tier_id IN \(in: tiers) AND is_active GROUP BY tier_id
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: LoyaltyMembershipFilter, _ page: Page) throws -> [LoyaltyMembership] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM loyalty_membership
            WHERE \(filter.conditions)\(page.older)\(page.newestFirst)
            """
        ).map(Self.membership)
    }

    private func counts<Entity>(_ question: SQL) throws -> [ID<Entity>: Int] {
        var counts: [ID<Entity>: Int] = [:]
        for row in try transaction.rows(question) { counts[try row.id("of_id")] = try row.int("members") }
        return counts
    }

    private func demoteOthers(than membership: LoyaltyMembership) throws {
        guard membership.isPrimary, membership.isActive else { return }
        try transaction.run(
            """
            UPDATE loyalty_membership SET
                is_primary = false, updater = \(membership.updater.kind), updater_id = \(membership.updater.id),
                updated_ms = \(membership.updated)
            WHERE chain_id = \(membership.chainID) AND account_id = \(membership.account.id) AND is_primary
                AND is_active AND id <> \(membership.id)
            """
        )
    }

    private static func membership(_ row: Row) throws -> LoyaltyMembership {
        var membership = try LoyaltyMembership(
            id: row.id("id"),
            chainID: row.id("chain_id"),
            account: Account(id: row.id("account_id"), type: row.choice("account_type")),
            programID: row.id("program_id"),
            tierID: row.optionalID("tier_id"),
            state: row.choice("state"),
            isPrimary: row.bool("is_primary"),
            creator: Profile(kind: row.choice("creator"), id: row.uuid("creator_id")),
            updater: Profile(kind: row.choice("updater"), id: row.uuid("updater_id")),
            isActive: row.bool("is_active"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
        membership.membershipNumber = try row.optionalString("membership_number")
        membership.providerMembershipID = try row.optionalString("provider_membership_id")
        membership.points = try row.optionalInt("points")
        membership.expiration = try row.optionalInstant("expiration_ms")
        membership.url = try row.optionalString("url")
        return membership
    }
}

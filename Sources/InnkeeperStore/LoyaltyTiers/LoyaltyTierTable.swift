public import Foundation
public import Hospitality

extension Transaction {
    public var loyaltyTiers: LoyaltyTierTable { LoyaltyTierTable(transaction: self) }
}

/// All SQL on the table `loyalty_tier`, whose rows belong to a chain.
public struct LoyaltyTierTable {
    let transaction: Transaction

    private static let columns: SQL = """
        chain_id, id, program_id, name, code, ordering, is_active, created_ms, updated_ms
        """

    public func insert(_ tier: LoyaltyTier) throws {
        try transaction.run(
            """
            INSERT INTO loyalty_tier (\(Self.columns)) VALUES
                (\(tier.chainID), \(tier.id), \(tier.programID), \(tier.name), \(tier.code), \(tier.ordering),
                 \(tier.isActive), \(tier.created), \(tier.updated))
            """
        )
    }

    public func update(_ tier: LoyaltyTier) throws {
        try transaction.run(
            """
            UPDATE loyalty_tier SET
                name = \(tier.name), code = \(tier.code), ordering = \(tier.ordering), is_active = \(tier.isActive),
                updated_ms = \(tier.updated)
            WHERE chain_id = \(tier.chainID) AND id = \(tier.id)
            """
        )
    }

    /// Deletes what is left of programs that are deleted.
    public func delete(of programs: [ID<LoyaltyProgram>], of chain: ID<Chain>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE loyalty_tier SET is_active = false, updated_ms = \(now)
            WHERE chain_id = \(chain) AND program_id IN \(in: programs) AND is_active
            """
        )
    }

    /// Those of `ids` that are active tiers of these chains, newest first.
    public func active(_ ids: [ID<LoyaltyTier>], of chains: [ID<Chain>]) throws -> [LoyaltyTier] {
        guard !ids.isEmpty else { return [] }
        return try list(ChainFilter(chains: chains, ids: ids, isActive: true), Page(count: ids.count))
    }

    /// One page of what passes `filter`, of `programs` where they are given, newest first.
    public func list(
        _ filter: ChainFilter<LoyaltyTier>, programs: [ID<LoyaltyProgram>]? = nil, _ page: Page
    ) throws -> [LoyaltyTier] {
        var conditions = filter.conditions
        if let programs { conditions.append("program_id IN \(in: programs)") }
        return try transaction.rows(
            """
            SELECT \(Self.columns) FROM loyalty_tier
            WHERE \(conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        ).map(Self.tier)
    }

    private static func tier(_ row: Row) throws -> LoyaltyTier {
        try LoyaltyTier(
            id: row.id("id"),
            chainID: row.id("chain_id"),
            programID: row.id("program_id"),
            name: row.string("name"),
            code: row.string("code"),
            ordering: row.int("ordering"),
            isActive: row.bool("is_active"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

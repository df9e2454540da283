public import Hospitality

extension Transaction {
    public var loyaltyPrograms: LoyaltyProgramTable { LoyaltyProgramTable(transaction: self) }
}

/// All SQL on the table `loyalty_program`, whose rows belong to a chain.
public struct LoyaltyProgramTable {
    let transaction: Transaction

    private static let columns: SQL = """
        chain_id, id, name, code, type, subscription, is_active, created_ms, updated_ms
        """

    public func insert(_ program: LoyaltyProgram) throws {
        try transaction.run(
            """
            INSERT INTO loyalty_program (\(Self.columns)) VALUES
                (\(program.chainID), \(program.id), \(program.name), \(program.code), \(program.kind),
                 \(program.subscription), \(program.isActive), \(program.created), \(program.updated))
            """
        )
    }

    /// Writes what may change about a program, which its code may not.
    public func update(_ program: LoyaltyProgram) throws {
        try transaction.run(
            """
            UPDATE loyalty_program SET
                name = \(program.name), type = \(program.kind), subscription = \(program.subscription),
                is_active = \(program.isActive), updated_ms = \(program.updated)
            WHERE chain_id = \(program.chainID) AND id = \(program.id)
            """
        )
    }

    /// Those of `ids` that are active programs of these chains, newest first.
    public func active(_ ids: [ID<LoyaltyProgram>], of chains: [ID<Chain>]) throws -> [LoyaltyProgram] {
        guard !ids.isEmpty else { return [] }
        return try list(ChainFilter(chains: chains, ids: ids, isActive: true), Page(count: ids.count))
    }

    /// One page of what passes `filter` and has one of `codes` where they are given, newest first.
    public func list(
        _ filter: ChainFilter<LoyaltyProgram>, codes: [String]? = nil, _ page: Page
    ) throws -> [LoyaltyProgram] {
        var conditions = filter.conditions
        if let codes { conditions.append("code IN \(in: codes)") }
        return try transaction.rows(
            """
            SELECT \(Self.columns) FROM loyalty_program
            WHERE \(conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        ).map(Self.program)
    }

    private static func program(_ row: Row) throws -> LoyaltyProgram {
        try LoyaltyProgram(
            id: row.id("id"),
            chainID: row.id("chain_id"),
            name: row.string("name"),
            code: row.string("code"),
            kind: row.choice("type"),
            subscription: row.choice("subscription"),
            isActive: row.bool("is_active"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

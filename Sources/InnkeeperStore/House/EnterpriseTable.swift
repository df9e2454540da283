public import Hospitality

extension Transaction {
    public var enterprises: EnterpriseTable { EnterpriseTable(transaction: self) }
}

/// All SQL on the tables `enterprise` and `enterprise_currency`.
public struct EnterpriseTable {
    let transaction: Transaction

    public func insert(_ enterprise: Enterprise) throws {
        try transaction.run("INSERT INTO enterprise (\(Self.columns)) VALUES (\(Self.values(enterprise)))")
        for (index, currency) in enterprise.currencies.enumerated() {
            try transaction.run(
                """
                INSERT INTO enterprise_currency (enterprise_id, code, ordering, is_default, is_enabled)
                VALUES (\(enterprise.id), \(currency.code), \(index), \(currency.isDefault), \(currency.isEnabled))
                """
            )
        }
    }

    /// Those of `ids` that exist, newest first; all when nil.
    public func list(_ ids: [ID<Enterprise>]? = nil) throws -> [Enterprise] {
        try list(where: ids.map { "e.id IN \(in: $0)" } ?? "true")
    }

    public func find(_ id: ID<Enterprise>) throws -> Enterprise? { try list(where: "e.id = \(id)").first }

    public func list(ofChain chain: ID<Chain>) throws -> [Enterprise] { try list(where: "e.chain_id = \(chain)") }

    /// What a token reaches: its one enterprise, or all of its portfolio.
    public func list(inScope scope: AccessToken.Scope) throws -> [Enterprise] {
        switch scope {
        case .enterprise(let id): try list(where: "e.id = \(id)")
        case .portfolio(let id):
            try list(
                where: "e.id IN (SELECT enterprise_id FROM portfolio_enterprise WHERE portfolio_id = \(id))"
            )
        }
    }

    public func count() throws -> Int {
        try transaction.row("SELECT count(*) AS count FROM enterprise")?.int("count") ?? 0
    }

    private func list(where condition: SQL) throws -> [Enterprise] {
        let rows = try transaction.rows(
            """
            SELECT \(Self.columns(of: "e.")), c.name AS chain_name, c.created_ms AS chain_created_ms
            FROM enterprise AS e JOIN chain AS c ON c.id = e.chain_id WHERE \(condition) ORDER BY e.id DESC
            """
        )
        let currencies = try currencies(of: try rows.map { try $0.id("id") })
        return try rows.map { row in
            let id: ID<Enterprise> = try row.id("id")
            return try Self.enterprise(id, row, currencies[id] ?? [])
        }
    }

    private func currencies(of ids: [ID<Enterprise>]) throws -> [ID<Enterprise>: [AcceptedCurrency]] {
        let rows = try transaction.rows(
            """
            SELECT enterprise_id, code, is_default, is_enabled FROM enterprise_currency
            WHERE enterprise_id IN \(in: ids) ORDER BY enterprise_id, ordering
            """
        )
        var currencies: [ID<Enterprise>: [AcceptedCurrency]] = [:]
        for row in rows {
            currencies[try row.id("enterprise_id"), default: []].append(
                AcceptedCurrency(
                    try row.string("code"),
                    isDefault: try row.bool("is_default"),
                    isEnabled: try row.bool("is_enabled")
                )
            )
        }
        return currencies
    }
}

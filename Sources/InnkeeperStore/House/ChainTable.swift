public import Foundation
public import Hospitality

extension Transaction {
    public var chains: ChainTable { ChainTable(transaction: self) }
    public var portfolios: PortfolioTable { PortfolioTable(transaction: self) }
}

/// All SQL on the table `chain`.
public struct ChainTable {
    let transaction: Transaction

    public func insert(_ chain: Chain) throws {
        try transaction.run(
            """
            INSERT INTO chain (id, name, created_ms, updated_ms)
            VALUES (\(chain.id), \(chain.name), \(chain.createdAt), \(chain.updatedAt))
            """
        )
    }

    /// Newest first; all when `ids` is nil.
    public func list(_ ids: [ID<Chain>]? = nil) throws -> [Chain] {
        let filter: SQL = ids.map { "id IN \(in: $0)" } ?? "true"
        let rows = try transaction.rows(
            "SELECT id, name, created_ms, updated_ms FROM chain WHERE \(filter) ORDER BY id DESC"
        )
        return try rows.map { row in
            var chain = Chain(
                id: try row.id("id"),
                name: try row.string("name"),
                createdAt: try row.instant("created_ms")
            )
            chain.updatedAt = try row.instant("updated_ms")
            return chain
        }
    }
}

/// All SQL on the tables `portfolio` and `portfolio_enterprise`.
public struct PortfolioTable {
    let transaction: Transaction

    public func insert(_ portfolio: Portfolio) throws {
        try transaction.run(
            """
            INSERT INTO portfolio (id, name, created_ms)
            VALUES (\(portfolio.id), \(portfolio.name), \(portfolio.createdAt))
            """
        )
    }

    public func find(_ id: ID<Portfolio>) throws -> Portfolio? {
        try transaction.row("SELECT id, name, created_ms FROM portfolio WHERE id = \(id)").map { row in
            Portfolio(id: try row.id("id"), name: try row.string("name"), createdAt: try row.instant("created_ms"))
        }
    }

    /// Does nothing when the enterprise is linked already.
    public func link(_ enterprise: ID<Enterprise>, to portfolio: ID<Portfolio>, at now: Date) throws {
        try transaction.run(
            """
            INSERT INTO portfolio_enterprise (portfolio_id, enterprise_id, linked_ms)
            VALUES (\(portfolio), \(enterprise), \(now)) ON CONFLICT DO NOTHING
            """
        )
    }

    /// The enterprises of a portfolio and when each joined.
    public func links(of portfolio: ID<Portfolio>) throws -> [ID<Enterprise>: Date] {
        let rows = try transaction.rows(
            "SELECT enterprise_id, linked_ms FROM portfolio_enterprise WHERE portfolio_id = \(portfolio)"
        )
        var links: [ID<Enterprise>: Date] = [:]
        for row in rows { links[try row.id("enterprise_id")] = try row.instant("linked_ms") }
        return links
    }
}

public import Hospitality

extension Transaction {
    public var exchangeRates: ExchangeRateTable { ExchangeRateTable(transaction: self) }
}

/// All SQL on the table `exchange_rate`.
public struct ExchangeRateTable {
    let transaction: Transaction

    /// Writes a rate in the place of the one that the same two currencies had.
    public func set(_ rate: ExchangeRate) throws {
        try transaction.run(
            """
            INSERT INTO exchange_rate (enterprise_id, id, source, target, value_e6)
            VALUES (\(rate.enterpriseID), \(rate.id), \(rate.source.code), \(rate.target.code), \(rate.value))
            ON CONFLICT (enterprise_id, source, target) DO UPDATE SET value_e6 = excluded.value_e6
            """
        )
    }

    /// All rates of these houses, or those of them that are named, newest first.
    public func list(of enterprises: [ID<Enterprise>], ids: [ID<ExchangeRate>]? = nil) throws -> [ExchangeRate] {
        var condition = enterprises.own
        if let ids { condition += " AND id IN \(in: ids)" }
        return try transaction.rows(
            "SELECT enterprise_id, id, source, target, value_e6 FROM exchange_rate WHERE \(condition) ORDER BY id DESC"
        ).map { row in
            try ExchangeRate(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), source: row.currency("source"),
                target: row.currency("target"), value: row.amount("value_e6")
            )
        }
    }
}

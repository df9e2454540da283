public import Hospitality
public import InnkeeperValues

extension Transaction {
    public var ratePrices: RatePriceTable { RatePriceTable(transaction: self) }
}

/// All SQL on the table `rate_price`: the prices that a rate has in single time units.
public struct RatePriceTable {
    let transaction: Transaction

    /// Sets prices; each replaces the one that the rate has for the same category and unit.
    ///
    /// The loop runs one statement for each price, at most the units of one request.
    public func set(_ prices: [DatedPrice], of enterprise: ID<Enterprise>) throws {
        for price in prices {
            // A null is equal to nothing, so the prices of all categories have an index of their own.
            let target: SQL = price.category == nil
                ? "(enterprise_id, rate_id, unit) WHERE category_id IS NULL"
                : "(enterprise_id, rate_id, unit, category_id)"
            try transaction.run(
                """
                INSERT INTO rate_price (enterprise_id, rate_id, unit, category_id, price_e6)
                VALUES (\(enterprise), \(price.rate), \(price.unit.number), \(price.category), \(price.value))
                ON CONFLICT \(target) DO UPDATE SET price_e6 = excluded.price_e6
                """
            )
        }
    }

    /// Gives a rate the same price in each of these units, in place of what it has there for the same category; nil
    /// takes its prices away. The rate must be locked.
    public func replace(
        with value: ExactDecimal?, category: ID<ResourceCategory>?, in units: Range<UnitIndex>, rate: ID<Rate>,
        of enterprise: ID<Enterprise>
    ) throws {
        try UnitPrices(
            transaction: transaction, table: "rate_price",
            owner: [("enterprise_id", "\(enterprise)"), ("rate_id", "\(rate)")],
            scope: ("category_id", category.map { "\($0)" })
        ).replace(with: value, in: units)
    }

    /// The prices of the rates in these units, in no order.
    public func of(
        _ rates: [ID<Rate>], in units: Range<UnitIndex>, of enterprise: ID<Enterprise>
    ) throws -> [DatedPrice] {
        guard !rates.isEmpty, !units.isEmpty else { return [] }
        return try transaction.remembered(.ratePrices(rates, units, enterprise)) {
            try transaction.rows(
                """
                SELECT rate_id, category_id, unit, price_e6 FROM rate_price
                WHERE enterprise_id = \(enterprise) AND rate_id IN \(in: rates)
                  AND unit >= \(units.lowerBound.number) AND unit < \(units.upperBound.number)
                """
            ).map { row in
                try DatedPrice(
                    rate: row.id("rate_id"),
                    category: row.optionalID("category_id"),
                    unit: UnitIndex(row.int("unit")),
                    value: row.amount("price_e6")
                )
            }
        }
    }
}

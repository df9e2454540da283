public import Foundation
public import Hospitality
public import InnkeeperValues

extension Transaction {
    public var productPrices: ProductPriceTable { ProductPriceTable(transaction: self) }
}

/// All SQL on the tables `product_price` and `product_age_category_adjustment`.
public struct ProductPriceTable {
    let transaction: Transaction

    /// Gives a product the same price in each of these units, in place of what it has there for the same rate; nil
    /// takes its prices away. The product must be locked.
    ///
    /// - Parameters:
    ///   - rate: With prices of its own; nil for the price of everybody.
    ///   - units: Of the rate's service; without a rate, of the product's own.
    public func replace(
        with value: ExactDecimal?, in units: Range<UnitIndex>, product: ID<Product>, rate: ID<Rate>? = nil,
        of enterprise: ID<Enterprise>
    ) throws {
        try UnitPrices(
            transaction: transaction, table: "product_price",
            owner: [("enterprise_id", "\(enterprise)"), ("product_id", "\(product)")],
            scope: ("rate_id", rate.map { "\($0)" })
        ).replace(with: value, in: units)
    }

    /// Sets what somebody of an age pays more or less.
    public func set(
        _ adjustment: ProductAgeAdjustment, of product: ID<Product>, of enterprise: ID<Enterprise>
    ) throws {
        try transaction.run(
            """
            INSERT INTO product_age_category_adjustment (enterprise_id, product_id, age_category_id, absolute_e6)
            VALUES (\(enterprise), \(product), \(adjustment.ageCategory), \(adjustment.absolute))
            ON CONFLICT (enterprise_id, product_id, age_category_id) DO UPDATE SET absolute_e6 = excluded.absolute_e6
            """
        )
    }

    /// All prices of products between two instants.
    ///
    /// Four queries at most, however many products and time units there are.
    ///
    /// - Parameter rates: Those with prices of their own at which the products are sold.
    public func between(
        _ first: Date, _ last: Date, of products: [Product], on rates: [ProductPrices.RateTerms] = [],
        in enterprise: Enterprise
    ) throws -> ProductPrices {
        guard !products.isEmpty else { return .standing }
        let services = try transaction.services.find(Array(Set(products.map(\.serviceID))), of: enterprise.id)
        let clocks = Dictionary(services.map { ($0.id, $0.priceUnits(in: enterprise.timeZone)) }) { first, _ in first }
        var timeUnits: [ID<Product>: TimeUnits] = [:]
        for product in products { timeUnits[product.id] = clocks[product.serviceID] }
        // Days, hours and months are numbered apart, so each kind has a range of its own.
        let all = Set(Array(clocks.values) + rates.map(\.timeUnits))
        let spans = Set(all.map { NumberedUnits(first: $0.unit(at: first).number, last: $0.unit(at: last).number) })
        let ids = products.map(\.id)
        return ProductPrices(
            timeUnits: timeUnits,
            dated: try dated(ids, rates.map(\.root), spans, enterprise.id),
            ages: try ages(of: ids, in: enterprise.id)
        )
    }

    private func dated(
        _ products: [ID<Product>], _ rates: [ID<Rate>], _ spans: Set<NumberedUnits>, _ enterprise: ID<Enterprise>
    ) throws -> [DatedProductPrice] {
        let question = FurnitureQuestion.productPrices(Set(products), Set(rates), units: spans, enterprise)
        return try transaction.remembered(question) {
            let days: [SQL] = spans.map { "unit BETWEEN \($0.first) AND \($0.last)" }
            return try transaction.rows(
                """
                SELECT product_id, rate_id, unit, price_e6 FROM product_price
                WHERE enterprise_id = \(enterprise) AND product_id IN \(in: products) AND \(.any(days))
                  AND (rate_id IS NULL OR rate_id IN \(in: rates))
                """
            ).map { row in
                try DatedProductPrice(
                    product: row.id("product_id"), rate: row.optionalID("rate_id"),
                    unit: UnitIndex(row.int("unit")), value: row.amount("price_e6")
                )
            }
        }
    }

    private func ages(
        of products: [ID<Product>], in enterprise: ID<Enterprise>
    ) throws -> [ID<Product>: [ProductAgeAdjustment]] {
        try transaction.remembered(.productAges(Set(products), enterprise)) {
            let rows = try transaction.rows(
                """
                SELECT product_id, age_category_id, absolute_e6 FROM product_age_category_adjustment
                WHERE enterprise_id = \(enterprise) AND product_id IN \(in: products)
                ORDER BY product_id, age_category_id
                """
            )
            var ages: [ID<Product>: [ProductAgeAdjustment]] = [:]
            for row in rows {
                ages[try row.id("product_id"), default: []].append(
                    ProductAgeAdjustment(
                        ageCategory: try row.id("age_category_id"), absolute: try row.amount("absolute_e6")
                    )
                )
            }
            return ages
        }
    }
}

extension SQL {
    /// One of the conditions; none holds where there is none.
    fileprivate static func any(_ conditions: [SQL]) -> SQL {
        conditions.isEmpty ? "false" : "((" + conditions.joined(") OR (") + "))"
    }
}

public import Hospitality
import InnkeeperValues

extension Transaction {
    public var categoryAdjustments: CategoryAdjustmentTable { CategoryAdjustmentTable(transaction: self) }
    public var ageCategoryAdjustments: AgeCategoryAdjustmentTable { AgeCategoryAdjustmentTable(transaction: self) }
}

/// All SQL on the table `category_adjustment`: what a rate adds for each resource category.
public struct CategoryAdjustmentTable {
    let transaction: Transaction

    public func insert(
        _ adjustment: CategoryPriceAdjustment, rate: ID<Rate>, of enterprise: ID<Enterprise>
    ) throws {
        try transaction.run(
            """
            INSERT INTO category_adjustment
                (enterprise_id, rate_id, category_id, parent_category_id, absolute_e6, relative_e6)
            VALUES (\(enterprise), \(rate), \(adjustment.category), \(adjustment.parent), \(adjustment.absolute),
                \(adjustment.relative))
            """
        )
    }

    /// The adjustments of each of the rates, by category.
    public func of(
        _ rates: [ID<Rate>], of enterprise: ID<Enterprise>
    ) throws -> [ID<Rate>: [CategoryPriceAdjustment]] {
        guard !rates.isEmpty else { return [:] }
        return try transaction.remembered(.categoryAdjustments(rates, enterprise)) { try load(rates, of: enterprise) }
    }

    private func load(
        _ rates: [ID<Rate>], of enterprise: ID<Enterprise>
    ) throws -> [ID<Rate>: [CategoryPriceAdjustment]] {
        let rows = try transaction.rows(
            """
            SELECT rate_id, category_id, parent_category_id, absolute_e6, relative_e6 FROM category_adjustment
            WHERE enterprise_id = \(enterprise) AND rate_id IN \(in: rates) ORDER BY rate_id, category_id
            """
        )
        var adjustments: [ID<Rate>: [CategoryPriceAdjustment]] = [:]
        for row in rows {
            try adjustments[row.id("rate_id"), default: []].append(
                CategoryPriceAdjustment(
                    category: row.id("category_id"),
                    parent: row.optionalID("parent_category_id"),
                    absolute: row.amount("absolute_e6"),
                    relative: row.amount("relative_e6")
                )
            )
        }
        return adjustments
    }
}

/// All SQL on the table `age_category_adjustment`: what a rate adds for each person of an age category.
public struct AgeCategoryAdjustmentTable {
    let transaction: Transaction

    public func insert(
        _ adjustment: AgeCategoryPriceAdjustment, rate: ID<Rate>, of enterprise: ID<Enterprise>
    ) throws {
        try transaction.run(
            """
            INSERT INTO age_category_adjustment (enterprise_id, rate_id, age_category_id, type, absolute_e6)
            VALUES (\(enterprise), \(rate), \(adjustment.ageCategory), \(adjustment.kind), \(adjustment.absolute))
            """
        )
    }

    /// The adjustments of each of the rates, by age category.
    public func of(
        _ rates: [ID<Rate>], of enterprise: ID<Enterprise>
    ) throws -> [ID<Rate>: [AgeCategoryPriceAdjustment]] {
        guard !rates.isEmpty else { return [:] }
        return try transaction.remembered(.ageCategoryAdjustments(rates, enterprise)) {
            try load(rates, of: enterprise)
        }
    }

    private func load(
        _ rates: [ID<Rate>], of enterprise: ID<Enterprise>
    ) throws -> [ID<Rate>: [AgeCategoryPriceAdjustment]] {
        let rows = try transaction.rows(
            """
            SELECT rate_id, age_category_id, type, absolute_e6 FROM age_category_adjustment
            WHERE enterprise_id = \(enterprise) AND rate_id IN \(in: rates) ORDER BY rate_id, age_category_id, type
            """
        )
        var adjustments: [ID<Rate>: [AgeCategoryPriceAdjustment]] = [:]
        for row in rows {
            try adjustments[row.id("rate_id"), default: []].append(
                AgeCategoryPriceAdjustment(
                    ageCategory: row.id("age_category_id"),
                    kind: row.choice("type"),
                    absolute: row.amount("absolute_e6")
                )
            )
        }
        return adjustments
    }
}

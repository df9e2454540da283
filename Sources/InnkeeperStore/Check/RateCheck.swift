import Hospitality

extension Transaction {
    /// What is wrong with the rates and prices of the houses and no foreign key can keep, a sentence each; nothing in a
    /// healthy house.
    public func rateViolations() throws -> [String] {
        try ratesInThemselves() + strayRates() + strayPrices() + categoriesInThemselves()
    }

    /// A walk along the rates that each follows; `UNION` ends it where a circle would begin again.
    private func ratesInThemselves() throws -> [String] {
        try rows(
            """
            WITH RECURSIVE upward (enterprise_id, id, above) AS (
                SELECT enterprise_id, id, base_rate_id FROM rate WHERE base_rate_id IS NOT NULL
                UNION
                SELECT u.enterprise_id, u.id, r.base_rate_id FROM upward u
                JOIN rate r ON r.enterprise_id = u.enterprise_id AND r.id = u.above
                WHERE r.base_rate_id IS NOT NULL)
            SELECT id FROM upward WHERE above = id ORDER BY id
            """
        ).map { "Rate \(try Self.rate($0)) follows itself." }
    }

    private func strayRates() throws -> [String] {
        try rows(
            """
            SELECT r.id AS id FROM rate r
            JOIN rate b ON b.enterprise_id = r.enterprise_id AND b.id = r.base_rate_id
            WHERE b.service_id <> r.service_id OR (r.is_active AND NOT b.is_active) ORDER BY r.id
            """
        ).map { "Rate \(try Self.rate($0)) follows one that is deleted or of another service." }
            + rows(
                """
                SELECT r.id AS id FROM rate r
                JOIN rate_group g ON g.enterprise_id = r.enterprise_id AND g.id = r.group_id
                WHERE g.service_id <> r.service_id ORDER BY r.id
                """
            ).map { "Rate \(try Self.rate($0)) belongs to a group of another service." }
            + rows("SELECT id FROM rate WHERE is_default AND NOT is_active ORDER BY id")
            .map { "Rate \(try Self.rate($0)) is a default that is deleted." }
    }

    /// Prices that no calculation ever finds.
    private func strayPrices() throws -> [String] {
        try rows(
            """
            SELECT r.id AS id FROM rate r WHERE r.base_rate_id IS NOT NULL AND (
                EXISTS (SELECT 1 FROM rate_price p WHERE p.enterprise_id = r.enterprise_id AND p.rate_id = r.id)
                OR EXISTS (SELECT 1 FROM product_price p WHERE p.enterprise_id = r.enterprise_id AND p.rate_id = r.id)
                OR EXISTS (
                    SELECT 1 FROM category_adjustment a WHERE a.enterprise_id = r.enterprise_id AND a.rate_id = r.id))
            ORDER BY r.id
            """
        ).map { "Rate \(try Self.rate($0)) has prices of its own, and follows another." }
    }

    private func categoriesInThemselves() throws -> [String] {
        try rows(
            """
            WITH RECURSIVE upward (enterprise_id, id, category_id, above) AS (
                SELECT enterprise_id, rate_id, category_id, parent_category_id FROM category_adjustment
                WHERE parent_category_id IS NOT NULL
                UNION
                SELECT u.enterprise_id, u.id, u.category_id, a.parent_category_id FROM upward u
                JOIN category_adjustment a
                  ON a.enterprise_id = u.enterprise_id AND a.rate_id = u.id AND a.category_id = u.above
                WHERE a.parent_category_id IS NOT NULL)
            SELECT DISTINCT id FROM upward WHERE above = category_id ORDER BY id
            """
        ).map { "Rate \(try Self.rate($0)) has categories whose prices follow themselves." }
    }

    private static func rate(_ row: Row) throws -> ID<Rate> { try row.id("id") }
}

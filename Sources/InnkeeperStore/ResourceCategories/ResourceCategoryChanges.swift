public import Hospitality

extension ResourceCategoryTable {
    /// Stores everything about it but where it belongs.
    public func update(_ category: ResourceCategory) throws {
        try transaction.run(
            """
            UPDATE resource_category SET
                is_active = \(category.isActive), type = \(category.type), classification = \(category.classification),
                names = \(json: category.names), short_names = \(json: category.shortNames),
                descriptions = \(json: category.descriptions), ordering = \(category.ordering),
                capacity = \(category.capacity), extra_capacity = \(category.extraCapacity),
                external_identifier = \(category.externalIdentifier),
                accounting_category_id = \(category.accountingCategoryID), updated_ms = \(category.updated)
            WHERE enterprise_id = \(category.enterpriseID) AND id = \(category.id)
            """
        )
    }

    /// What still needs each of these categories of one service; those that nothing needs are left out.
    ///
    /// - Parameter unit: The time unit of the service that it is now; what ended before does not count.
    public func uses(
        of categories: [ID<ResourceCategory>], since unit: UnitIndex, of enterprise: ID<Enterprise>
    ) throws -> [ID<ResourceCategory>: Set<ResourceCategoryUse>] {
        var uses: [ID<ResourceCategory>: Set<ResourceCategoryUse>] = [:]
        let questions = Self.sales(of: categories, of: enterprise) + Self.plans(of: categories, unit, of: enterprise)
        for (use, question) in questions {
            for row in try transaction.rows(question) { uses[try row.id("category_id"), default: []].insert(use) }
        }
        let texts = categories.map(\.description)
        let rules = try transaction.rows(
            """
            SELECT DISTINCT value FROM rule_condition
            WHERE enterprise_id = \(enterprise) AND subject = 'ResourceCategory' AND value IN \(in: texts)
            """
        )
        for row in rules {
            let value = try row.string("value")
            if let id = categories.first(where: { $0.description == value }) { uses[id, default: []].insert(.rules) }
        }
        return uses
    }

    /// What has been sold or can be.
    private static func sales(
        of categories: [ID<ResourceCategory>], of enterprise: ID<Enterprise>
    ) -> [(ResourceCategoryUse, SQL)] {
        let adjusted: SQL = """
            FROM category_adjustment a JOIN rate r ON r.enterprise_id = a.enterprise_id AND r.id = a.rate_id
            WHERE a.enterprise_id = \(enterprise) AND r.is_active
            """
        return [
            (
                .resources,
                """
                SELECT DISTINCT a.category_id AS category_id FROM resource_category_assignment a
                JOIN resource r ON r.enterprise_id = a.enterprise_id AND r.id = a.resource_id
                WHERE a.enterprise_id = \(enterprise) AND a.category_id IN \(in: categories)
                    AND a.is_active AND r.is_active
                """
            ),
            (
                .reservations,
                """
                SELECT DISTINCT requested_category_id AS category_id FROM reservation
                WHERE enterprise_id = \(enterprise) AND requested_category_id IN \(in: categories)
                    AND state NOT IN ('Processed', 'Canceled')
                """
            ),
            (
                .rates,
                """
                SELECT a.category_id AS category_id \(adjusted) AND a.category_id IN \(in: categories)
                UNION
                SELECT a.parent_category_id AS category_id \(adjusted) AND a.parent_category_id IN \(in: categories)
                """
            ),
        ]
    }

    /// What is planned for now and later.
    private static func plans(
        of categories: [ID<ResourceCategory>], _ unit: UnitIndex, of enterprise: ID<Enterprise>
    ) -> [(ResourceCategoryUse, SQL)] {
        [
            (
                .rates,
                """
                SELECT DISTINCT p.category_id AS category_id FROM rate_price p
                JOIN rate r ON r.enterprise_id = p.enterprise_id AND r.id = p.rate_id
                WHERE p.enterprise_id = \(enterprise) AND p.category_id IN \(in: categories)
                    AND p.unit >= \(unit.number) AND r.is_active
                """
            ),
            (
                .restrictions,
                """
                SELECT DISTINCT category_id FROM restriction
                WHERE enterprise_id = \(enterprise) AND category_id IN \(in: categories)
                    AND (last_unit IS NULL OR last_unit >= \(unit.number))
                """
            ),
            (
                .availabilityAdjustments,
                """
                SELECT DISTINCT category_id FROM availability_adjustment
                WHERE enterprise_id = \(enterprise) AND category_id IN \(in: categories) AND block_id IS NULL
                    AND is_active AND last_unit >= \(unit.number)
                """
            ),
            (
                .availabilityBlocks,
                """
                SELECT DISTINCT n.category_id AS category_id FROM availability_block_night n
                JOIN availability_block b ON b.enterprise_id = n.enterprise_id AND b.id = n.block_id
                WHERE n.enterprise_id = \(enterprise) AND n.category_id IN \(in: categories)
                    AND n.unit >= \(unit.number) AND n.allocated > 0 AND b.is_active
                """
            ),
        ]
    }
}

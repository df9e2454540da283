public import Hospitality

extension Transaction {
    /// The active categories of a service in their order for people, each with how many resources it has to sell.
    ///
    /// A resource counts while it, its assignment and the category are active; a repair does not change the stock, it
    /// stands in the ledger. A category whose resources are made of others, as a dorm is of beds, knows its parts.
    public func categoryStocks(of service: ID<Service>, in enterprise: Enterprise) throws -> [CategoryStock] {
        try remembered(.stocks(service, enterprise.id)) { try loadStocks(of: service, in: enterprise) }
    }

    private func loadStocks(of service: ID<Service>, in enterprise: Enterprise) throws -> [CategoryStock] {
        let counts = try resourceCounts(of: service, in: enterprise.id)
        let parts = try parts(of: service, in: enterprise.id)
        return try resourceCategories.active(of: service, of: enterprise.id).map { category in
            let count = counts[category.id] ?? 0
            let name = category.names[enterprise.defaultLanguageCode]
                ?? category.names.min { $0.key < $1.key }?.value ?? "this category"
            return CategoryStock(
                id: category.id,
                name: name,
                resources: count,
                parts: parts[category.id].flatMap { part in
                    let each = part.resources / max(count, 1)
                    return each > 0 ? CategoryStock.Parts(category: part.category, count: each) : nil
                }
            )
        }
    }

    private func resourceCounts(
        of service: ID<Service>, in enterprise: ID<Enterprise>
    ) throws -> [ID<ResourceCategory>: Int] {
        let rows = try rows(
            """
            SELECT a.category_id AS category_id, count(*) AS count
            FROM resource_category c
            JOIN resource_category_assignment a ON a.enterprise_id = c.enterprise_id AND a.category_id = c.id
            JOIN resource r ON r.enterprise_id = a.enterprise_id AND r.id = a.resource_id
            WHERE c.enterprise_id = \(enterprise) AND c.service_id = \(service)
              AND c.is_active AND a.is_active AND r.is_active
            GROUP BY a.category_id
            """
        )
        var counts: [ID<ResourceCategory>: Int] = [:]
        for row in rows { counts[try row.id("category_id")] = try row.int("count") }
        return counts
    }

    /// For each category whose resources have children in another category of the service: which, and how many in all.
    private func parts(
        of service: ID<Service>, in enterprise: ID<Enterprise>
    ) throws -> [ID<ResourceCategory>: (category: ID<ResourceCategory>, resources: Int)] {
        let rows = try rows(
            """
            SELECT pa.category_id AS parent_id, ca.category_id AS child_id, count(*) AS count
            FROM resource child
            JOIN resource_category_assignment ca
              ON ca.enterprise_id = child.enterprise_id AND ca.resource_id = child.id AND ca.is_active
            JOIN resource_category cc ON cc.enterprise_id = ca.enterprise_id AND cc.id = ca.category_id
            JOIN resource parent ON parent.enterprise_id = child.enterprise_id AND parent.id = child.parent_resource_id
            JOIN resource_category_assignment pa
              ON pa.enterprise_id = parent.enterprise_id AND pa.resource_id = parent.id AND pa.is_active
            JOIN resource_category pc ON pc.enterprise_id = pa.enterprise_id AND pc.id = pa.category_id
            WHERE child.enterprise_id = \(enterprise) AND child.parent_resource_id IS NOT NULL
              AND child.is_active AND parent.is_active
              AND cc.service_id = \(service) AND pc.service_id = \(service) AND cc.is_active AND pc.is_active
              AND ca.category_id <> pa.category_id
            GROUP BY pa.category_id, ca.category_id
            ORDER BY pa.category_id, ca.category_id
            """
        )
        var parts: [ID<ResourceCategory>: (category: ID<ResourceCategory>, resources: Int)] = [:]
        for row in rows {
            let parent: ID<ResourceCategory> = try row.id("parent_id")
            if parts[parent] == nil { parts[parent] = (try row.id("child_id"), try row.int("count")) }
        }
        return parts
    }
}

import Hospitality

extension Transaction {
    /// What is wrong in the furniture of the houses and no foreign key can keep, a sentence each; nothing in a healthy
    /// house.
    public func furnitureViolations() throws -> [String] {
        try policiesWithoutGroup() + resourcesInThemselves() + resourcesSoldTwice()
    }

    private func resourcesSoldTwice() throws -> [String] {
        try rows(
            """
            SELECT a.resource_id AS id FROM resource_category_assignment a
            JOIN resource_category c ON c.enterprise_id = a.enterprise_id AND c.id = a.category_id
            WHERE a.is_active AND c.is_active
            GROUP BY a.enterprise_id, a.resource_id, c.service_id HAVING count(*) > 1 ORDER BY a.resource_id
            """
        ).map { row in
            let id: ID<Resource> = try row.id("id")
            return "Resource \(id) is sold in two categories of one service."
        }
    }

    private func policiesWithoutGroup() throws -> [String] {
        try rows(
            """
            SELECT p.id AS id FROM cancellation_policy p
            LEFT JOIN rate_group g ON g.enterprise_id = p.enterprise_id AND g.id = p.rate_group_id
            WHERE g.id IS NULL OR g.service_id <> p.service_id ORDER BY p.id
            """
        ).map { row in
            let id: ID<CancellationPolicy> = try row.id("id")
            return "Cancellation policy \(id) names a rate group that its service does not have."
        }
    }

    /// A walk up from every part; `UNION` ends it where a circle would begin again.
    private func resourcesInThemselves() throws -> [String] {
        try rows(
            """
            WITH RECURSIVE upward (enterprise_id, id, above) AS (
                SELECT enterprise_id, id, parent_resource_id FROM resource WHERE parent_resource_id IS NOT NULL
                UNION
                SELECT u.enterprise_id, u.id, r.parent_resource_id FROM upward u
                JOIN resource r ON r.enterprise_id = u.enterprise_id AND r.id = u.above
                WHERE r.parent_resource_id IS NOT NULL)
            SELECT id FROM upward WHERE above = id ORDER BY id
            """
        ).map { row in
            let id: ID<Resource> = try row.id("id")
            return "Resource \(id) is a part of itself."
        }
    }
}

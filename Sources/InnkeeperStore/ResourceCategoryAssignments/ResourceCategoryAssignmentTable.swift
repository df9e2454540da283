public import Hospitality

extension Transaction {
    public var resourceCategoryAssignments: ResourceCategoryAssignmentTable {
        ResourceCategoryAssignmentTable(transaction: self)
    }
}

/// All SQL on the table `resource_category_assignment`.
public struct ResourceCategoryAssignmentTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, is_active, resource_id, category_id, created_ms, updated_ms
        """

    public func insert(_ resourceCategoryAssignment: ResourceCategoryAssignment) throws {
        try transaction.run(
            """
            INSERT INTO resource_category_assignment (\(Self.columns)) VALUES (
                \(resourceCategoryAssignment.id), \(resourceCategoryAssignment.enterpriseID),
                \(resourceCategoryAssignment.isActive), \(resourceCategoryAssignment.resourceID),
                \(resourceCategoryAssignment.categoryID), \(resourceCategoryAssignment.created),
                \(resourceCategoryAssignment.updated))
            """
        )
    }

    /// Those with these identifiers, in no order.
    public func find(
        _ ids: [ID<ResourceCategoryAssignment>], of enterprise: ID<Enterprise>
    ) throws -> [ResourceCategoryAssignment] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(
        _ id: ID<ResourceCategoryAssignment>, of enterprise: ID<Enterprise>
    ) throws -> ResourceCategoryAssignment? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    /// One page of what passes `filter`, newest first.
    ///
    /// The filter looks at an assignment's own state; in the answer it is active only if its resource and its category
    /// are so too.
    public func list(
        _ filter: HouseFilter<ResourceCategoryAssignment>,
        categories: [ID<ResourceCategory>]? = nil,
        resources: [ID<Resource>]? = nil,
        soldBy service: ID<Service>? = nil,
        _ page: Page
    ) throws -> [ResourceCategoryAssignment] {
        var condition = filter.conditions
        if let service { condition += " AND category_id IN \(service.categories)" }
        if let categories { condition += " AND category_id IN \(in: categories)" }
        if let resources { condition += " AND resource_id IN \(in: resources)" }
        return try transaction.rows(
            """
            SELECT id, enterprise_id,
                is_active
                AND (SELECT r.is_active FROM resource r
                    WHERE r.enterprise_id = a.enterprise_id AND r.id = a.resource_id)
                AND (SELECT c.is_active FROM resource_category c
                    WHERE c.enterprise_id = a.enterprise_id AND c.id = a.category_id) AS is_active,
                resource_id, category_id, created_ms, updated_ms
            FROM resource_category_assignment a WHERE \(condition)\(page.older)\(page.newestFirst)
            """
        ).map(Self.resourceCategoryAssignment)
    }

    /// The active assignments of active resources to active categories of a service: what it has to sell.
    public func active(of service: ID<Service>, of enterprise: ID<Enterprise>) throws -> [ResourceCategoryAssignment] {
        try load(
            """
            enterprise_id = \(enterprise) AND is_active
            AND category_id IN (SELECT c.id FROM resource_category c
                WHERE c.enterprise_id = \(enterprise) AND c.service_id = \(service) AND c.is_active)
            AND resource_id IN (SELECT r.id FROM resource r WHERE r.enterprise_id = \(enterprise) AND r.is_active)
            ORDER BY id
            """
        )
    }

    private func load(_ condition: SQL) throws -> [ResourceCategoryAssignment] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM resource_category_assignment WHERE \(condition)"
        ).map(Self.resourceCategoryAssignment)
    }

    private static func resourceCategoryAssignment(_ row: Row) throws -> ResourceCategoryAssignment {
        try ResourceCategoryAssignment(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            isActive: row.bool("is_active"),
            resourceID: row.id("resource_id"),
            categoryID: row.id("category_id"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

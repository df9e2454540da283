public import Hospitality

extension Transaction {
    public var resourceCategoryImageAssignments: ResourceCategoryImageAssignmentTable {
        ResourceCategoryImageAssignmentTable(transaction: self)
    }
}

/// All SQL on the table `resource_category_image_assignment`.
public struct ResourceCategoryImageAssignmentTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, is_active, category_id, image_id, ordering, created_ms, updated_ms
        """

    public func insert(_ resourceCategoryImageAssignment: ResourceCategoryImageAssignment) throws {
        try transaction.run(
            """
            INSERT INTO resource_category_image_assignment (\(Self.columns)) VALUES (
                \(resourceCategoryImageAssignment.id), \(resourceCategoryImageAssignment.enterpriseID),
                \(resourceCategoryImageAssignment.isActive), \(resourceCategoryImageAssignment.categoryID),
                \(resourceCategoryImageAssignment.imageID), \(resourceCategoryImageAssignment.ordering),
                \(resourceCategoryImageAssignment.created), \(resourceCategoryImageAssignment.updated))
            """
        )
    }

    /// Those with these identifiers, in no order.
    public func find(
        _ ids: [ID<ResourceCategoryImageAssignment>], of enterprise: ID<Enterprise>
    ) throws -> [ResourceCategoryImageAssignment] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(
        _ id: ID<ResourceCategoryImageAssignment>, of enterprise: ID<Enterprise>
    ) throws -> ResourceCategoryImageAssignment? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    /// One page of what passes `filter`, newest first.
    public func list(
        _ filter: HouseFilter<ResourceCategoryImageAssignment>, categories: [ID<ResourceCategory>]? = nil,
        soldBy service: ID<Service>? = nil, _ page: Page
    ) throws -> [ResourceCategoryImageAssignment] {
        var condition = filter.conditions
        if let service { condition += " AND category_id IN \(service.categories)" }
        if let categories { condition += " AND category_id IN \(in: categories)" }
        return try load("\(condition)\(page.older)\(page.newestFirst)")
    }

    private func load(_ condition: SQL) throws -> [ResourceCategoryImageAssignment] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM resource_category_image_assignment WHERE \(condition)"
        ).map(Self.resourceCategoryImageAssignment)
    }

    private static func resourceCategoryImageAssignment(_ row: Row) throws -> ResourceCategoryImageAssignment {
        try ResourceCategoryImageAssignment(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            isActive: row.bool("is_active"),
            categoryID: row.id("category_id"),
            imageID: row.uuid("image_id"),
            ordering: row.int("ordering"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

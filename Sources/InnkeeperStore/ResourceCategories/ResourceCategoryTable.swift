public import Hospitality

extension Transaction {
    public var resourceCategories: ResourceCategoryTable { ResourceCategoryTable(transaction: self) }
}

/// All SQL on the table `resource_category`.
public struct ResourceCategoryTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, service_id, is_active, type, classification, names, short_names, descriptions,
        ordering, capacity, extra_capacity, external_identifier, accounting_category_id, created_ms, updated_ms
        """

    public func insert(_ resourceCategory: ResourceCategory) throws {
        try transaction.run(
            """
            INSERT INTO resource_category (\(Self.columns)) VALUES (
                \(resourceCategory.id), \(resourceCategory.enterpriseID), \(resourceCategory.serviceID),
                \(resourceCategory.isActive), \(resourceCategory.type), \(resourceCategory.classification),
                \(json: resourceCategory.names), \(json: resourceCategory.shortNames),
                \(json: resourceCategory.descriptions), \(resourceCategory.ordering),
                \(resourceCategory.capacity), \(resourceCategory.extraCapacity),
                \(resourceCategory.externalIdentifier), \(resourceCategory.accountingCategoryID),
                \(resourceCategory.created), \(resourceCategory.updated))
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<ResourceCategory>, _ page: Page) throws -> [ResourceCategory] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<ResourceCategory>], of enterprise: ID<Enterprise>) throws -> [ResourceCategory] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(_ id: ID<ResourceCategory>, of enterprise: ID<Enterprise>) throws -> ResourceCategory? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    /// The active ones of a service, in their order for people.
    public func active(of service: ID<Service>, of enterprise: ID<Enterprise>) throws -> [ResourceCategory] {
        try transaction.remembered(.categories(service, enterprise)) {
            try load("enterprise_id = \(enterprise) AND service_id = \(service) AND is_active ORDER BY ordering, id")
        }
    }

    private func load(_ condition: SQL) throws -> [ResourceCategory] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM resource_category WHERE \(condition)"
        ).map(Self.resourceCategory)
    }

    private static func resourceCategory(_ row: Row) throws -> ResourceCategory {
        try ResourceCategory(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            isActive: row.bool("is_active"),
            type: row.choice("type"),
            classification: row.choice("classification"),
            names: row.texts("names"),
            shortNames: row.texts("short_names"),
            descriptions: row.texts("descriptions"),
            ordering: row.int("ordering"),
            capacity: row.int("capacity"),
            extraCapacity: row.int("extra_capacity"),
            externalIdentifier: row.optionalString("external_identifier"),
            accountingCategoryID: row.optionalID("accounting_category_id"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

public import Hospitality

extension Transaction {
    public var resourceCategories: ResourceCategoryTable { ResourceCategoryTable(transaction: self) }
}

/// All SQL on the table `resource_category`.
public struct ResourceCategoryTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "resource_category"
    public static let columns: SQL = """
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

    /// The active ones of a service, in their order for people.
    public func active(of service: ID<Service>, of enterprise: ID<Enterprise>) throws -> [ResourceCategory] {
        try transaction.remembered(.categories(service, enterprise)) {
            try load("enterprise_id = \(enterprise) AND service_id = \(service) AND is_active ORDER BY ordering, id")
        }
    }

    public static func entity(_ row: Row) throws -> ResourceCategory {
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

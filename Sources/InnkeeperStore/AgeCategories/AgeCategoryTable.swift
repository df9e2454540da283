public import Hospitality

extension Transaction {
    public var ageCategories: AgeCategoryTable { AgeCategoryTable(transaction: self) }
}

/// All SQL on the table `age_category`.
public struct AgeCategoryTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "age_category"
    public static let columns: SQL = """
        id, enterprise_id, service_id, minimal_age, maximal_age, names, short_names, classification, is_active,
        external_identifier, created_ms, updated_ms
        """

    public func insert(_ ageCategory: AgeCategory) throws {
        try transaction.run(
            """
            INSERT INTO age_category (\(Self.columns)) VALUES (
                \(ageCategory.id), \(ageCategory.enterpriseID), \(ageCategory.serviceID),
                \(ageCategory.minimalAge), \(ageCategory.maximalAge), \(json: ageCategory.names),
                \(json: ageCategory.shortNames), \(ageCategory.classification), \(ageCategory.isActive),
                \(ageCategory.externalIdentifier), \(ageCategory.created), \(ageCategory.updated))
            """
        )
    }

    /// The active ones of a service, in their order for people.
    public func active(of service: ID<Service>, of enterprise: ID<Enterprise>) throws -> [AgeCategory] {
        try transaction.remembered(.ageCategories(service, enterprise)) {
            try load("enterprise_id = \(enterprise) AND service_id = \(service) AND is_active ORDER BY id")
        }
    }

    public static func entity(_ row: Row) throws -> AgeCategory {
        try AgeCategory(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            minimalAge: row.optionalInt("minimal_age"),
            maximalAge: row.optionalInt("maximal_age"),
            names: row.texts("names"),
            shortNames: row.texts("short_names"),
            classification: row.choice("classification"),
            isActive: row.bool("is_active"),
            externalIdentifier: row.optionalString("external_identifier"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

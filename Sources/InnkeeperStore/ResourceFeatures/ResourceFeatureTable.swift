public import Hospitality

extension Transaction {
    public var resourceFeatures: ResourceFeatureTable { ResourceFeatureTable(transaction: self) }
}

/// All SQL on the table `resource_feature`.
public struct ResourceFeatureTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, service_id, is_active, classification, names, short_names, descriptions, created_ms,
        updated_ms
        """

    public func insert(_ resourceFeature: ResourceFeature) throws {
        try transaction.run(
            """
            INSERT INTO resource_feature (\(Self.columns)) VALUES (
                \(resourceFeature.id), \(resourceFeature.enterpriseID), \(resourceFeature.serviceID),
                \(resourceFeature.isActive), \(resourceFeature.classification), \(json: resourceFeature.names),
                \(json: resourceFeature.shortNames), \(json: resourceFeature.descriptions),
                \(resourceFeature.created), \(resourceFeature.updated))
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<ResourceFeature>, _ page: Page) throws -> [ResourceFeature] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<ResourceFeature>], of enterprise: ID<Enterprise>) throws -> [ResourceFeature] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(_ id: ID<ResourceFeature>, of enterprise: ID<Enterprise>) throws -> ResourceFeature? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    private func load(_ condition: SQL) throws -> [ResourceFeature] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM resource_feature WHERE \(condition)"
        ).map(Self.resourceFeature)
    }

    private static func resourceFeature(_ row: Row) throws -> ResourceFeature {
        try ResourceFeature(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            isActive: row.bool("is_active"),
            classification: row.choice("classification"),
            names: row.texts("names"),
            shortNames: row.texts("short_names"),
            descriptions: row.texts("descriptions"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

public import Hospitality

extension Transaction {
    public var resourceFeatureAssignments: ResourceFeatureAssignmentTable {
        ResourceFeatureAssignmentTable(transaction: self)
    }
}

/// All SQL on the table `resource_feature_assignment`.
public struct ResourceFeatureAssignmentTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, is_active, resource_id, feature_id, created_ms, updated_ms
        """

    public func insert(_ resourceFeatureAssignment: ResourceFeatureAssignment) throws {
        try transaction.run(
            """
            INSERT INTO resource_feature_assignment (\(Self.columns)) VALUES (
                \(resourceFeatureAssignment.id), \(resourceFeatureAssignment.enterpriseID),
                \(resourceFeatureAssignment.isActive), \(resourceFeatureAssignment.resourceID),
                \(resourceFeatureAssignment.featureID), \(resourceFeatureAssignment.created),
                \(resourceFeatureAssignment.updated))
            """
        )
    }

    /// Those with these identifiers, in no order.
    public func find(
        _ ids: [ID<ResourceFeatureAssignment>], of enterprise: ID<Enterprise>
    ) throws -> [ResourceFeatureAssignment] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(
        _ id: ID<ResourceFeatureAssignment>, of enterprise: ID<Enterprise>
    ) throws -> ResourceFeatureAssignment? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    /// One page of what passes `filter`, newest first.
    public func list(
        _ filter: HouseFilter<ResourceFeatureAssignment>,
        features: [ID<ResourceFeature>]? = nil,
        resources: [ID<Resource>]? = nil,
        ofFeaturesOf service: ID<Service>? = nil,
        _ page: Page
    ) throws -> [ResourceFeatureAssignment] {
        var condition = filter.conditions
        if let service { condition += " AND feature_id IN \(service.features)" }
        if let resources { condition += " AND resource_id IN \(in: resources)" }
        if let features { condition += " AND feature_id IN \(in: features)" }
        return try load("\(condition)\(page.older)\(page.newestFirst)")
    }

    private func load(_ condition: SQL) throws -> [ResourceFeatureAssignment] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM resource_feature_assignment WHERE \(condition)"
        ).map(Self.resourceFeatureAssignment)
    }

    private static func resourceFeatureAssignment(_ row: Row) throws -> ResourceFeatureAssignment {
        try ResourceFeatureAssignment(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            isActive: row.bool("is_active"),
            resourceID: row.id("resource_id"),
            featureID: row.id("feature_id"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

public import Hospitality

extension Transaction {
    public var resourceFeatures: ResourceFeatureTable { ResourceFeatureTable(transaction: self) }
}

/// All SQL on the table `resource_feature`.
public struct ResourceFeatureTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "resource_feature"
    public static let columns: SQL = """
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

    public static func entity(_ row: Row) throws -> ResourceFeature {
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

public import Hospitality

extension Transaction {
    public var businessSegments: BusinessSegmentTable { BusinessSegmentTable(transaction: self) }
}

/// All SQL on the table `business_segment`.
public struct BusinessSegmentTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "business_segment"
    public static let columns: SQL = """
        id, enterprise_id, service_id, is_active, name, created_ms, updated_ms
        """

    public func insert(_ businessSegment: BusinessSegment) throws {
        try transaction.run(
            """
            INSERT INTO business_segment (\(Self.columns)) VALUES (
                \(businessSegment.id), \(businessSegment.enterpriseID), \(businessSegment.serviceID),
                \(businessSegment.isActive), \(businessSegment.name), \(businessSegment.created),
                \(businessSegment.updated))
            """
        )
    }

    public static func entity(_ row: Row) throws -> BusinessSegment {
        try BusinessSegment(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            isActive: row.bool("is_active"),
            name: row.string("name"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

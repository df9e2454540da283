public import Hospitality

extension Transaction {
    public var businessSegments: BusinessSegmentTable { BusinessSegmentTable(transaction: self) }
}

/// All SQL on the table `business_segment`.
public struct BusinessSegmentTable {
    let transaction: Transaction

    private static let columns: SQL = """
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

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<BusinessSegment>, _ page: Page) throws -> [BusinessSegment] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<BusinessSegment>], of enterprise: ID<Enterprise>) throws -> [BusinessSegment] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(_ id: ID<BusinessSegment>, of enterprise: ID<Enterprise>) throws -> BusinessSegment? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    private func load(_ condition: SQL) throws -> [BusinessSegment] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM business_segment WHERE \(condition)"
        ).map(Self.businessSegment)
    }

    private static func businessSegment(_ row: Row) throws -> BusinessSegment {
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

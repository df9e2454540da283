public import Hospitality

extension Transaction {
    public var rateGroups: RateGroupTable { RateGroupTable(transaction: self) }
}

/// All SQL on the table `rate_group`.
public struct RateGroupTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "rate_group"
    public static let columns: SQL = """
        id, enterprise_id, service_id, is_active, ordering, names, short_names, descriptions, external_identifier,
        created_ms, updated_ms
        """

    public func insert(_ group: RateGroup) throws {
        try transaction.run(
            """
            INSERT INTO rate_group (\(Self.columns)) VALUES (
                \(group.id), \(group.enterpriseID), \(group.serviceID), \(group.isActive), \(group.ordering),
                \(json: group.names), \(json: group.shortNames), \(json: group.descriptions),
                \(group.externalIdentifier), \(group.created), \(group.updated))
            """
        )
    }

    /// The active groups that are named by identifiers or as others call them, in no order.
    public func named(
        _ ids: [ID<RateGroup>], _ externalIdentifiers: [String], of enterprise: ID<Enterprise>
    ) throws -> [RateGroup] {
        try load(
            """
            enterprise_id = \(enterprise) AND is_active
              AND (id IN \(in: ids) OR external_identifier IN \(in: externalIdentifiers))
            """
        )
    }

    /// The active groups of a service, in their order for people.
    public func active(of service: ID<Service>, of enterprise: ID<Enterprise>) throws -> [RateGroup] {
        try load("enterprise_id = \(enterprise) AND service_id = \(service) AND is_active ORDER BY ordering, id")
    }

    /// The groups that the rates belong to, newest first.
    public func groups(of rates: [Rate]) throws -> [RateGroup] {
        guard !rates.isEmpty else { return [] }
        let enterprises = Set(rates.map(\.enterpriseID))
        return try load(
            "enterprise_id IN \(in: enterprises) AND id IN \(in: Set(rates.map(\.groupID))) ORDER BY id DESC"
        )
    }

    public static func entity(_ row: Row) throws -> RateGroup {
        try RateGroup(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            isActive: row.bool("is_active"),
            ordering: row.int("ordering"),
            names: row.texts("names"),
            shortNames: row.texts("short_names"),
            descriptions: row.texts("descriptions"),
            externalIdentifier: row.optionalString("external_identifier"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

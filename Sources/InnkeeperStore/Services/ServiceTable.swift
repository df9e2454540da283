public import Hospitality

extension Transaction {
    public var services: ServiceTable { ServiceTable(transaction: self) }
}

/// All SQL on the table `service`.
public struct ServiceTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, is_active, names, kind, time_unit, start_offset, end_offset, occupancy_start_offset,
        occupancy_end_offset, promotions, bills_as_package, ordering, external_identifier, created_ms,
        updated_ms, dirties_at_check_in, dirty_after_days
        """

    public func insert(_ service: Service) throws {
        try transaction.run(
            """
            INSERT INTO service (\(Self.columns)) VALUES (
                \(service.id), \(service.enterpriseID), \(service.isActive), \(json: service.names),
                \(Self.kind(service)), \(service.bookableTimes?.unit), \(service.bookableTimes?.startOffset),
                \(service.bookableTimes?.endOffset), \(service.bookableTimes?.occupancyStartOffset),
                \(service.bookableTimes?.occupancyEndOffset), \(json: Self.promotions(service)),
                \(service.billsAsPackage), \(service.ordering), \(service.externalIdentifier),
                \(service.created), \(service.updated), \(service.housekeeping.dirtiesAtCheckIn),
                \(service.housekeeping.vacantDays))
            """
        )
    }

    /// Chooses when what a service sells has to be cleaned.
    public func set(_ housekeeping: HousekeepingTerms, of service: ID<Service>, in enterprise: ID<Enterprise>) throws {
        try transaction.run(
            """
            UPDATE service SET dirties_at_check_in = \(housekeeping.dirtiesAtCheckIn),
                dirty_after_days = \(housekeeping.vacantDays)
            WHERE enterprise_id = \(enterprise) AND id = \(service)
            """
        )
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<Service>], of enterprise: ID<Enterprise>) throws -> [Service] {
        guard !ids.isEmpty else { return [] }
        return try transaction.remembered(.services(Set(ids), enterprise)) {
            try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
        }
    }

    public func find(_ id: ID<Service>, of enterprise: ID<Enterprise>) throws -> Service? {
        try transaction.remembered(.service(id, enterprise)) {
            try load("enterprise_id = \(enterprise) AND id = \(id)").first
        }
    }

    /// One page of what passes `filter`, newest first; of a kind only where `kind` says so.
    ///
    /// - Parameter bound: The service a token is bound to: of the bookable ones no other is listed.
    public func list(
        _ filter: HouseFilter<Service>, bookable: Bool?, boundTo bound: ID<Service>?, _ page: Page
    ) throws -> [Service] {
        var condition = filter.conditions
        if let bookable { condition += " AND kind = \(bookable ? "Bookable" : "Additional")" }
        if let bound { condition += " AND (kind = 'Additional' OR id = \(bound))" }
        return try load("\(condition)\(page.older)\(page.newestFirst)")
    }

    /// All active bookable services, oldest first.
    public func bookable(of enterprises: [ID<Enterprise>]) throws -> [Service] {
        try transaction.remembered(.bookableServices(enterprises)) {
            try load("enterprise_id IN \(in: enterprises) AND kind = 'Bookable' AND is_active ORDER BY id")
        }
    }

    /// Those with these identifiers in any of the enterprises, in no order.
    public func find(_ ids: [ID<Service>], ofAny enterprises: [ID<Enterprise>]) throws -> [Service] {
        try load("enterprise_id IN \(in: enterprises) AND id IN \(in: ids)")
    }

    private static func kind(_ service: Service) -> String { service.isBookable ? "Bookable" : "Additional" }

    private static func promotions(_ service: Service) -> Set<PromotionMoment>? {
        switch service.kind {
        case .bookable: nil
        case .additional(let promotions): promotions
        }
    }

    private static func kind(_ row: Row) throws -> ServiceKind {
        guard try row.string("kind") == "Bookable" else {
            return .additional(promotions: try row.choices("promotions"))
        }
        return .bookable(
            BookableTimes(
                unit: try row.choice("time_unit"),
                startOffset: try row.period("start_offset"),
                endOffset: try row.period("end_offset"),
                occupancyStartOffset: try row.period("occupancy_start_offset"),
                occupancyEndOffset: try row.period("occupancy_end_offset")
            )
        )
    }

    private func load(_ condition: SQL) throws -> [Service] {
        try transaction.rows("SELECT \(Self.columns) FROM service WHERE \(condition)").map(Self.service)
    }

    private static func service(_ row: Row) throws -> Service {
        var service = try Service(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            isActive: row.bool("is_active"),
            names: row.texts("names"),
            kind: kind(row),
            billsAsPackage: row.bool("bills_as_package"),
            ordering: row.int("ordering"),
            externalIdentifier: row.optionalString("external_identifier"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
        service.housekeeping = try HousekeepingTerms(
            dirtiesAtCheckIn: row.bool("dirties_at_check_in"), vacantDays: row.int("dirty_after_days")
        )
        return service
    }
}

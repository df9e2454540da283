public import Hospitality
import InnkeeperValues

extension Transaction {
    public var restrictions: RestrictionTable { RestrictionTable(transaction: self) }
}

/// All SQL on the tables `restriction` and `restriction_count`.
public struct RestrictionTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, service_id, origin, type, exact_rate_id, base_rate_id, rate_group_id, category_id,
        category_type, days, hours, first_unit, last_unit, min_advance, max_advance, min_length, max_length,
        min_price_e6, max_price_e6, price_currency, external_identifier, created_ms, updated_ms
        """

    public func insert(_ restrictions: [Restriction]) throws {
        try transaction.insert(
            restrictions.map(Self.values),
            into: "INSERT INTO restriction (\(Self.columns), length_class, conditions_fingerprint) VALUES"
        )
        let houses = Dictionary(grouping: restrictions, by: \.enterpriseID)
        for (enterprise, own) in houses.sorted(by: { $0.key < $1.key }) {
            try count(own.map(\.serviceID), by: 1, in: enterprise)
        }
    }

    /// Keeps the number that each service has, in the order of the table's key.
    private func count(_ services: [ID<Service>], by one: Int, in enterprise: ID<Enterprise>) throws {
        for (service, own) in Dictionary(grouping: services, by: \.self).sorted(by: { $0.key < $1.key }) {
            try transaction.run(
                """
                INSERT INTO restriction_count (enterprise_id, service_id, count)
                VALUES (\(enterprise), \(service), \(own.count * one))
                ON CONFLICT (enterprise_id, service_id) DO UPDATE
                    SET count = restriction_count.count + excluded.count
                """
            )
        }
    }

    /// Deletes those of `ids` that are the enterprise's and of this origin.
    public func delete(
        _ ids: [ID<Restriction>], of enterprise: ID<Enterprise>, _ origin: RestrictionOrigin
    ) throws {
        guard !ids.isEmpty else { return }
        let deleted = try transaction.comparing(ids.count) {
            try transaction.rows(
                """
                DELETE FROM restriction
                WHERE enterprise_id = \(enterprise) AND id IN \(in: ids) AND origin = \(origin)
                RETURNING service_id
                """
            )
        }
        try count(try deleted.map { try $0.id("service_id") }, by: -1, in: enterprise)
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<Restriction>], of enterprise: ID<Enterprise>) throws -> [Restriction] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: RestrictionFilter, _ page: Page) throws -> [Restriction] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// How many a service has, whoever made them.
    public func count(of service: ID<Service>, in enterprise: ID<Enterprise>) throws -> Int {
        try transaction.row(
            """
            SELECT count FROM restriction_count
            WHERE enterprise_id = \(enterprise) AND service_id = \(service)
            """
        )?.int("count") ?? 0
    }

    /// The restrictions of one origin that have one of these conditions and lie in `span` or next to it, in no order.
    public func matching(
        _ conditions: Set<RestrictionConditions>, within span: RestrictionSpan, of service: ID<Service>,
        in enterprise: ID<Enterprise>, _ origin: RestrictionOrigin
    ) throws -> [Restriction] {
        var condition: SQL = """
            enterprise_id = \(enterprise) AND service_id = \(service) AND origin = \(origin)
            AND conditions_fingerprint IN \(in: conditions.map { Int($0.fingerprint) })
            """
        if let first = span.first { condition += " AND (last_unit IS NULL OR last_unit >= \(first.number - 1))" }
        if let last = span.last { condition += " AND (first_unit IS NULL OR first_unit <= \(last.number + 1))" }
        // Others may share a fingerprint.
        return try load(condition).filter { conditions.contains($0.conditions) }
    }

    /// The restrictions over some of `units` that stays at one of these rates may be bound by; with nil for `rates`,
    /// those that are about all rates.
    public func binding(
        _ units: Range<UnitIndex>, of service: ID<Service>, in enterprise: ID<Enterprise>,
        rates: RestrictedRates?, categories: [ID<ResourceCategory>]
    ) throws -> [Restriction] {
        guard let last = units.last else { return [] }
        let question = FurnitureQuestion.restrictions(units, service, enterprise, rates, categories: categories)
        return try transaction.remembered(question) {
            try load(from: units.lowerBound, to: last, of: service, in: enterprise, rates, categories)
        }
    }

    private func load(
        from first: UnitIndex, to last: UnitIndex, of service: ID<Service>, in enterprise: ID<Enterprise>,
        _ rates: RestrictedRates?, _ categories: [ID<ResourceCategory>]
    ) throws -> [Restriction] {
        let own: SQL = "enterprise_id = \(enterprise) AND service_id = \(service)"
        // Finite spans of each class begin within a known distance of the units; see `lengthClass`.
        var parts: [SQL] = (0...Self.longestClass).map { lengthClass in
            """
            SELECT \(Self.columns) FROM restriction
            WHERE \(own) AND length_class = \(lengthClass) AND first_unit > \(first.number - 1 << lengthClass)
                AND first_unit <= \(last.number) AND last_unit >= \(first.number)
            """
        }
        parts.append(
            """
            SELECT \(Self.columns) FROM restriction
            WHERE \(own) AND length_class IS NULL AND (first_unit IS NULL OR first_unit <= \(last.number))
                AND (last_unit IS NULL OR last_unit >= \(first.number))
            """
        )
        parts.append(
            """
            SELECT \(Self.columns) FROM restriction
            WHERE \(own) AND length_class > \(Self.longestClass) AND first_unit <= \(last.number)
                AND last_unit >= \(first.number)
            """
        )
        let about: SQL = """
            (category_id IS NULL OR category_id IN \(in: categories))
            AND (exact_rate_id IS NULL OR exact_rate_id IN \(in: rates?.rates ?? []))
            AND (base_rate_id IS NULL OR base_rate_id IN \(in: rates?.chain ?? []))
            AND (rate_group_id IS NULL OR rate_group_id IN \(in: rates?.groups ?? []))
            """
        return try transaction.rows(
            "SELECT \(Self.columns) FROM (\(parts.joined(" UNION ALL "))) AS r WHERE \(about) ORDER BY id"
        ).map(Self.restriction)
    }

    /// Restrictions of all houses as they are filed in the indexes, by their identifiers.
    func filed(
        after last: ID<Restriction>?, _ count: Int
    ) throws -> [(restriction: Restriction, fingerprint: Int64, lengthClass: Int?)] {
        let after: SQL = last.map { "id > \($0)" } ?? "true"
        return try transaction.rows(
            """
            SELECT \(Self.columns), length_class, conditions_fingerprint FROM restriction
            WHERE \(after) ORDER BY id LIMIT \(count)
            """
        ).map { row in
            (
                try Self.restriction(row), Int64(try row.int("conditions_fingerprint")),
                try row.optionalInt("length_class")
            )
        }
    }

    /// Spans of more than 8192 units are rare enough to be looked at one by one.
    private static let longestClass = 13

    private func load(_ condition: SQL) throws -> [Restriction] {
        try transaction.rows("SELECT \(Self.columns) FROM restriction WHERE \(condition)").map(Self.restriction)
    }
}

/// The rates that restrictions are looked up for.
public struct RestrictedRates: Hashable, Sendable {
    public let rates: [ID<Rate>]
    /// The rates and all that they follow.
    public let chain: [ID<Rate>]
    public let groups: [ID<RateGroup>]

    /// - Parameter chain: What ``RateTable/withBases(_:of:)`` gives for `ids`.
    public init(_ ids: [ID<Rate>], chain: [Rate]) {
        rates = ids
        self.chain = chain.map(\.id)
        groups = chain.filter { ids.contains($0.id) }.map(\.groupID)
    }
}

// MARK: - Rows

extension RestrictionTable {
    private static func values(_ restriction: Restriction) -> SQL {
        let (conditions, exceptions) = (restriction.conditions, restriction.exceptions)
        let span = restriction.span
        return """
            (\(restriction.id), \(restriction.enterpriseID), \(restriction.serviceID), \(restriction.origin),
             \(conditions.kind), \(conditions.exactRateID), \(conditions.baseRateID), \(conditions.rateGroupID),
             \(conditions.categoryID), \(conditions.categoryType), \(conditions.days.rawValue),
             \(conditions.hours.rawValue), \(span.first?.number), \(span.last?.number), \(exceptions.minAdvance),
             \(exceptions.maxAdvance), \(exceptions.minLength), \(exceptions.maxLength), \(exceptions.minPrice?.value),
             \(exceptions.maxPrice?.value), \((exceptions.minPrice ?? exceptions.maxPrice)?.currency.code),
             \(restriction.externalIdentifier), \(restriction.created), \(restriction.updated), \(span.lengthClass),
             \(conditions.fingerprint))
            """
    }

    private static func restriction(_ row: Row) throws -> Restriction {
        try Restriction(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            origin: row.choice("origin"),
            conditions: RestrictionConditions(
                row.choice("type"),
                exactRateID: row.optionalID("exact_rate_id"),
                baseRateID: row.optionalID("base_rate_id"),
                rateGroupID: row.optionalID("rate_group_id"),
                categoryID: row.optionalID("category_id"),
                categoryType: row.optionalChoice("category_type"),
                days: WeekdaySet(rawValue: row.int("days")),
                hours: HourSet(rawValue: row.int("hours"))
            ),
            span: span(row),
            exceptions: exceptions(row),
            externalIdentifier: row.optionalString("external_identifier"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }

    private static func span(_ row: Row) throws -> RestrictionSpan {
        let first = try row.optionalInt("first_unit").map { UnitIndex($0) }
        let last = try row.optionalInt("last_unit").map { UnitIndex($0) }
        guard let span = RestrictionSpan(first: first, last: last) else {
            throw UnexpectedColumn("last_unit", "is before first_unit")
        }
        return span
    }

    private static func exceptions(_ row: Row) throws -> RestrictionExceptions {
        var exceptions = RestrictionExceptions(
            minAdvance: try row.optionalPeriod("min_advance"), maxAdvance: try row.optionalPeriod("max_advance"),
            minLength: try row.optionalPeriod("min_length"), maxLength: try row.optionalPeriod("max_length")
        )
        guard let code = try row.optionalString("price_currency") else { return exceptions }
        guard let currency = Currency(code) else { throw UnexpectedColumn("price_currency", "holds no currency") }
        func price(_ column: String) throws -> RestrictionPrice? {
            try row.optionalAmount(column, scale: currency.scale).map { RestrictionPrice($0, currency) }
        }
        exceptions.minPrice = try price("min_price_e6")
        exceptions.maxPrice = try price("max_price_e6")
        return exceptions
    }
}

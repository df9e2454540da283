public import Hospitality
import InnkeeperValues

extension Transaction {
    public var rates: RateTable { RateTable(transaction: self) }
}

/// All SQL on the table `rate`.
public struct RateTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, service_id, group_id, type, is_active, is_enabled, is_default, base_rate_id,
        absolute_adjustment_e6, relative_adjustment_e6, price_e6, tax_codes, empty_unit_adjustment_e6,
        extra_unit_adjustment_e6, names, short_names, external_names, descriptions, external_identifier,
        business_segment_id, accounting_category_id, tax_exemption_reason, tax_exemption_legal_reference,
        created_ms, updated_ms
        """

    public func insert(_ rate: Rate) throws {
        try transaction.run(
            """
            INSERT INTO rate (\(Self.columns)) VALUES (
                \(rate.id), \(rate.enterpriseID), \(rate.serviceID), \(rate.groupID), \(rate.type),
                \(rate.isActive), \(rate.isEnabled), \(rate.isDefault), \(Self.pricing(rate.pricing)),
                \(json: rate.names), \(json: rate.shortNames), \(json: rate.externalNames),
                \(json: rate.descriptions), \(rate.externalIdentifier), \(rate.businessSegmentID),
                \(rate.accountingCategoryID), \(rate.taxExemptionReason), \(rate.taxExemptionLegalReference),
                \(rate.created), \(rate.updated))
            """
        )
    }

    /// One page of the rates that pass `filter`, newest first.
    public func list(_ filter: HouseFilter<Rate>, _ page: Page) throws -> [Rate] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM rate WHERE \(filter.conditions)\(page.older)\(page.newestFirst)"
        ).map(Self.rate)
    }

    /// The rates with these identifiers, in no order; unknown ones are left out.
    public func find(_ ids: [ID<Rate>], of enterprise: ID<Enterprise>) throws -> [Rate] {
        guard !ids.isEmpty else { return [] }
        return try transaction.remembered(.rates(ids, enterprise)) {
            try transaction.rows(
                "SELECT \(Self.columns) FROM rate WHERE enterprise_id = \(enterprise) AND id IN \(in: ids)"
            ).map(Self.rate)
        }
    }

    /// The rate, also when it is deleted.
    ///
    /// - Throws: `InvalidReference` naming `member` when the enterprise has no such rate.
    public func find(_ id: ID<Rate>, of enterprise: ID<Enterprise>, as member: String = "RateId") throws -> Rate {
        guard let rate = try find([id], of: enterprise).first else { throw InvalidReference.unknown(member, id.uuid) }
        return rate
    }

    /// The service's default rate, the one that is taken where nobody chooses.
    public func defaultRate(of service: ID<Service>, of enterprise: ID<Enterprise>) throws -> Rate? {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM rate
            WHERE enterprise_id = \(enterprise) AND service_id = \(service) AND is_default
            """
        ).first.map(Self.rate)
    }

    /// The given rates and all that their prices follow, down to the ones with prices of their own; in no order.
    public func withBases(_ ids: [ID<Rate>], of enterprise: ID<Enterprise>) throws -> [Rate] {
        guard !ids.isEmpty else { return [] }
        return try transaction.remembered(.ratesWithBases(ids, enterprise)) { try loadWithBases(ids, of: enterprise) }
    }

    private func loadWithBases(_ ids: [ID<Rate>], of enterprise: ID<Enterprise>) throws -> [Rate] {
        // UNION, not UNION ALL, so that rates which follow each other in a ring end the walk.
        try transaction.rows(
            """
            WITH RECURSIVE chain (rate_id) AS (
                SELECT id FROM rate WHERE enterprise_id = \(enterprise) AND id IN \(in: ids)
                UNION
                SELECT rate.base_rate_id FROM rate JOIN chain ON rate.id = chain.rate_id
                WHERE rate.enterprise_id = \(enterprise) AND rate.base_rate_id IS NOT NULL
            )
            SELECT \(Self.columns) FROM rate
            WHERE enterprise_id = \(enterprise) AND id IN (SELECT rate_id FROM chain)
            """
        ).map(Self.rate)
    }

    func load(_ condition: SQL) throws -> [Rate] {
        try transaction.rows("SELECT \(Self.columns) FROM rate WHERE \(condition)").map(Self.rate)
    }

    /// The values of the seven columns from `base_rate_id` to `extra_unit_adjustment_e6`.
    private static func pricing(_ pricing: RatePricing) -> SQL {
        switch pricing {
        case .base(let base):
            """
            NULL, 0, 0, \(base.price), \(json: base.taxCodes), \(base.emptyUnitAdjustment),
            \(base.extraUnitAdjustment)
            """
        case .dependent(let baseRateID, let absolute, let relative):
            "\(baseRateID), \(absolute), \(relative), NULL, '[]', 0, 0"
        }
    }

    private static func pricing(_ row: Row) throws -> RatePricing {
        let baseRateID: ID<Rate>? = try row.optionalID("base_rate_id")
        if let baseRateID {
            return try .dependent(
                on: baseRateID,
                absolute: row.amount("absolute_adjustment_e6", scale: 0),
                relative: row.amount("relative_adjustment_e6", scale: 0)
            )
        }
        return try .base(
            BaseRatePricing(
                price: row.amount("price_e6", scale: 0),
                taxCodes: row.strings("tax_codes"),
                emptyUnitAdjustment: row.amount("empty_unit_adjustment_e6", scale: 0),
                extraUnitAdjustment: row.amount("extra_unit_adjustment_e6", scale: 0)
            )
        )
    }

    private static func rate(_ row: Row) throws -> Rate {
        try Rate(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            groupID: row.id("group_id"),
            type: row.choice("type"),
            isActive: row.bool("is_active"),
            isEnabled: row.bool("is_enabled"),
            isDefault: row.bool("is_default"),
            pricing: pricing(row),
            names: row.texts("names"),
            shortNames: row.texts("short_names"),
            externalNames: row.texts("external_names"),
            descriptions: row.texts("descriptions"),
            externalIdentifier: row.optionalString("external_identifier"),
            businessSegmentID: row.optionalID("business_segment_id"),
            accountingCategoryID: row.optionalID("accounting_category_id"),
            taxExemptionReason: row.optionalChoice("tax_exemption_reason"),
            taxExemptionLegalReference: row.optionalString("tax_exemption_legal_reference"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

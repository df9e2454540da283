public import Hospitality

extension RateTable {
    /// The active rates that are named by identifiers or as others call them, in no order.
    public func named(
        _ ids: [ID<Rate>], _ externalIdentifiers: [String], of enterprise: ID<Enterprise>
    ) throws -> [Rate] {
        try load(
            """
            enterprise_id = \(enterprise) AND is_active
              AND (id IN \(in: ids) OR external_identifier IN \(in: externalIdentifiers))
            """
        )
    }

    /// Those with these identifiers in any of the enterprises, in no order.
    public func find(_ ids: [ID<Rate>], ofAny enterprises: [ID<Enterprise>]) throws -> [Rate] {
        try load("enterprise_id IN \(in: enterprises) AND id IN \(in: ids)")
    }

    /// The active rates that have their prices directly from one of these, oldest first.
    public func followers(of ids: [ID<Rate>], of enterprise: ID<Enterprise>) throws -> [Rate] {
        try load("enterprise_id = \(enterprise) AND base_rate_id IN \(in: ids) AND is_active ORDER BY id")
    }

    /// How many active rates a service has beside these.
    public func count(
        of service: ID<Service>, except ids: [ID<Rate>], of enterprise: ID<Enterprise>
    ) throws -> Int {
        try transaction.row(
            """
            SELECT count(*) AS count FROM rate
            WHERE enterprise_id = \(enterprise) AND service_id = \(service) AND is_active AND NOT (id IN \(in: ids))
            """
        )?.int("count") ?? 0
    }

    /// The rate at the end of the chain that a rate's prices follow: itself, if it has prices of its own.
    public func root(of rate: Rate, of enterprise: ID<Enterprise>) throws -> ID<Rate> {
        guard rate.baseRateID != nil else { return rate.id }
        return try withBases([rate.id], of: enterprise).first { $0.baseRateID == nil }?.id ?? rate.id
    }

    /// Writes all that can change of a rate.
    public func update(_ rate: Rate) throws {
        try transaction.run(
            """
            UPDATE rate SET group_id = \(rate.groupID), type = \(rate.type), is_active = \(rate.isActive),
                is_enabled = \(rate.isEnabled), is_default = \(rate.isDefault),
                \(Self.pricingChanges(rate.pricing)),
                names = \(json: rate.names), short_names = \(json: rate.shortNames),
                external_names = \(json: rate.externalNames), descriptions = \(json: rate.descriptions),
                external_identifier = \(rate.externalIdentifier), business_segment_id = \(rate.businessSegmentID),
                accounting_category_id = \(rate.accountingCategoryID),
                tax_exemption_reason = \(rate.taxExemptionReason),
                tax_exemption_legal_reference = \(rate.taxExemptionLegalReference), updated_ms = \(rate.updated)
            WHERE enterprise_id = \(rate.enterpriseID) AND id = \(rate.id)
            """
        )
    }

    private static func pricingChanges(_ pricing: RatePricing) -> SQL {
        switch pricing {
        case .base(let base):
            """
            base_rate_id = NULL, absolute_adjustment_e6 = 0, relative_adjustment_e6 = 0, price_e6 = \(base.price),
            tax_codes = \(json: base.taxCodes), empty_unit_adjustment_e6 = \(base.emptyUnitAdjustment),
            extra_unit_adjustment_e6 = \(base.extraUnitAdjustment)
            """
        case .dependent(let baseRateID, let absolute, let relative):
            """
            base_rate_id = \(baseRateID), absolute_adjustment_e6 = \(absolute), relative_adjustment_e6 = \(relative),
            price_e6 = NULL, tax_codes = '[]', empty_unit_adjustment_e6 = 0, extra_unit_adjustment_e6 = 0
            """
        }
    }
}

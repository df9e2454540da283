public import Hospitality

extension Transaction {
    /// All that prices `rates` in these units: what they follow, their dated prices and adjustments, and the
    /// capacities of the service's categories.
    ///
    /// Five queries, however many rates, categories and units there are.
    ///
    /// - Throws: `InvalidReference` naming `RateId` when a rate is not one of this enterprise's;
    ///   `PricePlanProblem` when the stored rates follow each other in a ring.
    public func pricePlan(
        rates rateIDs: [ID<Rate>], units: Range<UnitIndex>, of enterprise: Enterprise
    ) throws -> PricePlan {
        guard let currency = Currency(enterprise.defaultCurrency) else {
            throw UnexpectedColumn("currency_code", "holds a code that is no currency: \(enterprise.defaultCurrency)")
        }
        let rates = try rates.withBases(rateIDs, of: enterprise.id)
        for id in rateIDs where !rates.contains(where: { $0.id == id }) {
            throw InvalidReference.unknown("RateId", id.uuid)
        }
        let ids = rates.map(\.id)
        let categories = try categoryAdjustments.of(ids, of: enterprise.id)
        let ageCategories = try ageCategoryAdjustments.of(ids, of: enterprise.id)
        return try PricePlan(
            rates: rates.map { rate in
                PricePlanRate(
                    id: rate.id,
                    pricing: rate.pricing,
                    categoryAdjustments: categories[rate.id] ?? [],
                    ageCategoryAdjustments: ageCategories[rate.id] ?? []
                )
            },
            categories: capacities(of: Set(rates.map(\.serviceID)), in: enterprise.id),
            prices: ratePrices.of(ids, in: units, of: enterprise.id),
            currency: currency
        )
    }

    private func capacities(
        of services: Set<ID<Service>>, in enterprise: ID<Enterprise>
    ) throws -> [CategoryCapacity] {
        try remembered(.capacities(services, enterprise)) {
            try rows(
                """
                SELECT id, capacity, extra_capacity FROM resource_category
                WHERE enterprise_id = \(enterprise) AND service_id IN \(in: services)
                """
            ).map { row in
                try CategoryCapacity(
                    id: row.id("id"), capacity: row.int("capacity"), extraCapacity: row.int("extra_capacity")
                )
            }
        }
    }
}

public import InnkeeperValues

/// A rate as far as its prices go.
public struct PricePlanRate: Sendable {
    public let id: ID<Rate>
    public let pricing: RatePricing
    /// Of a rate with prices of its own; those that follow it share them.
    public let categoryAdjustments: [CategoryPriceAdjustment]
    public let ageCategoryAdjustments: [AgeCategoryPriceAdjustment]

    public init(
        id: ID<Rate>,
        pricing: RatePricing,
        categoryAdjustments: [CategoryPriceAdjustment] = [],
        ageCategoryAdjustments: [AgeCategoryPriceAdjustment] = []
    ) {
        self.id = id
        self.pricing = pricing
        self.categoryAdjustments = categoryAdjustments
        self.ageCategoryAdjustments = ageCategoryAdjustments
    }
}

/// All prices of a service's rates: what a category costs in a time unit, and what a stay costs in each of its units.
///
/// A price comes about in this order: the base price of the rate at the root, dated or standing; the category's own
/// dated price, or the adjustments along its parents; the adjustments of the rates from the root to the one that is
/// sold, each its amount and then its share; the adjustments for the people; the rounding to the currency.
public struct PricePlan: Sendable {
    public let currency: Currency
    private let chains: [ID<Rate>: RateChain]
    private let categories: [ID<ResourceCategory>: CategoryCapacity]
    private let prices: [PriceSeries: [UnitIndex: ExactDecimal]]

    /// No price is higher; what would be is this.
    public static let maximumPrice: ExactDecimal = 10_000_000_000

    /// - Parameters:
    ///   - rates: The rates that will be asked for and all that they follow.
    ///   - prices: The dated prices of the units that will be asked for.
    /// - Throws: ``PricePlanProblem`` when a rate or a category follows itself or something unknown.
    public init(
        rates: [PricePlanRate], categories: [CategoryCapacity], prices: [DatedPrice], currency: Currency
    ) throws(PricePlanProblem) {
        let byID = Dictionary(rates.map { ($0.id, $0) }) { _, last in last }
        var chains: [ID<Rate>: RateChain] = [:]
        for rate in rates { chains[rate.id] = try RateChain(of: rate, among: byID, categories) }
        var series: [PriceSeries: [UnitIndex: ExactDecimal]] = [:]
        for price in prices {
            series[PriceSeries(rate: price.rate, category: price.category), default: [:]][price.unit] = price.value
        }
        self.chains = chains
        self.categories = Dictionary(categories.map { ($0.id, $0) }) { _, last in last }
        self.prices = series
        self.currency = currency
    }

    /// The prices of a rate in consecutive units, of every category, for full resources.
    public func prices(of rate: ID<Rate>, units: Range<UnitIndex>) throws(PricePlanProblem) -> RatePrices {
        let chain = try chain(of: rate)
        let base = basePrices(chain, units)
        var byCategory: [ID<ResourceCategory>: [ExactDecimal]] = [:]
        for step in chain.categories {
            byCategory[step.category] = categoryPrices(step, chain, units, base, byCategory)
        }
        return RatePrices(
            units: units,
            base: base.map { charged($0, chain) },
            categories: byCategory.mapValues { $0.map { charged($0, chain) } },
            emptyUnitAdjustment: chain.occupancy.emptyUnit,
            extraUnitAdjustment: chain.occupancy.extraUnit
        )
    }

    /// What one unit costs for a party.
    public func price(
        of rate: ID<Rate>, _ category: ID<ResourceCategory>, _ unit: UnitIndex, _ occupancy: Occupancy
    ) throws(PricePlanProblem) -> ExactDecimal {
        try stayPrices(of: rate, category, unit..<unit.advanced(by: 1), occupancy)[0]
    }

    /// What each unit of a stay costs for a party, rounded to the currency, in the order of the units.
    ///
    /// - Parameter agreed: Prices that were agreed upon instead of the rate's; they are for the whole party.
    public func stayPrices(
        of rate: ID<Rate>, _ category: ID<ResourceCategory>, _ units: Range<UnitIndex>, _ occupancy: Occupancy,
        agreed: AgreedPrices = .none
    ) throws(PricePlanProblem) -> [ExactDecimal] {
        let chain = try chain(of: rate)
        guard let capacity = categories[category] else { throw .unknownCategory(category) }
        let party = chain.occupancy.total(for: occupancy, in: capacity)
        let base = basePrices(chain, units)
        var byCategory: [ID<ResourceCategory>: [ExactDecimal]] = [:]
        for step in chain.path(to: category) {
            byCategory[step.category] = categoryPrices(step, chain, units, base, byCategory)
        }
        let full = byCategory[category] ?? base
        return full.enumerated().map { index, price in
            Money.rounded(agreed[index] ?? max(chain.applied(to: price) + party, .zero), to: currency)
        }
    }

    /// How the categories' prices follow from one another: those of the rate at the root, none of an unknown rate.
    public func categoryAdjustments(of rate: ID<Rate>) -> [CategoryPriceAdjustment] {
        chains[rate]?.categoryAdjustments ?? []
    }

    /// What people of an age change: those of the rate at the root, none of an unknown rate.
    public func ageCategoryAdjustments(of rate: ID<Rate>) -> [AgeCategoryPriceAdjustment] {
        chains[rate]?.occupancy.ageCategories ?? []
    }

    /// The rate with prices of its own that a rate follows, or the rate itself; nil of an unknown rate.
    public func root(of rate: ID<Rate>) -> ID<Rate>? { chains[rate]?.root }

    /// The taxes on what is sold on a rate: those of the rate at the root.
    public func taxCodes(of rate: ID<Rate>) throws(PricePlanProblem) -> [String] { try chain(of: rate).taxCodes }

    private func chain(of rate: ID<Rate>) throws(PricePlanProblem) -> RateChain {
        guard let chain = chains[rate] else { throw .unknownRate(rate) }
        return chain
    }

    private func charged(_ price: ExactDecimal, _ chain: RateChain) -> ExactDecimal {
        Money.rounded(chain.applied(to: price), to: currency)
    }

    private func basePrices(_ chain: RateChain, _ units: Range<UnitIndex>) -> [ExactDecimal] {
        guard let dated = prices[PriceSeries(rate: chain.root, category: nil)] else {
            return [ExactDecimal](repeating: chain.basePrice, count: units.count)
        }
        return units.map { dated[$0] ?? chain.basePrice }
    }

    private func categoryPrices(
        _ step: CategoryStep, _ chain: RateChain, _ units: Range<UnitIndex>, _ base: [ExactDecimal],
        _ done: [ID<ResourceCategory>: [ExactDecimal]]
    ) -> [ExactDecimal] {
        let from = step.parent.flatMap { done[$0] } ?? base
        let dated = prices[PriceSeries(rate: chain.root, category: step.category)]
        if dated == nil, step.adjustment.changesNothing { return from }
        return zip(units, from).map { unit, price in dated?[unit] ?? step.adjustment.applied(to: price) }
    }
}

/// Whose dated prices: a rate's base prices, or those of a category on it.
private struct PriceSeries: Hashable {
    let rate: ID<Rate>
    let category: ID<ResourceCategory>?
}

/// The prices of a rate in consecutive time units, rounded as they are charged.
public struct RatePrices: Hashable, Sendable {
    public let units: Range<UnitIndex>
    public let base: [ExactDecimal]
    public let categories: [ID<ResourceCategory>: [ExactDecimal]]
    public let emptyUnitAdjustment: ExactDecimal
    public let extraUnitAdjustment: ExactDecimal
}

/// Prices of time units that were agreed upon for a stay.
public enum AgreedPrices: Hashable, Sendable {
    case none
    case everyUnit(ExactDecimal)
    /// By the unit's place in the stay, from 0; the rate's price for those that are not listed.
    case byIndex([Int: ExactDecimal])

    subscript(index: Int) -> ExactDecimal? {
        switch self {
        case .none: nil
        case .everyUnit(let price): price
        case .byIndex(let prices): prices[index]
        }
    }

    /// - Throws: ``InvalidReference`` to `TimeUnitPrices` for an index that the stay does not have.
    public func check(unitCount: Int) throws(InvalidReference) {
        guard case .byIndex(let prices) = self, let stray = prices.keys.first(where: { !(0..<unitCount).contains($0) })
        else { return }
        throw InvalidReference("TimeUnitPrices", "has the index \(stray) of a stay of \(unitCount) time units")
    }
}

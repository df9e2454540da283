import InnkeeperValues

/// A rate together with all that it follows, ready to compute.
struct RateChain: Sendable {
    /// The rate with prices of its own.
    let root: ID<Rate>
    let basePrice: ExactDecimal
    let taxCodes: [String]
    let occupancy: OccupancyAdjustments
    let categoryAdjustments: [CategoryPriceAdjustment]
    /// All categories, each after the one it follows.
    let categories: [CategoryStep]
    /// From the root to the rate itself.
    private let adjustments: [PriceAdjustment]

    init(
        of rate: PricePlanRate, among rates: [ID<Rate>: PricePlanRate], _ categories: [CategoryCapacity]
    ) throws(PricePlanProblem) {
        var (current, adjustments, seen) = (rate, [PriceAdjustment](), Set([rate.id]))
        while case .dependent(let parentID, let absolute, let relative) = current.pricing {
            guard let parent = rates[parentID] else { throw .unknownRate(parentID) }
            guard seen.insert(parentID).inserted else { throw .circularRate(parentID) }
            adjustments.append(try PriceAdjustment(absolute: absolute, relative: relative))
            current = parent
        }
        guard case .base(let pricing) = current.pricing else { throw .unknownRate(current.id) }
        root = current.id
        basePrice = pricing.price
        taxCodes = pricing.taxCodes
        occupancy = OccupancyAdjustments(
            emptyUnit: pricing.emptyUnitAdjustment, extraUnit: pricing.extraUnitAdjustment,
            ageCategories: current.ageCategoryAdjustments
        )
        self.adjustments = adjustments.reversed().filter { !$0.changesNothing }
        categoryAdjustments = current.categoryAdjustments
        self.categories = try CategoryStep.ordered(categories.map(\.id), current.categoryAdjustments)
    }

    func applied(to price: ExactDecimal) -> ExactDecimal {
        adjustments.reduce(price) { $1.applied(to: $0) }
    }

    /// The steps that make the price of one category, first the one that follows the base price.
    func path(to category: ID<ResourceCategory>) -> [CategoryStep] {
        var (path, next) = ([CategoryStep](), Optional(category))
        while let id = next, let step = categories.first(where: { $0.category == id }) {
            path.append(step)
            next = step.parent
        }
        return path.reversed()
    }
}

/// How one category's price is made.
struct CategoryStep: Sendable {
    let category: ID<ResourceCategory>
    let parent: ID<ResourceCategory>?
    let adjustment: PriceAdjustment

    /// Every category in such an order that the one it follows comes first. A parent that is not among them any more
    /// counts as the base price.
    static func ordered(
        _ categories: [ID<ResourceCategory>], _ adjustments: [CategoryPriceAdjustment]
    ) throws(PricePlanProblem) -> [CategoryStep] {
        let known = Set(categories)
        let byCategory = Dictionary(adjustments.map { ($0.category, $0) }) { _, last in last }
        var (ordered, done) = ([CategoryStep](), Set<ID<ResourceCategory>>())
        var open = categories
        while !open.isEmpty {
            var waiting: [ID<ResourceCategory>] = []
            for category in open {
                let rule = byCategory[category]
                let parent = rule?.parent.flatMap { known.contains($0) ? $0 : nil }
                if let parent, !done.contains(parent) {
                    waiting.append(category)
                } else {
                    done.insert(category)
                    ordered.append(
                        CategoryStep(category: category, parent: parent, adjustment: rule?.adjustment ?? .none)
                    )
                }
            }
            guard waiting.count < open.count else { throw .circularCategory(waiting[0]) }
            open = waiting
        }
        return ordered
    }
}

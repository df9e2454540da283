public import InnkeeperValues

/// A price made from another: first an amount is added, then a share of the sum. A price never falls below
/// zero by it: nobody is paid to stay.
public struct PriceAdjustment: Hashable, Sendable {
    public let absolute: ExactDecimal
    /// 0.1 makes the price a tenth higher, -0.1 a tenth lower.
    public let relative: ExactDecimal

    /// Nobody adjusts a price by a larger share; the limit keeps every product within what is held exactly.
    public static let maximumRelative: ExactDecimal = 1000
    /// Digits of a price between two adjustments; the last one is rounded to the currency.
    static let workingScale = 10

    public static let none = PriceAdjustment(unchecked: .zero, .zero)

    /// - Throws: ``PricePlanProblem/adjustmentOutOfReach`` for a share beyond ``maximumRelative``.
    public init(absolute: ExactDecimal, relative: ExactDecimal) throws(PricePlanProblem) {
        guard relative.magnitude <= Self.maximumRelative, absolute.magnitude <= PricePlan.maximumPrice else {
            throw .adjustmentOutOfReach
        }
        self.init(unchecked: absolute, relative)
    }

    private init(unchecked absolute: ExactDecimal, _ relative: ExactDecimal) {
        self.absolute = absolute
        self.relative = relative
    }

    var changesNothing: Bool { absolute.isZero && relative.isZero }

    func applied(to price: ExactDecimal) -> ExactDecimal {
        if changesNothing { return price }
        let sum = price + absolute
        let adjusted = relative.isZero ? sum : sum + sum * relative
        let exact = adjusted.scale > Self.workingScale ? adjusted.rounded(to: Self.workingScale) : adjusted
        return max(min(exact, PricePlan.maximumPrice), .zero)
    }
}

/// How a category's price follows from the base price, or from another category's.
public struct CategoryPriceAdjustment: Hashable, Sendable {
    public let category: ID<ResourceCategory>
    /// The category whose price is adjusted; nil for the base price.
    public let parent: ID<ResourceCategory>?
    public let adjustment: PriceAdjustment

    public var absolute: ExactDecimal { adjustment.absolute }
    public var relative: ExactDecimal { adjustment.relative }

    /// - Throws: ``PricePlanProblem/adjustmentOutOfReach`` as ``PriceAdjustment`` does.
    public init(
        category: ID<ResourceCategory>, parent: ID<ResourceCategory>? = nil, absolute: ExactDecimal,
        relative: ExactDecimal
    ) throws(PricePlanProblem) {
        self.category = category
        self.parent = parent
        adjustment = try PriceAdjustment(absolute: absolute, relative: relative)
    }
}

/// A price that was set for one time unit, for a category or, without one, as the base price.
public struct DatedPrice: Hashable, Sendable {
    public let rate: ID<Rate>
    public let category: ID<ResourceCategory>?
    public let unit: UnitIndex
    public let value: ExactDecimal

    public init(rate: ID<Rate>, category: ID<ResourceCategory>? = nil, unit: UnitIndex, value: ExactDecimal) {
        self.rate = rate
        self.category = category
        self.unit = unit
        self.value = value
    }
}

/// Why rates and categories make no prices together.
public enum PricePlanProblem: Error, Hashable, Sendable {
    /// The rate is not in the plan, or follows one that is not.
    case unknownRate(ID<Rate>)
    case unknownCategory(ID<ResourceCategory>)
    /// It follows itself, over however many steps.
    case circularRate(ID<Rate>)
    case circularCategory(ID<ResourceCategory>)
    case adjustmentOutOfReach
}

public import InnkeeperValues

/// Where a rate has its prices from.
public enum RatePricing: Hashable, Sendable {
    /// It has prices of its own.
    case base(BaseRatePricing)
    /// It follows another rate: `absolute` is added to that rate's price first, then `relative` is applied.
    case dependent(on: ID<Rate>, absolute: ExactDecimal, relative: ExactDecimal)
}

/// The prices of a rate that follows no other, before the category's and the party's adjustments.
public struct BaseRatePricing: Hashable, Sendable {
    /// For one time unit where no dated price is set, gross or net as the enterprise prices.
    public var price: ExactDecimal
    /// The taxes on what is sold on this rate and those that follow it.
    public var taxCodes: [String]
    /// Added for each place of the capacity that stays empty; mostly negative.
    public var emptyUnitAdjustment: ExactDecimal
    /// Added for each person beyond the capacity.
    public var extraUnitAdjustment: ExactDecimal

    public init(
        price: ExactDecimal,
        taxCodes: [String],
        emptyUnitAdjustment: ExactDecimal = .zero,
        extraUnitAdjustment: ExactDecimal = .zero
    ) {
        self.price = price
        self.taxCodes = taxCodes
        self.emptyUnitAdjustment = emptyUnitAdjustment
        self.extraUnitAdjustment = extraUnitAdjustment
    }
}

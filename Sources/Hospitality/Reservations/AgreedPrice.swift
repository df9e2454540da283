public import InnkeeperValues

/// The price of one time unit that was agreed upon for a stay, instead of the rate's.
public struct AgreedPrice: Hashable, Sendable {
    /// Gross or net, as the enterprise prices.
    public let value: ExactDecimal
    public let taxCodes: [String]

    public init(value: ExactDecimal, taxCodes: [String]) {
        self.value = value
        self.taxCodes = taxCodes
    }
}

/// The agreed price of one time unit of a stay.
public struct AgreedUnitPrice: Hashable, Sendable {
    /// The time unit, as the service counts them.
    public let unitIndex: Int
    public let price: AgreedPrice

    public init(unitIndex: Int, price: AgreedPrice) {
        self.unitIndex = unitIndex
        self.price = price
    }
}

public import InnkeeperValues

/// What one unit of a currency is worth in another, as the house exchanges it.
public struct ExchangeRate: Hashable, Sendable {
    public let id: ID<ExchangeRate>
    public let enterpriseID: ID<Enterprise>
    public let source: Currency
    public let target: Currency
    /// Units of the target for one of the source.
    public var value: ExactDecimal

    public init(
        id: ID<ExchangeRate>, enterpriseID: ID<Enterprise>, source: Currency, target: Currency, value: ExactDecimal
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.source = source
        self.target = target
        self.value = value
    }

    /// An amount in the other currency, rounded to its digits.
    public func exchanged(_ value: ExactDecimal) -> ExactDecimal { (value * self.value).rounded(to: target.scale) }
}

public import InnkeeperValues

/// Whether the prices of an enterprise include their taxes.
public enum Pricing: String, CaseIterable, Sendable {
    case gross = "Gross"
    case net = "Net"
}

/// The arithmetic of prices that everyone must do alike.
public enum Money {
    /// A price as it can be charged: in the digits of its currency, halves away from zero. Unit prices are rounded here
    /// and nowhere else; totals are sums of rounded prices and are never rounded again.
    public static func rounded(_ value: ExactDecimal, to currency: Currency) -> ExactDecimal {
        value.rounded(to: currency.scale)
    }
}

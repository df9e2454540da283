/// Why what a customer owes cannot be told as the one amount that the first edition knows.
public enum BalanceRefusal: Refusal, Equatable {
    /// In some currencies, and the house has no rate between them.
    case noExchange([String])

    public var message: String {
        switch self {
        case .noExchange(let codes):
            "The balance is in \(codes.joined(separator: " and ")), and there is no exchange rate to tell it in one."
        }
    }
}

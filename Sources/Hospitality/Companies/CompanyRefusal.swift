/// Why a company cannot be deleted.
public enum CompanyRefusal: Refusal, Equatable {
    /// Its number.
    case hasOpenBalance(Int)

    public var message: String {
        switch self {
        case .hasOpenBalance(let number):
            "Company \(number) has open items, which would have no owner. Settle or move them first."
        }
    }
}

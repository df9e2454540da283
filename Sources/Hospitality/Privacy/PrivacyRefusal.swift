/// Why a person cannot be forgotten yet.
public enum PrivacyRefusal: Refusal, Equatable {
    case unknown
    case hasOpenBalance
    case hasStays

    public var message: String {
        switch self {
        case .unknown: "No chain knows an active customer by this identifier or e-mail address."
        case .hasOpenBalance: "The customer has open items. Settle them first: what is owed cannot be forgotten."
        case .hasStays: "The customer has a stay that is not over. Cancel or process it first."
        }
    }
}

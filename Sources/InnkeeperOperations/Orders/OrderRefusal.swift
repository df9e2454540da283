import Hospitality

/// Why an order is not taken.
enum OrderRefusal: Refusal, Equatable {
    case negativeAmount
    case companyAccount

    var message: String {
        switch self {
        case .negativeAmount: "This integration may not charge negative amounts."
        case .companyAccount: "This integration may not charge companies."
        }
    }
}

import Hospitality

/// Why a stay cannot be sold as it was asked for.
enum BookingRefusal: Refusal, Equatable {
    case rateNotSold(String)
    case rateNotPublic(String)

    var message: String {
        switch self {
        case .rateNotSold(let name): "The rate \(name) is not sold any more."
        case .rateNotPublic(let name): "The rate \(name) is not public. It needs a voucher code."
        }
    }
}

import Hospitality

/// The columns of the table `payment` that tell one form of payment from another.
extension Payment.Form {
    /// The contract's name.
    var type: String {
        switch self {
        case .creditCard: "CreditCardPayment"
        case .alternative: "AlternativePayment"
        case .external: "ExternalPayment"
        case .invoice: "InvoicePayment"
        case .taxDeducted: Self.taxDeductedType
        }
    }

    static let taxDeductedType = "TaxDeductedPayment"

    var externalType: String? {
        if case .external(let type) = self { type } else { nil }
    }

    var alternativeMethod: Payment.AlternativeMethod? {
        if case .alternative(let method) = self { method } else { nil }
    }
}

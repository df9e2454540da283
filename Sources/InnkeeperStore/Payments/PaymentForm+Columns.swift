import Hospitality

/// The columns of the table `payment` that tell one form of payment from another.
extension Payment.Form {
    /// The contract's name.
    var type: String {
        switch self {
        case .creditCard: "CreditCardPayment"
        case .alternative: "AlternativePayment"
        case .external: "ExternalPayment"
        case .invoiceBalancing: "InvoicePayment"
        }
    }

    var externalType: String? {
        if case .external(let type) = self { type } else { nil }
    }

    var invoiceID: ID<Bill>? {
        if case .invoiceBalancing(let bill) = self { bill } else { nil }
    }

    var alternativeMethod: Payment.AlternativeMethod? {
        if case .alternative(let method) = self { method } else { nil }
    }
}

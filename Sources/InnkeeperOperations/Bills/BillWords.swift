import Hospitality

/// The languages that Innkeeper prints bills in, by their places in every list of texts.
enum BillLanguage: Int, CaseIterable {
    case english, german, japanese, arabic
}

/// The words of a bill in one language. Any language that is not printed is English, with dates and amounts as its
/// culture writes them.
struct BillWords {
    let language: BillLanguage

    init(_ language: String) {
        switch language.split(separator: "-").first {
        case "de": self.language = .german
        case "ja": self.language = .japanese
        case "ar": self.language = .arabic
        default: self.language = .english
        }
    }

    subscript(_ word: BillWord) -> String { word.texts[language.rawValue] }

    /// How somebody paid.
    func name(of form: Payment.Form) -> String {
        let name = form.olderName
        if let texts = BillNames.payments[name] { return texts[language.rawValue] }
        return BillNames.brands[name] ?? name
    }

    /// What is carried on of an invoice, and why; nil for what is owed on it as a whole.
    func name(of role: Payment.InvoiceRole) -> String? {
        switch role {
        case .receivable, .balancing: nil
        case .underpaymentBalancing: self[.balance]
        case .overpayment, .overpaymentBalancing: self[.overpaid]
        }
    }

    /// What a charge is called that has no name of its own.
    func name(of kind: OrderItem.Kind) -> String { BillNames.texts(of: kind)[language.rawValue] }
}

public import Hospitality

/// With what somebody pays on a page of the house.
public enum PaymentMeans: Hashable, Sendable {
    /// A card, by what the gateway calls it.
    case card(String)
    /// A bank account that the house may debit from now on.
    case bankAccount(number: String, holder: String)
    /// A wallet, or a bank with a page of its own.
    case other(Payment.AlternativeMethod)
}

/// How far somebody has come who pays on a page.
public enum PaymentProgress: Hashable, Sendable {
    /// Nobody has begun.
    case asked
    /// The bank of the card wants to know who holds it.
    case verifying
    /// The bank has been told; there is nothing to do but to wait.
    case onItsWay
    /// Paid, withdrawn or too late.
    case over
}

/// What the house asks the gateway for, when somebody has said with what they pay.
enum PaymentInstrument: Sendable {
    case card(KeptCard, storageData: String)
    case alternative(Payment.AlternativeMethod, name: String)

    /// What the gateway calls it.
    var name: String {
        switch self {
        case .card(_, let storageData): storageData
        case .alternative(_, let name): name
        }
    }

    /// - Throws: `InvalidReference` for a card that is none and for a bank account that is none.
    init(_ means: PaymentMeans, at gateway: any PaymentGateway) async throws {
        switch means {
        case .card(let storageData):
            guard !storageData.isEmpty, !CardNumber.isWhole(storageData), storageData.utf8.count <= 1000,
                let kept = try await gateway.card(storageData)
            else { throw InvalidReference("Card", "names no card that the gateway keeps") }
            self = .card(kept, storageData: storageData)
        case .bankAccount(let number, let holder):
            guard !holder.allSatisfy(\.isWhitespace), holder.utf8.count <= 200 else {
                throw InvalidReference("Name", "must be that of who owns the bank account")
            }
            let mandate = try await gateway.mandate(iban: BankAccount.number(number), name: holder)
            self = .alternative(.sepaDirectDebit, name: mandate)
        case .other(let method):
            // A debit needs an account.
            guard method != .sepaDirectDebit else { throw InvalidReference("Iban", "is required") }
            self = .alternative(method, name: method.rawValue)
        }
    }
}

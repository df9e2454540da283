/// The cards of the sandbox, by the storage data they are added with.
public enum SandboxCard: String, CaseIterable, Sendable {
    /// These are charged at once and settled after a day.
    case visa = "sandbox-visa"
    case masterCard = "sandbox-mastercard"
    case amex = "sandbox-amex"
    case virtual = "sandbox-virtual"
    /// These fail at once.
    case declined = "sandbox-declined"
    case insufficientFunds = "sandbox-insufficient-funds"
    /// Verifying for a minute, then charged.
    case threeDSecure = "sandbox-3ds"
    /// Verifying for a minute, then failed.
    case threeDSecureFailed = "sandbox-3ds-failed"
    /// Settled after a day and taken back after three.
    case chargeback = "sandbox-chargeback"
    /// Taken back like the one before, and given back six days after the payment.
    case chargebackReversed = "sandbox-chargeback-reversed"
    /// Settled after 14 days.
    case slowSettlement = "sandbox-slow-settlement"
    /// The gateway does not answer for two minutes; then it turns out that the card was charged.
    case timeOut = "sandbox-time-out"
    /// Charged, but no money can be paid back to it.
    case refundFails = "sandbox-refund-fails"

    var type: String {
        switch self {
        case .masterCard: "MasterCard"
        case .amex: "Amex"
        case .visa, .virtual, .declined, .insufficientFunds, .threeDSecure, .threeDSecureFailed, .chargeback,
            .chargebackReversed, .slowSettlement, .timeOut, .refundFails:
            "Visa"
        }
    }

    var firstDigits: String {
        switch self {
        case .masterCard: "555555"
        case .amex: "378282"
        case .visa, .virtual, .declined, .insufficientFunds, .threeDSecure, .threeDSecureFailed, .chargeback,
            .chargebackReversed, .slowSettlement, .timeOut, .refundFails:
            "411111"
        }
    }

    /// Each card has its own, so that people can tell them apart.
    var lastDigits: String {
        let place = Self.allCases.firstIndex(of: self) ?? 0
        return "\(1001 + place * 101)"
    }
}

/// What the holder of a card of 3-D Secure says to the bank of the sandbox.
public enum SandboxProof: String, CaseIterable, Sendable {
    case confirmed
    case denied
}

/// The bank accounts of the sandbox that are not like all others; their numbers are examples that banks publish.
public enum SandboxAccount: String, CaseIterable, Sendable {
    case good = "sandbox-sepa"
    case failing = "sandbox-sepa-fails"
    case chargeback = "sandbox-sepa-chargeback"

    public var iban: String {
        switch self {
        case .good: "DE89370400440532013000"
        case .failing: "NL91ABNA0417164300"
        case .chargeback: "FR1420041010050500013M02606"
        }
    }
}

public import Foundation
public import Hospitality
public import InnkeeperValues

/// Who moves money for the house: a payment company, or the sandbox that stands in for one.
///
/// The house never sees a whole number of a card; it knows cards and mandates by what the gateway calls them.
public protocol PaymentGateway: Sendable {
    /// With which key others may put cards into its storage, so that the house knows them by their storage data only.
    var cardStorageKey: String { get }

    /// What may be known of a card that the gateway keeps; nil when it keeps no such card.
    func card(_ storageData: String) async throws -> KeptCard?

    /// What the permission to debit this bank account is called from now on.
    func mandate(iban: String, name: String) async throws -> String

    /// Whether this means of payment can be used in a currency.
    func takes(_ method: Payment.AlternativeMethod, in currency: Currency) -> Bool

    /// Moves money, or says what has become of it: the same reference never moves money twice, and whoever asks again
    /// learns how it stands at `now`.
    ///
    /// - Throws: ``GatewayUnreachable`` when nobody knows whether the order has arrived.
    func process(_ order: PaymentOrder, at now: Date) async throws -> PaymentAnswer
}

/// The gateway did not answer in time. The order may have arrived or not.
public struct GatewayUnreachable: Error {
    public init() {}
}

/// A card as a gateway tells of it.
public struct KeptCard: Hashable, Sendable {
    public let type: String
    public let obfuscatedNumber: String
    public let format: CreditCard.Format

    public init(type: String, obfuscatedNumber: String, format: CreditCard.Format = .physical) {
        self.type = type
        self.obfuscatedNumber = obfuscatedNumber
        self.format = format
    }
}

/// Money to be moved.
public struct PaymentOrder: Sendable {
    /// Tells this order from all others: the payment's identifier.
    public let reference: UUID
    public let kind: Payment.Kind
    /// A card's storage data, a mandate, or the name of another means.
    public let instrument: String
    public let currency: Currency
    /// Positive, whichever way the money goes.
    public let value: ExactDecimal
    public let submitted: Date
    /// Where the payer is sent back to.
    public let redirectURL: String?
    /// What the payer's bank says of who the payer is.
    public let proof: String?

    init(_ payment: Payment) {
        reference = payment.id.uuid
        kind = payment.kind ?? .payment
        instrument = payment.instrument ?? ""
        currency = payment.currency
        value = payment.value.magnitude
        submitted = payment.created
        redirectURL = payment.redirectURL
        proof = payment.proof
    }
}

/// How an order stands.
public struct PaymentAnswer: Hashable, Sendable {
    public var state: Payment.State
    /// Why it failed, in a sentence for the payer.
    public var reason: String?
    /// The page that the payer has to visit.
    public var page: String?
    /// The transfer to the house that the money came with.
    public var settlementID: String?
    public var settled: Date?
    /// What the gateway keeps, as it thinks when the money moves, and as it turned out when it is settled.
    public var fee: ExactDecimal?
    public var adjustedFee: ExactDecimal?
    /// The payer's bank has taken the money back.
    public var isChargedBack = false
    /// It has given the money back again, because the payment was right.
    public var isChargebackReversed = false
    /// When there may be news; nil when there will be none.
    public var asksAgain: Date?

    public init(_ state: Payment.State, asksAgain: Date? = nil) {
        self.state = state
        self.asksAgain = asksAgain
    }
}

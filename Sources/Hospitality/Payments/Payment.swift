public import Foundation
public import InnkeeperValues

/// Money that came in or went out. What came in is negative, so that charges and payments of an account add up to what
/// it owes; a refund is positive. Payments carry no tax.
public struct Payment: Sendable {
    public let id: ID<Payment>
    public let enterpriseID: ID<Enterprise>
    public var account: Account
    public var billID: ID<Bill>?
    public var reservationID: ID<Reservation>?
    public var accountingCategoryID: ID<AccountingCategory>?
    public let currency: Currency
    public let value: ExactDecimal
    public let form: Form
    public var state: State
    public var accountingState: AccountingState
    public let origin: Origin
    public var notes: String?
    public var externalIdentifier: String?
    /// The number or reference that people know the payment by.
    public var identifier: String?
    public let created: Date
    public var updated: Date
    public var consumed: Date?
    public var charged: Date?
    public var closed: Date?
    public var settlementID: String?
    public var settled: Date?
    /// Only of payments that move through a gateway.
    public var kind: Kind?
    /// The request to pay that it answers.
    public var requestID: ID<PaymentRequest>?
    /// What a refund or a chargeback takes back.
    public var originalID: ID<Payment>?
    /// What the gateway knows the card or the mandate by; never a number of a card or an account.
    public var instrument: String?
    /// Where the payer comes back to from a page of the gateway.
    public var redirectURL: String?
    /// What the payer's bank says of who the payer is, as the gateway reads it.
    public var proof: String?
    /// What the gateway keeps of it: an estimate when it is charged, and what it was in the end when it is settled.
    /// Never negative.
    public var fee: ExactDecimal?
    public var adjustedFee: ExactDecimal?
    /// When the gateway is asked next what has become of it; nil when nothing more will happen.
    public var asksAgain: Date?

    /// A payment that is charged at once and open until its bill closes.
    public init(
        id: ID<Payment>, enterpriseID: ID<Enterprise>, account: Account, billID: ID<Bill>?,
        reservationID: ID<Reservation>? = nil,
        accountingCategoryID: ID<AccountingCategory>? = nil, currency: Currency, value: ExactDecimal, form: Form,
        origin: Origin, notes: String? = nil, externalIdentifier: String? = nil, identifier: String? = nil, at now: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.account = account
        self.billID = billID
        self.reservationID = reservationID
        self.accountingCategoryID = accountingCategoryID
        self.currency = currency
        self.value = value
        self.form = form
        state = .charged
        accountingState = value.isZero ? .inactive : .open
        self.origin = origin
        self.notes = notes
        self.externalIdentifier = externalIdentifier
        self.identifier = identifier
        created = now
        updated = now
        consumed = now
        charged = now
    }

    /// How it was paid.
    public enum Form: Hashable, Sendable {
        /// With a card that the house knows.
        case creditCard(ID<CreditCard>)
        /// With another means of the gateway.
        case alternative(AlternativeMethod)
        /// Taken outside of Innkeeper. The text is one of the contract's external payment types, such as `Cash`.
        case external(type: String)
        /// The tax of an invoice, which who got it hands to the tax office in place of the house.
        case taxDeducted
        /// Not money but a promise: it balances an invoice that is issued unpaid, or says what is owed on one.
        case invoice(ID<Bill>, InvoiceRole)
    }

    public enum State: String, CaseIterable, Sendable {
        case charged = "Charged"
        case canceled = "Canceled"
        case pending = "Pending"
        case failed = "Failed"
        case verifying = "Verifying"
    }

    public enum Origin: String, CaseIterable, Sendable {
        case other = "Other"
        case system = "System"
        case operations = "Operations"
        case automaticPayment = "AutomaticPayment"
        case paymentRequest = "PaymentRequest"
        case bookingEngine = "BookingEngine"
        case api = "Api"
        case terminal = "Terminal"
        case channelManager = "ChannelManager"
        case onlineCheckout = "OnlineCheckout"
        case billBalancing = "BillBalancing"
        case onlineCheckin = "OnlineCheckin"
        case pointOfSales = "PointOfSales"
        case paymentToInvoiceLinking = "PaymentToInvoiceLinking"
    }

    /// What a payment through a gateway is of others like it.
    public enum Kind: String, CaseIterable, Sendable {
        case payment = "Payment"
        /// The payer's bank took the money back.
        case chargeback = "Chargeback"
        case chargebackReversal = "ChargebackReversal"
        case refund = "Refund"
    }

    /// A means of payment that is no card.
    public enum AlternativeMethod: String, CaseIterable, Sendable {
        case ideal = "Ideal"
        case applePay = "ApplePay"
        case googlePay = "GooglePay"
        case sepaDirectDebit = "SepaDirectDebit"
        case payPal = "PayPal"
        case wireTransfer = "WireTransfer"
    }
}

extension Payment {
    /// What reaches the house: what was charged less what the gateway keeps, with the sign of ``value``.
    public var settledValue: ExactDecimal? {
        settled == nil ? nil : value + (adjustedFee ?? fee ?? .zero)
    }
}

extension Payment.Form {
    public var creditCard: ID<CreditCard>? {
        if case .creditCard(let card) = self { card } else { nil }
    }
}

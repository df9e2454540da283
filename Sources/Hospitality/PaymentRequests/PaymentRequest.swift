public import Foundation
public import InnkeeperValues

/// Asks a customer to pay, or to let money be held, on a page that the house sends the address of.
public struct PaymentRequest: Hashable, Sendable {
    public let id: ID<PaymentRequest>
    public let enterpriseID: ID<Enterprise>
    public let customerID: ID<Customer>
    public let reservationID: ID<Reservation>?
    public let reservationGroupID: ID<ReservationGroup>?
    public let billID: ID<Bill>?
    public var state: State
    public let currency: Currency
    public let value: ExactDecimal
    public let form: Form
    public let reason: Reason
    public let expires: Date
    public let description: String
    public let notes: String?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<PaymentRequest>, enterpriseID: ID<Enterprise>, customerID: ID<Customer>,
        reservationID: ID<Reservation>? = nil, reservationGroupID: ID<ReservationGroup>? = nil,
        billID: ID<Bill>? = nil, state: State = .pending, currency: Currency, value: ExactDecimal,
        form: Form = .payment, reason: Reason, expires: Date, description: String, notes: String? = nil,
        created: Date, updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.customerID = customerID
        self.reservationID = reservationID
        self.reservationGroupID = reservationGroupID
        self.billID = billID
        self.state = state
        self.currency = currency
        self.value = value
        self.form = form
        self.reason = reason
        self.expires = expires
        self.description = description
        self.notes = notes
        self.created = created
        self.updated = updated ?? created
    }

    /// Only a pending request goes on; the others are final.
    public enum State: String, CaseIterable, Sendable {
        case pending = "Pending"
        case completed = "Completed"
        case canceled = "Canceled"
        case expired = "Expired"
    }

    public enum Form: String, CaseIterable, Sendable {
        case payment = "Payment"
        case preauthorization = "Preauthorization"
    }

    public enum Reason: String, CaseIterable, Sendable {
        case other = "Other"
        case cardMissing = "PaymentCardMissing"
        case cardDeclined = "PaymentCardDeclined"
        case deposit = "Deposit"
        case prepayment = "Prepayment"
        case fee = "Fee"
        case recurringPayment = "RecurringPayment"
    }
}

/// Asks a customer for a card or for the permission to debit a bank account, without charging it.
public struct PaymentMethodRequest: Hashable, Sendable {
    public let id: ID<PaymentMethodRequest>
    public let enterpriseID: ID<Enterprise>
    public let account: Account
    public var state: PaymentRequest.State
    public let methods: [Method]
    public let email: String?
    public let expires: Date
    public let description: String
    public let notes: String?
    public let created: Date

    public init(
        id: ID<PaymentMethodRequest>, enterpriseID: ID<Enterprise>, account: Account,
        state: PaymentRequest.State = .pending, methods: [Method], email: String?, expires: Date,
        description: String, notes: String?, created: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.account = account
        self.state = state
        self.methods = methods
        self.email = email
        self.expires = expires
        self.description = description
        self.notes = notes
        self.created = created
    }

    public enum Method: String, CaseIterable, Sendable {
        case paymentCard = "PaymentCard"
        case sepaDirectDebit = "SepaDirectDebit"
    }
}

public import Foundation
public import InnkeeperValues

/// A drawer of cash at the house.
public struct Cashier: Hashable, Sendable {
    public let id: ID<Cashier>
    public let enterpriseID: ID<Enterprise>
    public var isActive: Bool
    public var name: String
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Cashier>, enterpriseID: ID<Enterprise>, isActive: Bool = true, name: String, created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.isActive = isActive
        self.name = name
        self.created = created
        self.updated = updated ?? created
    }
}

/// Cash that was put into a drawer or taken out of it.
public struct CashierTransaction: Hashable, Sendable {
    public let id: ID<CashierTransaction>
    public let enterpriseID: ID<Enterprise>
    public let cashierID: ID<Cashier>
    public let paymentID: ID<Payment>?
    /// Counts the transactions of a drawer, from 1 and without a gap.
    public let number: Int
    public let currency: Currency
    /// Positive for what went in, negative for what came out.
    public let value: ExactDecimal
    public let form: Form
    public let notes: String?
    public let created: Date

    public init(
        id: ID<CashierTransaction>, enterpriseID: ID<Enterprise>, cashierID: ID<Cashier>,
        paymentID: ID<Payment>? = nil, number: Int, currency: Currency, value: ExactDecimal, form: Form? = nil,
        notes: String? = nil, created: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.cashierID = cashierID
        self.paymentID = paymentID
        self.number = number
        self.currency = currency
        self.value = value
        self.form = form ?? (value.isNegative ? .cashOut : .cashIn)
        self.notes = notes
        self.created = created
    }

    public enum Form: String, CaseIterable, Sendable {
        case cashIn = "CashIn"
        case cashOut = "CashOut"
        case cashOutTip = "CashOutTip"
        case cashOutExpense = "CashOutExpense"
        case cashOutFloatAdjustment = "CashOutFloatAdjustment"
    }
}

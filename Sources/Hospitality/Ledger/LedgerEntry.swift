public import Foundation
public import InnkeeperValues

/// A book of the double-entry ledger.
public enum LedgerType: String, CaseIterable, Sendable {
    /// What was earned, without taxes.
    case revenue = "Revenue"
    /// What is owed to the tax office.
    case tax = "Tax"
    /// Money that came in.
    case payment = "Payment"
    /// What was paid ahead and is owed to customers until they consume it.
    case deposit = "Deposit"
    /// What customers of the house owe it.
    case guest = "Guest"
    /// What is owed on invoices.
    case city = "City"
    /// What moved money and is no income, such as a difference of exchange rates.
    case nonRevenue = "NonRevenue"

    /// Whether the book grows on its debit side: what the house has or is owed. The others grow by credits.
    public var growsByDebits: Bool {
        switch self {
        case .payment, .guest, .city: true
        case .revenue, .tax, .deposit, .nonRevenue: false
        }
    }
}

/// One line of a posting: which book, how much, and on which side.
public struct LedgerLine: Hashable, Sendable {
    public let ledger: LedgerType
    /// Positive for a debit, negative for a credit.
    public let value: ExactDecimal
    /// What a tax was computed on, with the sign of ``value``; nil in all other books.
    public let netBase: ExactDecimal?
    public let taxCode: String?

    public init(_ ledger: LedgerType, _ value: ExactDecimal, netBase: ExactDecimal? = nil, taxCode: String? = nil) {
        self.ledger = ledger
        self.value = value
        self.netBase = netBase
        self.taxCode = taxCode
    }
}

/// A debit or a credit that was booked. Entries never change; what has to be corrected is booked back.
public struct LedgerEntry: Hashable, Sendable {
    public let id: ID<LedgerEntry>
    public let enterpriseID: ID<Enterprise>
    /// The same for all lines of one posting, whose debits and credits are equal.
    public let transactionID: UUID
    public let accountID: ID<Account>
    public let billID: ID<Bill>?
    public let accountingCategoryID: ID<AccountingCategory>?
    public let itemID: UUID
    public let itemType: ItemType
    public let line: LedgerLine
    public let currency: Currency
    public let postingDate: LocalDate
    public let created: Date

    public init(
        id: ID<LedgerEntry>, enterpriseID: ID<Enterprise>, transactionID: UUID, accountID: ID<Account>,
        billID: ID<Bill>?, accountingCategoryID: ID<AccountingCategory>?, itemID: UUID, itemType: ItemType,
        line: LedgerLine, currency: Currency, postingDate: LocalDate, created: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.transactionID = transactionID
        self.accountID = accountID
        self.billID = billID
        self.accountingCategoryID = accountingCategoryID
        self.itemID = itemID
        self.itemType = itemType
        self.line = line
        self.currency = currency
        self.postingDate = postingDate
        self.created = created
    }

    /// What an entry tells of. One payment may be told of twice: when it comes in ahead of a stay, and when it is
    /// deducted. An invoice is told of by the payment that balances it, whose bill it is.
    public enum ItemType: String, CaseIterable, Sendable {
        case orderItem = "OrderItem"
        case outletItem = "OutletItem"
        /// A debt moves from the guest to the city, by an invoice.
        case invoice = "Invoice"
        case payment = "Payment"
        /// Money that was paid ahead of a stay becomes the guest's own.
        case depositBalancingPayment = "DepositBalancingPayment"
        /// An invoice is settled: the debt comes back from the city to the guest, who has paid for it.
        case cityLedgerBalancingPayment = "CityLedgerBalancingPayment"
        /// A charge for what will be consumed later, or its deduction.
        case depositItem = "DepositItem"
    }

    public enum Side: String, CaseIterable, Sendable {
        case debit = "Debit"
        case credit = "Credit"
    }

    public var side: Side { line.value.isNegative ? .credit : .debit }
}

public import Foundation

/// The list of charges and payments that one account settles together. Open until it is closed, then final.
public struct Bill: Sendable {
    public let id: ID<Bill>
    public let enterpriseID: ID<Enterprise>
    public var account: Account
    /// A second party that is named on the document: the company of a guest.
    public var associatedAccount: Account?
    public var name: String?
    public var state: State
    /// Says something only once the bill is closed.
    public var type: Form
    public var counterID: ID<Counter>?
    public var number: String?
    public var variableSymbol: String?
    public var purchaseOrderNumber: String?
    public var notes: String?
    public let created: Date
    public var updated: Date
    public var issued: Date?
    public var taxed: Date?
    public var paid: Date?
    public var due: Date?
    public var displaysCustomer: Bool
    public var displaysTaxation: Bool
    /// Whether the house claims what is owed on the invoice until it is paid.
    public var tracksReceivable = false
    /// As the parties were when the bill was closed; nil while it is open.
    public var owner: BillParty?
    public var associated: BillParty?
    public var issuer: BillIssuer?
    /// What the bill corrects; nil for a bill in its own right.
    public var correction: Correction?
    /// Whether something on it was taken back by a rebate.
    public var isRebated = false

    /// An open bill.
    public init(id: ID<Bill>, enterpriseID: ID<Enterprise>, account: Account, name: String? = nil, created: Date) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.account = account
        self.name = name
        state = .open
        type = .receipt
        self.created = created
        updated = created
        displaysCustomer = true
        displaysTaxation = true
    }

    /// Whether the bill undoes another as a whole. A credit note and a reinstatement are bills in their own right.
    public var isCorrective: Bool { correction.map { CorrectionType.corrective.contains($0.type) } ?? false }

    /// That a bill takes back what another one charged.
    public struct Correction: Hashable, Sendable {
        public let type: CorrectionType
        public let billID: ID<Bill>

        public init(_ type: CorrectionType, of billID: ID<Bill>) {
            self.type = type
            self.billID = billID
        }
    }

    public enum CorrectionType: String, CaseIterable, Sendable {
        /// Everything on the other bill is taken back.
        case cancellation = "Cancellation"
        /// Charges of the other bill are changed: raised, or taken back and charged otherwise.
        case edit = "Edit"
        /// A part of it is.
        case creditNote = "CreditNote"
        /// What another correction took back is charged again.
        case reinstatement = "Reinstatement"
        /// Nothing is charged: payments meet what is owed on the other bill, an invoice.
        case receivablePaymentsBalance = "ReceivablePaymentsBalance"

        /// Those whose bills the contract calls corrective.
        public static let corrective: [Self] = [.edit, .cancellation, .receivablePaymentsBalance]
    }

    public enum State: String, CaseIterable, Sendable {
        case open = "Open"
        case closed = "Closed"
    }

    public enum Form: String, CaseIterable, Sendable {
        /// Everything on it is paid.
        case receipt = "Receipt"
        /// Issued to be paid later.
        case invoice = "Invoice"
    }
}

public import Foundation

/// What the staff should know about a customer or a company.
public struct AccountNote: Hashable, Sendable {
    public let id: ID<AccountNote>
    public let chainID: ID<Chain>
    public let account: Account
    public var content: String
    public var classification: AccountNoteClassification
    public var isActive: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<AccountNote>,
        chainID: ID<Chain>,
        account: Account,
        content: String,
        classification: AccountNoteClassification,
        isActive: Bool = true,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.chainID = chainID
        self.account = account
        self.content = content
        self.classification = classification
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
    }
}

/// Whom in the house a note is for.
public enum AccountNoteClassification: String, CaseIterable, Sendable {
    case general = "General"
    case foodAndBeverage = "FoodAndBeverage"
    case frontOffice = "FrontOffice"
    case reservations = "Reservations"
    case housekeeping = "Housekeeping"
    case maintenance = "Maintenance"
    case previousStay = "PreviousStay"
    case familyRelations = "FamilyRelations"
    case gifts = "Gifts"
    case accounting = "Accounting"
    case complaints = "Complaints"
    case other = "Other"

    /// Whether a note on such an account may have it: firms have no families and get no gifts, only general notes.
    public func suits(_ type: AccountType) -> Bool {
        switch type {
        case .customer: true
        case .company: self == .general
        }
    }
}

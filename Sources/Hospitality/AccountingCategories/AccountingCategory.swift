public import Foundation

/// What a charge or a payment is counted as in the books.
public struct AccountingCategory: Hashable, Sendable {
    public let id: ID<AccountingCategory>
    public let enterpriseID: ID<Enterprise>
    public var isActive: Bool
    public var name: String
    public var code: String?
    public var externalCode: String?
    public var ledgerAccountCode: String?
    public var postingAccountCode: String?
    public var costCenterCode: String?
    /// The same in all enterprises, for comparison.
    public var classification: AccountingClassification?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<AccountingCategory>,
        enterpriseID: ID<Enterprise>,
        isActive: Bool = true,
        name: String,
        code: String? = nil,
        externalCode: String? = nil,
        ledgerAccountCode: String? = nil,
        postingAccountCode: String? = nil,
        costCenterCode: String? = nil,
        classification: AccountingClassification? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.isActive = isActive
        self.name = name
        self.code = code
        self.externalCode = externalCode
        self.ledgerAccountCode = ledgerAccountCode
        self.postingAccountCode = postingAccountCode
        self.costCenterCode = costCenterCode
        self.classification = classification
        self.created = created
        self.updated = updated ?? created
    }
}

public enum AccountingClassification: String, CaseIterable, Sendable {
    case accommodation = "Accommodation"
    case foodAndBeverage = "FoodAndBeverage"
    case taxes = "Taxes"
    case payments = "Payments"
    case externalRevenue = "ExternalRevenue"
    case sundryIncome = "SundryIncome"
    case wellness = "Wellness"
    case sport = "Sport"
    case technology = "Technology"
    case facilities = "Facilities"
    case events = "Events"
    case tourism = "Tourism"
}

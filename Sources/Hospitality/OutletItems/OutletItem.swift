public import Foundation

/// One line of an outlet's bill. Negative ones take something back.
public struct OutletItem: Hashable, Sendable {
    public let id: ID<OutletItem>
    public let enterpriseID: ID<Enterprise>
    public let billID: ID<OutletBill>
    public let accountingCategoryID: ID<AccountingCategory>?
    public let kind: Kind
    public let name: String
    public let unitCount: Int
    public var unitAmount: Amount
    public let externalIdentifier: String?
    public let notes: String?
    public let consumed: Date
    public let created: Date
    public let updated: Date

    public init(
        id: ID<OutletItem>, enterpriseID: ID<Enterprise>, billID: ID<OutletBill>,
        accountingCategoryID: ID<AccountingCategory>? = nil, kind: Kind, name: String, unitCount: Int,
        unitAmount: Amount, externalIdentifier: String? = nil, notes: String? = nil, consumed: Date, created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.billID = billID
        self.accountingCategoryID = accountingCategoryID
        self.kind = kind
        self.name = name
        self.unitCount = unitCount
        self.unitAmount = unitAmount
        self.externalIdentifier = externalIdentifier
        self.notes = notes
        self.consumed = consumed
        self.created = created
        self.updated = updated ?? created
    }

    public enum Kind: String, CaseIterable, Sendable {
        case revenue = "Revenue"
        /// Money that is not the house's: a gift card sold, a tip for the waiter.
        case nonRevenue = "NonRevenue"
        case payment = "Payment"
    }
}

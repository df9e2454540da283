public import Foundation
public import InnkeeperValues

/// A thing with a price that is sold with a stay or by itself: a breakfast, the minibar, the night itself.
public struct Product: Hashable, Sendable {
    public let id: ID<Product>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public var categoryID: ID<ProductCategory>?
    public var accountingCategoryID: ID<AccountingCategory>?
    public var isActive: Bool
    /// Whether it is what its service sells anyway, as the night of a stay is.
    public var isDefault: Bool
    public var names: [String: String]
    /// As guests see it.
    public var externalNames: [String: String]
    public var shortNames: [String: String]
    public var descriptions: [String: String]
    public var charging: ProductChargingMode
    public var posting: ProductPostingMode
    public var consumption: ConsumptionMoment
    /// Whether it stands on a bill in one line with the stay.
    public var billsAsPackage: Bool
    /// Whether its price is left out of an offer's total.
    public var excludesPriceFromOffer: Bool
    public var promotions: Set<PromotionMoment>
    public var classifications: Set<ProductClassification>
    /// For one, gross or net as the enterprise prices.
    public var price: ExactDecimal
    public var currencyCode: String
    /// Empty for what is not taxed.
    public var taxCodes: [String]
    public var imageIDs: [UUID]
    /// Where it stands in a list for people, lowest first.
    public var ordering: Int
    public var externalIdentifier: String?
    public var taxExemptionReason: TaxExemptionReason?
    public var taxExemptionLegalReference: String?
    /// Until when it may be spent, where it is an allowance and no ordinary product.
    public var allowanceExpiry: AllowanceExpiry?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Product>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        categoryID: ID<ProductCategory>? = nil,
        accountingCategoryID: ID<AccountingCategory>? = nil,
        isActive: Bool = true,
        isDefault: Bool = false,
        names: [String: String],
        externalNames: [String: String] = [:],
        shortNames: [String: String] = [:],
        descriptions: [String: String] = [:],
        charging: ProductChargingMode,
        posting: ProductPostingMode = .once,
        consumption: ConsumptionMoment = .serviceOrderStart,
        billsAsPackage: Bool = false,
        excludesPriceFromOffer: Bool = false,
        promotions: Set<PromotionMoment> = [],
        classifications: Set<ProductClassification> = [],
        price: ExactDecimal,
        currencyCode: String,
        taxCodes: [String] = [],
        imageIDs: [UUID] = [],
        ordering: Int = 0,
        externalIdentifier: String? = nil,
        taxExemptionReason: TaxExemptionReason? = nil,
        taxExemptionLegalReference: String? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.categoryID = categoryID
        self.accountingCategoryID = accountingCategoryID
        self.isActive = isActive
        self.isDefault = isDefault
        self.names = names
        self.externalNames = externalNames
        self.shortNames = shortNames
        self.descriptions = descriptions
        self.charging = charging
        self.posting = posting
        self.consumption = consumption
        self.billsAsPackage = billsAsPackage
        self.excludesPriceFromOffer = excludesPriceFromOffer
        self.promotions = promotions
        self.classifications = classifications
        self.price = price
        self.currencyCode = currencyCode
        self.taxCodes = taxCodes
        self.imageIDs = imageIDs
        self.ordering = ordering
        self.externalIdentifier = externalIdentifier
        self.taxExemptionReason = taxExemptionReason
        self.taxExemptionLegalReference = taxExemptionLegalReference
        self.created = created
        self.updated = updated ?? created
    }
}

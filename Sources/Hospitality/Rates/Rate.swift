public import Foundation

/// A price list of one bookable service, and the terms on which it is sold.
public struct Rate: Sendable {
    public let id: ID<Rate>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public var groupID: ID<RateGroup>
    public var type: RateType
    public var isActive: Bool
    /// Whether new stays may be sold on it.
    public var isEnabled: Bool
    /// The rate that is taken where nobody chooses one; the first of its service.
    public var isDefault: Bool
    public var pricing: RatePricing
    public var names: [String: String]
    public var shortNames: [String: String]
    public var externalNames: [String: String]
    public var descriptions: [String: String]
    public var externalIdentifier: String?
    public var businessSegmentID: ID<BusinessSegment>?
    public var accountingCategoryID: ID<AccountingCategory>?
    public var taxExemptionReason: TaxExemptionReason?
    public var taxExemptionLegalReference: String?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Rate>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        groupID: ID<RateGroup>,
        type: RateType = .public,
        isActive: Bool = true,
        isEnabled: Bool = true,
        isDefault: Bool = false,
        pricing: RatePricing,
        names: [String: String],
        shortNames: [String: String] = [:],
        externalNames: [String: String] = [:],
        descriptions: [String: String] = [:],
        externalIdentifier: String? = nil,
        businessSegmentID: ID<BusinessSegment>? = nil,
        accountingCategoryID: ID<AccountingCategory>? = nil,
        taxExemptionReason: TaxExemptionReason? = nil,
        taxExemptionLegalReference: String? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.groupID = groupID
        self.type = type
        self.isActive = isActive
        self.isEnabled = isEnabled
        self.isDefault = isDefault
        self.pricing = pricing
        self.names = names
        self.shortNames = shortNames
        self.externalNames = externalNames
        self.descriptions = descriptions
        self.externalIdentifier = externalIdentifier
        self.businessSegmentID = businessSegmentID
        self.accountingCategoryID = accountingCategoryID
        self.taxExemptionReason = taxExemptionReason
        self.taxExemptionLegalReference = taxExemptionLegalReference
        self.created = created
        self.updated = updated ?? created
    }

    /// The rate whose prices this one follows; nil for a rate with prices of its own.
    public var baseRateID: ID<Rate>? {
        switch pricing {
        case .base: nil
        case .dependent(let rateID, _, _): rateID
        }
    }
}

public import Foundation

/// Resources of one service that are sold as alike: double rooms, beds in a dorm.
public struct ResourceCategory: Hashable, Sendable {
    public let id: ID<ResourceCategory>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public var isActive: Bool
    public var type: ResourceCategoryType
    public var classification: ResourceClassification
    public var names: [String: String]
    public var shortNames: [String: String]
    public var descriptions: [String: String]
    /// Where it stands in a list for people, lowest first.
    public var ordering: Int
    /// How many people it is made for; always positive.
    public var capacity: Int
    /// How many more it holds.
    public var extraCapacity: Int
    public var externalIdentifier: String?
    public var accountingCategoryID: ID<AccountingCategory>?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<ResourceCategory>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        isActive: Bool = true,
        type: ResourceCategoryType,
        classification: ResourceClassification = .other,
        names: [String: String],
        shortNames: [String: String] = [:],
        descriptions: [String: String] = [:],
        ordering: Int = 0,
        capacity: Int,
        extraCapacity: Int = 0,
        externalIdentifier: String? = nil,
        accountingCategoryID: ID<AccountingCategory>? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.isActive = isActive
        self.type = type
        self.classification = classification
        self.names = names
        self.shortNames = shortNames
        self.descriptions = descriptions
        self.ordering = ordering
        self.capacity = capacity
        self.extraCapacity = extraCapacity
        self.externalIdentifier = externalIdentifier
        self.accountingCategoryID = accountingCategoryID
        self.created = created
        self.updated = updated ?? created
    }
}

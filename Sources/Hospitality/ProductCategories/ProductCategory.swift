public import Foundation

/// Products of a service that stand together in a menu.
public struct ProductCategory: Hashable, Sendable {
    public let id: ID<ProductCategory>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public var names: [String: String]
    public var shortNames: [String: String]
    public var descriptions: [String: String]
    public var parentID: ID<ProductCategory>?
    /// Where it stands in a list for people, lowest first.
    public var ordering: Int
    public let created: Date
    public var updated: Date

    public init(
        id: ID<ProductCategory>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        names: [String: String],
        shortNames: [String: String] = [:],
        descriptions: [String: String] = [:],
        parentID: ID<ProductCategory>? = nil,
        ordering: Int = 0,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.names = names
        self.shortNames = shortNames
        self.descriptions = descriptions
        self.parentID = parentID
        self.ordering = ordering
        self.created = created
        self.updated = updated ?? created
    }
}

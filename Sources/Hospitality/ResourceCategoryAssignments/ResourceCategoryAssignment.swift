public import Foundation

/// That a resource is sold in a category; in each service a resource has at most one.
public struct ResourceCategoryAssignment: Hashable, Sendable {
    public let id: ID<ResourceCategoryAssignment>
    public let enterpriseID: ID<Enterprise>
    /// Its own state, whatever the resource and the category are.
    public var isActive: Bool
    public let resourceID: ID<Resource>
    public let categoryID: ID<ResourceCategory>
    public let created: Date
    public var updated: Date

    public init(
        id: ID<ResourceCategoryAssignment>,
        enterpriseID: ID<Enterprise>,
        isActive: Bool = true,
        resourceID: ID<Resource>,
        categoryID: ID<ResourceCategory>,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.isActive = isActive
        self.resourceID = resourceID
        self.categoryID = categoryID
        self.created = created
        self.updated = updated ?? created
    }
}

public import Foundation

/// That an image shows a category of resources.
public struct ResourceCategoryImageAssignment: Hashable, Sendable {
    public let id: ID<ResourceCategoryImageAssignment>
    public let enterpriseID: ID<Enterprise>
    public var isActive: Bool
    public let categoryID: ID<ResourceCategory>
    public var imageID: UUID
    /// Where it stands among the images of its category, lowest first.
    public var ordering: Int
    public let created: Date
    public var updated: Date

    public init(
        id: ID<ResourceCategoryImageAssignment>,
        enterpriseID: ID<Enterprise>,
        isActive: Bool = true,
        categoryID: ID<ResourceCategory>,
        imageID: UUID,
        ordering: Int = 0,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.isActive = isActive
        self.categoryID = categoryID
        self.imageID = imageID
        self.ordering = ordering
        self.created = created
        self.updated = updated ?? created
    }
}

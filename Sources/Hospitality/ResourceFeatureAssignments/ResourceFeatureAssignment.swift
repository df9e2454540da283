public import Foundation

/// That a resource has a feature.
public struct ResourceFeatureAssignment: Hashable, Sendable {
    public let id: ID<ResourceFeatureAssignment>
    public let enterpriseID: ID<Enterprise>
    public var isActive: Bool
    public let resourceID: ID<Resource>
    public let featureID: ID<ResourceFeature>
    public let created: Date
    public var updated: Date

    public init(
        id: ID<ResourceFeatureAssignment>,
        enterpriseID: ID<Enterprise>,
        isActive: Bool = true,
        resourceID: ID<Resource>,
        featureID: ID<ResourceFeature>,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.isActive = isActive
        self.resourceID = resourceID
        self.featureID = featureID
        self.created = created
        self.updated = updated ?? created
    }
}

public import Foundation

/// What some resources of a service have and others do not: a balcony, a view.
public struct ResourceFeature: Hashable, Sendable {
    public let id: ID<ResourceFeature>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public var isActive: Bool
    public var classification: ResourceFeatureClassification
    public var names: [String: String]
    public var shortNames: [String: String]
    public var descriptions: [String: String]
    public let created: Date
    public var updated: Date

    public init(
        id: ID<ResourceFeature>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        isActive: Bool = true,
        classification: ResourceFeatureClassification,
        names: [String: String],
        shortNames: [String: String] = [:],
        descriptions: [String: String] = [:],
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.isActive = isActive
        self.classification = classification
        self.names = names
        self.shortNames = shortNames
        self.descriptions = descriptions
        self.created = created
        self.updated = updated ?? created
    }
}

public import Foundation

/// The kind of business a stay is counted as: leisure, corporate, groups.
public struct BusinessSegment: Hashable, Sendable {
    public let id: ID<BusinessSegment>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public var isActive: Bool
    public var name: String
    public let created: Date
    public var updated: Date

    public init(
        id: ID<BusinessSegment>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        isActive: Bool = true,
        name: String,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.isActive = isActive
        self.name = name
        self.created = created
        self.updated = updated ?? created
    }
}

public import Foundation

/// How many resources more than it has a service may sell in some time units, all categories together.
public struct ServiceOverbookingLimit: Hashable, Sendable {
    public let id: ID<ServiceOverbookingLimit>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public let units: Range<UnitIndex>
    /// Not negative. Zero says what holds without any limit, too.
    public let limit: Int
    public let isActive: Bool
    public let created: Date
    public let updated: Date

    public init(
        id: ID<ServiceOverbookingLimit>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        units: Range<UnitIndex>,
        limit: Int,
        isActive: Bool,
        created: Date,
        updated: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.units = units
        self.limit = limit
        self.isActive = isActive
        self.created = created
        self.updated = updated
    }
}

public import Foundation

/// Rates of one service that are sold on the same terms: they share cancellation policies and restrictions.
public struct RateGroup: Sendable {
    public let id: ID<RateGroup>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public var isActive: Bool
    /// Where the group stands in a list for people, lowest first.
    public var ordering: Int
    public var names: [String: String]
    public var shortNames: [String: String]
    public var descriptions: [String: String]
    public var externalIdentifier: String?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<RateGroup>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        isActive: Bool = true,
        ordering: Int = 0,
        names: [String: String],
        shortNames: [String: String] = [:],
        descriptions: [String: String] = [:],
        externalIdentifier: String? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.isActive = isActive
        self.ordering = ordering
        self.names = names
        self.shortNames = shortNames
        self.descriptions = descriptions
        self.externalIdentifier = externalIdentifier
        self.created = created
        self.updated = updated ?? created
    }
}

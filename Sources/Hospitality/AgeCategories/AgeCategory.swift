public import Foundation

/// People of an age for whom a service has its own prices.
public struct AgeCategory: Hashable, Sendable {
    public let id: ID<AgeCategory>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    /// In whole years; nil for no lower bound.
    public var minimalAge: Int?
    /// In whole years, included; nil for no upper bound.
    public var maximalAge: Int?
    public var names: [String: String]
    public var shortNames: [String: String]
    public var classification: AgeClassification
    public var isActive: Bool
    public var externalIdentifier: String?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<AgeCategory>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        minimalAge: Int? = nil,
        maximalAge: Int? = nil,
        names: [String: String],
        shortNames: [String: String] = [:],
        classification: AgeClassification,
        isActive: Bool = true,
        externalIdentifier: String? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.minimalAge = minimalAge
        self.maximalAge = maximalAge
        self.names = names
        self.shortNames = shortNames
        self.classification = classification
        self.isActive = isActive
        self.externalIdentifier = externalIdentifier
        self.created = created
        self.updated = updated ?? created
    }
}

public enum AgeClassification: String, CaseIterable, Sendable {
    case adult = "Adult"
    case child = "Child"
}

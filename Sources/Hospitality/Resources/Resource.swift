public import Foundation

/// A thing or a person that can be booked: a room, a bed in it, a parking spot, a masseur.
public struct Resource: Hashable, Sendable {
    public let id: ID<Resource>
    public let enterpriseID: ID<Enterprise>
    public var isActive: Bool
    /// What it is a part of, as a bed is of its dorm: while one is taken, so is the other.
    public var parentID: ID<Resource>?
    public var name: String
    public var state: ResourceState
    /// When housekeeping last told how it is.
    public var stateSet: Date
    public var stateReason: String?
    public var descriptions: [String: String]
    /// As guests see it.
    public var externalNames: [String: String]
    /// How a guest gets there.
    public var directions: [String: String]
    public var kind: ResourceKind
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Resource>,
        enterpriseID: ID<Enterprise>,
        isActive: Bool = true,
        parentID: ID<Resource>? = nil,
        name: String,
        state: ResourceState = .dirty,
        stateReason: String? = nil,
        descriptions: [String: String] = [:],
        externalNames: [String: String] = [:],
        directions: [String: String] = [:],
        kind: ResourceKind,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.isActive = isActive
        self.parentID = parentID
        self.name = name
        self.state = state
        self.stateReason = stateReason
        self.descriptions = descriptions
        self.externalNames = externalNames
        self.directions = directions
        self.kind = kind
        self.created = created
        self.updated = updated ?? created
        stateSet = self.updated
    }
}

/// What a resource is.
public enum ResourceKind: Hashable, Sendable {
    case space(floorNumber: String, locationNotes: String?)
    case object
    case person
}

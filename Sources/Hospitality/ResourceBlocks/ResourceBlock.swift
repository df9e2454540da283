public import Foundation

/// A time in which one resource is not for sale.
public struct ResourceBlock: Sendable {
    public let id: ID<ResourceBlock>
    public let enterpriseID: ID<Enterprise>
    public let resourceID: ID<Resource>
    public var type: ResourceBlockType
    public var name: String
    public var notes: String?
    public var start: Date
    /// Always later than ``start``.
    public var end: Date
    public let created: Date
    public var updated: Date
    /// When it was lifted; it holds its resource while this is nil.
    public var deleted: Date?

    public init(
        id: ID<ResourceBlock>,
        enterpriseID: ID<Enterprise>,
        resourceID: ID<Resource>,
        type: ResourceBlockType,
        name: String,
        notes: String? = nil,
        start: Date,
        end: Date,
        created: Date,
        updated: Date? = nil,
        deleted: Date? = nil
    ) {
        precondition(start < end, "A block ends after it starts.")
        self.id = id
        self.enterpriseID = enterpriseID
        self.resourceID = resourceID
        self.type = type
        self.name = name
        self.notes = notes
        self.start = start
        self.end = end
        self.created = created
        self.updated = updated ?? created
        self.deleted = deleted
    }
}

/// Why a resource is blocked.
public enum ResourceBlockType: String, Sendable, CaseIterable {
    /// It cannot be used: a repair.
    case outOfOrder = "OutOfOrder"
    /// The house uses it itself.
    case internalUse = "InternalUse"
}

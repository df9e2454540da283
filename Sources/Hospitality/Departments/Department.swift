public import Foundation

/// The people of the house who do one kind of work, to whom tasks are given.
public struct Department: Hashable, Sendable {
    public let id: ID<Department>
    public let enterpriseID: ID<Enterprise>
    public var isActive: Bool
    public var name: String
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Department>,
        enterpriseID: ID<Enterprise>,
        isActive: Bool = true,
        name: String,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.isActive = isActive
        self.name = name
        self.created = created
        self.updated = updated ?? created
    }
}

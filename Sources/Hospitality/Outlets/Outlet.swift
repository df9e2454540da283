public import Foundation

/// A till outside of the house's own books: a restaurant or a shop that reports at the end of the day what it sold.
public struct Outlet: Hashable, Sendable {
    public let id: ID<Outlet>
    public let enterpriseID: ID<Enterprise>
    public var isActive: Bool
    public var name: String
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Outlet>, enterpriseID: ID<Enterprise>, isActive: Bool = true, name: String, created: Date,
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

public import Hospitality

/// A table of what each house has of its own: listed newest first, and found by the house and an identifier.
public protocol HouseTable {
    associatedtype Entity: Sendable

    /// What the database calls it.
    static var name: SQL { get }
    static var columns: SQL { get }
    var transaction: Transaction { get }

    /// What a row says, its columns in their order.
    static func entity(_ row: Row) throws -> Entity
}

extension HouseTable {
    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<Entity>, _ page: Page) throws -> [Entity] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<Entity>], of enterprise: ID<Enterprise>) throws -> [Entity] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(_ id: ID<Entity>, of enterprise: ID<Enterprise>) throws -> Entity? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    func load(_ condition: SQL) throws -> [Entity] {
        try transaction.rows("SELECT \(Self.columns) FROM \(Self.name) WHERE \(condition)").map(Self.entity)
    }
}

public import Hospitality

/// A resource that stays of a service can be given.
public struct AssignableResource: Hashable, Sendable {
    public let id: ID<Resource>
    public let categoryID: ID<ResourceCategory>
    /// What it is a part of, as a bed is of its dorm.
    public let parentID: ID<Resource>?
    public let name: String
    public let state: ResourceState
}

/// Which resources stays can be given.
extension ReservationTable {
    /// The active resources of these categories, by name.
    public func assignable(
        in categories: [ID<ResourceCategory>], of enterprise: ID<Enterprise>
    ) throws -> [AssignableResource] {
        guard !categories.isEmpty else { return [] }
        return try transaction.remembered(.assignable(categories, enterprise)) {
            try assignable("a.enterprise_id = \(enterprise) AND a.category_id IN \(in: categories)")
        }
    }

    /// Those of `resources` that are active and sold by the service, each once.
    public func assignable(
        _ resources: [ID<Resource>], by service: ID<Service>, of enterprise: ID<Enterprise>
    ) throws -> [AssignableResource] {
        guard !resources.isEmpty else { return [] }
        return try assignable(
            """
            a.enterprise_id = \(enterprise) AND a.resource_id IN \(in: resources)
            AND a.category_id IN (SELECT c.id FROM resource_category c
                WHERE c.enterprise_id = \(enterprise) AND c.service_id = \(service))
            """
        )
    }

    /// For everything that is a part of `resources` or of what they are part of: what it is a part of.
    public func parents(
        around resources: [AssignableResource], of enterprise: ID<Enterprise>
    ) throws -> [ID<Resource>: ID<Resource>] {
        var parents: [ID<Resource>: ID<Resource>] = [:]
        for resource in resources { parents[resource.id] = resource.parentID }
        let wholes = Set(resources.map(\.id)).union(parents.values)
        return parents.merging(try parts(of: wholes, in: enterprise)) { _, found in found }
    }

    private func parts(
        of wholes: Set<ID<Resource>>, in enterprise: ID<Enterprise>
    ) throws -> [ID<Resource>: ID<Resource>] {
        try transaction.remembered(.parts(wholes, enterprise)) {
            let rows = try transaction.rows(
                """
                SELECT id, parent_resource_id FROM resource
                WHERE enterprise_id = \(enterprise) AND parent_resource_id IN \(in: wholes)
                """
            )
            var parents: [ID<Resource>: ID<Resource>] = [:]
            for row in rows { parents[try row.id("id")] = try row.optionalID("parent_resource_id") }
            return parents
        }
    }

    private func assignable(_ condition: SQL) throws -> [AssignableResource] {
        let rows = try transaction.rows(
            """
            SELECT r.id AS id, a.category_id AS category_id, r.parent_resource_id AS parent_resource_id,
                r.name AS name, r.state AS state
            FROM resource_category_assignment a
            JOIN resource r ON r.enterprise_id = a.enterprise_id AND r.id = a.resource_id
            WHERE \(condition) AND a.is_active AND r.is_active ORDER BY r.name, r.id
            """
        )
        return try rows.map { row in
            AssignableResource(
                id: try row.id("id"),
                categoryID: try row.id("category_id"),
                parentID: try row.optionalID("parent_resource_id"),
                name: try row.string("name"),
                state: try row.choice("state")
            )
        }
    }
}

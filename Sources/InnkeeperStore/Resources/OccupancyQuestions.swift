public import Foundation
public import Hospitality

/// Who has which resource.
extension ResourceTable {
    /// The resources that somebody has at some time from `start` up to `end`, each with the strongest reason.
    ///
    /// A stay that has begun holds its resource until it is checked out, however late that is.
    public func occupancy(
        from start: Date, to end: Date, of enterprise: ID<Enterprise>
    ) throws -> [ID<Resource>: OccupancyState] {
        var states: [ID<Resource>: OccupancyState] = [:]
        let stays = try transaction.rows(
            """
            SELECT assigned_resource_id, is_resource_locked FROM reservation
            WHERE enterprise_id = \(enterprise) AND assigned_resource_id IS NOT NULL
              AND start_ms < \(end) AND end_ms > \(start) AND state IN ('Optional', 'Confirmed')
            UNION ALL
            SELECT assigned_resource_id, is_resource_locked FROM reservation
            WHERE enterprise_id = \(enterprise) AND assigned_resource_id IS NOT NULL AND state = 'Started'
            """
        )
        for row in stays {
            let id: ID<Resource> = try row.id("assigned_resource_id")
            let state: OccupancyState = try row.bool("is_resource_locked") ? .reservedLocked : .reserved
            states[id] = max(states[id] ?? .vacant, state)
        }
        let blocks = try transaction.rows(
            """
            SELECT resource_id, type FROM resource_block
            WHERE enterprise_id = \(enterprise) AND deleted_ms IS NULL AND start_ms < \(end) AND end_ms > \(start)
            """
        )
        for row in blocks {
            let id: ID<Resource> = try row.id("resource_id")
            states[id] = max(states[id] ?? .vacant, OccupancyState(try row.choice("type")))
        }
        return states
    }

    /// For every active resource that is a part of another, which.
    public func parents(of enterprise: ID<Enterprise>) throws -> [ID<Resource>: ID<Resource>] {
        var parents: [ID<Resource>: ID<Resource>] = [:]
        let rows = try transaction.rows(
            """
            SELECT id, parent_resource_id FROM resource
            WHERE enterprise_id = \(enterprise) AND parent_resource_id IS NOT NULL AND is_active
            """
        )
        for row in rows { parents[try row.id("id")] = try row.optionalID("parent_resource_id") }
        return parents
    }

    /// The active resources of these categories, by name.
    public func assigned(
        toAny categories: [ID<ResourceCategory>], of enterprise: ID<Enterprise>
    ) throws -> [(category: ID<ResourceCategory>, resource: ID<Resource>, state: ResourceState)] {
        try transaction.rows(
            """
            SELECT a.category_id AS category_id, r.id AS id, r.state AS state
            FROM resource_category_assignment a
            JOIN resource r ON r.enterprise_id = a.enterprise_id AND r.id = a.resource_id
            WHERE a.enterprise_id = \(enterprise) AND a.category_id IN \(in: categories)
              AND a.is_active AND r.is_active
            ORDER BY r.name, r.id
            """
        ).map { row in (try row.id("category_id"), try row.id("id"), try row.choice("state")) }
    }
}

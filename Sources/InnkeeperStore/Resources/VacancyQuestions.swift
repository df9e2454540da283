public import Foundation
public import Hospitality

/// What the night run asks about rooms that nobody is in.
extension ResourceTable {
    /// The clean spaces of which housekeeping has not heard since `limit`, oldest first.
    public func ready(notSetSince limit: Date, of enterprise: ID<Enterprise>) throws -> [ReadyResource] {
        try transaction.rows(
            """
            SELECT r.id, r.state_set_ms, min(s.dirty_after_days) AS days
            FROM resource r
            JOIN resource_category_assignment a
                ON a.enterprise_id = r.enterprise_id AND a.resource_id = r.id AND a.is_active
            JOIN resource_category c ON c.enterprise_id = a.enterprise_id AND c.id = a.category_id AND c.is_active
            JOIN service s ON s.enterprise_id = c.enterprise_id AND s.id = c.service_id AND s.is_active
            WHERE r.enterprise_id = \(enterprise) AND r.is_active AND r.kind = 'Space'
              AND r.state IN ('Clean', 'Inspected') AND r.state_set_ms <= \(limit)
            GROUP BY r.id, r.state_set_ms ORDER BY r.id
            """
        ).map { row in
            ReadyResource(
                id: try row.id("id"), stateSet: try row.instant("state_set_ms"), vacantDays: try row.int("days")
            )
        }
    }

    /// When somebody last was in the resources of a house, and what they are parts of.
    ///
    /// - Parameter limit: Who has left before that is not looked for.
    public func vacancy(since limit: Date, of enterprise: ID<Enterprise>) throws -> Vacancy {
        let inHouse = try transaction.rows(
            """
            SELECT DISTINCT assigned_resource_id FROM reservation
            WHERE enterprise_id = \(enterprise) AND state = 'Started' AND assigned_resource_id IS NOT NULL
            """
        )
        let left = try transaction.rows(
            """
            SELECT assigned_resource_id, max(actual_end_ms) AS used_ms FROM reservation
            WHERE enterprise_id = \(enterprise) AND actual_end_ms > \(limit) AND state = 'Processed'
              AND assigned_resource_id IS NOT NULL
            GROUP BY assigned_resource_id
            """
        )
        var lastUse: [ID<Resource>: Date] = [:]
        for row in left { lastUse[try row.id("assigned_resource_id")] = try row.instant("used_ms") }
        for row in inHouse { lastUse[try row.id("assigned_resource_id")] = .distantFuture }
        var parents: [ID<Resource>: ID<Resource>] = [:]
        for row in try transaction.rows(
            """
            SELECT id, parent_resource_id FROM resource
            WHERE enterprise_id = \(enterprise) AND parent_resource_id IS NOT NULL
            """
        ) {
            parents[try row.id("id")] = try row.id("parent_resource_id")
        }
        return Vacancy(lastUse: lastUse, parents: parents)
    }
}

public import Foundation
public import Hospitality

extension Transaction {
    public var reservationGroups: ReservationGroupTable { ReservationGroupTable(transaction: self) }
}

/// All SQL on the table `reservation_group`.
public struct ReservationGroupTable {
    let transaction: Transaction

    public func insert(_ group: ReservationGroup) throws {
        try transaction.run(
            """
            INSERT INTO reservation_group
                (enterprise_id, id, name, channel_manager, channel_manager_group_number, created_ms, updated_ms)
            VALUES (\(group.enterpriseID), \(group.id), \(group.name), \(group.channelManager),
                \(group.channelManagerGroupNumber), \(group.created), \(group.updated))
            """
        )
    }

    public func touch(_ group: ID<ReservationGroup>, of enterprise: ID<Enterprise>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE reservation_group SET updated_ms = \(now) WHERE enterprise_id = \(enterprise) AND id = \(group)
            """
        )
    }

    public func find(_ id: ID<ReservationGroup>, of enterprise: ID<Enterprise>) throws -> ReservationGroup? {
        var filter = ReservationGroupFilter(enterprises: [enterprise])
        filter.ids = [id]
        return try list(filter, Page(count: 1)).first
    }

    public func list(_ filter: ReservationGroupFilter, _ page: Page) throws -> [ReservationGroup] {
        let rows = try transaction.rows(
            """
            SELECT enterprise_id, id, name, channel_manager, channel_manager_group_number, created_ms, updated_ms
            FROM reservation_group WHERE \(filter.conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map { row in
            let enterpriseID: ID<Enterprise> = try row.id("enterprise_id")
            return ReservationGroup(
                id: try row.id("id"),
                enterpriseID: enterpriseID,
                name: try row.optionalString("name"),
                channelManager: try row.optionalString("channel_manager"),
                channelManagerGroupNumber: try row.optionalString("channel_manager_group_number"),
                created: try row.instant("created_ms"),
                updated: try row.instant("updated_ms")
            )
        }
    }
}

/// Which groups are asked for. What is nil does not matter; all that is given must hold.
public struct ReservationGroupFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<ReservationGroup>]?
    public var updated: InstantInterval?
    /// Only groups with a reservation of this service.
    public var service: ID<Service>?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }

    var conditions: [SQL] {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let service {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM reservation r WHERE r.enterprise_id = reservation_group.enterprise_id
                    AND r.group_id = reservation_group.id AND r.service_id = \(service))
                """
            )
        }
        return conditions
    }
}

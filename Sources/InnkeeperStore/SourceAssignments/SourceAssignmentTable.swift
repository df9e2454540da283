public import Hospitality

extension Transaction {
    public var sourceAssignments: SourceAssignmentTable { SourceAssignmentTable(transaction: self) }
}

/// All SQL on the table `source_assignment`.
public struct SourceAssignmentTable {
    let transaction: Transaction

    public func insert(_ assignments: [SourceAssignment]) throws {
        let rows: [SQL] = assignments.map {
            """
            (\($0.enterpriseID), \($0.id), \($0.groupID), \($0.sourceID), \($0.isPrimary), \($0.created), \($0.updated))
            """
        }
        try transaction.insert(
            rows,
            into: """
                INSERT INTO source_assignment
                    (enterprise_id, id, group_id, source_id, is_primary, created_ms, updated_ms)
                VALUES
                """
        )
    }

    public func list(
        of enterprises: [ID<Enterprise>], groupIDs: [ID<ReservationGroup>]?, service: ID<Service>? = nil,
        updated: InstantInterval?, _ page: Page
    ) throws -> [SourceAssignment] {
        var conditions: [SQL] = [enterprises.own]
        if let groupIDs { conditions.append("group_id IN \(in: groupIDs)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let service {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM reservation r WHERE r.enterprise_id = source_assignment.enterprise_id
                    AND r.group_id = source_assignment.group_id AND r.service_id = \(service))
                """
            )
        }
        let rows = try transaction.rows(
            """
            SELECT enterprise_id, id, group_id, source_id, is_primary, created_ms, updated_ms FROM source_assignment
            WHERE \(conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map(Self.assignment)
    }

    /// The sources of single reservations, which are those of their groups; the newest reservation comes first.
    ///
    /// - Parameters:
    ///   - service: The only service that the caller may see; nil for all.
    ///   - count: The most rows; nil for all.
    ///   - last: The reservation that ended the page before.
    public func ofReservations(
        of enterprises: [ID<Enterprise>], reservationIDs: [ID<Reservation>]?, service: ID<Service>? = nil,
        updated: InstantInterval?, count: Int?, after last: ID<Reservation>?
    ) throws -> [ReservationSource] {
        let own: SQL = enterprises.count == 1 ? "r.enterprise_id = \(enterprises[0])"
            : "r.enterprise_id IN \(in: enterprises)"
        var conditions: [SQL] = [own]
        if let reservationIDs { conditions.append("r.id IN \(in: reservationIDs)") }
        if let service { conditions.append("r.service_id = \(service)") }
        if let updated { conditions.append("a.updated_ms \(updated.between)") }
        if let last { conditions.append("r.id < \(last)") }
        let limit: SQL = count.map { " LIMIT \($0)" } ?? ""
        let rows = try transaction.rows(
            """
            SELECT r.id AS reservation_id, a.enterprise_id AS enterprise_id, a.id AS id, a.group_id AS group_id,
                a.source_id AS source_id, a.is_primary AS is_primary, a.created_ms AS created_ms,
                a.updated_ms AS updated_ms
            FROM reservation r
            JOIN source_assignment a ON a.enterprise_id = r.enterprise_id AND a.group_id = r.group_id
            WHERE \(conditions.joined(" AND ")) ORDER BY r.id DESC, a.id DESC\(limit)
            """
        )
        return try rows.map { row in
            let reservationID: ID<Reservation> = try row.id("reservation_id")
            return ReservationSource(reservationID: reservationID, assignment: try Self.assignment(row))
        }
    }

    private static func assignment(_ row: Row) throws -> SourceAssignment {
        let enterpriseID: ID<Enterprise> = try row.id("enterprise_id")
        return SourceAssignment(
            id: try row.id("id"),
            enterpriseID: enterpriseID,
            groupID: try row.id("group_id"),
            sourceID: try row.id("source_id"),
            isPrimary: try row.bool("is_primary"),
            created: try row.instant("created_ms"),
            updated: try row.instant("updated_ms")
        )
    }
}

/// A source of one reservation, which it has from its group.
public struct ReservationSource: Sendable {
    public let reservationID: ID<Reservation>
    public let assignment: SourceAssignment
}

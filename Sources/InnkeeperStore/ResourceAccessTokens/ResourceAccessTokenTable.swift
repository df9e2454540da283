public import Foundation
public import Hospitality

extension Transaction {
    public var resourceAccessTokens: ResourceAccessTokenTable { ResourceAccessTokenTable(transaction: self) }
}

/// Which tokens a list shows; a member that is nil does not narrow it.
public struct ResourceAccessTokenFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<ResourceAccessToken>]?
    public var reservations: [ID<Reservation>]?
    /// Those that open something at some time in it.
    public var colliding: InstantInterval?
    public var updated: InstantInterval?
    public var isActive: Bool?
    /// Only those of stays of this service.
    public var service: ID<Service>?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }

    fileprivate var conditions: SQL {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let reservations { conditions.append("reservation_id IN \(in: reservations)") }
        if let colliding { conditions += Self.validity(in: colliding) }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let isActive { conditions.append("is_active = \(isActive)") }
        if let service {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM reservation r WHERE r.enterprise_id = resource_access_token.enterprise_id
                    AND r.id = resource_access_token.reservation_id AND r.service_id = \(service))
                """
            )
        }
        return conditions.joined(" AND ")
    }

    /// An instant is met by what begins with it, and not by what ends with it.
    private static func validity(in interval: InstantInterval) -> [SQL] {
        var conditions: [SQL] = []
        if let start = interval.start { conditions.append("valid_until_ms > \(start)") }
        if let end = interval.end {
            conditions.append(interval.start == end ? "valid_from_ms <= \(end)" : "valid_from_ms < \(end)")
        }
        return conditions
    }
}

/// All SQL on the table `resource_access_token`.
public struct ResourceAccessTokenTable {
    let transaction: Transaction

    private static let columns: SQL = """
        enterprise_id, id, reservation_id, companionship_id, resource_id, type, value, serial_number, valid_from_ms,
        valid_until_ms, opens_bed, opens_room, opens_floor, opens_building, is_active, created_ms, updated_ms
        """

    public func insert(_ tokens: [ResourceAccessToken]) throws {
        let rows: [SQL] = tokens.map {
            """
            (\($0.enterpriseID), \($0.id), \($0.reservationID), \($0.companionshipID), \($0.resourceID), \($0.kind),
                \($0.value), \($0.serialNumber), \($0.validFrom), \($0.validUntil), \($0.permissions.bed),
                \($0.permissions.room), \($0.permissions.floor), \($0.permissions.building), \($0.isActive),
                \($0.created), \($0.updated))
            """
        }
        try transaction.insert(rows, into: "INSERT INTO resource_access_token (\(Self.columns)) VALUES")
    }

    /// Writes what may change about a token.
    public func update(_ token: ResourceAccessToken) throws {
        try transaction.run(
            """
            UPDATE resource_access_token SET
                value = \(token.value), valid_from_ms = \(token.validFrom), valid_until_ms = \(token.validUntil),
                opens_bed = \(token.permissions.bed), opens_room = \(token.permissions.room),
                opens_floor = \(token.permissions.floor), opens_building = \(token.permissions.building),
                is_active = \(token.isActive), updated_ms = \(token.updated)
            WHERE enterprise_id = \(token.enterpriseID) AND id = \(token.id)
            """
        )
    }

    /// Takes back every token of a stay that is over.
    public func revoke(of reservation: ID<Reservation>, of enterprise: ID<Enterprise>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE resource_access_token SET is_active = false, updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND reservation_id = \(reservation) AND is_active
            """
        )
    }

    /// Takes back what was given to one who will stay no longer; to be called while it is known who that is.
    public func revoke(
        ofCompanion customer: ID<Customer>, of reservation: ID<Reservation>, of enterprise: ID<Enterprise>, at now: Date
    ) throws {
        try transaction.run(
            """
            UPDATE resource_access_token SET is_active = false, updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND reservation_id = \(reservation) AND is_active
                AND companionship_id IN (SELECT c.id FROM companionship c
                    WHERE c.enterprise_id = \(enterprise) AND c.reservation_id = \(reservation)
                        AND c.customer_id = \(customer))
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: ResourceAccessTokenFilter, _ page: Page) throws -> [ResourceAccessToken] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM resource_access_token
            WHERE \(filter.conditions)\(page.older)\(page.newestFirst)
            """
        ).map(Self.token)
    }

    private static func token(_ row: Row) throws -> ResourceAccessToken {
        try ResourceAccessToken(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            reservationID: row.id("reservation_id"),
            companionshipID: row.optionalID("companionship_id"),
            resourceID: row.optionalID("resource_id"),
            kind: row.choice("type"),
            value: row.string("value"),
            serialNumber: row.optionalString("serial_number"),
            validFrom: row.instant("valid_from_ms"),
            validUntil: row.instant("valid_until_ms"),
            permissions: ResourceAccessToken.Permissions(
                bed: row.bool("opens_bed"), room: row.bool("opens_room"), floor: row.bool("opens_floor"),
                building: row.bool("opens_building")
            ),
            isActive: row.bool("is_active"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

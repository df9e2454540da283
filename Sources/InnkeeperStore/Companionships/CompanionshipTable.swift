public import Hospitality

extension Transaction {
    public var companionships: CompanionshipTable { CompanionshipTable(transaction: self) }
}

/// All SQL on the table `companionship`.
public struct CompanionshipTable {
    let transaction: Transaction

    public func insert(_ companionship: Companionship) throws {
        try insert([companionship])
    }

    public func insert(_ companionships: [Companionship]) throws {
        let values: [SQL] = companionships.map {
            """
            (\($0.enterpriseID), \($0.id), \($0.chainID), \($0.customerID), \($0.groupID), \($0.reservationID),
                \($0.created), \($0.updated))
            """
        }
        try transaction.insert(
            values,
            into: """
                INSERT INTO companionship
                    (enterprise_id, id, chain_id, customer_id, group_id, reservation_id, created_ms, updated_ms)
                VALUES
                """
        )
    }

    /// Forgets that the customer stays with the reservation; whether that was so.
    public func delete(
        _ customer: ID<Customer>, from reservation: ID<Reservation>, of enterprise: ID<Enterprise>
    ) throws -> Bool {
        try transaction.run(
            """
            DELETE FROM companionship WHERE enterprise_id = \(enterprise) AND reservation_id = \(reservation)
                AND customer_id = \(customer)
            """
        ) > 0
    }

    /// Those who stay with each of `reservations`, in the order in which they were added.
    public func customers(
        of reservations: [ID<Reservation>], of enterprises: [ID<Enterprise>]
    ) throws -> [ID<Reservation>: [ID<Customer>]] {
        guard !reservations.isEmpty else { return [:] }
        let rows = try transaction.rows(
            """
            SELECT reservation_id, customer_id FROM companionship
            WHERE enterprise_id IN \(in: enterprises) AND reservation_id IN \(in: reservations) ORDER BY id
            """
        )
        var customers: [ID<Reservation>: [ID<Customer>]] = [:]
        for row in rows {
            customers[try row.id("reservation_id"), default: []].append(try row.id("customer_id"))
        }
        return customers
    }

    public func list(_ filter: CompanionshipFilter, _ page: Page) throws -> [Companionship] {
        let rows = try transaction.rows(
            """
            SELECT enterprise_id, id, chain_id, customer_id, group_id, reservation_id, created_ms, updated_ms
            FROM companionship WHERE \(filter.conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map { row in
            let enterpriseID: ID<Enterprise> = try row.id("enterprise_id")
            return Companionship(
                id: try row.id("id"),
                enterpriseID: enterpriseID,
                chainID: try row.id("chain_id"),
                customerID: try row.id("customer_id"),
                groupID: try row.id("group_id"),
                reservationID: try row.optionalID("reservation_id"),
                created: try row.instant("created_ms"),
                updated: try row.instant("updated_ms")
            )
        }
    }
}

/// Which companionships are asked for. What is nil does not matter; all that is given must hold.
public struct CompanionshipFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<Companionship>]?
    public var reservationIDs: [ID<Reservation>]?
    public var customerIDs: [ID<Customer>]?
    public var groupIDs: [ID<ReservationGroup>]?
    /// Only those with reservations of this service, or with none yet.
    public var serviceID: ID<Service>?
    public var updated: InstantInterval?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }

    var conditions: [SQL] {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let reservationIDs { conditions.append("reservation_id IN \(in: reservationIDs)") }
        if let customerIDs { conditions.append("customer_id IN \(in: customerIDs)") }
        if let groupIDs { conditions.append("group_id IN \(in: groupIDs)") }
        if let serviceID {
            conditions.append(
                """
                (reservation_id IS NULL OR EXISTS (
                    SELECT 1 FROM reservation r WHERE r.enterprise_id = companionship.enterprise_id
                        AND r.id = companionship.reservation_id AND r.service_id = \(serviceID)))
                """
            )
        }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        return conditions
    }
}

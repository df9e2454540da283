public import Foundation
public import Hospitality

/// What the house asks of its reservations besides lists: who holds a resource, and at which agreed prices.
extension ReservationTable {
    /// When stays other than `reservation` hold one of `resources` at some time between `start` and `end`.
    ///
    /// All of it stands in an index: for every booking this reads what some fifty stays hold, and to look at each stay
    /// took as long as to write one.
    public func holds(
        of resources: [ID<Resource>], from start: Date, to end: Date, except reservation: ID<Reservation>? = nil,
        in enterprise: ID<Enterprise>
    ) throws -> [ResourceHold] {
        guard !resources.isEmpty else { return [] }
        let others: SQL = reservation.map { " AND id <> \($0)" } ?? ""
        let rows = try transaction.rows(
            """
            SELECT assigned_resource_id, start_ms, end_ms FROM reservation
            WHERE \(Self.holding(resources, start, end, enterprise))\(others)
            """
        )
        return try rows.compactMap { row in
            let (start, end) = (try row.instant("start_ms"), try row.instant("end_ms"))
            guard let span = try? Stay(from: start, to: end) else { return nil }
            return ResourceHold(resource: try row.id("assigned_resource_id"), stay: span)
        }
    }

    /// Who holds one of `resources` at some time between `start` and `end`.
    ///
    /// A stay holds its resource while it is planned; one that has begun also from its real beginning.
    public func holdings(
        of resources: [ID<Resource>], from start: Date, to end: Date, in enterprise: ID<Enterprise>
    ) throws -> [ResourceHolding] {
        guard !resources.isEmpty else { return [] }
        let rows = try transaction.rows(
            """
            SELECT assigned_resource_id, id, number, start_ms, end_ms FROM reservation
            WHERE \(Self.holding(resources, start, end, enterprise))
            """
        )
        return try rows.map { row in
            ResourceHolding(
                resourceID: try row.id("assigned_resource_id"),
                reservationID: try row.id("id"),
                number: try row.int("number"),
                start: try row.instant("start_ms"),
                end: try row.instant("end_ms")
            )
        }
    }

    private static func holding(
        _ resources: [ID<Resource>], _ start: Date, _ end: Date, _ enterprise: ID<Enterprise>
    ) -> SQL {
        """
        enterprise_id = \(enterprise) AND assigned_resource_id IN \(in: resources)
            AND end_ms > \(start) AND start_ms < \(end)
            AND state IN ('Optional', 'Confirmed', 'Started') AND state <> 'Canceled'
        """
    }

    /// The number of a stay that has started and is in one of `resources`.
    public func occupant(
        of resources: [ID<Resource>], except reservation: ID<Reservation>, in enterprise: ID<Enterprise>
    ) throws -> Int? {
        let row = try transaction.row(
            """
            SELECT number FROM reservation
            WHERE enterprise_id = \(enterprise) AND assigned_resource_id IN \(in: resources) AND id <> \(reservation)
                AND state = 'Started' AND state <> 'Canceled' ORDER BY number LIMIT 1
            """
        )
        return try row.map { try $0.int("number") }
    }

    public func insertPrices(_ prices: [AgreedUnitPrice], of reservation: Reservation) throws {
        let rows: [SQL] = prices.map {
            """
            (\(reservation.enterpriseID), \(reservation.id), \($0.unitIndex), \($0.price.value),
                \(json: $0.price.taxCodes))
            """
        }
        try transaction.insert(
            rows,
            into: """
                INSERT INTO reservation_unit_price (enterprise_id, reservation_id, unit, price_e6, tax_codes)
                VALUES
                """
        )
    }

    /// The prices that were agreed upon for single time units of a stay, in their order.
    public func prices(of reservation: ID<Reservation>, of enterprise: ID<Enterprise>) throws -> [AgreedUnitPrice] {
        let rows = try transaction.rows(
            """
            SELECT unit, price_e6, tax_codes FROM reservation_unit_price
            WHERE enterprise_id = \(enterprise) AND reservation_id = \(reservation) ORDER BY unit
            """
        )
        return try rows.map { row in
            let unit = try row.int("unit")
            let price = AgreedPrice(value: try row.amount("price_e6"), taxCodes: try row.strings("tax_codes"))
            return AgreedUnitPrice(unitIndex: unit, price: price)
        }
    }
}

/// That a reservation holds a resource.
public struct ResourceHolding: Hashable, Sendable {
    public let resourceID: ID<Resource>
    public let reservationID: ID<Reservation>
    /// The number of the reservation, for people.
    public let number: Int
    public let start: Date
    public let end: Date
}

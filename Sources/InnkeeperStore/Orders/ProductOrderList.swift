public import Foundation
public import Hospitality

/// Which orders of products are asked for. What is nil does not matter; all that is given must hold.
public struct ProductOrderFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<ProductOrder>]?
    public var serviceIDs: [ID<Service>]?
    public var accountIDs: [UUID]?
    public var linkedReservationIDs: [ID<Reservation>]?
    public var updated: InstantInterval?
    public var states: [ReservationState]?
    /// What is consumed by then is processed.
    public var now: Date

    public init(enterprises: [ID<Enterprise>], now: Date) {
        self.enterprises = enterprises
        self.now = now
    }

    var conditions: [SQL] {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let serviceIDs { conditions.append("service_id IN \(in: serviceIDs)") }
        if let accountIDs { conditions.append("account_id IN \(in: accountIDs)") }
        if let linkedReservationIDs { conditions.append("linked_reservation_id IN \(in: linkedReservationIDs)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let states { conditions.append("(\(state(now))) IN \(in: states)") }
        return conditions
    }

    /// The state of an order, which follows from its charges.
    func state(_ now: Date) -> SQL {
        """
        CASE
            WHEN NOT EXISTS (
                SELECT 1 FROM order_item i WHERE i.enterprise_id = product_order.enterprise_id
                    AND i.service_order_id = product_order.id AND i.state <> 'Canceled') THEN 'Canceled'
            WHEN consumed_ms <= \(now) THEN 'Processed' ELSE 'Confirmed' END
        """
    }
}

/// An order of products with what its charges say about it.
public struct ListedProductOrder: Sendable {
    public let order: ProductOrder
    /// Counts up within the enterprise.
    public let number: Int
    public let state: ReservationState
    public let canceled: Date?
}

extension ProductOrderTable {
    /// Newest first.
    public func list(_ filter: ProductOrderFilter, _ page: Page) throws -> [ListedProductOrder] {
        let rows = try transaction.rows(
            """
            SELECT enterprise_id, id, service_id, account_id, account_type, linked_reservation_id,
                business_segment_id, notes, consumed_ms, creator_profile_id, updater_profile_id, created_ms, updated_ms,
                number,
                \(filter.state(filter.now)) AS state,
                (SELECT max(i.canceled_ms) FROM order_item i WHERE i.enterprise_id = product_order.enterprise_id
                    AND i.service_order_id = product_order.id) AS canceled_ms
            FROM product_order WHERE \(filter.conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map { row in
            let enterpriseID: ID<Enterprise> = try row.id("enterprise_id")
            let order = ProductOrder(
                id: try row.id("id"), enterpriseID: enterpriseID, serviceID: try row.id("service_id"),
                account: Account(id: try row.id("account_id"), type: try row.choice("account_type")),
                linkedReservationID: try row.optionalID("linked_reservation_id"),
                businessSegmentID: try row.optionalID("business_segment_id"), notes: try row.optionalString("notes"),
                consumed: try row.instant("consumed_ms"), creatorProfileID: try row.uuid("creator_profile_id"),
                updaterProfileID: try row.optionalUUID("updater_profile_id"),
                created: try row.instant("created_ms"), updated: try row.instant("updated_ms")
            )
            let number = try row.int("number")
            let state: ReservationState = try row.choice("state")
            let canceled = try row.optionalInstant("canceled_ms")
            return ListedProductOrder(
                order: order, number: number, state: state, canceled: state == .canceled ? canceled : nil
            )
        }
    }

    /// The enterprises of those of `ids` that exist in one of `enterprises`.
    public func enterprises(
        of ids: [ID<ProductOrder>], among enterprises: [ID<Enterprise>]
    ) throws -> [ID<ProductOrder>: ID<Enterprise>] {
        guard !ids.isEmpty else { return [:] }
        var found: [ID<ProductOrder>: ID<Enterprise>] = [:]
        let rows = try transaction.rows(
            "SELECT enterprise_id, id FROM product_order WHERE \(enterprises.own) AND id IN \(in: ids)"
        )
        for row in rows {
            let enterprise: ID<Enterprise> = try row.id("enterprise_id")
            found[try row.id("id")] = enterprise
        }
        return found
    }

    /// The next number of the enterprise's orders of products; held until the transaction ends.
    func nextNumber(of enterprise: ID<Enterprise>) throws -> Int {
        let row = try transaction.row(
            """
            INSERT INTO product_order_number (enterprise_id, last) VALUES (\(enterprise), 1)
            ON CONFLICT (enterprise_id) DO UPDATE SET last = product_order_number.last + 1
            RETURNING last
            """
        )
        guard let row else { preconditionFailure("An upsert that returns has a row.") }
        return try row.int("last")
    }
}

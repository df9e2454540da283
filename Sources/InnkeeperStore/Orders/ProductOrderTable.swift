public import Hospitality

extension Transaction {
    public var productOrders: ProductOrderTable { ProductOrderTable(transaction: self) }
}

/// All SQL on the table `product_order`.
public struct ProductOrderTable {
    let transaction: Transaction

    public func insert(_ order: ProductOrder) throws {
        let number = try nextNumber(of: order.enterpriseID)
        try transaction.run(
            """
            INSERT INTO product_order
                (enterprise_id, id, service_id, account_id, account_type, linked_reservation_id, business_segment_id,
                 notes, consumed_ms, creator_profile_id, updater_profile_id, created_ms, updated_ms, number)
            VALUES
                (\(order.enterpriseID), \(order.id), \(order.serviceID), \(order.account.id), \(order.account.type),
                 \(order.linkedReservationID), \(order.businessSegmentID), \(order.notes), \(order.consumed),
                 \(order.creatorProfileID), \(order.updaterProfileID), \(order.created), \(order.updated), \(number))
            """
        )
    }

    /// The stay during which something was probably ordered: the started stay that is the account's own or that it
    /// takes part in, the latest one if several.
    public func probableReservation(
        of account: Account, in enterprise: ID<Enterprise>
    ) throws -> ID<Reservation>? {
        let row = try transaction.row(
            """
            SELECT id FROM reservation
            WHERE enterprise_id = \(enterprise) AND state = 'Started' AND (account_id = \(account.id) OR id IN (
                SELECT reservation_id FROM companionship
                WHERE enterprise_id = \(enterprise) AND customer_id = \(account.id)))
            ORDER BY id DESC LIMIT 1
            """
        )
        return try row?.id("id")
    }
}

public import Foundation
public import Hospitality

extension Transaction {
    public var paymentRequests: PaymentRequestTable { PaymentRequestTable(transaction: self) }
}

/// Which requests to pay to list. Everything that is given must hold.
public struct PaymentRequestFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<PaymentRequest>]?
    public var customers: [ID<Customer>]?
    public var reservations: [ID<Reservation>]?
    public var updated: InstantInterval?
    public var states: [PaymentRequest.State]?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }
}

/// All SQL on the table `payment_request`.
public struct PaymentRequestTable {
    let transaction: Transaction

    private static let columns: SQL = """
        enterprise_id, id, customer_id, reservation_id, reservation_group_id, bill_id, state, currency, value_e6,
        type, reason, expires_ms, description, notes, created_ms, updated_ms
        """

    public func insert(_ request: PaymentRequest) throws {
        try transaction.run(
            """
            INSERT INTO payment_request (\(Self.columns)) VALUES (
                \(request.enterpriseID), \(request.id), \(request.customerID), \(request.reservationID),
                \(request.reservationGroupID), \(request.billID), \(request.state), \(request.currency.code),
                \(request.value), \(request.form), \(request.reason), \(request.expires), \(request.description),
                \(request.notes), \(request.created), \(request.updated))
            """
        )
    }

    /// Newest first.
    public func list(_ filter: PaymentRequestFilter, _ page: Page) throws -> [PaymentRequest] {
        var conditions: [SQL] = [filter.enterprises.own]
        if let ids = filter.ids { conditions.append("id IN \(in: ids)") }
        if let customers = filter.customers { conditions.append("customer_id IN \(in: customers)") }
        if let reservations = filter.reservations { conditions.append("reservation_id IN \(in: reservations)") }
        if let updated = filter.updated { conditions.append("updated_ms \(updated.between)") }
        if let states = filter.states { conditions.append("state IN \(in: states)") }
        return try load("\(conditions.joined(" AND "))\(page.older)\(page.newestFirst)")
    }

    public func find(_ id: ID<PaymentRequest>, of enterprise: ID<Enterprise>) throws -> PaymentRequest? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    /// The pending ones whose time has passed, oldest first.
    public func overdue(in enterprise: ID<Enterprise>, at now: Date) throws -> [ID<PaymentRequest>] {
        try transaction.rows(
            """
            SELECT id FROM payment_request
            WHERE enterprise_id = \(enterprise) AND state = 'Pending' AND expires_ms <= \(now) AND NOT EXISTS (
                SELECT 1 FROM payment p
                WHERE p.enterprise_id = payment_request.enterprise_id AND p.payment_request_id = payment_request.id
                    AND p.state IN ('Pending', 'Verifying'))
            ORDER BY id LIMIT 1000
            """
        ).map { try $0.id("id") }
    }

    /// Moves a pending request on.
    ///
    /// - Returns: False when it is pending no more.
    public func end(
        _ id: ID<PaymentRequest>, as state: PaymentRequest.State, of enterprise: ID<Enterprise>, at now: Date
    ) throws -> Bool {
        let changed = try transaction.run(
            """
            UPDATE payment_request SET state = \(state), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id = \(id) AND state = 'Pending'
            """
        )
        return changed == 1
    }

    private func load(_ condition: SQL) throws -> [PaymentRequest] {
        try transaction.rows("SELECT \(Self.columns) FROM payment_request WHERE \(condition)").map { row in
            try PaymentRequest(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), customerID: row.id("customer_id"),
                reservationID: row.optionalID("reservation_id"),
                reservationGroupID: row.optionalID("reservation_group_id"), billID: row.optionalID("bill_id"),
                state: row.choice("state"), currency: row.currency(), value: row.amount("value_e6"),
                form: row.choice("type"), reason: row.choice("reason"), expires: row.instant("expires_ms"),
                description: row.string("description"), notes: row.optionalString("notes"),
                created: row.instant("created_ms"), updated: row.instant("updated_ms")
            )
        }
    }
}

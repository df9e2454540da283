public import Foundation
public import Hospitality

extension Transaction {
    public var paymentMethodRequests: PaymentMethodRequestTable { PaymentMethodRequestTable(transaction: self) }
}

/// All SQL on the tables `payment_method_request` and `payment_plan`.
public struct PaymentMethodRequestTable {
    let transaction: Transaction

    private static let columns: SQL = """
        enterprise_id, id, account_id, account_type, state, methods, email, expires_ms, description, notes, created_ms,
        updated_ms
        """

    public func insert(_ request: PaymentMethodRequest) throws {
        try transaction.run(
            """
            INSERT INTO payment_method_request (\(Self.columns)) VALUES (
                \(request.enterpriseID), \(request.id), \(request.account.id), \(request.account.type),
                \(request.state), \(json: request.methods.map(\.rawValue)), \(request.email), \(request.expires),
                \(request.description), \(request.notes), \(request.created), \(request.created))
            """
        )
    }

    public func find(_ id: ID<PaymentMethodRequest>, of enterprise: ID<Enterprise>) throws -> PaymentMethodRequest? {
        try transaction.row(
            """
            SELECT \(Self.columns) FROM payment_method_request WHERE enterprise_id = \(enterprise) AND id = \(id)
            """
        ).map { row in
            try PaymentMethodRequest(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"),
                account: Account(id: row.id("account_id"), type: row.choice("account_type")),
                state: row.choice("state"),
                methods: row.strings("methods").compactMap { PaymentMethodRequest.Method(rawValue: $0) },
                email: row.optionalString("email"), expires: row.instant("expires_ms"),
                description: row.string("description"), notes: row.optionalString("notes"),
                created: row.instant("created_ms")
            )
        }
    }

    /// Ends a pending request, and sets the payment plan in force that waits for it.
    ///
    /// - Parameter mandate: What the gateway calls the permission to debit a bank account.
    /// - Returns: False when it is pending no more.
    public func complete(
        _ id: ID<PaymentMethodRequest>, with card: ID<CreditCard>?, mandate: String? = nil,
        of enterprise: ID<Enterprise>, at now: Date
    ) throws -> Bool {
        let changed = try transaction.run(
            """
            UPDATE payment_method_request SET state = 'Completed', mandate = \(mandate), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id = \(id) AND state = 'Pending'
            """
        )
        guard changed == 1 else { return false }
        try transaction.run(
            """
            UPDATE payment_plan
            SET state = 'Active', credit_card_id = \(card), mandate = \(mandate), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND request_id = \(id)
            """
        )
        return true
    }

    /// Ends the pending ones whose time has passed.
    ///
    /// - Returns: How many that were.
    public func expire(in enterprise: ID<Enterprise>, at now: Date) throws -> Int {
        try transaction.run(
            """
            UPDATE payment_method_request SET state = 'Expired', updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND state = 'Pending' AND expires_ms <= \(now)
            """
        )
    }
}

extension PaymentMethodRequestTable {
    /// Writes a plan that waits for its request.
    public func insert(_ plan: PaymentPlan) throws {
        try transaction.run(
            """
            INSERT INTO payment_plan
                (enterprise_id, id, billing_automation_id, request_id, name, payment_offset_days, start_month, state,
                 created_ms, updated_ms)
            VALUES
                (\(plan.enterpriseID), \(plan.id), \(plan.automationID), \(plan.requestID), \(plan.name),
                 \(plan.offsetDays), \(plan.startMonth), 'Pending', \(plan.created), \(plan.created))
            """
        )
    }

    /// Whether a plan is in force.
    public func isActive(_ plan: ID<PaymentPlan>, of enterprise: ID<Enterprise>) throws -> Bool {
        try transaction.row(
            "SELECT state FROM payment_plan WHERE enterprise_id = \(enterprise) AND id = \(plan)"
        )?.string("state") == "Active"
    }
}

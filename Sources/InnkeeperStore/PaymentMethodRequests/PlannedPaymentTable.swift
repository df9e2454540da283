public import Foundation
public import Hospitality

extension Transaction {
    public var plannedPayments: PlannedPaymentTable { PlannedPaymentTable(transaction: self) }
}

/// A bill whose day has come by a plan.
public struct DueBill: Hashable, Sendable {
    public let planID: ID<PaymentPlan>
    public let billID: ID<Bill>
    public let accountID: ID<Account>
    public let cardID: ID<CreditCard>?
    /// What the gateway calls the permission to debit the customer's bank account, where there is no card.
    public let mandate: String?
    /// When the bill was made.
    public let created: Date
    /// `2030-04`: bills of earlier months are paid otherwise.
    public let startMonth: String?
}

/// All SQL on the table `planned_payment`: which bills plans have paid.
public struct PlannedPaymentTable {
    let transaction: Transaction

    /// The open bills that the automations of plans in force have made for the customers of the plans, and that are
    /// old enough by now; those that were paid by a plan are left out, and those with stays of an agency whose contract
    /// says that nothing is charged by itself.
    public func due(in enterprise: ID<Enterprise>, at now: Date) throws -> [DueBill] {
        let milliseconds = Int((now.timeIntervalSince1970 * 1000).rounded())
        return try transaction.rows(
            """
            SELECT p.id AS plan_id, b.id AS bill_id, b.account_id AS account_id, p.credit_card_id AS card_id,
                p.mandate AS mandate,
                b.created_ms AS created_ms, p.start_month AS start_month
            FROM payment_plan p
            JOIN payment_method_request r ON r.enterprise_id = p.enterprise_id AND r.id = p.request_id
            JOIN routed_bill t ON t.enterprise_id = p.enterprise_id AND t.route_id = p.billing_automation_id
            JOIN bill b ON b.enterprise_id = t.enterprise_id AND b.id = t.bill_id
            WHERE p.enterprise_id = \(enterprise) AND p.state = 'Active'
                AND (p.credit_card_id IS NOT NULL OR p.mandate IS NOT NULL)
                AND b.state = 'Open' AND b.account_id = r.account_id
                AND b.created_ms + p.payment_offset_days * 86400000 <= \(milliseconds)
                AND NOT EXISTS (
                    SELECT 1 FROM planned_payment q
                    WHERE q.enterprise_id = b.enterprise_id AND q.bill_id = b.id)
                AND NOT EXISTS (
                    SELECT 1 FROM order_item i
                    JOIN reservation s ON s.enterprise_id = i.enterprise_id AND s.id = i.service_order_id
                    JOIN travel_agency_contract c ON c.enterprise_id = s.enterprise_id
                        AND c.service_id = s.service_id AND c.company_id = s.travel_agency_id
                    WHERE i.enterprise_id = b.enterprise_id AND i.bill_id = b.id AND c.is_active
                        AND c.skips_automatic_settlement)
            ORDER BY p.id, b.id LIMIT 1000
            """
        ).map { row in
            try DueBill(
                planID: row.id("plan_id"), billID: row.id("bill_id"), accountID: row.id("account_id"),
                cardID: row.optionalID("card_id"), mandate: row.optionalString("mandate"),
                created: row.instant("created_ms"), startMonth: row.optionalString("start_month")
            )
        }
    }

    /// The open bills that an automation has made for an account, oldest first.
    public func openBills(
        of automation: ID<BillingAutomation>, for account: Account, in enterprise: ID<Enterprise>
    ) throws -> [ID<Bill>] {
        try transaction.rows(
            """
            SELECT b.id AS id FROM routed_bill t
            JOIN bill b ON b.enterprise_id = t.enterprise_id AND b.id = t.bill_id
            WHERE t.enterprise_id = \(enterprise) AND t.route_id = \(automation) AND b.state = 'Open'
                AND b.account_id = \(account.id)
            ORDER BY b.id LIMIT 1000
            """
        ).map { try $0.id("id") }
    }

    /// Notes that a bill is paid by its plan.
    ///
    /// - Returns: False when it was noted before.
    public func note(_ due: DueBill, of enterprise: ID<Enterprise>, at now: Date) throws -> Bool {
        let written = try transaction.run(
            """
            INSERT INTO planned_payment (enterprise_id, bill_id, plan_id, created_ms)
            VALUES (\(enterprise), \(due.billID), \(due.planID), \(now))
            ON CONFLICT (enterprise_id, bill_id) DO NOTHING
            """
        )
        return written == 1
    }
}

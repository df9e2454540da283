extension Transaction {
    /// Everything that is wrong in the ledger of money, a sentence each; nothing in a healthy house.
    public func moneyViolations() throws -> [String] { try violations(of: MoneyCheck.rules + AllowanceCheck.rules) }
}

/// What no operation may ever leave behind: amounts that do not add up, bills that differ from what stands on them,
/// missing numbers, accounts that do not exist.
enum MoneyCheck {
    static let rules = [
        amounts, taxBase, itemState, itemAccount, paymentState, paymentAccount, balance, receivables, gap, lastNumber,
    ]
        + [outletAmounts, routedBill]
        + accountHolders.map { account(of: $0.subject, $0.rows) }

    private static let amounts = CheckRule(
        subject: "Order item", problem: "has a gross amount other than its net amount plus its taxes",
        query: """
            SELECT i.id AS id FROM order_item i
            LEFT JOIN order_item_tax t ON t.enterprise_id = i.enterprise_id AND t.order_item_id = i.id
            GROUP BY i.enterprise_id, i.id, i.unit_net_e6, i.unit_gross_e6
            HAVING i.unit_gross_e6 <> i.unit_net_e6 + coalesce(sum(t.unit_tax_e6), 0)
            """
    )

    /// Of a charge with one tax; where there are several, one may be a share of another.
    private static let taxBase = CheckRule(
        subject: "Order item", problem: "is taxed on something else than its net amount",
        query: """
            SELECT i.id AS id FROM order_item i
            JOIN order_item_tax t ON t.enterprise_id = i.enterprise_id AND t.order_item_id = i.id
            GROUP BY i.enterprise_id, i.id, i.unit_net_e6
            HAVING count(*) = 1 AND max(t.unit_net_e6) <> i.unit_net_e6
            """
    )

    private static let outletAmounts = CheckRule(
        subject: "Outlet item", problem: "has a gross amount other than its net amount plus its taxes",
        query: """
            SELECT i.id AS id FROM outlet_item i
            LEFT JOIN outlet_item_tax t ON t.enterprise_id = i.enterprise_id AND t.outlet_item_id = i.id
            GROUP BY i.enterprise_id, i.id, i.unit_net_e6, i.unit_gross_e6
            HAVING i.unit_gross_e6 <> i.unit_net_e6 + coalesce(sum(t.unit_tax_e6), 0)
            """
    )

    /// Two open bills of one route would part what belongs together.
    private static let routedBill = CheckRule(
        subject: "Automation", problem: "keeps two open bills for the same charges",
        query: """
            SELECT r.route_id AS id FROM routed_bill r
            JOIN bill b ON b.enterprise_id = r.enterprise_id AND b.id = r.bill_id
            WHERE b.state = 'Open'
            GROUP BY r.enterprise_id, r.route_id, r.scope_id, r.company_id, b.account_id
            HAVING count(*) > 1
            """
    )

    /// Zero-valued items may stand on any bill.
    private static let itemState = CheckRule(
        subject: "Order item", problem: "has a state that does not agree with its bill",
        query: """
            SELECT i.id AS id FROM order_item i
            LEFT JOIN bill b ON b.enterprise_id = i.enterprise_id AND b.id = i.bill_id
            WHERE (i.state = 'Open' AND (b.id IS NULL OR b.state <> 'Open'))
               OR (i.state = 'Closed' AND (b.id IS NULL OR b.state <> 'Closed'))
               OR (i.state = 'Inactive' AND i.gross_e6 <> 0 AND b.state = 'Closed')
               OR (i.state = 'Canceled' AND i.bill_id IS NOT NULL)
            """
    )

    private static let itemAccount = CheckRule(
        subject: "Order item", problem: "stands on the bill of another account",
        query: """
            SELECT i.id AS id FROM order_item i
            JOIN bill b ON b.enterprise_id = i.enterprise_id AND b.id = i.bill_id
            WHERE b.account_id <> i.account_id
            """
    )

    private static let paymentState = CheckRule(
        subject: "Payment", problem: "has an accounting state that does not agree with its bill",
        query: """
            SELECT p.id AS id FROM payment p
            LEFT JOIN bill b ON b.enterprise_id = p.enterprise_id AND b.id = p.bill_id
            WHERE (p.accounting_state = 'Open' AND (b.id IS NULL OR b.state <> 'Open')
                    AND NOT (b.id IS NULL AND coalesce(p.invoice_role, '') IN ('Receivable', 'Overpayment')))
               OR (p.accounting_state = 'Closed' AND (b.id IS NULL OR b.state <> 'Closed'))
               OR (p.accounting_state = 'Open' AND p.state <> 'Charged')
            """
    )

    private static let paymentAccount = CheckRule(
        subject: "Payment", problem: "stands on the bill of another account",
        query: """
            SELECT p.id AS id FROM payment p
            JOIN bill b ON b.enterprise_id = p.enterprise_id AND b.id = p.bill_id
            WHERE b.account_id <> p.account_id
            """
    )

    /// A receipt is paid and an invoice is balanced by the payment that promises it.
    private static let balance = CheckRule(
        subject: "Closed bill", problem: "is not balanced by its payments",
        query: """
            SELECT entry.id AS id FROM (
                SELECT i.enterprise_id, i.bill_id AS id, i.currency, i.gross_e6 AS value_e6 FROM order_item i
                JOIN bill b ON b.enterprise_id = i.enterprise_id AND b.id = i.bill_id
                WHERE b.state = 'Closed' AND i.state = 'Closed'
                UNION ALL
                SELECT p.enterprise_id, p.bill_id AS id, p.currency, p.value_e6 FROM payment p
                JOIN bill b ON b.enterprise_id = p.enterprise_id AND b.id = p.bill_id
                WHERE b.state = 'Closed' AND p.accounting_state = 'Closed'
            ) AS entry
            GROUP BY entry.enterprise_id, entry.id, entry.currency
            HAVING sum(entry.value_e6) <> 0
            """
    )

    private static let receivables = CheckRule(
        subject: "Invoice", problem: "is paid and still claimed, or neither",
        query: """
            SELECT b.id AS id FROM bill b
            LEFT JOIN payment p ON p.enterprise_id = b.enterprise_id AND p.invoice_id = b.id
                AND p.invoice_role = 'Receivable' AND p.accounting_state = 'Open'
            WHERE b.tracks_receivable AND (b.paid_ms IS NULL) = (p.id IS NULL)
            """
    )

    private static let gap = CheckRule(
        subject: "Counter", problem: "has numbers that no bill carries",
        query: """
            SELECT counter_id AS id FROM bill WHERE counter_id IS NOT NULL
            GROUP BY enterprise_id, counter_id
            HAVING max(counter_value) - min(counter_value) + 1 <> count(*)
            """
    )

    private static let lastNumber = CheckRule(
        subject: "Counter", problem: "does not stand at the number of its last bill",
        query: """
            SELECT c.id AS id FROM counter c
            JOIN bill b ON b.enterprise_id = c.enterprise_id AND b.counter_id = c.id
            GROUP BY c.enterprise_id, c.id, c.value
            HAVING c.value <> max(b.counter_value)
            """
    )

    /// Table names cannot be bound, so each has its text.
    private static let accountHolders: [(subject: String, rows: SQL)] = [
        ("Order item", "SELECT id, account_id, account_type, enterprise_id FROM order_item"),
        ("Payment", "SELECT id, account_id, account_type, enterprise_id FROM payment"),
        ("Bill", "SELECT id, account_id, account_type, enterprise_id FROM bill"),
        (
            "Outlet bill",
            "SELECT id, account_id, account_type, enterprise_id FROM outlet_bill WHERE account_id IS NOT NULL"
        ),
        ("Product order", "SELECT id, account_id, account_type, enterprise_id FROM product_order"),
    ]

    private static func account(of subject: String, _ rows: SQL) -> CheckRule {
        CheckRule(
            subject: subject, problem: "belongs to an account that does not exist",
            query: """
                SELECT a.id AS id FROM (\(rows)) AS a
                JOIN enterprise e ON e.id = a.enterprise_id
                LEFT JOIN customer c ON c.chain_id = e.chain_id AND c.id = a.account_id AND a.account_type = 'Customer'
                LEFT JOIN company f ON f.chain_id = e.chain_id AND f.id = a.account_id AND a.account_type = 'Company'
                WHERE c.id IS NULL AND f.id IS NULL
                """
        )
    }
}

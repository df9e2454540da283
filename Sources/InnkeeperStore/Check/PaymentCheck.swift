extension Transaction {
    /// What is wrong with cards, drawers and the ledger, a sentence each; nothing in a healthy house.
    public func paymentViolations() throws -> [String] {
        try violations(of: Self.paymentRules)
    }

    private static let paymentRules = [
        CheckRule(
            subject: "Payment", problem: "is paid with a card that does not exist",
            query: """
                SELECT p.id AS id FROM payment p
                LEFT JOIN credit_card c ON c.enterprise_id = p.enterprise_id AND c.id = p.credit_card_id
                WHERE p.type = 'CreditCardPayment' AND c.id IS NULL
                """
        ),
        CheckRule(
            subject: "Payment", problem: "is paid back by more than came in",
            query: """
                SELECT p.id AS id FROM payment p
                JOIN payment r ON r.enterprise_id = p.enterprise_id AND r.original_payment_id = p.id
                WHERE r.kind = 'Refund' AND r.state NOT IN ('Failed', 'Canceled')
                GROUP BY p.enterprise_id, p.id, p.value_e6 HAVING p.value_e6 + sum(r.value_e6) > 0
                """
        ),
        CheckRule(
            subject: "Request to pay", problem: "is completed without a payment or money held",
            query: """
                SELECT q.id AS id FROM payment_request q
                LEFT JOIN payment p ON p.enterprise_id = q.enterprise_id AND p.payment_request_id = q.id
                    AND p.state = 'Charged'
                WHERE q.state = 'Completed' AND q.type = 'Payment' AND p.id IS NULL
                """
        ),
        CheckRule(
            subject: "Cashier", problem: "has transactions without numbers in a row",
            query: """
                SELECT cashier_id AS id FROM cashier_transaction GROUP BY enterprise_id, cashier_id
                HAVING max(number) <> count(*)
                """
        ),
        CheckRule(
            subject: "Cashier transaction", problem: "differs from its payment",
            query: """
                SELECT t.id AS id FROM cashier_transaction t
                JOIN payment p ON p.enterprise_id = t.enterprise_id AND p.id = t.payment_id
                WHERE p.value_e6 <> -t.value_e6 OR p.currency <> t.currency
                """
        ),
        CheckRule(
            subject: "Ledger transaction", problem: "has debits other than its credits",
            query: """
                SELECT transaction_id AS id FROM ledger_entry GROUP BY enterprise_id, transaction_id, currency
                HAVING sum(CASE WHEN side = 'Debit' THEN value_e6 ELSE -value_e6 END) <> 0
                """
        ),
        CheckRule(
            subject: "Enterprise", problem: "has a day in its ledger that differs from the entries of that day",
            query: """
                SELECT DISTINCT enterprise_id AS id FROM (
                    SELECT enterprise_id, posting_date, ledger, currency, debit_e6, credit_e6 FROM ledger_day
                    UNION ALL
                    SELECT enterprise_id, posting_date, ledger, currency,
                        CASE WHEN side = 'Debit' THEN -value_e6 ELSE 0 END,
                        CASE WHEN side = 'Credit' THEN -value_e6 ELSE 0 END
                    FROM ledger_entry
                ) AS entry
                GROUP BY enterprise_id, posting_date, ledger, currency
                HAVING sum(debit_e6) <> 0 OR sum(credit_e6) <> 0
                """
        ),
        CheckRule(
            subject: "Ledger entry", problem: "tells of a charge or payment that does not exist",
            query: """
                SELECT l.id AS id FROM ledger_entry l
                LEFT JOIN order_item i ON i.enterprise_id = l.enterprise_id AND i.id = l.item_id
                LEFT JOIN payment p ON p.enterprise_id = l.enterprise_id AND p.id = l.item_id
                LEFT JOIN outlet_item o ON o.enterprise_id = l.enterprise_id AND o.id = l.item_id
                WHERE i.id IS NULL AND p.id IS NULL AND o.id IS NULL
                """
        ),
        CheckRule(
            subject: "Payment", problem: "is deducted by another amount than was paid ahead",
            query: """
                SELECT item_id AS id FROM ledger_entry
                WHERE ledger = 'Deposit' AND item_type IN ('Payment', 'DepositBalancingPayment')
                GROUP BY enterprise_id, item_id, currency
                HAVING sum(CASE WHEN item_type = 'Payment' THEN 0 WHEN side = 'Debit' THEN value_e6 ELSE -value_e6 END)
                        <> 0
                    AND sum(CASE WHEN side = 'Debit' THEN value_e6 ELSE -value_e6 END) <> 0
                """
        ),
    ]
}

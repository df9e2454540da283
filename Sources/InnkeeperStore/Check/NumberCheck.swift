extension Transaction {
    /// Numbers that would be given out twice, or that are not those of their counters, a sentence each.
    public func numberViolations() throws -> [String] { try violations(of: Self.numberRules) }

    private static let numberRules = [
        CheckRule(
            subject: "Enterprise", problem: "has a stay with a number that it would give out again",
            query: """
                SELECT e.id AS id FROM enterprise e
                LEFT JOIN reservation_number n ON n.enterprise_id = e.id
                WHERE coalesce(n.last, 0) < (SELECT max(r.number) FROM reservation r WHERE r.enterprise_id = e.id)
                """
        ),
        CheckRule(
            subject: "Enterprise", problem: "has an order with a number that it would give out again",
            query: """
                SELECT e.id AS id FROM enterprise e
                LEFT JOIN product_order_number n ON n.enterprise_id = e.id
                WHERE coalesce(n.last, 0) < (SELECT max(o.number) FROM product_order o WHERE o.enterprise_id = e.id)
                """
        ),
        CheckRule(
            subject: "Chain", problem: "has a customer with a number that it would give out again",
            query: """
                SELECT c.id AS id FROM chain c
                LEFT JOIN chain_number n ON n.chain_id = c.id AND n.kind = 'customer'
                WHERE coalesce(n.last, 0) < (SELECT max(p.number) FROM customer p WHERE p.chain_id = c.id)
                """
        ),
        CheckRule(
            subject: "Chain", problem: "has a company with a number that it would give out again",
            query: """
                SELECT c.id AS id FROM chain c
                LEFT JOIN chain_number n ON n.chain_id = c.id AND n.kind = 'company'
                WHERE coalesce(n.last, 0) < (SELECT max(p.number) FROM company p WHERE p.chain_id = c.id)
                """
        ),
        CheckRule(
            subject: "Bill", problem: "bears a number that its counter did not give",
            query: """
                SELECT id FROM bill
                WHERE counter_value IS NOT NULL AND number NOT LIKE '%' || CAST(counter_value AS TEXT) || '%'
                """
        ),
    ]
}

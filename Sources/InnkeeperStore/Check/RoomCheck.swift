extension Transaction {
    /// What is wrong with keys, loyalty and messages and no foreign key can keep, a sentence each; nothing in a healthy
    /// house.
    public func roomViolations() throws -> [String] {
        try violations(of: Self.roomRules)
    }

    private static let roomRules = [
        CheckRule(
            subject: "Resource access token", problem: "still opens doors, although its stay is over",
            query: """
                SELECT t.id AS id FROM resource_access_token t
                JOIN reservation r ON r.enterprise_id = t.enterprise_id AND r.id = t.reservation_id
                WHERE t.is_active AND r.state IN ('Processed', 'Canceled')
                """
        ),
        CheckRule(
            subject: "Resource access token", problem: "still opens doors for somebody who does not stay",
            query: """
                SELECT t.id AS id FROM resource_access_token t
                LEFT JOIN companionship c ON c.enterprise_id = t.enterprise_id AND c.id = t.companionship_id
                WHERE t.is_active AND t.companionship_id IS NOT NULL
                    AND (c.id IS NULL OR c.reservation_id <> t.reservation_id)
                """
        ),
        CheckRule(
            subject: "Loyalty membership", problem: "is on a tier of another program",
            query: """
                SELECT m.id AS id FROM loyalty_membership m
                JOIN loyalty_tier t ON t.chain_id = m.chain_id AND t.id = m.tier_id
                WHERE t.program_id <> m.program_id
                """
        ),
        CheckRule(
            subject: "Loyalty membership", problem: "is active in a program that is not",
            query: """
                SELECT m.id AS id FROM loyalty_membership m
                JOIN loyalty_program p ON p.chain_id = m.chain_id AND p.id = m.program_id
                WHERE m.is_active AND NOT p.is_active
                """
        ),
        CheckRule(
            subject: "Loyalty membership", problem: "belongs to an account that does not exist",
            query: """
                SELECT m.id AS id FROM loyalty_membership m
                LEFT JOIN customer c ON c.chain_id = m.chain_id AND c.id = m.account_id AND m.account_type = 'Customer'
                LEFT JOIN company f ON f.chain_id = m.chain_id AND f.id = m.account_id AND m.account_type = 'Company'
                WHERE c.id IS NULL AND f.id IS NULL
                """
        ),
    ]
}

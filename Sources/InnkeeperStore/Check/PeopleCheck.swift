import Hospitality

extension Transaction {
    /// What is wrong with profiles and what hangs on them and no foreign key can keep, a sentence each; nothing in a
    /// healthy house.
    public func peopleViolations() throws -> [String] {
        try violations(of: Self.peopleRules)
    }

    private static let peopleRules = [
        homeless("Address", "SELECT chain_id, id, account_id, account_type FROM address"),
        homeless("Account note", "SELECT chain_id, id, account_id, account_type FROM account_note"),
        homeless("Account file", "SELECT chain_id, id, account_id, account_type FROM account_file"),
        CheckRule(
            subject: "Customer", problem: "has a main address that is deleted or another's",
            query: """
                SELECT c.id AS id FROM customer c
                LEFT JOIN address a ON a.chain_id = c.chain_id AND a.id = c.address_id
                WHERE c.address_id IS NOT NULL AND (a.id IS NULL OR a.account_id <> c.id OR NOT a.is_active)
                """
        ),
        CheckRule(
            subject: "Company", problem: "has a main address that is deleted or another's",
            query: """
                SELECT c.id AS id FROM company c
                LEFT JOIN address a ON a.chain_id = c.chain_id AND a.id = c.address_id
                WHERE c.address_id IS NOT NULL AND (a.id IS NULL OR a.account_id <> c.id OR NOT a.is_active)
                """
        ),
        CheckRule(
            subject: "Company", problem: "was merged and is still active",
            query: "SELECT id FROM company WHERE merge_target_id IS NOT NULL AND is_active"
        ),
        CheckRule(
            subject: "Customer", problem: "was merged and is still active",
            query: "SELECT id FROM customer WHERE merge_target_id IS NOT NULL AND is_active"
        ),
        CheckRule(
            subject: "Company", problem: "is a part of itself",
            query: """
                WITH RECURSIVE upward (chain_id, id, above) AS (
                    SELECT chain_id, id, mother_company_id FROM company WHERE mother_company_id IS NOT NULL
                    UNION
                    SELECT u.chain_id, u.id, c.mother_company_id FROM upward u
                    JOIN company c ON c.chain_id = u.chain_id AND c.id = u.above
                    WHERE c.mother_company_id IS NOT NULL)
                SELECT id FROM upward WHERE above = id ORDER BY id
                """
        ),
        CheckRule(
            subject: "Travel agency contract", problem: "is in force with a company that is not active",
            query: """
                SELECT t.id AS id FROM travel_agency_contract t
                JOIN company c ON c.chain_id = t.chain_id AND c.id = t.company_id
                WHERE t.is_active AND NOT c.is_active
                """
        ),
    ]

    private static func homeless(_ subject: String, _ rows: SQL) -> CheckRule {
        CheckRule(
            subject: subject, problem: "belongs to an account that does not exist",
            query: """
                SELECT a.id AS id FROM (\(rows)) AS a
                LEFT JOIN customer c ON c.chain_id = a.chain_id AND c.id = a.account_id AND a.account_type = 'Customer'
                LEFT JOIN company f ON f.chain_id = a.chain_id AND f.id = a.account_id AND a.account_type = 'Company'
                WHERE c.id IS NULL AND f.id IS NULL
                """
        )
    }
}

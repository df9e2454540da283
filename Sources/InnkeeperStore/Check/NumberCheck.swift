extension Transaction {
    /// Numbers that would be given out twice, or that are not those of their counters, a sentence each.
    public func numberViolations() throws -> [String] { try violations(of: Self.numberRules) }

    private static let numberRules = [
        reuse(of: "a stay", in: "reservation", by: .enterprise(counter: "reservation_number")),
        reuse(of: "an order", in: "product_order", by: .enterprise(counter: "product_order_number")),
        reuse(of: "a customer", in: "customer", by: .chain(kind: "'customer'")),
        reuse(of: "a company", in: "company", by: .chain(kind: "'company'")),
        CheckRule(
            subject: "Bill", problem: "bears a number that its counter did not give",
            query: """
                SELECT id FROM bill
                WHERE counter_value IS NOT NULL AND number NOT LIKE '%' || CAST(counter_value AS TEXT) || '%'
                """
        ),
    ]

    /// Who gives out numbers, and where the last one stands.
    private enum Numbering {
        case enterprise(counter: SQL)
        case chain(kind: SQL)
    }

    private static func reuse(of what: String, in table: SQL, by numbering: Numbering) -> CheckRule {
        let (subject, giver, key, last): (String, SQL, SQL, SQL) =
            switch numbering {
            case .enterprise(let counter):
                ("Enterprise", "enterprise", "enterprise_id", "\(counter) n ON n.enterprise_id = g.id")
            case .chain(let kind):
                ("Chain", "chain", "chain_id", "chain_number n ON n.chain_id = g.id AND n.kind = \(kind)")
            }
        return CheckRule(
            subject: subject, problem: "has \(what) with a number that it would give out again",
            query: """
                SELECT g.id AS id FROM \(giver) g LEFT JOIN \(last)
                WHERE coalesce(n.last, 0) < (SELECT max(t.number) FROM \(table) t WHERE t.\(key) = g.id)
                """
        )
    }
}

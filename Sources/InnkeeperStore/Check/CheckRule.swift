/// Something that no operation may ever leave behind, and the question that finds it.
struct CheckRule: Sendable {
    let subject: String
    let problem: String
    /// Finds the offenders by `id`.
    let query: SQL
}

extension Transaction {
    /// A sentence for each offender, a hundred at most for each rule: one broken rule may break a million rows.
    func violations(of rules: [CheckRule]) throws -> [String] {
        try rules.flatMap { rule in
            try rows("\(rule.query) LIMIT 100").map { row in
                "\(rule.subject) \(try row.uuid("id").uuidString.lowercased()) \(rule.problem)."
            }
        }
    }
}

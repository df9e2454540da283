/// Something that no operation may ever leave behind, and the question that finds it.
struct CheckRule: Sendable {
    let subject: String
    let problem: String
    /// Finds the offenders by `id`.
    let query: SQL
}

extension Transaction {
    /// A sentence for each offender, a hundred at most: one broken rule may break a million rows.
    func violations(of rule: CheckRule) throws -> [String] {
        try rows("\(rule.query) LIMIT 100").map { row in
            "\(rule.subject) \(try row.uuid("id").uuidString.lowercased()) \(rule.problem)."
        }
    }
}

import Hospitality
public import InnkeeperStore

/// Proves the invariants of a database: both ledgers, numbers, and that what refers to something finds it.
public enum HouseCheck {
    /// One sentence for each violation; empty in a healthy house. All of its rows are read at one instant.
    public static func violations(in store: Store) async throws -> [String] {
        let tables = try await store.tableViolations()
        return try await store.read { transaction in
            var found = tables
            for part in parts { found += try part.violations(in: transaction) }
            return found
        }
    }

    private static let parts = [
        Part("References") { try $0.referenceViolations() },
        Part("The furniture") { try $0.furnitureViolations() },
        Part("Rates") { try $0.rateViolations() },
        Part("Offers") { try $0.offerViolations() },
        Part("The ledger of nights") { transaction in
            try ofEachHouse(transaction) { try transaction.nightViolations(of: $0) }
        },
        Part("The charges of stays") { transaction in
            try ofEachHouse(transaction) { try transaction.chargeViolations(of: $0) }
        },
        Part("The ledger of money") { try $0.moneyViolations() },
        Part("Numbers") { try $0.numberViolations() },
        Part("Stays") { try $0.stayViolations() },
        Part("Keys, loyalty and messages") { try $0.roomViolations() },
        Part("Payments") { try $0.paymentViolations() },
        Part("People") { try $0.peopleViolations() },
    ]

    private static func ofEachHouse(
        _ transaction: Transaction, _ violations: (Enterprise) throws -> [String]
    ) throws -> [String] {
        try transaction.enterprises.list().flatMap { enterprise in
            try violations(enterprise).map { "\(enterprise.name): \($0)" }
        }
    }

    /// One of the checks, and what it looks at.
    private struct Part: Sendable {
        let name: String
        let look: @Sendable (Transaction) throws -> [String]

        init(_ name: String, _ look: @escaping @Sendable (Transaction) throws -> [String]) {
            self.name = name
            self.look = look
        }

        /// A value that no program of ours has written is itself a violation, and no reason to be silent about others.
        func violations(in transaction: Transaction) throws -> [String] {
            do {
                return try look(transaction)
            } catch let problem as UnexpectedColumn {
                return ["\(name) cannot be read: \(problem)"]
            }
        }
    }
}

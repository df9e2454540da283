import Hospitality
public import InnkeeperStore

/// Proves the invariants of a database: both ledgers, and that what refers to something finds it.
///
/// What foreign keys can keep is kept by them; this is for what they cannot.
public enum HouseCheck {
    /// One sentence for each violation; empty in a healthy house. All is read at one instant.
    public static func violations(in store: Store) async throws -> [String] {
        try await store.read { transaction in
            let nights = try transaction.enterprises.list().flatMap { enterprise in
                try transaction.nightViolations(of: enterprise).map { "\(enterprise.name): \($0)" }
            }
            let furniture = try transaction.furnitureViolations() + transaction.rateViolations()
                + transaction.offerViolations()
            return try furniture + nights + transaction.moneyViolations() + transaction.stayViolations()
                + transaction.roomViolations() + transaction.paymentViolations() + transaction.peopleViolations()
        }
    }
}

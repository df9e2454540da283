public import InnkeeperStore

/// Proves that the ledger of nights holds what the reservations, blocks and adjustments of all houses say.
public enum NightCheck {
    /// One sentence for each difference; empty when there is none.
    public static func violations(in store: Store) async throws -> [String] {
        try await store.read { transaction in
            try transaction.enterprises.list().flatMap { enterprise in
                try transaction.nightViolations(of: enterprise).map { "\(enterprise.name): \($0)" }
            }
        }
    }
}

import Hospitality
import InnkeeperStore

/// Ends allowances that have expired or were taken back, and those of guests who have left or never came: what nobody
/// spent is the house's.
enum AllowanceEnds: NightDuty {
    static let name = "allowances ended"

    /// Allowances in one run; more are done by the next.
    private static let most = 1000

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let due = try await call.store.read { transaction in
            try transaction.allowances.due(at: call.now, in: enterprise.id, atMost: most)
        }
        return try await call.each(due) { transaction, id in
            try AllowanceDesk(call: call, enterprise: enterprise, transaction: transaction).end([id]) > 0
        }
    }
}

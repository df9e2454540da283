import Foundation
import Hospitality
import InnkeeperStore

/// Asks the gateway what has become of payments that were on their way: charged, failed, settled, taken back.
enum PaymentFollowUp: NightDuty {
    static let name = "payments followed up"

    /// Payments asked for at once; the rest waits for the next run.
    private static let limit = 500

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let desk = PaymentDesk(call: call, enterprise: enterprise)
        let waiting = try await call.store.read { transaction in
            try transaction.payments.toFollow(in: enterprise.id, at: call.now, limit: limit)
        }
        for payment in waiting { _ = try await desk.submit(payment) }
        return waiting.count
    }
}

/// Ends what nobody answered in time: requests to pay and for cards, and money that banks have held long enough.
enum PaymentExpiry: NightDuty {
    static let name = "requests to pay expired"

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let overdue = try await call.store.read { transaction in
            try transaction.paymentRequests.overdue(in: enterprise.id, at: call.now)
        }
        let requests = try await call.each(overdue) { transaction, id in
            try transaction.paymentRequests.end(id, as: .expired, of: enterprise.id, at: call.now)
        }
        let others = try await call.store.write { transaction in
            let held = try transaction.preauthorizations.expire(in: enterprise.id, at: call.now)
            return try held + transaction.paymentMethodRequests.expire(in: enterprise.id, at: call.now)
        }
        return requests + others
    }
}

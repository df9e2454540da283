import Foundation
import Hospitality
import InnkeeperStore

/// Sends the charges of a month to the bills of the standing orders that run once a month.
///
/// Each runs at its own time of the month by the calendar of the house, and once: what is charged afterwards is the
/// next month's. A server that was off at that time catches up, for the month in which it is on again.
enum RecurringBilling: NightDuty {
    static let name = "recurring billing"
    private static let pageSize = 1000

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let due = try await call.store.read { try dueAutomations(of: enterprise, call, $0) }
        var count = 0
        for automation in due {
            count += try await call.store.write { transaction in
                try transaction.lock([.other(automation.id)])
                // Another server may have been faster.
                guard var automation = try dueAutomations(of: enterprise, call, transaction)
                    .first(where: { $0.id == automation.id })
                else { return 0 }
                let moved = try run(automation, of: enterprise, call, transaction)
                automation.processed = call.now
                try transaction.billingAutomations.update(automation, of: enterprise.chainID)
                return moved
            }
        }
        return count
    }

    private static func dueAutomations(
        of enterprise: Enterprise, _ call: Call, _ transaction: Transaction
    ) throws -> [BillingAutomation] {
        try transaction.billingAutomations.all(of: enterprise.id).filter {
            $0.isDue(at: call.now, zone: enterprise.timeZone)
        }
    }

    private static func run(
        _ automation: BillingAutomation, of enterprise: Enterprise, _ call: Call, _ transaction: Transaction
    ) throws -> Int {
        guard let span = automation.consumption(inMonthOf: call.now, zone: enterprise.timeZone) else { return 0 }
        var filter = OrderItemFilter(enterprises: [enterprise.id])
        filter.consumed = InstantInterval(start: span.from, end: span.to)
        filter.states = [.open]
        var (moved, cursor): (Int, UUID?) = (0, nil)
        while true {
            let items = try transaction.orderItems.list(filter, Page(count: pageSize, after: cursor))
            moved += try transaction.billRouting.move(
                items, by: [automation], of: enterprise.id, by: call.profileID, newBillID: { call.newID() },
                at: call.now
            )
            guard items.count == pageSize else { return moved }
            cursor = items.last?.id.uuid
        }
    }
}

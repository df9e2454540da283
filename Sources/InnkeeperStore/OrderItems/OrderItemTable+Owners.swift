public import Foundation
public import Hospitality

extension OrderItemTable {
    /// Writes to whose account items belong that stand on no bill: nobody has to pay them yet.
    public func hand(
        _ items: [ID<OrderItem>], to account: Account, of enterprise: ID<Enterprise>, by profileID: UUID, at now: Date
    ) throws {
        guard !items.isEmpty else { return }
        try transaction.run(
            """
            UPDATE order_item SET account_id = \(account.id), account_type = \(account.type), bill_id = NULL,
                updated_ms = \(now), updater_profile_id = \(profileID)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: items)
            """
        )
    }

    /// Writes when items are consumed that nobody has consumed yet, when they begin and, for allowances, from when on
    /// they may be spent. Closed items stay as they are.
    ///
    /// One statement for each moment: a stay has few, whatever its length.
    public func reschedule(
        _ items: [OrderItem], of enterprise: ID<Enterprise>, by profileID: UUID, at now: Date
    ) throws {
        let groups = Dictionary(grouping: items) { [$0.consumed, $0.started, $0.allowance?.start] }
        for group in groups.values.sorted(by: { $0[0].id < $1[0].id }) {
            let first = group[0]
            try transaction.run(
                """
                UPDATE order_item SET consumed_ms = \(first.consumed), started_ms = \(first.started),
                    allowance_start_ms = \(first.allowance?.start), updated_ms = \(now),
                    updater_profile_id = \(profileID)
                WHERE enterprise_id = \(enterprise) AND id IN \(in: group.map(\.id))
                    AND state IN ('Open', 'Inactive')
                """
            )
        }
    }
}

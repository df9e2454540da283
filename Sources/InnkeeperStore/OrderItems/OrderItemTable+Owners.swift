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
}

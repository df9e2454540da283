import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Cancels charges that nobody has settled yet: all of them or none. They leave their bills.
///
/// An item that is closed is corrected by a rebate instead. So that no rebate takes back what was never charged, an
/// item is canceled together with its rebates or after them. What an allowance took off an item is canceled with it
/// and may be spent again.
///
/// - Throws: `InvalidReference` for an item that is unknown, closed or canceled; a refusal for one that a rebate still
///   stands against, that was discounted on a closed bill or ended an allowance, and for one that was consumed before
///   the history that may be changed.
extension OrderItemsCancel: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let wanted = ids(request.orderItemIDs, of: OrderItem.self)
        try await call.store.write { transaction in
            let accounts = try transaction.orderItems.find(wanted, of: enterprise.id).map(\.account.id)
            try transaction.accounts.lock(accounts)
            let items = try transaction.orderItems.find(wanted, of: enterprise.id)
            try call.admit(items, as: "OrderItemIds", of: enterprise.id, in: transaction)
            for id in wanted {
                guard let item = items.first(where: { $0.id == id }) else {
                    throw InvalidReference.unknown("OrderItemIds", id.uuid)
                }
                try OrderItemCancellation.check(
                    item, historyStart: enterprise.accountingHistoryStart(at: call.now)
                )
            }
            guard try transaction.allowances.closedDiscounts(of: wanted, in: enterprise.id).isEmpty else {
                throw OrderItemCancellationRefusal.discounted
            }
            let rebates = try transaction.orderItems.rebates(of: wanted, in: enterprise.id)
            guard rebates.allSatisfy({ wanted.contains($0.id) }) else { throw OrderItemCancellationRefusal.rebated }
            try transaction.orderItems.cancel(
                wanted, of: enterprise.id, withReservation: false, by: call.profileID, at: call.now
            )
        }
        return Response()
    }
}

import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Moves charges and payments to other bills, of the same account or another one: all of them or none. Charges must be
/// open, and payments open or pending.
///
/// A bill of another account needs that account to be named too, so that nobody is charged by a slip. An item that is
/// taken off its bill (`{"Value": null}`) goes to the oldest other open bill of its account, made if there is none:
/// what is owed always stands on a bill. With an account and no bill it goes to the account's oldest open one.
///
/// - Throws: `InvalidReference` for an unknown item, account or bill, an item or a payment that cannot move, a closed
///   bill, and the bill of another account; a refusal for a company where the token does not permit that.
extension AccountingItemsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let wanted = ids(request.accountingItemUpdates.map(\.accountingItemID), of: OrderItem.self)
            var moves = try AccountingMoves(call: call, enterprise: enterprise, wanted: wanted, in: transaction)
            try moves.prepare(request.accountingItemUpdates)
            for update in request.accountingItemUpdates { try moves.apply(update) }
            for payment in moves.payments.keys.sorted() {
                try call.announce(.payment(payment), of: enterprise.id, in: transaction)
            }
            let items = try transaction.orderItems.find(wanted, of: enterprise.id)
            let payments = try transaction.payments.find(wanted.map { ID($0.uuid) }, of: enterprise.id)
            return Response(
                orderItems: items.map { Contract.OrderItemOld($0) },
                paymentItems: payments.map { Contract.PaymentItemOld($0) }
            )
        }
    }
}

import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Charges an account for products of an additional service, or for anything else by name.
///
/// All of the order is charged or none of it. Items that are alike in everything but their count become one, unless the
/// caller wants them apart (inferred: what the option's name says). The start and the end of a product order are for
/// stays and not looked at here. What the allowances of the stay pay for is taken off at once.
///
/// - Throws: `InvalidReference` for a service that is not an additional one, an unknown or deleted account, product,
///   bill, stay, segment or category, a closed or another's bill, a consumption too far back; ``OrderRefusal`` for
///   negative amounts and company accounts where the token does not permit them.
extension OrdersAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let consumed = request.consumptionUTC ?? call.now
        guard consumed >= enterprise.accountingHistoryStart(at: call.now) else {
            throw InvalidReference("ConsumptionUtc", "is before the history that may still be changed")
        }
        return try await call.store.write { transaction in
            let draft = OrderDraft(call: call, enterprise: enterprise, transaction: transaction, consumed: consumed)
            return Response(orderID: try draft.add(request).uuid)
        }
    }
}

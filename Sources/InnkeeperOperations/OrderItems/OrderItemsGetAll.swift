import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists charges, newest first. Without `AccountingStates` those in every state.
///
/// `Currency` converts amounts. There are no exchange rates yet, so the only currency that can be asked for is the one
/// that the charges are in.
///
/// - Throws: `InvalidReference` for an enterprise or a service outside the token's scope, and for another currency.
extension OrderItemsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = OrderItemFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.orderItemIDs)
        filter.accounts = ids(request.accountIDs)
        filter.serviceOrders = request.serviceOrderIDs
        filter.bills = ids(request.billIDs)
        filter.created = request.createdUTC.map { InstantInterval($0) }
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.consumed = request.consumedUTC.map { InstantInterval($0) }
        filter.canceled = request.canceledUTC.map { InstantInterval($0) }
        filter.closed = request.closedUTC.map { InstantInterval($0) }
        filter.states = request.accountingStates?.map { AccountingState($0) }
        filter.kinds = request.types?.map { OrderItem.Kind($0) }
        let (wanted, page) = (filter, Page(request.limitation))
        let items = try await call.store.read { transaction in
            var filter = wanted
            filter.services = try call.chargedServices(
                request.serviceIDs, of: filter.enterprises, in: transaction
            )
            return try transaction.orderItems.list(filter, page)
        }
        try call.check(request.currency, of: items.map(\.unitAmount.currency))
        return Response(orderItems: items.map { Contract.OrderItem($0) }, cursor: items.last?.id.uuid)
    }
}

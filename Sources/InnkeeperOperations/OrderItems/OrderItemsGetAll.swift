import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists charges, newest first. Without `AccountingStates` those in every state.
///
/// `Currency` tells the amounts in that currency, at today's exchange rates of the house; the original amounts stay as
/// they were.
///
/// - Throws: `InvalidReference` for an enterprise or a service outside the token's scope, and for a currency that the
///   house does not exchange the amounts for.
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
        let (items, exchange) = try await call.store.read { transaction in
            var filter = wanted
            filter.services = try call.chargedServices(
                request.serviceIDs, of: filter.enterprises, in: transaction
            )
            let exchange = try Exchange(to: request.currency.said, of: filter.enterprises, in: transaction)
            return (try transaction.orderItems.list(filter, page), exchange)
        }
        return Response(
            orderItems: try items.map { try Contract.OrderItem($0, in: exchange) }, cursor: items.last?.id.uuid
        )
    }
}

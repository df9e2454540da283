import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the orders of products that were not made with a stay, newest first; in every state unless `States` says
/// otherwise.
///
/// An order is processed when its products count as consumed, and canceled when all of its charges were; in the other
/// states that stays know no order of products ever is.
///
/// - Throws: `InvalidReference` for a service that is unknown or sells stays.
extension ProductServiceOrdersGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let page = Page(request.limitation)
        let orders = try await call.store.read { transaction in
            var filter = ProductOrderFilter(enterprises: enterprises, now: call.now)
            filter.ids = ids(request.productServiceOrderIDs)
            filter.serviceIDs = try call.services(
                request.serviceIDs, of: enterprises, bookable: false, in: transaction
            )
            filter.accountIDs = request.accountIDs
            filter.linkedReservationIDs = ids(request.linkedReservationIDs)
            filter.updated = request.updatedUTC.map { InstantInterval($0) }
            filter.states = request.states?.map { ReservationState($0) }
            return try transaction.productOrders.list(filter, page)
        }
        return Response(
            productServiceOrders: orders.map(Contract.ServiceOrder.init), cursor: orders.last?.order.id.uuid
        )
    }
}

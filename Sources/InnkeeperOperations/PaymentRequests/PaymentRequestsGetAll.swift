import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists requests to pay, newest first, in every state unless states are named.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension PaymentRequestsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = PaymentRequestFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.paymentRequestIDs)
        filter.customers = ids(request.accountIDs)
        filter.reservations = ids(request.reservationIDs)
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.states = request.states.map { $0.map { sameChoice($0) } }
        let (wanted, page) = (filter, Page(request.limitation))
        let requests = try await call.store.read { try $0.paymentRequests.list(wanted, page) }
        return Response(
            paymentRequests: requests.map { Contract.PaymentRequest($0) }, cursor: requests.last?.id.uuid
        )
    }
}

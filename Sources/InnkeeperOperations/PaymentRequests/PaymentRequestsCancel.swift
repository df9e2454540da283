import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Takes requests to pay back that nobody has answered yet: all of them or none.
///
/// - Throws: `InvalidReference` for an unknown request, and for one that is pending no more.
extension PaymentRequestsCancel: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let wanted: [ID<PaymentRequest>] = ids(request.paymentRequestIDs)
        return try await call.store.write { transaction in
            for id in wanted {
                let found = try transaction.paymentRequests.find(id, of: enterprise.id)
                    .known(as: "PaymentRequestIds", id.uuid)
                let ended = try transaction.paymentRequests.end(id, as: .canceled, of: enterprise.id, at: call.now)
                guard ended else {
                    throw InvalidReference("PaymentRequestIds", "names one that is pending no more: \(found.id)")
                }
            }
            var filter = PaymentRequestFilter(enterprises: [enterprise.id])
            filter.ids = wanted
            let canceled = try transaction.paymentRequests.list(filter, Page(count: wanted.count))
            return Response(paymentRequests: canceled.map { Contract.PaymentRequest($0) })
        }
    }
}

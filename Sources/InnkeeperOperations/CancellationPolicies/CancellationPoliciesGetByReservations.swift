import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Answers which cancellation policies hold for reservations, each in the order in which they begin to.
///
/// - Throws: `InvalidReference` for a reservation that is unknown, and for one of a service that the token does not
///   open.
extension CancellationPoliciesGetByReservations: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        try await call.store.read { transaction in
            let wanted = ids(request.reservationIDs, of: Reservation.self)
            var filter = ReservationFilter(enterprises: try call.enterpriseIDs(nil))
            filter.ids = wanted
            filter.serviceIDs = call.caller.token.serviceID.map { [ID($0.uuid)] }
            // At most a hundred by the contract.
            let found = try transaction.reservations.list(filter, Page(count: wanted.count))
            let policies = try RatePolicies(of: ids(found.map(\.sale.rateID.uuid)), for: call, in: transaction)
            return Response(
                cancellationPolicies: try wanted.map { id in
                    let reservation = try found.first { $0.id == id }.known(as: "ReservationIds", id.uuid)
                    let rate = try policies.rate(reservation.sale.rateID).known(as: "ReservationIds", id.uuid)
                    return Contract.CancellationPolicyByReservation(
                        reservationID: id.uuid,
                        policies: policies.holding(at: rate, try reservation.stay, created: reservation.created)
                            .map { Contract.CancellationPolicyData($0) }
                    )
                }
            )
        }
    }
}

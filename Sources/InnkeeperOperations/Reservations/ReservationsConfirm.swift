import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Makes reservations firm, all of them or none, so that their charges count from now on.
///
/// One that was only asked about must still find a resource of its category free.
///
/// - Throws: `InvalidReference` for an unknown reservation; `ReservationRefusal` for one that cannot be confirmed;
///   `AvailabilityRefusal` for a night that is full.
extension ReservationsConfirm: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            for stay in try desk.stays(request.reservationIDs, as: "ReservationIds") {
                var reservation = stay
                reservation.state = try stay.state.confirmed()
                reservation.released = nil
                let timeUnits = try desk.timeUnits(of: stay)
                try desk.changeLedger(
                    LedgerDelta.changes(
                        from: try desk.claim(of: stay, timeUnits), to: try desk.claim(of: reservation, timeUnits)
                    ),
                    of: stay.serviceID, timeUnits, isChecked: stay.state.holds == nil
                )
                try desk.write(reservation)
                try transaction.orderItems.activate(
                    reservation: stay.id, of: enterprise.id, by: call.profileID, newBillID: { call.newID() },
                    at: call.now
                )
            }
            return Response(reservationIDs: request.reservationIDs)
        }
    }
}

import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Makes reservations firm, all of them or none, so that their charges count from now on.
///
/// One that was only asked about must still find its nights free, and gets a resource now if one is.
///
/// - Throws: `InvalidReference` for an unknown reservation; `ReservationRefusal` for one that cannot be confirmed;
///   `AvailabilityRefusal` for a night that is full.
extension ReservationsConfirm: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let stays = try desk.stays(request.reservationIDs, as: "ReservationIds")
            var claims = try desk.claims(of: stays)
            var firm: [Reservation] = []
            for stay in stays {
                var reservation = stay
                reservation.state = try stay.state.confirmed()
                reservation.released = nil
                if stay.state.holds == nil {
                    try desk.checkNights(from: stay, to: reservation, try desk.timeUnits(of: stay))
                    reservation.assignedResourceID = try desk.room(for: reservation)
                    claims = try desk.claims(of: stays + [reservation])
                }
                try desk.changeLedger(from: stay, to: reservation, claims)
                firm.append(try desk.write(reservation))
                try transaction.orderItems.activate(
                    reservation: stay.id, of: enterprise.id, by: call.profileID, newBillID: { call.newID() },
                    at: call.now
                )
            }
            if request.sendConfirmationEmail {
                try call.write(.confirmation, of: firm, of: enterprise, in: transaction)
            }
            return Response(reservationIDs: request.reservationIDs)
        }
    }
}

import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Moves the start, the end or both of a stay.
///
/// Nights that stay keep their price, new ones have the agreed price or the rate's, and those that go are taken back;
/// with `ChargeCancellationFee` the policy in force is charged for them. A stay whose resource is taken in the new
/// interval gets another one of its category, unless its resource was promised or somebody is in it.
///
/// - Throws: `InvalidReference` for an unknown reservation; `InvalidInput` for an end that is not after the start;
///   `ReservationRefusal` for a change that its state forbids and for a promised resource that is taken;
///   `AvailabilityRefusal` for a night that is full.
extension ReservationsUpdateInterval: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let stay = try desk.stay(request.reservationID)
            let start = request.startUTC ?? stay.scheduledStart
            let end = request.endUTC ?? stay.scheduledEnd
            guard start < end else {
                let member = request.endUTC == nil ? "StartUtc" : "EndUtc"
                throw InvalidInput(member, "leaves no time between start and end")
            }
            let timeUnits = try desk.timeUnits(of: stay)
            let new = try Stay(from: start, to: end)
            try IntervalChange.check(
                state: stay.state, from: try stay.stay, to: new, timeUnits: timeUnits, now: call.now,
                editableHistory: enterprise.operationalEditableHistory
            )
            var reservation = stay
            (reservation.scheduledStart, reservation.scheduledEnd) = (start, end)
            try desk.checkNights(from: stay, to: reservation, timeUnits)
            reservation.assignedResourceID = try desk.roomAfterMove(reservation, to: new)
            try desk.changeLedger(from: stay, to: reservation, try desk.claims(of: [stay, reservation]))
            try StayRepricer(desk: desk, old: stay, new: reservation).perform(
                chargesFee: request.chargeCancellationFee
            )
            try desk.write(reservation)
            return Contract.Unit()
        }
    }
}

import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Checks a stay in.
///
/// - Throws: `InvalidReference` for an unknown reservation; `ReservationRefusal` unless it is confirmed, its day has
///   come, and its resource is assigned, inspected, and neither blocked nor taken.
extension ReservationsStart: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            // Housekeeping, who change resources, lock the house too.
            try transaction.lock(.enterprise(enterprise.id))
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let stay = try desk.stay(request.reservationID)
            let timeUnits = try desk.timeUnits(of: stay)
            var reservation = stay
            reservation.state = try CheckIn.check(
                state: stay.state, stay: try stay.stay, timeUnits: timeUnits, room: try desk.room(of: stay),
                now: call.now
            )
            reservation.actualStart = call.now
            reservation.checkIns.owner = true
            reservation.checkIns.anyCompanion = true
            reservation.checkIns.allCompanions = try desk.members(of: stay).count == 1
            reservation.checkIns.byConnector = true
            // The ledger of nights stays as it is: who has arrived holds what he held before.
            try desk.write(reservation)
            try desk.moveIn(stay)
            return Contract.Unit()
        }
    }
}

extension StayDesk {
    /// The resource of somebody who has moved in has to be cleaned from now on, where its service wants that.
    func moveIn(_ reservation: Reservation) throws {
        guard let id = reservation.assignedResourceID,
            let service = try transaction.services.find(reservation.serviceID, of: enterprise.id),
            service.housekeeping.dirtiesAtCheckIn,
            let resource = try transaction.resources.find(id, of: enterprise.id)
        else { return }
        try call.mark(resource, .dirty, in: transaction)
    }

    /// The assigned resource as it is now: who is in it or in a part of it, and whether a block has it.
    func room(of reservation: Reservation) throws -> AssignedRoom? {
        guard let id = reservation.assignedResourceID else { return nil }
        guard let resource = try transaction.resources.find(id, of: enterprise.id) else { return nil }
        let family = [id] + (try transaction.resources.relatives(of: id, of: enterprise.id))
        let (now, end) = (call.now, max(reservation.scheduledEnd, call.now.addingTimeInterval(1)))
        let blocks = try transaction.resourceBlocks.holding(family, from: now, to: end, of: enterprise.id)
        let occupant = try transaction.reservations.occupant(of: family, except: reservation.id, in: enterprise.id)
        return AssignedRoom(
            name: resource.name, state: resource.state, isBlocked: !blocks.isEmpty, takenBy: occupant.map(String.init)
        )
    }
}

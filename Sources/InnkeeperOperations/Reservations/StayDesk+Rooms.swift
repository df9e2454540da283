import Foundation
import Hospitality
import InnkeeperStore

extension StayDesk {
    /// The resource of a stay in its new interval: its own if it is free then, else another one of its category.
    ///
    /// - Throws: `ReservationRefusal` where the stay cannot be given another one.
    func roomAfterMove(_ reservation: Reservation, to stay: Stay) throws -> ID<Resource>? {
        guard let id = reservation.assignedResourceID, reservation.state.holds != nil else {
            return reservation.assignedResourceID
        }
        let isFixed = reservation.isResourceLocked || reservation.state == .started
        let table = transaction.reservations
        let own = try table.assignable([id], by: reservation.serviceID, of: enterprise.id)
        guard let room = own.first else { return id }
        let others = isFixed ? [] : try table.assignable(in: [reservation.requestedCategoryID], of: enterprise.id)
        var keeper = try RoomKeeper(
            of: own + others.filter { $0.id != id }, from: stay.arrival, to: stay.departure, except: reservation.id,
            in: enterprise.id, transaction
        )
        do {
            try keeper.give(room, to: stay)
            return id
        } catch is ReservationRefusal where !isFixed {
            return keeper.choose(in: reservation.requestedCategoryID, for: stay)
        }
    }

    /// The resource of a stay that holds its nights from now on: the one it was given if that is still free, else
    /// another one of its category, else none.
    ///
    /// - Throws: `ReservationRefusal` where its resource was promised and is taken.
    func room(for reservation: Reservation) throws -> ID<Resource>? {
        let stay = try reservation.stay
        guard reservation.assignedResourceID == nil else { return try roomAfterMove(reservation, to: stay) }
        let category = reservation.requestedCategoryID
        var keeper = try RoomKeeper(
            of: try transaction.reservations.assignable(in: [category], of: enterprise.id), from: stay.arrival,
            to: stay.departure, except: reservation.id, in: enterprise.id, transaction
        )
        return keeper.choose(in: category, for: stay)
    }
}

import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Checks a stay out: its members owe nothing or may owe it, their bills are closed if that is asked for, and its
/// resource has to be cleaned.
///
/// - Throws: `InvalidReference` for an unknown reservation; `ReservationRefusal` unless it has started, its last day
///   has come, and the balance of all its members is zero or allowed to be open with a note.
extension ReservationsProcess: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            // Housekeeping, who change resources, lock it too: the room that is left is written as a whole.
            try transaction.lock(.enterprise(enterprise.id))
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let stay = try desk.stay(request.reservationID)
            let timeUnits = try desk.timeUnits(of: stay)
            let members = try desk.members(of: stay)
            try transaction.accounts.lock(members.map(\.id))
            var reservation = stay
            reservation.state = try CheckOut.check(
                state: stay.state, stay: try stay.stay, timeUnits: timeUnits, balances: try desk.balances(of: members),
                allowsOpenBalance: request.allowOpenBalance ?? false, notes: request.notes, now: call.now
            )
            reservation.actualEnd = call.now
            try AllowanceDesk(call: call, enterprise: enterprise, transaction: transaction).end(of: stay.id)
            if request.closeBills ?? false {
                _ = try BillClosing(call: call, enterprise: enterprise).closeClosable(of: members, in: transaction)
            }
            if let notes = request.notes.said {
                try transaction.serviceOrderNotes.insert([call.note(notes, on: stay)])
            }
            try desk.write(reservation)
            try desk.leave(stay)
            return Contract.Unit()
        }
    }
}

extension StayDesk {
    /// What each of the accounts owes; nobody pays for another by having paid too much.
    func balances(of members: [Account]) throws -> [String: ExactDecimal] {
        let accounts = try transaction.accounts.balances(of: members.map(\.id), in: enterprise.id)
        var balances: [String: ExactDecimal] = [:]
        for (currency, value) in accounts.values.flatMap(\.self) where !value.isZero {
            balances[currency, default: .zero] += value.magnitude
        }
        return balances
    }

    /// The resource of somebody who has left has to be cleaned.
    func leave(_ reservation: Reservation) throws {
        guard let id = reservation.assignedResourceID,
            let resource = try transaction.resources.find(id, of: enterprise.id),
            resource.state.afterCheckOut != resource.state
        else { return }
        try call.mark(resource, resource.state.afterCheckOut, in: transaction)
    }
}

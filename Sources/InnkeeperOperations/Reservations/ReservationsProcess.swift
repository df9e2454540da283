import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Checks a stay out: its members owe nothing or may owe it, their bills are closed if that is asked for, and its
/// resource has to be cleaned.
///
/// What nobody has consumed yet, because it is of a stay that is still to come, is not due (inferred: it is the
/// consumed balance that may be allowed to be open).
///
/// - Throws: `InvalidReference` for an unknown reservation; `ReservationRefusal` unless it has started, its last day
///   has come, the balance of all its members is zero or allowed to be open with a note, and the profiles of all who
///   stay tell what the house has to know (``ProfileFact``).
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
                state: stay.state, stay: try stay.stay, timeUnits: timeUnits,
                balances: try desk.due(from: members, leaving: stay),
                allowsOpenBalance: request.allowOpenBalance ?? false, notes: request.notes, now: call.now
            )
            let incomplete = try desk.incompleteProfiles(of: stay)
            guard incomplete.isEmpty else { throw ReservationRefusal.profilesIncomplete(incomplete) }
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
    /// What each of the accounts has to settle now; nobody pays for another by having paid too much. An invoice is to
    /// be paid later.
    func due(from members: [Account], leaving stay: Reservation) throws -> [String: ExactDecimal] {
        let accounts = members.map(\.id)
        let open = try transaction.accounts.balances(of: accounts, in: enterprise.id, withInvoices: false)
        let toCome = try transaction.accounts.toCome(of: accounts, besides: stay.id, in: enterprise.id, after: call.now)
        var due: [String: ExactDecimal] = [:]
        for (account, balances) in open {
            for (currency, balance) in balances {
                let value = CheckOut.due(of: balance, toCome: toCome[account]?[currency] ?? .zero)
                if !value.isZero { due[currency, default: .zero] += value.magnitude }
            }
        }
        return due
    }

    /// Those who stay and whose profiles do not tell what the house has to know. Who pays and does not stay is nobody
    /// whom it has to register.
    func incompleteProfiles(of stay: Reservation) throws -> [IncompleteProfile] {
        let wanted = try transaction.enterprises.wantedProfileFacts(of: enterprise.id)
        guard !wanted.isEmpty else { return [] }
        let companions = try transaction.companionships.customers(of: [stay.id], of: [enterprise.id])[stay.id] ?? []
        let documented = try transaction.identityDocuments(call.premises.vault)
            .holders(among: companions, in: enterprise.chainID)
        return try transaction.customers.find(companions, of: enterprise.chainID).sorted { $0.id < $1.id }
            .compactMap { customer in
                let lacks = customer.lacks(of: wanted, hasDocument: documented.contains(customer.id))
                return lacks.isEmpty ? nil : IncompleteProfile(customer: customer.id, lacks: lacks)
            }
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

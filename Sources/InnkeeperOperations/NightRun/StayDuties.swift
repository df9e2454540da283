import Foundation
import Hospitality
import InnkeeperStore

/// Gives up the optional stays whose release has come without anybody confirming them, and where none was agreed upon,
/// those whose first day has closed. Nothing is charged for it.
enum OptionRelease: NightDuty {
    static let name = "options released"

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let (now, closing) = (call.now, enterprise.lastClosing(at: call.now))
        let due = try await call.store.read { transaction in
            try transaction.reservations.releasable(at: now, of: enterprise.id)
                + transaction.reservations.unconfirmed(at: closing, of: enterprise.id)
        }
        return try await call.each(due) { transaction, id in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            guard let stay = try desk.stays([id.uuid], as: "ReservationId").first, stay.state == .optional,
                stay.released.map({ $0 <= now }) ?? (max(stay.scheduledStart, stay.created) < closing)
            else { return false }
            try desk.giveUp(
                stay, because: .confirmationMissed, notes: "Released because nobody confirmed it in time.",
                postsFee: false
            )
            return true
        }
    }
}

/// Gives up the stays of those who did not come until their business day had closed, and charges what the policy says.
enum NoShows: NightDuty {
    static let name = "no-shows"

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let closing = enterprise.lastClosing(at: call.now)
        let due = try await call.store.read { try $0.reservations.missed(at: closing, of: enterprise.id) }
        return try await call.each(due) { transaction, id in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            // Who books for yesterday does it for somebody who is here, and checks him in next.
            guard let stay = try desk.stays([id.uuid], as: "ReservationId").first, stay.state == .confirmed,
                stay.scheduledStart < closing, stay.created < closing
            else { return false }
            try desk.giveUp(stay, because: .noShow, notes: "Nobody came.", postsFee: true)
            return true
        }
    }
}

/// Checks out who should have left so long ago that the house may not change it any more: the room is sold to others
/// by now. What is owed stays owed.
enum OverdueDepartures: NightDuty {
    static let name = "overdue departures"

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let limit = enterprise.endOfOperationalHistory(at: call.now)
        let due = try await call.store.read { try $0.reservations.overdue(at: limit, of: enterprise.id) }
        return try await call.each(due) { transaction, id in
            // Housekeeping, who change resources, lock it too: the room that is left is written as a whole.
            try transaction.lock(.enterprise(enterprise.id))
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            guard let stay = try desk.stays([id.uuid], as: "ReservationId").first, stay.state == .started,
                stay.scheduledEnd < limit
            else { return false }
            var reservation = stay
            reservation.state = try stay.state.changed(to: .processed)
            reservation.actualEnd = max(stay.scheduledEnd, stay.actualStart ?? stay.scheduledEnd)
            try desk.write(reservation)
            try transaction.serviceOrderNotes.insert([call.note("Checked out by the house.", on: stay)])
            // Whoever is in the room by now has cleaned and left it himself.
            if try desk.room(of: reservation)?.takenBy == nil { try desk.leave(stay) }
            return true
        }
    }
}

extension Call {
    /// Does something with each of these in a transaction of its own, and answers how often it was done. One that
    /// fails keeps the others from nothing; the first failure is thrown in the end.
    func each<Entity>(
        _ ids: [ID<Entity>], _ body: @escaping @Sendable (Transaction, ID<Entity>) throws -> Bool
    ) async throws -> Int {
        var (count, failure) = (0, (any Error)?.none)
        for id in ids {
            do {
                if try await store.write({ try body($0, id) }) { count += 1 }
            } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        return count
    }
}

extension StayDesk {
    /// Cancels a stay that the house gives up by itself.
    func giveUp(
        _ stay: Reservation, because reason: ReservationCancellationReason, notes: String, postsFee: Bool
    ) throws {
        try cancel(
            stay, notes: notes, because: reason, charges: try charges(of: [stay]), postsFee: postsFee,
            try claims(of: [stay])
        )
    }
}

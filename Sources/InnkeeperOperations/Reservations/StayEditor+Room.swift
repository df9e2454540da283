import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperWire

extension StayEditor {
    private var transaction: Transaction { desk.transaction }

    /// The room of the stay: the one that was asked for, else its own where that is free in the new interval, else
    /// another one of its category.
    func editRoom(_ new: inout Reservation) throws {
        let isLocked = try edit.data.assignedResourceLocked.map { update in
            try edit.uncleared(update.value, "AssignedResourceLocked")
        }
        if isLocked == false { new.isResourceLocked = false }
        if let wanted = edit.data.assignedResourceID {
            try assign(wanted.value.map { ID($0) }, &new)
        } else {
            try keepRoom(&new)
        }
        guard isLocked == true else { return }
        guard new.assignedResourceID != nil else {
            throw edit.invalid("AssignedResourceLocked", "needs an assigned resource")
        }
        new.isResourceLocked = true
    }

    /// Gives the stay a certain room, or takes its room from it.
    private func assign(_ id: ID<Resource>?, _ new: inout Reservation) throws {
        let own = new.assignedResourceID
        // Whoever asks for the room that the stay has changes nothing about it.
        if id != own, new.isResourceLocked, let own {
            throw ReservationRefusal.resourceLocked(name: try name(of: own))
        }
        guard let id else {
            guard new.state != .started else { throw ReservationRefusal.resourceNeeded }
            new.assignedResourceID = nil
            return
        }
        let table = transaction.reservations
        let found = try table.assignable([id], by: new.serviceID, of: new.enterpriseID)
        guard let room = found.first else { throw InvalidReference.unknown("AssignedResourceId", id.uuid) }
        new.assignedResourceID = id
        guard new.state.holds != nil else { return }
        let stay = try new.stay
        var keeper = try RoomKeeper(
            of: [room], from: stay.arrival, to: stay.departure, except: new.id, in: new.enterpriseID, transaction
        )
        try keeper.check(room, isSoldAs: new.requestedCategoryID, by: new.serviceID)
        try keeper.give(room, to: stay)
        guard new.state == .started, id != own else { return }
        // Who is here moves now: into a room that is ready, out of one that is not any more.
        if let other = try desk.room(of: new) { try CheckIn.check(other) }
        try desk.leave(old)
    }

    private func keepRoom(_ new: inout Reservation) throws {
        guard let id = new.assignedResourceID, new.state.holds != nil else { return }
        if new.requestedCategoryID != old.requestedCategoryID, !new.isResourceLocked, new.state != .started {
            let fitting = try transaction.reservations.assignable([id], by: new.serviceID, of: new.enterpriseID)
            if !fitting.contains(where: { $0.categoryID == new.requestedCategoryID }) {
                new.assignedResourceID = nil
                new.assignedResourceID = try desk.room(for: new)
                return
            }
        }
        guard new.scheduledStart != old.scheduledStart || new.scheduledEnd != old.scheduledEnd else { return }
        new.assignedResourceID = try desk.roomAfterMove(new, to: try new.stay)
    }

    private func name(of resource: ID<Resource>) throws -> String {
        try transaction.resources.find(resource, of: old.enterpriseID)?.name ?? "\(resource)"
    }
}

import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes stays that are booked: finds and locks them, and keeps the ledger of nights in step with them.
struct StayDesk {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction

    /// The reservations, in the order of the request, with the ledgers locked until the transaction ends.
    ///
    /// - Throws: `InvalidReference` for a reservation that the house does not have, or of a service that the token does
    ///   not open.
    func stays(_ uuids: [UUID], as member: String) throws -> [Reservation] {
        let wanted: [ID<Reservation>] = ids(uuids)
        try transaction.lockStays(of: enterprise.id)
        let found = try transaction.reservations.find(wanted, of: enterprise.id)
        let byID = Dictionary(found.map { ($0.id, $0) }) { _, last in last }
        return try wanted.map { id in
            let reservation = try byID[id].known(as: member, id.uuid)
            if let bound = call.caller.token.serviceID, bound.uuid != reservation.serviceID.uuid {
                throw InvalidReference.unknown(member, id.uuid)
            }
            return reservation
        }
    }

    func stay(_ uuid: UUID) throws -> Reservation {
        try stays([uuid], as: "ReservationId").first.known(as: "ReservationId", uuid)
    }

    /// The time units of the service that a stay is of.
    func timeUnits(of reservation: Reservation) throws -> TimeUnits {
        let service = try transaction.services.find(reservation.serviceID, of: enterprise.id)
        guard let units = service?.timeUnits(in: enterprise.timeZone) else {
            throw InvalidReference("ReservationId", "is of a service that is not sold by time units any more")
        }
        return units
    }

    /// Whether a stay can have the nights that it takes more than before. Its resource may still be unknown: that one
    /// is taken from other services, and no night of this one.
    ///
    /// - Throws: `AvailabilityRefusal` for the first night that is full.
    func checkNights(from old: Reservation, to new: Reservation, _ timeUnits: TimeUnits) throws {
        let pickup = try blockChanges(from: old, to: new)?.1 ?? []
        let changes = try LedgerDelta.changes(from: own(old, timeUnits), to: own(new, timeUnits)) + pickup
        guard changes.contains(where: { $0.effectOnAvailability < 0 }),
            let first = changes.map(\.unit).min(), let last = changes.map(\.unit).max()
        else { return }
        let (service, units) = (new.serviceID, first..<last.advanced(by: 1))
        var availability = Availability(
            stocks: try transaction.categoryStocks(of: service, in: enterprise),
            cells: try transaction.nights.range(units, of: service, in: enterprise.id), timeUnits: timeUnits
        )
        let limits = try transaction.serviceOverbookingLimits.limits(in: units, of: service, in: enterprise.id)
        try availability.take(changes, overbookingLimits: limits)
    }

    private func own(_ reservation: Reservation, _ timeUnits: TimeUnits) throws -> LedgerClaim {
        LedgerClaim(
            category: reservation.requestedCategoryID, units: timeUnits.units(of: try reservation.stay),
            state: reservation.state
        )
    }

    /// What these stays hold in the ledger of nights, their resources in every other service that sells them.
    func claims(of reservations: [Reservation]) throws -> LedgerClaims {
        let resources = Set(reservations.compactMap(\.assignedResourceID)).sorted()
        return try LedgerClaims(of: enterprise, resources: resources, in: transaction)
    }

    /// Makes the ledger follow a stay, and its block if it is of one.
    ///
    /// - Parameter claims: Those of both, as ``claims(of:)`` loads them.
    func changeLedger(from old: Reservation, to new: Reservation, _ claims: LedgerClaims) throws {
        var changes = LedgerDelta.changes(from: claims.claim(of: old), to: claims.claim(of: new))
        if let (ledger, pickup) = try blockChanges(from: old, to: new) {
            try transaction.blockNights.save(ledger, in: enterprise.id)
            changes = LedgerDelta.combined(changes + pickup)
        }
        try transaction.nights.apply(changes, in: enterprise.id)
    }

    /// The charges of stays, oldest first, with their accounts locked until the transaction ends: while it decides what
    /// to cancel and what to correct, no bill that they stand on is closed.
    func charges(of stays: [Reservation]) throws -> [OrderItem] {
        let stayIDs = stays.map(\.id)
        let items = try transaction.orderItems.of(reservations: stayIDs, of: enterprise.id)
        // One writer has nobody to wait for, so nothing to read again.
        guard transaction.engine == .postgres else { return items }
        try transaction.accounts.lock(stays.map(\.account.id) + items.map(\.account.id))
        return try transaction.orderItems.of(reservations: stayIDs, of: enterprise.id)
    }

    /// Writes a changed stay and tells everybody.
    @discardableResult
    func write(_ reservation: Reservation) throws -> Reservation {
        var reservation = reservation
        reservation.updated = call.now
        reservation.updaterProfileID = call.profileID
        try transaction.reservations.update(reservation)
        if reservation.state.isOver {
            // Who has left or never comes opens no door.
            try transaction.resourceAccessTokens.revoke(of: reservation.id, of: enterprise.id, at: call.now)
        }
        try call.announce(reservation, in: transaction)
        return reservation
    }

    /// Those who stay, and the owner even if he does not: the accounts that are settled at the end.
    func members(of reservation: Reservation) throws -> [Account] {
        let companions = try transaction.companionships.customers(of: [reservation.id], of: [enterprise.id])
        let accounts = (companions[reservation.id] ?? []).map { Account($0) }
        return accounts.contains(reservation.account) ? accounts : [reservation.account] + accounts
    }

    /// What a stay was sold from, to price and charge changes of it.
    ///
    /// - Parameters:
    ///   - rates: Others than its own.
    ///   - products: Those that it has, or gets now.
    func catalog(
        of reservation: Reservation, rates: [ID<Rate>] = [], products: [ID<Product>] = []
    ) throws -> StayCatalog {
        try StayCatalog(
            selling: StayCatalog.Wanted(
                rates: ids(([reservation.sale.rateID] + rates).map(\.uuid)), products: products,
                first: reservation.scheduledStart, last: reservation.scheduledEnd
            ),
            from: reservation.serviceID.uuid, of: enterprise, for: call, in: transaction
        )
    }
}

extension Reservation {
    /// The planned interval.
    var stay: Stay { get throws(ReservationRefusal) { try Stay(from: scheduledStart, to: scheduledEnd) } }
}

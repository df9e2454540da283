import Foundation
import Hospitality
import InnkeeperStore

/// The reservations and product orders that a request names by one member.
struct ServiceOrders {
    let reservations: [UUID: Reservation]
    /// The product orders, with their enterprises.
    let productOrders: [UUID: ID<Enterprise>]

    /// - Throws: `InvalidReference` to `member` for an order that these houses do not have, and for a reservation of a
    ///   service that the token does not open.
    init(
        _ uuids: [UUID], as member: String, of enterprises: [ID<Enterprise>], for call: Call,
        in transaction: Transaction
    ) throws {
        let wanted = Set(uuids)
        var filter = ReservationFilter(enterprises: enterprises)
        filter.ids = wanted.map { ID($0) }
        if let bound = call.caller.token.serviceID { filter.serviceIDs = [bound] }
        let found = try transaction.reservations.list(filter, Page(count: max(1, wanted.count)))
        let reservations = Dictionary(found.map { ($0.id.uuid, $0) }) { _, last in last }
        let rest = wanted.subtracting(reservations.keys)
        let orders = try transaction.productOrders.enterprises(of: rest.map { ID($0) }, among: enterprises)
        self.reservations = reservations
        productOrders = Dictionary(orders.map { ($0.key.uuid, $0.value) }) { _, last in last }
        for id in uuids where reservations[id] == nil && productOrders[id] == nil {
            throw InvalidReference.unknown(member, id)
        }
    }
}

extension StayDesk {
    /// Marks stays as changed because something that hangs on them did, and tells everybody.
    func touch(_ reservations: some Sequence<Reservation>) throws {
        for reservation in reservations.sorted(by: { $0.id < $1.id }) { try write(reservation) }
    }
}

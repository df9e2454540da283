import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes stays: when, where, for whom, at which price; all stays of a request or none.
///
/// Where something is given that a price depends on, the nights that are still to come get the price that the house has
/// now, unless `Reprice` is false: then nights that stay keep what they cost. `TimeUnitPrices` are agreed upon and win;
/// they need a `Reason` (inferred: only they name a price, so only there is the price what is updated), which stays as
/// a note. For nights that go the policy in force is charged, unless `ApplyCancellationFee` is false.
///
/// - Throws: `InvalidReference` and `InvalidInput` for what the house does not have or cannot sell so;
///   `ReservationRefusal` for what the state of the stay forbids, a promised or taken resource, and a missing reason;
///   `AvailabilityRefusal` for a night that is full.
extension ReservationsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        try await change(request, in: call, overbooks: false)
    }

    /// - Parameter overbooks: Whether a night may be taken that is full; an older address could ask for that.
    static func change(_ request: Request, in call: Call, overbooks: Bool) async throws -> Response {
        let edits = try StayEdit.all(of: request)
        for edit in edits {
            try SearchedText.check(edit.data.channelNumber?.value, at: "\(edit.path)ChannelNumber.Value")
        }
        let enterprises = try edits.map { try call.enterprise($0.data.enterpriseID ?? request.enterpriseID) }
        let houses = Set(enterprises).sorted { $0.id < $1.id }
        return try await call.store.write { transaction in
            // Who moves into another room leaves one to be cleaned, and housekeeping locks the house for that.
            if edits.contains(where: { $0.data.assignedResourceID != nil }) {
                for house in houses { try transaction.lock(.enterprise(house.id)) }
            }
            for house in houses { try transaction.lockStays(of: house.id) }
            var (changed, billedAnew): ([Reservation], Set<ID<Reservation>>) = ([], [])
            for (edit, enterprise) in zip(edits, enterprises) {
                let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
                let stay = try desk.stays([edit.data.reservationID], as: "\(edit.path)ReservationId")[0]
                let editor = StayEditor(
                    desk: desk, edit: edit, old: stay, reprices: request.reprice,
                    chargesFee: request.applyCancellationFee, reason: request.reason.said, overbooks: overbooks
                )
                let reservation = try editor.perform()
                if reservation.isBilled(unlike: stay) { billedAnew.insert(stay.id) }
                changed.removeAll { $0.id == reservation.id }
                changed.append(reservation)
            }
            // Another company may pay now: what it pays for goes to its bill.
            for house in houses {
                try transaction.billRouting.route(
                    again: changed.filter { $0.enterpriseID == house.id }.map(\.id), anew: billedAnew, of: house.id,
                    by: call.profileID, newBillID: { call.newID() }, at: call.now
                )
            }
            let facts = try OldReservationFacts(for: changed, of: houses.map(\.id), in: transaction)
            return Response(reservations: changed.map { Contract.ReservationOld($0, facts) })
        }
    }
}

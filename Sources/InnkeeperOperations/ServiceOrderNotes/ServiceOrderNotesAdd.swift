import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds notes to reservations and product orders, all of them or none, in the order of the request.
///
/// They are general notes: the contract has no member for another type, and those of the channel manager and special
/// requests come with the booking.
///
/// - Throws: `InvalidReference` for an order that the house does not have.
extension ServiceOrderNotesAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            let wanted = request.serviceOrderNotes.map(\.serviceOrderID)
            try transaction.lockStays(of: enterprise.id)
            let orders = try ServiceOrders(
                wanted, as: "ServiceOrderId", of: [enterprise.id], for: call, in: transaction
            )
            let notes = request.serviceOrderNotes.map { note in
                ServiceOrderNote(
                    id: call.newID(), enterpriseID: enterprise.id, orderID: note.serviceOrderID, text: note.text,
                    kind: .general, created: call.now
                )
            }
            try transaction.serviceOrderNotes.insert(notes)
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            try desk.touch(orders.reservations.values)
            return Response(serviceOrderNotes: notes.map(Contract.OrderNote.init))
        }
    }
}

import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes the texts of notes, all of them or none. A note without a new text stays as it is.
///
/// - Throws: `InvalidReference` for a note that the house does not have; `InvalidInput` for a text that says nothing.
extension ServiceOrderNotesUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let wanted = request.serviceOrderNoteUpdates.map(\.serviceOrderNoteID)
            let (notes, orders) = try desk.notes(wanted, as: "ServiceOrderNoteId")
            var updated = Dictionary(notes.map { ($0.id.uuid, $0) }) { _, last in last }
            for (index, update) in request.serviceOrderNoteUpdates.enumerated() {
                guard let text = update.text else { continue }
                guard let said = text.value.said else {
                    throw InvalidInput("ServiceOrderNoteUpdates[\(index)].Text.Value", "must say something")
                }
                updated[update.serviceOrderNoteID]?.text = said
                updated[update.serviceOrderNoteID]?.updated = call.now
            }
            for note in updated.values.sorted(by: { $0.id < $1.id }) { try transaction.serviceOrderNotes.update(note) }
            try desk.touch(orders.reservations.values)
            return Response(
                serviceOrderNotes: wanted.compactMap { updated.removeValue(forKey: $0) }.map(Contract.OrderNote.init)
            )
        }
    }
}

extension StayDesk {
    /// Notes with the orders that they are on, with the stays locked until the transaction ends.
    ///
    /// - Throws: `InvalidReference` for a note that the house does not have, or of a service that the token does not
    ///   open.
    func notes(_ uuids: [UUID], as member: String) throws -> (notes: [ServiceOrderNote], orders: ServiceOrders) {
        let wanted: [ID<ServiceOrderNote>] = ids(uuids)
        try transaction.lockStays(of: enterprise.id)
        let found = try transaction.serviceOrderNotes.find(wanted, of: enterprise.id)
        let byID = Dictionary(found.map { ($0.id, $0) }) { _, last in last }
        let notes = try wanted.map { try byID[$0].known(as: member, $0.uuid) }
        do {
            let orders = try ServiceOrders(
                notes.map(\.orderID), as: member, of: [enterprise.id], for: call, in: transaction
            )
            return (notes, orders)
        } catch is InvalidReference {
            // The order is of a service that the token does not open, so the note is not known either.
            throw InvalidReference.unknown(member, uuids[0])
        }
    }
}

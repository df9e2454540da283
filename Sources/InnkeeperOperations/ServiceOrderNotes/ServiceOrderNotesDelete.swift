import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes notes, all of them or none.
///
/// - Throws: `InvalidReference` for a note that the house does not have.
extension ServiceOrderNotesDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let (notes, orders) = try desk.notes(request.serviceOrderNoteIDs, as: "ServiceOrderNoteIds")
            try transaction.serviceOrderNotes.delete(notes.map(\.id), of: enterprise.id)
            try desk.touch(orders.reservations.values)
            return Contract.Unit()
        }
    }
}

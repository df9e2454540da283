import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes notes: they stay in the list as not active, so that who has read one can see that it is gone.
///
/// - Throws: `InvalidReference` for a note that is not an active one of the chain.
extension AccountNotesDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let wanted: [ID<AccountNote>] = ids(request.accountNoteIDs)
            let known = try transaction.lockActiveNotes(wanted, of: chain, as: "AccountNoteIds")
            for var note in wanted.compactMap({ known[$0] }) {
                note.isActive = false
                note.updated = call.now
                try transaction.accountNotes.update(note)
            }
            return Response()
        }
    }
}

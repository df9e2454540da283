import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes the text or the classification of notes.
///
/// A note has one classification, as it has when it is added: one that is switched on takes the place of the old one,
/// and one that is switched off without another leaves none, which is refused.
///
/// - Throws: `InvalidReference` for a note that is not an active one of the chain; `InvalidInput` for a text that is
///   cleared, too long or blank, for two classifications or none, and for a note on a company that is not general.
extension AccountNotesUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let wanted: [ID<AccountNote>] = ids(request.accountNoteUpdates.map(\.accountNoteID))
            var known = try transaction.lockActiveNotes(wanted, of: chain, as: "AccountNoteId")
            for (index, update) in request.accountNoteUpdates.enumerated() {
                guard var note = known[ID(update.accountNoteID)] else { continue }
                let path = "AccountNoteUpdates[\(index)]"
                try update.content.overwrite(&note.content, at: "\(path).Content")
                note.classification = try update.classifications.replacing(
                    note.classification, at: "\(path).Classifications"
                )
                guard note.classification.suits(note.account.type) else {
                    throw InvalidInput("\(path).Classifications", "must be General for a company")
                }
                note.updated = call.now
                try transaction.accountNotes.update(note)
                known[note.id] = note
            }
            return Response(accountNotes: wanted.compactMap { known[$0] }.map { Contract.AccountNote($0) })
        }
    }
}

extension Contract.AccountNoteUpdateClassifications {
    fileprivate func replacing(
        _ old: AccountNoteClassification, at path: String
    ) throws(InvalidInput) -> AccountNoteClassification {
        let flags: [(AccountNoteClassification, Bool?)] = [
            (.general, general.said), (.foodAndBeverage, foodAndBeverage.said), (.frontOffice, frontOffice.said),
            (.reservations, reservations.said), (.housekeeping, housekeeping.said), (.maintenance, maintenance.said),
            (.previousStay, previousStay.said), (.familyRelations, familyRelations.said), (.gifts, gifts.said),
            (.accounting, accounting.said), (.complaints, complaints.said), (.other, other.said),
        ]
        let on = flags.filter { $0.1 == true }.map(\.0)
        guard on.count <= 1 else { throw InvalidInput(path, "must switch on one classification at most") }
        if let new = on.first { return new }
        guard flags.first(where: { $0.0 == old })?.1 != false else {
            throw InvalidInput(path, "must switch on another classification in place of \(old.rawValue)")
        }
        return old
    }
}

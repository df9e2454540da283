import Hospitality
import InnkeeperContract
import InnkeeperStore

extension Contract.AccountNote {
    /// The one place where a note on an account becomes its wire form. Notes come from integrations only, so far.
    init(_ note: AccountNote) {
        self.init(
            id: note.id.uuid,
            accountID: note.account.id.uuid,
            content: note.content,
            accountType: sameChoice(note.account.type),
            classifications: [sameChoice(note.classification)],
            isActive: note.isActive,
            creatorProfile: Contract.ProfileData(discriminator: .integration),
            updaterProfile: Contract.ProfileData(discriminator: .integration)
        )
    }
}

extension Transaction {
    /// Locks the accounts of notes and reads the notes again under the locks.
    ///
    /// - Throws: `InvalidReference` for the first that is not an active note of the chain.
    func lockActiveNotes(
        _ wanted: [ID<AccountNote>], of chain: ID<Chain>, as member: String
    ) throws -> [ID<AccountNote>: AccountNote] {
        try accounts.lock(try accountNotes.find(wanted, of: chain).map(\.account.id))
        let found = try accountNotes.find(wanted, of: chain).filter(\.isActive)
        let known = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        for id in wanted where known[id] == nil { throw InvalidReference.unknown(member, id.uuid) }
        return known
    }
}

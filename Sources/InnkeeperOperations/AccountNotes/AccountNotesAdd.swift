import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Adds notes to customers and companies, each with one classification.
///
/// - Throws: `InvalidReference` for an account that is not an active one of the chain; `InvalidInput` for a blank note,
///   and for a note on a company that is not general.
extension AccountNotesAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let wanted: [ID<Account>] = ids(request.accountNotes.map(\.accountID))
            let accounts = try transaction.accounts.lockActive(wanted, of: chain, as: "AccountId")
            let added = try request.accountNotes.enumerated().map { index, parameters in
                let path = "AccountNotes[\(index)]"
                guard let account = accounts[ID(parameters.accountID)], let wire = parameters.classifications.first,
                    let classification = AccountNoteClassification(rawValue: wire.rawValue)
                else { throw InvalidInput("\(path).Classifications", "must have one classification") }
                guard let content = parameters.content.said else {
                    throw InvalidInput("\(path).Content", "must not be blank")
                }
                guard classification.suits(account.type) else {
                    throw InvalidInput("\(path).Classifications", "must be General for a company")
                }
                let note = AccountNote(
                    id: call.newID(), chainID: chain, account: account, content: content,
                    classification: classification, created: call.now
                )
                try transaction.accountNotes.insert(note)
                return Contract.AccountNote(note)
            }
            return Response(accountNotes: added)
        }
    }
}

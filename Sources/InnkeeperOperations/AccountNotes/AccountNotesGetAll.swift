import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the notes on customers and companies, newest first; the deleted ones too unless `ActivityStates` says
/// otherwise.
extension AccountNotesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let filter = ChainFilter<AccountNote>(
            chains: try call.chains(request.chainIDs), ids: ids(request.accountNoteIDs),
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: RatesGetAll.isActive(request.activityStates)
        )
        let notes = try await call.store.read {
            try $0.accountNotes.list(filter, accounts: ids(request.accountIDs), Page(request.limitation))
        }
        return Response(accountNotes: notes.map { Contract.AccountNote($0) }, cursor: notes.last?.id.uuid)
    }
}

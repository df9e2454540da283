import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes papers for good: nobody may keep them longer than they are needed. It takes no key.
///
/// - Throws: `InvalidReference` for a paper that the chain does not have.
extension IdentityDocumentsDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let table = transaction.identityDocuments(call.premises.vault)
            let wanted: [ID<IdentityDocument>] = ids(request.identityDocumentIDs)
            // After the locks nobody else can have deleted one of them.
            try transaction.accounts.lock(try table.owners(of: wanted, in: chain).map { ID($0.uuid) })
            let owners = try table.owners(of: wanted, in: chain)
            let known = try table.known(wanted, in: chain)
            for id in wanted where !known.contains(id) {
                throw InvalidReference.unknown("IdentityDocumentIds", id.uuid)
            }
            try table.delete(wanted, of: chain)
            try call.announceChange(of: owners.map { Account($0) }, ofChain: chain, in: transaction)
            return Response()
        }
    }
}

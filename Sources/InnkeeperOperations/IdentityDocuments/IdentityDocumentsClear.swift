import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes all papers of customers for good. A customer without papers, or whose profile was deleted, is fine.
///
/// - Throws: `InvalidReference` for a customer whom the chain does not know.
extension IdentityDocumentsClear: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let wanted: [ID<Customer>] = ids(request.customerIDs)
            try transaction.accounts.lock(wanted.map { ID($0.uuid) })
            let known = Set(try transaction.customers.find(wanted, of: chain).map(\.id))
            for id in wanted where !known.contains(id) { throw InvalidReference.unknown("CustomerIds", id.uuid) }
            try transaction.identityDocuments(call.premises.vault).clear(wanted, of: chain)
            try call.announceChange(of: wanted.map { Account($0) }, ofChain: chain, in: transaction)
            return Response()
        }
    }
}

import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the papers of customers, newest first. A house whose law forbids to keep numbers sees none.
///
/// - Throws: ``VaultRefusal`` where there are papers and the house has no key to open them.
extension IdentityDocumentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = IdentityDocumentFilter(
            chains: try call.chains(request.chainIDs), customers: ids(request.customerIDs)
        )
        filter.ids = ids(request.identityDocumentIDs)
        filter.types = request.types.map { $0.map { sameChoice($0) } }
        let documents = try await call.store.read { [filter] in
            try $0.identityDocuments(call.premises.vault).list(filter, Page(request.limitation))
        }
        return Response(
            identityDocuments: documents.map { Contract.IdentityDocumentV20241025($0.limited(for: call)) },
            cursor: documents.last?.id.uuid
        )
    }
}

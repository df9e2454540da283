import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists where reservations of the enterprise come from, newest first.
extension SourcesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<Source>(
            enterprises: [try call.enterprise().id],
            ids: ids(request.sourceIDs),
            updated: request.updatedUTC.map { InstantInterval($0) }
        )
        let sources = try await call.store.read { transaction in try transaction.sources.list(filter, page) }
        return Response(sources: sources.map { Contract.Source($0) }, cursor: sources.last?.id.uuid)
    }
}

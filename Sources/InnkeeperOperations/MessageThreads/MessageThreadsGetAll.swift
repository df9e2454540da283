import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the conversations that the caller's integration has begun, newest first.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension MessageThreadsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let filter = HouseFilter<MessageThread>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.messageThreadIDs),
            created: request.createdUTC.map { InstantInterval($0) },
            updated: request.updatedUTC.map { InstantInterval($0) }
        )
        let page = Page(request.limitation)
        let threads = try await call.store.read { transaction in
            try transaction.messageThreads.list(filter, startedBy: call.caller.integration.id, page)
        }
        return Response(messageThreads: threads.map { Contract.MessageThread($0) }, cursor: threads.last?.id.uuid)
    }
}

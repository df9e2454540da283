import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what was said in conversations that the caller's integration has begun, newest first. Those of others are
/// left out.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension MessagesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let filter = HouseFilter<MessageThread>(enterprises: enterprises, ids: ids(request.messageThreadIDs))
        let created = request.createdUTC.map { InstantInterval($0) }
        let page = Page(request.limitation)
        let messages = try await call.store.read { transaction in
            // As many as the request may name.
            let threads = try transaction.messageThreads.list(
                filter, startedBy: call.caller.integration.id, Page(count: 1000)
            )
            return try transaction.messages.list(
                in: threads.map(\.id), of: enterprises, created: created, page
            )
        }
        return Response(messages: messages.map { Contract.Message($0) }, cursor: messages.last?.id.uuid)
    }
}

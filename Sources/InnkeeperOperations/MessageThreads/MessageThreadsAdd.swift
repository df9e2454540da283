import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Begins a conversation on behalf of a guest, who is whatever the integration calls them. It has no messages yet.
extension MessageThreadsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise().id
        return try await call.store.write { transaction in
            let thread = MessageThread(
                id: call.newID(), enterpriseID: enterprise, integrationID: call.caller.integration.id,
                originalSender: request.originalSender, subject: request.subject, created: call.now
            )
            try transaction.messageThreads.insert(thread)
            return Response(messageThreads: [Contract.MessageThread(thread)])
        }
    }
}

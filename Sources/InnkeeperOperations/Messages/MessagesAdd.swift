import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Says something on behalf of guests in conversations that the caller's integration has begun; all of it or nothing.
///
/// A conversation that the house had settled is open again: the guest has something more to say. The identifier of each
/// message in the request comes back with it and is not kept.
///
/// - Throws: `InvalidReference` for a thread that is unknown or another integration's.
extension MessagesAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise().id
        return try await call.store.write { transaction in
            let threads = try own(request.messages.map(\.messageThreadID), of: enterprise, transaction, call)
            let added = request.messages.map { wanted in
                (
                    identifier: wanted.identifier,
                    message: Message(
                        id: call.newID(), enterpriseID: enterprise, threadID: ID(wanted.messageThreadID),
                        sender: .application, text: wanted.text, created: call.now
                    )
                )
            }
            for thread in threads {
                try transaction.add(
                    added.map(\.message).filter { $0.threadID == thread.id }, to: thread, at: call.now
                )
            }
            return Response(
                messages: added.map {
                    Contract.AddedMessage(identifier: $0.identifier, message: Contract.Message($0.message))
                }
            )
        }
    }

    /// The threads of the request, while nobody else writes in them.
    private static func own(
        _ uuids: [UUID], of enterprise: ID<Enterprise>, _ transaction: Transaction, _ call: Call
    ) throws -> [MessageThread] {
        let wanted: [ID<MessageThread>] = ids(uuids)
        try transaction.lock(wanted.map { LockKey.other($0) })
        let threads = try transaction.messageThreads.list(
            HouseFilter(enterprises: [enterprise], ids: wanted), startedBy: call.caller.integration.id,
            Page(count: max(wanted.count, 1))
        )
        for id in wanted where !threads.contains(where: { $0.id == id }) {
            throw InvalidReference.unknown("MessageThreadId", id.uuid)
        }
        return threads
    }
}

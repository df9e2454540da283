public import InnkeeperContract
import Hospitality
import InnkeeperStore

/// Marks tasks as done; all of them or, where one is unknown, none. One that was done keeps the time of its first
/// closing.
extension TasksClose: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            var filter = TaskFilter(enterprises: [enterprise.id])
            filter.ids = ids(request.taskIDs)
            let tasks = try transaction.tasks.list(filter, Page(count: request.taskIDs.count))
            for id in request.taskIDs where !tasks.contains(where: { $0.id.uuid == id }) {
                throw InvalidReference.unknown("TaskIds", id)
            }
            // At most 100 by the contract.
            for task in tasks { try transaction.tasks.update(task.closing(at: call.now)) }
            return Response()
        }
    }
}

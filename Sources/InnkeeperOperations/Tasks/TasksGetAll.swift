import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists tasks, newest first.
extension TasksGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = TaskFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.taskIDs)
        filter.departments = ids(request.departmentIDs)
        filter.serviceOrders = request.serviceOrderIDs
        filter.created = request.createdUTC.map { InstantInterval($0) }
        filter.closed = request.closedUTC.map { InstantInterval($0) }
        filter.deadline = request.deadlineUTC.map { InstantInterval($0) }
        let tasks = try await call.store.read { [filter] in
            try $0.tasks.list(filter, Page(request.limitation))
        }
        return Response(tasks: tasks.map { Contract.Task($0) }, cursor: tasks.last?.id.uuid)
    }
}

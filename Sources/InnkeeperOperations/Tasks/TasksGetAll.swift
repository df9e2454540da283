import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Lists tasks, newest first.
///
/// Departments narrow what other filters find; by themselves they are no filter.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope; `InvalidInput` for departments alone.
extension TasksGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = TaskFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.taskIDs)
        filter.departments = ids(request.departmentIDs)
        filter.serviceOrders = request.serviceOrderIDs
        filter.created = request.createdUTC.map { InstantInterval($0) }
        filter.closed = request.closedUTC.map { InstantInterval($0) }
        filter.deadline = request.deadlineUTC.map { InstantInterval($0) }
        let narrowed = filter.ids != nil || filter.serviceOrders != nil || filter.created != nil
            || filter.closed != nil || filter.deadline != nil
        guard narrowed || filter.departments == nil else {
            throw InvalidInput("DepartmentIds", "are no filter by themselves; add an interval, tasks or orders")
        }
        let tasks = try await call.store.read { [filter] in
            try $0.tasks.list(filter, Page(request.limitation))
        }
        return Response(tasks: tasks.map { Contract.Task($0) }, cursor: tasks.last?.id.uuid)
    }
}

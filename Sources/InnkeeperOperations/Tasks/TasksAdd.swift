public import InnkeeperContract
import Hospitality
import InnkeeperStore

/// Gives a task to a department of the house, or to nobody in particular.
///
/// A deadline that has passed is accepted: what was forgotten must still be done, and the list shows it first.
///
/// - Throws: `InvalidReference` for a department or a service order of another house.
extension TasksAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            if let department = request.departmentID,
                try transaction.departments.find(ID(department), of: enterprise.id) == nil
            {
                throw InvalidReference.unknown("DepartmentId", department)
            }
            if let order = request.serviceOrderID {
                _ = try ServiceOrders([order], as: "ServiceOrderId", of: [enterprise.id], for: call, in: transaction)
            }
            let task = HousekeepingTask(
                id: call.newID(), enterpriseID: enterprise.id, name: request.name, description: request.description,
                departmentID: request.departmentID.map { ID($0) }, serviceOrderID: request.serviceOrderID,
                created: call.now, deadline: request.deadlineUTC
            )
            try transaction.tasks.insert(task)
            return Response(taskID: task.id.uuid)
        }
    }
}

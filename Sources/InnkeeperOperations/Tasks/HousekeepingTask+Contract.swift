import Hospitality
import InnkeeperContract

extension Contract.Task {
    /// The one place where a task becomes its wire form.
    init(_ task: HousekeepingTask) {
        self.init(
            id: task.id.uuid, enterpriseID: task.enterpriseID.uuid, name: task.name, state: task.state.rawValue,
            description: task.description, departmentID: task.departmentID?.uuid,
            serviceOrderID: task.serviceOrderID, createdUTC: task.created, deadlineUTC: task.deadline,
            closedUTC: task.closed
        )
    }
}

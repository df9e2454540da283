public import Foundation
public import Hospitality

extension Transaction {
    public var tasks: TaskTable { TaskTable(transaction: self) }
}

/// Which tasks a list shows; a member that is nil does not narrow it.
public struct TaskFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<HousekeepingTask>]?
    public var departments: [ID<Department>]?
    public var serviceOrders: [UUID]?
    public var created: InstantInterval?
    public var closed: InstantInterval?
    public var deadline: InstantInterval?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }
}

/// All SQL on the table `task`.
public struct TaskTable {
    let transaction: Transaction

    public func insert(_ task: HousekeepingTask) throws {
        try transaction.run(
            """
            INSERT INTO task
                (enterprise_id, id, name, description, department_id, service_order_id, created_ms, deadline_ms,
                 closed_ms)
            VALUES
                (\(task.enterpriseID), \(task.id), \(task.name), \(task.description), \(task.departmentID),
                 \(task.serviceOrderID), \(task.created), \(task.deadline), \(task.closed))
            """
        )
    }

    /// Writes when a task was closed, unless somebody else has closed it before.
    public func update(_ task: HousekeepingTask) throws {
        try transaction.run(
            """
            UPDATE task SET closed_ms = coalesce(closed_ms, \(task.closed))
            WHERE enterprise_id = \(task.enterpriseID) AND id = \(task.id)
            """
        )
    }

    public func list(_ filter: TaskFilter, _ page: Page) throws -> [HousekeepingTask] {
        var conditions: [SQL] = [filter.enterprises.own]
        if let ids = filter.ids { conditions.append("id IN \(in: ids)") }
        if let departments = filter.departments { conditions.append("department_id IN \(in: departments)") }
        if let orders = filter.serviceOrders { conditions.append("service_order_id IN \(in: orders)") }
        if let created = filter.created { conditions.append("created_ms \(created.between)") }
        if let closed = filter.closed { conditions.append("closed_ms \(closed.between)") }
        if let deadline = filter.deadline { conditions.append("deadline_ms \(deadline.between)") }
        let rows = try transaction.rows(
            """
            SELECT id, enterprise_id, name, description, department_id, service_order_id, created_ms, deadline_ms,
                   closed_ms
            FROM task WHERE \(conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map { row in
            try HousekeepingTask(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), name: row.string("name"),
                description: row.optionalString("description"), departmentID: row.optionalID("department_id"),
                serviceOrderID: row.optionalUUID("service_order_id"), created: row.instant("created_ms"),
                deadline: row.instant("deadline_ms"), closed: row.optionalInstant("closed_ms")
            )
        }
    }
}

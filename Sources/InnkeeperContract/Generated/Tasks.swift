// Generated from contract/tasks.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `tasks/add`: adds a task for a department.
public enum TasksAdd: OperationDescriptor {
    public typealias Request = Contract.TaskAddParameters
    public typealias Response = Contract.AddTaskResult
    public static let facts = OperationFacts(
        path: "tasks/add",
        summary: "Adds a task for a department.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `tasks/close`: closes a task.
public enum TasksClose: OperationDescriptor {
    public typealias Request = Contract.CloseTaskParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "tasks/close",
        summary: "Closes a task.",
        theme: "Enterprises",
        restricted: true,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `tasks/getAll`: lists the tasks that match the filters, newest first.
public enum TasksGetAll: OperationDescriptor {
    public typealias Request = Contract.TaskFilterParameters
    public typealias Response = Contract.TaskResult
    public static let facts = OperationFacts(
        path: "tasks/getAll",
        summary: "Lists the tasks that match the filters, newest first.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct AddTaskResult: WireWritable {
        public var taskID: UUID

        public init(
            taskID: UUID
        ) {
            self.taskID = taskID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("TaskId", taskID)
            writer.endObject()
        }
    }

    public struct CloseTaskParameters: WireReadable {
        public var taskIDs: [UUID]

        public init(
            taskIDs: [UUID]
        ) {
            self.taskIDs = taskIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            taskIDs = try object.uuids("TaskIds", count: 1...100)
        }
    }

    public struct Task: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var name: String
        public var state: String
        public var description: String?
        public var departmentID: UUID?
        public var serviceOrderID: UUID?
        public var createdUTC: Date
        public var deadlineUTC: Date
        public var closedUTC: Date?

        public init(
            id: UUID,
            enterpriseID: UUID,
            name: String,
            state: String,
            description: String? = nil,
            departmentID: UUID? = nil,
            serviceOrderID: UUID? = nil,
            createdUTC: Date,
            deadlineUTC: Date,
            closedUTC: Date? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.name = name
            self.state = state
            self.description = description
            self.departmentID = departmentID
            self.serviceOrderID = serviceOrderID
            self.createdUTC = createdUTC
            self.deadlineUTC = deadlineUTC
            self.closedUTC = closedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.string("Name", name)
            writer.string("State", state)
            writer.string("Description", description)
            writer.uuid("DepartmentId", departmentID)
            writer.uuid("ServiceOrderId", serviceOrderID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("DeadlineUtc", deadlineUTC)
            writer.instant("ClosedUtc", closedUTC)
            writer.endObject()
        }
    }

    public struct TaskAddParameters: WireReadable {
        public var departmentID: UUID?
        public var serviceOrderID: UUID?
        public var name: String
        public var description: String?
        public var deadlineUTC: Date

        public init(
            departmentID: UUID? = nil,
            serviceOrderID: UUID? = nil,
            name: String,
            description: String? = nil,
            deadlineUTC: Date
        ) {
            self.departmentID = departmentID
            self.serviceOrderID = serviceOrderID
            self.name = name
            self.description = description
            self.deadlineUTC = deadlineUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            departmentID = try object.optionalUUID("DepartmentId")
            serviceOrderID = try object.optionalUUID("ServiceOrderId")
            name = try object.string("Name", minLength: 1)
            description = try object.optionalString("Description")
            deadlineUTC = try object.instant("DeadlineUtc")
        }
    }

    public struct TaskFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var closedUTC: TimeFilterInterval?
        public var deadlineUTC: TimeFilterInterval?
        public var taskIDs: [UUID]?
        public var departmentIDs: [UUID]?
        public var serviceOrderIDs: [UUID]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            closedUTC: TimeFilterInterval? = nil,
            deadlineUTC: TimeFilterInterval? = nil,
            taskIDs: [UUID]? = nil,
            departmentIDs: [UUID]? = nil,
            serviceOrderIDs: [UUID]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.createdUTC = createdUTC
            self.closedUTC = closedUTC
            self.deadlineUTC = deadlineUTC
            self.taskIDs = taskIDs
            self.departmentIDs = departmentIDs
            self.serviceOrderIDs = serviceOrderIDs
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            closedUTC = try object.optionalInterval("ClosedUtc", months: 3)
            deadlineUTC = try object.optionalInterval("DeadlineUtc", months: 3)
            taskIDs = try object.optionalUUIDs("TaskIds", count: 1...1000)
            departmentIDs = try object.optionalUUIDs("DepartmentIds", count: 1...1000)
            serviceOrderIDs = try object.optionalUUIDs("ServiceOrderIds", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct TaskResult: WireWritable {
        public var tasks: [Task]
        public var cursor: UUID?

        public init(
            tasks: [Task],
            cursor: UUID? = nil
        ) {
            self.tasks = tasks
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Tasks", tasks)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}

public import Foundation

/// Something a department has to do until a deadline: bring towels, check a minibar, call a taxi.
public struct HousekeepingTask: Sendable {
    public enum State: String, Sendable, CaseIterable {
        case open = "Open"
        case closed = "Closed"
    }

    public let id: ID<HousekeepingTask>
    public let enterpriseID: ID<Enterprise>
    public var name: String
    public var description: String?
    public var departmentID: ID<Department>?
    /// The reservation or product order that it is about.
    public var serviceOrderID: UUID?
    public let created: Date
    public var deadline: Date
    /// Nil while it is open.
    public var closed: Date?

    public init(
        id: ID<HousekeepingTask>, enterpriseID: ID<Enterprise>, name: String, description: String? = nil,
        departmentID: ID<Department>? = nil, serviceOrderID: UUID? = nil, created: Date, deadline: Date,
        closed: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.name = name
        self.description = description
        self.departmentID = departmentID
        self.serviceOrderID = serviceOrderID
        self.created = created
        self.deadline = deadline
        self.closed = closed
    }

    public var state: State { closed == nil ? .open : .closed }

    /// Closes it at `now`; a closed one keeps the time when it was done.
    public func closing(at now: Date) -> HousekeepingTask {
        var task = self
        task.closed = closed ?? now
        return task
    }
}

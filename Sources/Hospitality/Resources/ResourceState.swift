/// How far the housekeeping of a resource is.
public enum ResourceState: String, CaseIterable, Sendable {
    case dirty = "Dirty"
    case clean = "Clean"
    /// Clean, and somebody has looked: the next customer may come.
    case inspected = "Inspected"
    /// Not for customers for a while, yet nothing is broken that a block must say.
    case outOfService = "OutOfService"
    /// Blocked. Only a block makes it so, and its end ends it.
    case outOfOrder = "OutOfOrder"

    public var isReadyForCheckIn: Bool { self == .inspected }

    /// The state once a customer has left; what was not for customers stays so.
    public var afterCheckOut: ResourceState {
        switch self {
        case .dirty, .clean, .inspected: .dirty
        case .outOfService, .outOfOrder: self
        }
    }

    /// - Throws: ``InvalidReference`` to `State` when somebody would set or lift what only a block does.
    public func checkUpdate(to next: ResourceState) throws(InvalidReference) {
        guard next != .outOfOrder else {
            throw InvalidReference("State", "cannot be OutOfOrder: add a resource block instead")
        }
        guard self != .outOfOrder else {
            throw InvalidReference("State", "cannot change while a resource block holds the resource")
        }
    }
}

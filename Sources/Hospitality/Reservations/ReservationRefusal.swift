public import InnkeeperValues

/// Why a reservation cannot be booked, moved, started, ended or canceled.
public enum ReservationRefusal: Refusal, Equatable {
    case emptyStay
    case stayTooLong(maximum: Int, TimeUnit)
    case tooLongAgo
    case tooFarAhead
    /// What was asked for is not among what may follow the state it is in.
    case wrongState(ReservationState, wanted: ReservationState)
    case notYetItsDay(LocalDate)
    case noResourceAssigned
    case resourceNotReady(name: String, ResourceState)
    case resourceBlocked(name: String)
    case resourceTaken(name: String, by: String)
    /// It is a part of what was sold, or has that as a part.
    case resourceOfOtherSize(name: String)
    case tooEarlyToLeave(LocalDate)
    case openBalance([String: ExactDecimal])
    case notesRequired
    case profilesIncomplete([IncompleteProfile])
    case reasonRequired
    case isOver(ReservationState)
    case hasStarted
    case departurePassed
    case noPlaceForCompanion(persons: Int)
    case resourceLocked(name: String)
    /// Somebody is in it.
    case resourceNeeded

    public var message: String {
        switch self {
        case .emptyStay: "The stay must end after it starts."
        case .stayTooLong(let maximum, let unit):
            "A stay cannot be longer than \(maximum) \(Self.name(of: unit))."
        case .tooLongAgo: "The stay starts longer ago than this enterprise allows changes for."
        case .tooFarAhead: "The stay ends more than \(BookingRules.maximumYearsAhead) years from now."
        case .wrongState(let state, let wanted): Self.sentence(state, wanted)
        case .notYetItsDay(let day): "The reservation cannot be started before \(day)."
        case .noResourceAssigned: "The reservation has no assigned resource. Assign one before the check-in."
        case .resourceNotReady(let name, let state):
            "The resource \(name) is not inspected. Its state is \(state.rawValue)."
        case .resourceBlocked(let name): "The resource \(name) is blocked."
        case .resourceTaken(let name, let number): "The resource \(name) is taken by the reservation \(number)."
        case .resourceOfOtherSize(let name):
            "The resource \(name) is a part of what the reservation is for, or more than it. Change its category first."
        case .tooEarlyToLeave(let day):
            "It is too early to check out: the stay lasts until \(day). Shorten it first."
        case .openBalance(let balances): "The balance is not zero: \(Self.list(balances))."
        case .notesRequired: "Please provide notes for checking out with an open balance."
        case .profilesIncomplete(let profiles): Self.list(profiles)
        case .reasonRequired: "Please provide reason."
        case .isOver(let state): "The reservation is \(state.rawValue.lowercased()) and cannot be changed."
        case .hasStarted: "The reservation has started. Its arrival cannot be changed."
        case .departurePassed: "The stay of a customer who is here cannot end before today."
        case .noPlaceForCompanion(let persons):
            "The reservation is for \(persons) \(persons == 1 ? "person" : "persons"), and all are known."
        case .resourceLocked(let name): "The reservation is locked to the resource \(name). Unlock it first."
        case .resourceNeeded: "The reservation has started and needs a resource. Assign another one instead."
        }
    }

    private static func sentence(_ state: ReservationState, _ wanted: ReservationState) -> String {
        "The reservation is \(state.rawValue.lowercased()) and cannot be \(wanted.rawValue.lowercased())."
    }

    private static func name(of unit: TimeUnit) -> String {
        switch unit {
        case .hour: "hours"
        case .day: "nights"
        case .month: "months"
        }
    }

    /// By identifier: a name would be personal.
    private static func list(_ profiles: [IncompleteProfile]) -> String {
        let lines = profiles.map { "\($0.customer) lacks \($0.lacks.map(\.rawValue).joined(separator: ", "))" }
        return "Profiles of customers who stay are not complete: \(lines.joined(separator: "; "))."
    }

    private static func list(_ balances: [String: ExactDecimal]) -> String {
        balances.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    }
}

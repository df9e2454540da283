public import Foundation
public import InnkeeperValues

extension ReservationState {
    /// - Throws: ``ReservationRefusal/wrongState(_:wanted:)`` unless `next` may follow.
    public func changed(to next: ReservationState) throws(ReservationRefusal) -> ReservationState {
        guard successors.contains(next) else { throw .wrongState(self, wanted: next) }
        return next
    }

    /// The state after a confirmation.
    ///
    /// - Throws: ``ReservationRefusal/wrongState(_:wanted:)`` when it is confirmed, has started or is over.
    public func confirmed() throws(ReservationRefusal) -> ReservationState { try changed(to: .confirmed) }

    /// The state after a cancellation.
    ///
    /// - Throws: ``ReservationRefusal/wrongState(_:wanted:)`` once it has started or is over, then
    ///   ``ReservationRefusal/reasonRequired`` without notes.
    public func canceled(notes: String?) throws(ReservationRefusal) -> ReservationState {
        let next = try changed(to: .canceled)
        guard notes.isFilled else { throw .reasonRequired }
        return next
    }
}

/// Which stays may be booked at all.
public enum BookingRules {
    /// Beyond that no house knows its prices.
    public static let maximumYearsAhead = 5

    /// A stay in the past is a walk-in that is recorded afterwards, and fine within the editable history.
    ///
    /// - Throws: ``ReservationRefusal`` for a stay that is too long, too long ago or too far ahead.
    public static func check(
        _ stay: Stay, timeUnits: TimeUnits, now: Date, editableHistory: Period
    ) throws(ReservationRefusal) {
        let today = LocalDate(of: now, in: timeUnits.zone)
        let limit = today.adding(months: 12 * maximumYearsAhead)
        guard stay.departure <= limit.adding(days: 1).start(in: timeUnits.zone) else { throw .tooFarAhead }
        let maximum = UnitMaximum.stay.count(of: timeUnits.unit)
        guard timeUnits.units(of: stay).count <= maximum else { throw .stayTooLong(maximum: maximum, timeUnits.unit) }
        let oldest = today.adding(months: -editableHistory.months).adding(days: -editableHistory.days)
            .instant(secondsAfterMidnight: -editableHistory.seconds, in: timeUnits.zone)
        guard stay.arrival >= oldest else { throw .tooLongAgo }
    }
}

/// The resource that a stay was given, as it is right now.
public struct AssignedRoom: Hashable, Sendable {
    public let name: String
    public let state: ResourceState
    public let isBlocked: Bool
    /// The number of another stay that has started and is in it.
    public let takenBy: String?

    public init(name: String, state: ResourceState, isBlocked: Bool = false, takenBy: String? = nil) {
        self.name = name
        self.state = state
        self.isBlocked = isBlocked
        self.takenBy = takenBy
    }
}

/// When a customer may move in.
public enum CheckIn {
    /// - Throws: ``ReservationRefusal`` unless the stay is confirmed, its first day has come, and it has a resource
    ///   that is neither blocked nor taken and has been inspected.
    public static func check(
        state: ReservationState, stay: Stay, timeUnits: TimeUnits, room: AssignedRoom?, now: Date
    ) throws(ReservationRefusal) -> ReservationState {
        let next = try state.changed(to: .started)
        let arrivalDay = LocalDate(of: stay.arrival, in: timeUnits.zone)
        guard LocalDate(of: now, in: timeUnits.zone) >= arrivalDay else { throw .notYetItsDay(arrivalDay) }
        guard let room else { throw .noResourceAssigned }
        try check(room)
        return next
    }

    /// - Throws: ``ReservationRefusal`` for a resource that nobody can move into now.
    public static func check(_ room: AssignedRoom) throws(ReservationRefusal) {
        guard !room.isBlocked else { throw .resourceBlocked(name: room.name) }
        if let number = room.takenBy { throw .resourceTaken(name: room.name, by: number) }
        guard room.state.isReadyForCheckIn else { throw .resourceNotReady(name: room.name, room.state) }
    }
}

/// When a customer may move out.
public enum CheckOut {
    /// - Parameters:
    ///   - balances: What all members of the reservation owe together, by currency.
    ///   - allowsOpenBalance: Whether they may leave without paying; it needs notes.
    /// - Throws: ``ReservationRefusal`` unless the stay has started, its last day has come, and nothing is owed or that
    ///   is allowed.
    public static func check(
        state: ReservationState, stay: Stay, timeUnits: TimeUnits, balances: [String: ExactDecimal],
        allowsOpenBalance: Bool, notes: String?, now: Date
    ) throws(ReservationRefusal) -> ReservationState {
        let next = try state.changed(to: .processed)
        let departureDay = LocalDate(of: stay.departure, in: timeUnits.zone)
        guard LocalDate(of: now, in: timeUnits.zone) >= departureDay else { throw .tooEarlyToLeave(departureDay) }
        let open = balances.filter { !$0.value.isZero }
        guard !open.isEmpty else { return next }
        guard allowsOpenBalance else { throw .openBalance(open) }
        guard notes.isFilled else { throw .notesRequired }
        return next
    }

    /// What has to be settled at a check-out: what was consumed and not paid, or what was paid for nothing. Who has
    /// paid ahead for another stay, or has not paid for one that is still to come, may leave this one.
    ///
    /// - Parameters:
    ///   - balance: All open charges and payments of an account.
    ///   - toCome: The part of it that nobody has consumed yet.
    public static func due(of balance: ExactDecimal, toCome: ExactDecimal) -> ExactDecimal {
        let consumed = balance - toCome
        if balance.isZero { return .zero }
        if !consumed.isZero, !consumed.isNegative { return consumed }
        return balance.isNegative ? balance : .zero
    }
}

/// How the interval of a stay may change.
public enum IntervalChange {
    /// - Throws: ``ReservationRefusal`` when the stay is over; when it has started and would get another arrival or end
    ///   before today; when it would be too long or too far ahead.
    public static func check(
        state: ReservationState, from old: Stay, to new: Stay, timeUnits: TimeUnits, now: Date, editableHistory: Period
    ) throws(ReservationRefusal) {
        guard !state.isOver else { throw .isOver(state) }
        if state == .started {
            guard old.arrival == new.arrival else { throw .hasStarted }
            guard new.departure >= timeUnits.startOfDay(now) else { throw .departurePassed }
            let maximum = UnitMaximum.stay.count(of: timeUnits.unit)
            guard timeUnits.units(of: new).count <= maximum else {
                throw .stayTooLong(maximum: maximum, timeUnits.unit)
            }
        } else {
            try BookingRules.check(new, timeUnits: timeUnits, now: now, editableHistory: editableHistory)
        }
    }
}

/// Who may join a stay.
public enum CompanionRules {
    /// - Parameters:
    ///   - companions: Those who are known, the owner included.
    ///   - persons: How many people the stay is for.
    /// - Throws: ``ReservationRefusal`` when all places are taken or the stay is over.
    public static func check(
        state: ReservationState, companions: Int, persons: Int
    ) throws(ReservationRefusal) {
        guard !state.isOver else { throw .isOver(state) }
        guard companions < persons else { throw .noPlaceForCompanion(persons: persons) }
    }
}

extension String? {
    /// Whether there is something to read in it.
    var isFilled: Bool { self?.contains { !$0.isWhitespace } ?? false }
}

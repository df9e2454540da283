import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The life of a reservation")
struct ReservationLifeCycleTests {
    private let units = TimeUnits.london

    @Test("never leads out of its end, and never back")
    func successors() {
        for state in ReservationState.allCases {
            #expect(!state.successors.contains(state))
            for next in state.successors { #expect(!next.successors.contains(state)) }
        }
        #expect(ReservationState.processed.successors.isEmpty)
        #expect(ReservationState.canceled.successors.isEmpty)
    }

    @Test("is told in the words of both shapes")
    func names() {
        #expect(ReservationState.inquired.olderName == "Enquired")
        #expect(ReservationState.confirmed.olderName == "Confirmed")
        #expect(ReservationState(name: "Enquired") == .inquired)
        #expect(ReservationState(name: "Inquired") == .inquired)
        #expect(ReservationState(name: "Cancelled") == nil)
    }

    @Test("is confirmed before it starts", arguments: [ReservationState.inquired, .requested, .optional])
    func confirm(state: ReservationState) throws {
        #expect(try state.confirmed() == .confirmed)
    }

    @Test("is not confirmed twice, or later", arguments: [ReservationState.confirmed, .started, .processed, .canceled])
    func notConfirmed(state: ReservationState) {
        #expect(throws: ReservationRefusal.wrongState(state, wanted: .confirmed)) { try state.confirmed() }
    }

    @Test("is canceled with a reason before it starts")
    func cancel() throws {
        #expect(try ReservationState.confirmed.canceled(notes: "Ill") == .canceled)
        for notes in [nil, "", "  \n"] {
            let refusal = #expect(throws: ReservationRefusal.reasonRequired) {
                try ReservationState.confirmed.canceled(notes: notes)
            }
            #expect(refusal?.message == "Please provide reason.")
        }
        for state in [ReservationState.started, .processed, .canceled] {
            #expect(throws: ReservationRefusal.wrongState(state, wanted: .canceled)) {
                try state.canceled(notes: "Ill")
            }
        }
    }

    @Test("is not empty")
    func emptyStay() {
        #expect(throws: ReservationRefusal.emptyStay) { try stay("2026-03-03T15:00:00Z", "2026-03-03T15:00:00Z") }
        #expect(throws: ReservationRefusal.emptyStay) { try stay("2026-03-03T15:00:00Z", "2026-03-02T15:00:00Z") }
    }

    @Test("every refusal is a sentence")
    func sentences() {
        let refusals: [ReservationRefusal] = [
            .emptyStay, .stayTooLong(maximum: 1098, .day), .tooLongAgo, .tooFarAhead,
            .wrongState(.started, wanted: .canceled),
            .notYetItsDay(day("2026-03-03")), .noResourceAssigned, .resourceNotReady(name: "101", .dirty),
            .resourceBlocked(name: "101"), .resourceTaken(name: "101", by: "42"), .tooEarlyToLeave(day("2026-03-03")),
            .openBalance(["GBP": decimal("12.00")]), .notesRequired, .reasonRequired, .isOver(.processed), .hasStarted,
            .departurePassed, .noPlaceForCompanion(persons: 1),
        ]
        for refusal in refusals {
            #expect(refusal.message.hasSuffix("."))
            #expect(refusal.message.first?.isUppercase == true)
        }
        #expect(Set(refusals.map(\.message)).count == refusals.count)
    }
}

@Suite("A booking")
struct BookingRulesTests {
    private let now = utc("2026-11-21T12:00:00Z")

    @Test("may be of the past within the editable history: a walk-in is recorded afterwards")
    func past() throws {
        try check("2026-11-18T15:00:00Z", "2026-11-22T11:00:00Z")
        #expect(throws: ReservationRefusal.tooLongAgo) { try check("2026-11-17T15:00:00Z", "2026-11-22T11:00:00Z") }
    }

    @Test("is at most five years ahead, and three years long")
    func limits() throws {
        try check("2031-11-20T15:00:00Z", "2031-11-21T11:00:00Z")
        #expect(throws: ReservationRefusal.tooFarAhead) { try check("2031-11-22T15:00:00Z", "2031-11-23T11:00:00Z") }
        #expect(throws: ReservationRefusal.stayTooLong(maximum: 1098, .day)) {
            try check("2026-11-21T15:00:00Z", "2030-11-21T11:00:00Z")
        }
        #expect(throws: ReservationRefusal.tooFarAhead) { try check("2026-11-21T15:00:00Z", "9999-11-21T11:00:00Z") }
        #expect(throws: ReservationRefusal.self) { try check("0001-11-21T15:00:00Z", "2026-11-22T11:00:00Z") }
    }

    private func check(_ arrival: String, _ departure: String) throws {
        try BookingRules.check(
            stay(arrival, departure), timeUnits: .london, now: now, editableHistory: Period(days: 3)
        )
    }
}

@Suite("A check-in")
struct CheckInTests {
    private let ready = AssignedRoom(name: "101", state: .inspected)

    @Test("starts a confirmed stay on its day, before the check-in time too")
    func starts() throws {
        #expect(try check(at: "2026-03-03T00:00:00Z") == .started)
        #expect(try check(at: "2026-03-04T09:00:00Z") == .started)
    }

    @Test("waits for the day by the clocks of the house")
    func early() throws {
        #expect(throws: ReservationRefusal.notYetItsDay(day("2026-03-03"))) { try check(at: "2026-03-02T23:59:59Z") }
        let tonga = TimeUnits.nights(in: "Pacific/Tongatapu")
        let stay = try stay("2026-03-03T02:00:00Z", "2026-03-04T22:00:00Z")
        #expect(
            try CheckIn.check(
                state: .confirmed, stay: stay, timeUnits: tonga, room: ready, now: utc("2026-03-02T11:00:00Z")
            ) == .started
        )
        #expect(throws: ReservationRefusal.notYetItsDay(day("2026-03-03"))) {
            try CheckIn.check(
                state: .confirmed, stay: stay, timeUnits: tonga, room: ready, now: utc("2026-03-02T10:59:59Z")
            )
        }
    }

    @Test("needs a resource that is inspected, free and not blocked, and says which it is not")
    func room() {
        #expect(throws: ReservationRefusal.noResourceAssigned) { try check(room: nil) }
        for state in [ResourceState.dirty, .clean, .outOfService, .outOfOrder] {
            #expect(throws: ReservationRefusal.resourceNotReady(name: "101", state)) {
                try check(room: AssignedRoom(name: "101", state: state))
            }
        }
        #expect(throws: ReservationRefusal.resourceBlocked(name: "101")) {
            try check(room: AssignedRoom(name: "101", state: .inspected, isBlocked: true))
        }
        #expect(throws: ReservationRefusal.resourceTaken(name: "101", by: "42")) {
            try check(room: AssignedRoom(name: "101", state: .inspected, takenBy: "42"))
        }
    }

    @Test("is only for confirmed stays", arguments: ReservationState.allCases.filter { $0 != .confirmed })
    func state(state: ReservationState) {
        #expect(throws: ReservationRefusal.wrongState(state, wanted: .started)) { try check(state: state, room: ready) }
    }

    private func check(
        state: ReservationState = .confirmed, at now: String = "2026-03-03T15:00:00Z"
    ) throws -> ReservationState {
        try check(state: state, at: now, room: ready)
    }

    @discardableResult
    private func check(
        state: ReservationState = .confirmed, at now: String = "2026-03-03T15:00:00Z", room: AssignedRoom?
    ) throws -> ReservationState {
        try CheckIn.check(
            state: state, stay: stay("2026-03-03T15:00:00Z", "2026-03-05T11:00:00Z"), timeUnits: .london, room: room,
            now: utc(now)
        )
    }
}

@Suite("A check-out")
struct CheckOutTests {
    @Test("ends a stay that is paid, from the first hour of its last day")
    func ends() throws {
        #expect(try check() == .processed)
        #expect(try check(at: "2026-03-05T00:00:00Z", balances: ["GBP": 0, "EUR": decimal("0.00")]) == .processed)
    }

    @Test("is too early before its last day")
    func early() {
        let refusal = #expect(throws: ReservationRefusal.tooEarlyToLeave(day("2026-03-05"))) {
            try check(at: "2026-03-04T23:59:59Z")
        }
        #expect(refusal?.message.contains("too early") == true)
    }

    @Test("needs a balance of zero, or leave to go without and notes")
    func balance() throws {
        let owed = ["GBP": decimal("12.00"), "EUR": decimal("0.00")]
        let refusal = #expect(throws: ReservationRefusal.openBalance(["GBP": decimal("12.00")])) {
            try check(balances: owed)
        }
        #expect(refusal?.message == "The balance is not zero: 12.00 GBP.")
        #expect(throws: ReservationRefusal.openBalance(["GBP": decimal("-1")])) {
            try check(balances: ["GBP": decimal("-1")])
        }
        #expect(throws: ReservationRefusal.notesRequired) { try check(balances: owed, allowed: true) }
        #expect(throws: ReservationRefusal.notesRequired) { try check(balances: owed, allowed: true, notes: " ") }
        #expect(try check(balances: owed, allowed: true, notes: "Company pays") == .processed)
    }

    @Test("settles what was consumed, and nothing that was paid ahead for a stay to come", arguments: [
        (100, 0, 100), (0, 0, 0), (-5, 0, -5), (260, 260, 0), (160, 260, 0), (0, 260, 0), (360, 260, 100),
        (-5, 260, -5), (0, -10, 0), (-10, -10, -10),
    ])
    func due(balance: Int, toCome: Int, due: Int) {
        #expect(CheckOut.due(of: ExactDecimal(balance), toCome: ExactDecimal(toCome)) == ExactDecimal(due))
    }

    @Test("is only for started stays", arguments: ReservationState.allCases.filter { $0 != .started })
    func state(state: ReservationState) {
        #expect(throws: ReservationRefusal.wrongState(state, wanted: .processed)) { try check(state: state) }
    }

    private func check(
        state: ReservationState = .started, at now: String = "2026-03-05T11:00:00Z",
        balances: [String: ExactDecimal] = [:],
        allowed: Bool = false, notes: String? = nil
    ) throws -> ReservationState {
        try CheckOut.check(
            state: state, stay: stay("2026-03-03T15:00:00Z", "2026-03-05T11:00:00Z"), timeUnits: .london,
            balances: balances, allowsOpenBalance: allowed, notes: notes, now: utc(now)
        )
    }
}

@Suite("Another interval for a stay")
struct IntervalChangeTests {
    @Test("is fine before it starts")
    func before() throws {
        try check(.confirmed, to: "2026-03-10T15:00:00Z", "2026-03-12T11:00:00Z")
        try check(.optional, to: "2026-03-02T15:00:00Z", "2026-03-05T11:00:00Z")
    }

    @Test("keeps the arrival of a customer who is here, who may leave today or later")
    func started() throws {
        try check(.started, to: "2026-03-03T15:00:00Z", "2026-03-09T11:00:00Z")
        try check(.started, to: "2026-03-03T15:00:00Z", "2026-03-04T00:00:00Z")
        #expect(throws: ReservationRefusal.hasStarted) {
            try check(.started, to: "2026-03-02T15:00:00Z", "2026-03-05T11:00:00Z")
        }
        #expect(throws: ReservationRefusal.departurePassed) {
            try check(.started, to: "2026-03-03T15:00:00Z", "2026-03-03T23:00:00Z")
        }
        #expect(throws: ReservationRefusal.stayTooLong(maximum: 1098, .day)) {
            try check(.started, to: "2026-03-03T15:00:00Z", "9999-03-03T23:00:00Z")
        }
    }

    @Test("comes too late when it is over", arguments: [ReservationState.processed, .canceled])
    func over(state: ReservationState) {
        #expect(throws: ReservationRefusal.isOver(state)) {
            try check(state, to: "2026-03-10T15:00:00Z", "2026-03-12T11:00:00Z")
        }
    }

    private func check(_ state: ReservationState, to arrival: String, _ departure: String) throws {
        try IntervalChange.check(
            state: state, from: stay("2026-03-03T15:00:00Z", "2026-03-05T11:00:00Z"), to: stay(arrival, departure),
            timeUnits: .london, now: utc("2026-03-04T12:00:00Z"), editableHistory: Period(days: 7)
        )
    }
}

@Suite("A companion")
struct CompanionRulesTests {
    @Test("may join while a place is not taken")
    func places() throws {
        try CompanionRules.check(state: .confirmed, companions: 1, persons: 2)
        #expect(throws: ReservationRefusal.noPlaceForCompanion(persons: 2)) {
            try CompanionRules.check(state: .started, companions: 2, persons: 2)
        }
        #expect(throws: ReservationRefusal.isOver(.canceled)) {
            try CompanionRules.check(state: .canceled, companions: 0, persons: 2)
        }
    }
}

import Foundation
import Hospitality
import InnkeeperValues
import InnkeeperWire

/// One of those who walk: does what comes to mind, as often as a house does it and with no regard for the others.
struct Walker: Sendable {
    typealias Habit = (weight: Int, act: @Sendable (inout Walker) async throws -> Void)

    let hotel: TestHotel
    let door: any WalkDoor
    let book: WalkBook
    /// Where the night begins that nobody else changes.
    let horizon: Date
    var chance: Chance

    private static let otherHabits: [Habit] = [(1, { try await $0.wait() })]
    private static let habits = stayHabits + offerHabits + moneyHabits + peopleHabits + otherHabits
    private static let allWeights = habits.reduce(0) { $0 + $1.weight }

    mutating func act() async throws {
        var place = chance.number(1...Self.allWeights)
        for habit in Self.habits {
            place -= habit.weight
            if place <= 0 { return try await habit.act(&self) }
        }
    }

    private mutating func wait() async throws {
        for failure in try await door.passTime(seconds: Double(chance.number(1...4)) * 3600) {
            book.surprise("The night run: \(failure)")
        }
    }

    /// Nil when it was refused or not answered.
    @discardableResult
    func post(_ path: String, _ members: String) async throws -> JSON? {
        guard let (status, json) = try await door.post(path, "{\(members)}") else { return nil }
        book.note(status, of: path, json)
        return status == 200 ? json : nil
    }

    /// Writes what nobody else writes, and remembers what must be there then.
    func write(_ value: String, on slate: String, _ path: String, _ members: String) async throws {
        book.attempt(value, on: slate)
        guard let (status, json) = try await door.post(path, "{\(members)}") else { return }
        book.note(status, of: path, json)
        book.settle(value, on: slate, isDone: status == 200)
    }

    // MARK: Words

    /// A customer, mostly one whom somebody on the walk has brought.
    mutating func someone() -> String {
        if chance.happens(92), let customer = book.pick(.customer, &chance) { return customer.id }
        return (chance.happens(50) ? hotel.ada : hotel.charles).id.description
    }

    mutating func category() -> ResourceCategory {
        let number = chance.number(1...100)
        return number <= 75 ? hotel.doubleRooms : number <= 80 ? hotel.dorms : hotel.dormBeds
    }

    /// Midnight of the house, some days from today.
    func midnight(_ days: Int) -> Date {
        let calendar = hotel.enterprise.calendar
        let today = calendar.startOfDay(for: door.now)
        return calendar.date(byAdding: .day, value: days, to: today) ?? today
    }

    func text(_ instant: Date) -> String { InstantText.text(of: instant) }

    /// An hour of the wall clock, some days from today.
    func text(_ days: Int, at hour: Int) -> String {
        let calendar = hotel.enterprise.calendar
        let midnight = midnight(days)
        return text(calendar.date(bySettingHour: hour, minute: 0, second: 0, of: midnight) ?? midnight)
    }

    /// The members that name the nights of some days from today, both included.
    func nights(_ first: Int, _ count: Int) -> String {
        let (start, end) = (text(midnight(first)), text(midnight(first + count - 1)))
        return #""FirstTimeUnitStartUtc": "\#(start)", "LastTimeUnitStartUtc": "\#(end)""#
    }

    /// `"GrossValue": 12.34` in pounds.
    mutating func pounds(_ range: ClosedRange<Int>) -> String {
        #""Currency": "GBP", "GrossValue": \#(chance.number(range)).\#(chance.number(10...99))"#
    }
}

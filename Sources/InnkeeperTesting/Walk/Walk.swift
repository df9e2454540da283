import Foundation
import InnkeeperOperations

/// A random walk: sixteen callers do what a house does all day, all at once, in the proportions of a house.
///
/// What each of them does is decided by the seed; in which order their requests meet is not. While they walk, the
/// invariants are checked again and again with what `innkeeper check` runs.
public struct Walk: Sendable {
    private static let callers = 16
    /// So often the invariants are checked on the way.
    private static let audits = 4

    public let book = WalkBook()
    private let hotel: TestHotel
    private let door: any WalkDoor
    private let seed: Int
    /// Where the nights begin that only one walker changes: further ahead than anybody books.
    private let horizon: Date

    /// Opens the wing of the hotel, so that there are rooms enough for sixteen.
    public init(in hotel: TestHotel, through door: (any WalkDoor)? = nil, seed: Int) async throws {
        self.hotel = hotel
        self.door = door ?? HotelDoor(hotel)
        self.seed = seed
        horizon = hotel.enterprise.calendar.startOfDay(for: self.door.now.addingTimeInterval(600 * 86_400))
        try await hotel.openWing()
        // Invoices that are claimed until they are paid are more to lose.
        try await AccountingOffice(store: hotel.store).change(
            hotel.enterprise.name, tracksReceivables: true, now: self.door.now
        )
    }

    /// Walks until so many requests were answered.
    public func take(_ operations: Int) async throws {
        try await withThrowingTaskGroup { group in
            for number in 0..<Self.callers {
                // Two nights apart, so that nothing that one of them writes can be joined with another's.
                let horizon = hotel.enterprise.calendar.date(byAdding: .day, value: number * 2, to: horizon) ?? horizon
                var walker = Walker(
                    hotel: hotel, door: door, book: book, horizon: horizon,
                    chance: Chance(seed: seed * Self.callers + number)
                )
                group.addTask { [book] in
                    while book.answered < operations, book.surprises.isEmpty { try await walker.act() }
                }
            }
            group.addTask { try await audit(during: operations) }
            try await group.waitForAll()
        }
    }

    /// Everything that is wrong afterwards; empty in a healthy house.
    public func problems() async throws -> [String] {
        try await book.surprises + HouseCheck.violations(in: hotel.store) + WalkProof(hotel: hotel, book: book).losses()
    }

    private func audit(during operations: Int) async throws {
        var next = operations / (Self.audits + 1)
        while book.answered < operations, book.surprises.isEmpty {
            try await Task.sleep(for: .milliseconds(20))
            guard book.answered >= next else { continue }
            next += operations / (Self.audits + 1)
            let answered = book.answered
            for violation in try await HouseCheck.violations(in: hotel.store) {
                book.surprise("after about \(answered) requests: \(violation)")
            }
        }
    }
}

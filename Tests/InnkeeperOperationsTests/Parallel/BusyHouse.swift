import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Synchronization

extension TestHotel {
    /// One stay of a request, at the usual hours of arrival and departure.
    func stay(
        from day: Date, nights: Int, category: ResourceCategory? = nil, rate: Rate? = nil, customer: Customer? = nil,
        persons: Int = 1, _ members: String = ""
    ) -> String {
        let last = day.addingTimeInterval(Double(nights) * 86_400)
        return """
            {"StartUtc": "\(Self.instant(day, 15))", "EndUtc": "\(Self.instant(last, 11))",
             "CustomerId": "\((customer ?? ada).id)", "RequestedCategoryId": "\((category ?? doubleRooms).id)",
             "RateId": "\((rate ?? bestRate).id)",
             "PersonCounts": [{"AgeCategoryId": "\(adult.id)", "Count": \(persons)}]\(members)}
            """
    }

    /// An hour of a day, as the wire writes it. In summer the house's clocks show one more, which harms nothing here.
    static func instant(_ day: Date, _ hour: Int) -> String {
        let midnight = (day.timeIntervalSince1970 / 86_400).rounded(.down) * 86_400
        return InstantText.text(of: Date(timeIntervalSince1970: midnight + Double(hour) * 3600))
    }
}

/// Numbers by chance that are the same in every run.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }
}

/// What everybody at a busy desk knows: the stays that were booked, and how requests were answered.
final class DeskBook: Sendable {
    struct Stay: Sendable {
        let id: String
        let room: String?
        let owner: Customer
    }

    private struct Pages {
        var stays: [Stay] = []
        var inHouse: [String: Stay] = [:]
        var answers: [String: [Int: Int]] = [:]
        var surprises: [String] = []
    }

    private let pages = Mutex(Pages())

    func note(_ stay: Stay) { pages.withLock { $0.stays.append(stay) } }

    func noteArrival(_ stay: Stay) { pages.withLock { $0.inHouse[stay.id] = stay } }

    func noteDeparture(_ stay: Stay) { pages.withLock { $0.inHouse[stay.id] = nil } }

    /// Somebody who may leave soon: one of those who have been here longest.
    func guest(_ chance: inout Chance) -> Stay? {
        let guests = pages.withLock { $0.inHouse.values.sorted { $0.id < $1.id } }
        return guests.isEmpty ? nil : guests[chance.number(0...min(3, guests.count - 1))]
    }

    /// A stay by chance, mostly a late one.
    func stay(_ chance: inout Chance) -> Stay? {
        let stays = pages.withLock { $0.stays }
        guard !stays.isEmpty else { return nil }
        let first = chance.happens(20) ? 0 : max(0, stays.count - 12)
        return stays[chance.number(first...stays.count - 1)]
    }

    func note(_ status: Int, of path: String, _ json: JSON) {
        pages.withLock { pages in
            pages.answers[path, default: [:]][status, default: 0] += 1
            if ![200, 400, 403].contains(status) { pages.surprises.append("\(path): \(status) \(json)") }
        }
    }

    /// Answers that are neither a success nor a refusal.
    var surprises: [String] { pages.withLock { $0.surprises } }

    func successes(of path: String) -> Int { pages.withLock { $0.answers[path]?[200] ?? 0 } }

    var summary: String {
        pages.withLock { pages in
            pages.answers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "\n")
        }
    }
}

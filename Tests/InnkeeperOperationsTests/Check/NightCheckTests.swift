import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The ledger of nights")
struct NightCheckTests {
    let hotel: TestHotel
    let nights: TimeUnits

    init() async throws {
        hotel = try await TestHotel()
        nights = try #require(hotel.stays.timeUnits(in: hotel.enterprise.timeZone))
    }

    @Test("is in order in a new house")
    func newHouse() async throws {
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("is reported when it counts what nobody holds")
    func strayCount() async throws {
        let unit = nights.unit(at: hotel.march(4, 0))
        try await hotel.write { [hotel] transaction in
            try transaction.nights.apply(
                [LedgerDelta(LedgerKey(hotel.doubleRooms.id, unit), .confirmed, 1)], in: hotel.enterprise.id
            )
        }
        let violations = try await HouseCheck.violations(in: hotel.store)
        #expect(violations.count == 1)
        #expect(violations.first?.contains("has 1 in confirmed") == true)
    }

    @Test("gives the last room to exactly one of 50 who ask at once, as often as they try")
    func lastRoom() async throws {
        let units = nights.unit(at: hotel.march(3, 0))..<nights.unit(at: hotel.march(6, 0))
        let deltas = LedgerDelta.changes(.confirmed, hotel.doubleRooms.id, units, by: 1)
        try await hotel.write { [hotel] transaction in try transaction.nights.apply(deltas, in: hotel.enterprise.id) }

        let winners = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 { group.addTask { await take(deltas, units) } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(winners == 1)
        let cells = try await hotel.store.read { [hotel] transaction in
            try transaction.nights.range(units, of: hotel.stays.id, in: hotel.enterprise.id)
        }
        #expect(cells.values.map(\.confirmed) == [2, 2, 2])
    }

    @Test("adds up changes of the same night, and forgets what adds up to nothing")
    func addsUp() async throws {
        let unit = nights.unit(at: hotel.march(4, 0))
        let key = LedgerKey(hotel.doubleRooms.id, unit)
        try await hotel.write { [hotel] transaction in
            try transaction.nights.apply(
                [LedgerDelta(key, .optional, 2), LedgerDelta(key, .optional, -1), LedgerDelta(key, .confirmed, 1)],
                in: hotel.enterprise.id
            )
            try transaction.nights.apply([LedgerDelta(key, .optional, -1)], in: hotel.enterprise.id)
        }
        let cells = try await hotel.store.read { [hotel] transaction in
            try transaction.nights.all(of: hotel.enterprise.id)
        }
        #expect(cells[key]?.optional == 0)
        #expect(cells[key]?.confirmed == 1)
        #expect(cells.count == 1)
    }

    private func take(_ deltas: [LedgerDelta], _ units: Range<UnitIndex>) async -> Bool {
        do {
            try await hotel.store.write { [hotel, nights] transaction in
                try transaction.lock(.service(hotel.stays.id))
                var availability = Availability(
                    stocks: try transaction.categoryStocks(of: hotel.stays.id, in: hotel.enterprise),
                    cells: try transaction.nights.range(units, of: hotel.stays.id, in: hotel.enterprise.id),
                    timeUnits: nights
                )
                try availability.take(deltas)
                try transaction.nights.apply(deltas, in: hotel.enterprise.id)
            }
            return true
        } catch {
            return false
        }
    }
}

import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Stays under restrictions")
struct StayRestrictionsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("are neither booked nor priced where they are closed, and nothing is kept of them")
    func closed() async throws {
        try await hotel.restrict(hotel.entry("Stay", 4, 4))
        let before = try await hotel.holdings()
        let (status, json) = try await hotel.add([hotel.stay(6, 8), hotel.stay(3, 5)])
        #expect(status == 403)
        #expect(json["Message"].text == "Stays on 2030-03-04 are closed.")
        #expect(try await hotel.holdings() == before)
        let priced = try await hotel.price([hotel.stay(3, 5)])
        #expect(priced.status == 403)
        #expect(priced.json["Message"].text == "Stays on 2030-03-04 are closed.")
        for (arrival, departure) in [(2, 4), (5, 6)] {
            #expect(try await hotel.add([hotel.stay(arrival, departure)]).status == 200)
        }
    }

    @Test("are booked all the same where the applicability of the rate is not checked")
    func unchecked() async throws {
        try await hotel.restrict(hotel.entry("Stay", 1, 31))
        let stay = hotel.stay(3, 5)
        #expect(try await hotel.add([stay], #""CheckRateApplicability": true"#).status == 403)
        #expect(try await hotel.add([stay], #""CheckRateApplicability": false"#).status == 200)
    }

    @Test("must be as long, as early and as dear as the restriction demands")
    func exceptions() async throws {
        try await hotel.restrict(
            hotel.entry("Start", 3, 3, #""MinLength": "P0M3DT0H0M0S""#),
            hotel.entry("Start", 6, 6, #""MinAdvance": "P0M7DT0H0M0S""#),
            hotel.entry("Start", 10, 10, #""MinPrice": {"Currency": "GBP", "Value": 95}"#)
        )
        func message(_ stay: String) async throws -> String? { try await hotel.price([stay]).json["Message"].text }
        #expect(try await message(hotel.stay(3, 5)) == "A stay that starts on 2030-03-03 must last at least 3 days.")
        #expect(try await message(hotel.stay(3, 6)) == nil)
        #expect(
            try await message(hotel.stay(6, 8))
                == "A stay that starts on 2030-03-06 must be booked at least 7 days ahead."
        )
        #expect(try await message(hotel.stay(10, 12)) == nil)
        // One person pays 90 for a night, and the non-refundable rate a tenth less than the best one.
        let cheap = "A stay that starts on 2030-03-10 must cost at least 95.00 GBP per time unit."
        #expect(try await message(hotel.stay(10, 12, persons: 1)) == cheap)
        #expect(try await message(hotel.stay(10, 12, rate: hotel.nonRefundable)) == cheap)
    }

    @Test("are bound with the rates that follow a base rate, with a group, and in a category")
    func subjects() async throws {
        try await hotel.restrict(
            hotel.entry("Stay", 3, 3, #""BaseRateId": "\#(hotel.bestRate.id)""#),
            hotel.entry("Stay", 6, 6, #""ExactRateId": "\#(hotel.bestRate.id)""#),
            hotel.entry("Stay", 9, 9, #""RateGroupId": "\#(hotel.strict.id)""#),
            hotel.entry("Stay", 12, 12, #""ResourceCategoryType": "Dorm""#)
        )
        func isSold(_ day: Int, _ rate: Rate, _ category: ResourceCategory? = nil) async throws -> Bool {
            try await hotel.price([hotel.stay(day, day + 1, category: category, rate: rate)]).status == 200
        }
        #expect(try await !isSold(3, hotel.bestRate))
        #expect(try await !isSold(3, hotel.corporate))
        #expect(try await !isSold(6, hotel.bestRate))
        #expect(try await isSold(6, hotel.nonRefundable))
        #expect(try await isSold(9, hotel.bestRate))
        #expect(try await !isSold(9, hotel.nonRefundable))
        #expect(try await isSold(12, hotel.bestRate))
        #expect(try await !isSold(12, hotel.bestRate, hotel.dorms))
    }

    @Test("are bound by what people of the house restrict as well")
    func byHand() async throws {
        try await hotel.restrictByHand(.end, 5, 5)
        let refused = try await hotel.price([hotel.stay(3, 5)])
        #expect(refused.json["Message"].text == "Departures on 2030-03-05 are closed.")
        #expect(try await hotel.price([hotel.stay(3, 6)]).status == 200)
    }

    @Test("are offered nothing where nobody may stay, and what is free where somebody may")
    func availability() async throws {
        try await hotel.restrict(
            hotel.entry("Stay", 4, 4, #""ResourceCategoryId": "\#(hotel.doubleRooms.id)""#),
            hotel.entry("Stay", 5, 5, #""ExactRateId": "\#(hotel.bestRate.id)""#),
            hotel.entry("Stay", 6, 6, #""MinLength": "P0M2DT0H0M0S""#), hotel.entry("Start", 7, 7)
        )
        let (status, json) = try await hotel.post(
            "services/getAvailability",
            """
            {"ServiceId": "\(hotel.stays.id)", "FirstTimeUnitStartUtc": "\(hotel.time(3, 0))",
             "LastTimeUnitStartUtc": "\(hotel.time(7, 0))"}
            """
        )
        #expect(status == 200)
        let offered = json["CategoryAvailabilities"].items.map { category in
            category["Availabilities"].items.map { $0.digits ?? "" }.joined(separator: " ")
        }
        #expect(offered == ["2 0 2 2 2", "1 1 1 1 1", "4 4 4 4 4"])
    }

    @Test("are bound by restrictions of any length, from one night to for ever")
    func lengths() async throws {
        let spans = [(0, 0), (0, 1), (-1, 1), (-3, 4), (-40, 0), (0, 365), (-700, 700), (-9000, 3), (-20_000, 20_000)]
        let units = try #require(hotel.stays.timeUnits(in: hotel.enterprise.timeZone))
        let night = units.unit(at: hotel.march(10, 12))
        let (enterprise, service) = (hotel.enterprise.id, hotel.stays.id)
        let made = try spans.map { first, last in
            let span = RestrictionSpan(first: night.advanced(by: first), last: night.advanced(by: last))
            return restriction(try #require(span))
        }
        let open = [
            RestrictionSpan(first: nil, last: night), RestrictionSpan(first: night, last: nil),
            RestrictionSpan(first: night.advanced(by: 1), last: nil),
            RestrictionSpan(first: nil, last: night.advanced(by: -1)),
            RestrictionSpan(first: night.advanced(by: 1), last: night.advanced(by: 9)),
            RestrictionSpan(first: night.advanced(by: -9), last: night.advanced(by: -1)), .always,
        ].compactMap { $0 }.map(restriction)
        let all = made + open
        try await hotel.write { try $0.restrictions.insert(all) }
        let found = try await hotel.read { transaction in
            try transaction.restrictions.binding(
                night..<night.advanced(by: 1), of: service, in: enterprise, rates: nil, categories: []
            )
        }
        let expected = all.filter { $0.span.contains(night) }
        #expect(Set(found.map(\.id)) == Set(expected.map(\.id)))
        #expect(found.count == expected.count)
    }

    private func restriction(_ span: RestrictionSpan) -> Restriction {
        Restriction(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.stays.id, origin: .user,
            conditions: RestrictionConditions(.stay), span: span, created: hotel.now
        )
    }
}

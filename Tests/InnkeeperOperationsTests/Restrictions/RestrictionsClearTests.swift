import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("restrictions/clear")
struct RestrictionsClearTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("cuts an interval out of what is restricted, and leaves what is around it")
    func splices() async throws {
        try await hotel.restrict(hotel.entry("Stay", 5, 25))
        try await hotel.unrestrict(hotel.entry("Stay", 10, 20))
        #expect(try await hotel.shownRestrictions() == ["Stay 21-25", "Stay 5-9"])
        try await hotel.unrestrict(hotel.entry("Stay", 1, 31))
        #expect(try await hotel.restrictions().isEmpty)
    }

    @Test("clears only what has exactly these conditions: all rates are not each rate")
    func exactly() async throws {
        let category = #""ResourceCategoryId": "\#(hotel.doubleRooms.id)""#
        let rate = #""ExactRateId": "\#(hotel.bestRate.id)""#
        try await hotel.restrict(
            hotel.entry("Stay", 5, 9, "\(category), \(rate)"), hotel.entry("Stay", 5, 9, category)
        )
        try await hotel.unrestrict(hotel.entry("Stay", 1, 31, category))
        let left = try await hotel.restrictions()
        #expect(left.map { $0["Conditions"]["ExactRateId"].text } == ["\(hotel.bestRate.id)"])
        try await hotel.unrestrict(hotel.entry("Start", 1, 31, "\(category), \(rate)"))
        #expect(try await hotel.restrictions().count == 1)
    }

    @Test("clears them whatever their exceptions are")
    func anyExceptions() async throws {
        try await hotel.restrict(
            hotel.entry("Stay", 5, 9, #""MinLength": "P0M2DT0H0M0S""#),
            hotel.entry("Stay", 10, 12, #""MinAdvance": "P0M3DT0H0M0S""#), hotel.entry("Stay", 13, 20)
        )
        try await hotel.unrestrict(hotel.entry("Stay", 8, 15))
        #expect(try await hotel.shownRestrictions() == ["Stay 16-20", "Stay 5-7 P0M2DT0H0M0S"])
    }

    @Test("leaves before what was there before it was set, and open ends open")
    func setAndClear() async throws {
        try await hotel.restrict("{\"Type\": \"End\", \(TestHotel.everyDay)}")
        try await hotel.unrestrict(hotel.entry("End", 10, 12))
        let before = try await hotel.shownRestrictions()
        #expect(before == ["End -9", "End 13-"])
        try await hotel.restrict(hotel.entry("End", 10, 12))
        #expect(try await hotel.shownRestrictions() == ["End -"])
        try await hotel.unrestrict(hotel.entry("End", 10, 12))
        #expect(try await hotel.shownRestrictions() == before)
    }

    @Test("leaves alone what people of the house have restricted")
    func ofTheHouse() async throws {
        try await hotel.restrictByHand(.stay, 5, 25)
        try await hotel.unrestrict(hotel.entry("Stay", 1, 31))
        #expect(try await hotel.shownRestrictions() == ["Stay 5-25"])
    }

    @Test("clears what a rate was restricted to before it was deleted")
    func deletedRate() async throws {
        let entry = hotel.entry("Stay", 5, 9, #""ExactRateId": "\#(hotel.corporate.id)""#)
        try await hotel.restrict(entry)
        let (enterprise, rate) = (hotel.enterprise.id, hotel.corporate.id)
        _ = try await hotel.write { transaction in
            try transaction.run(
                "UPDATE rate SET is_active = \(false) WHERE enterprise_id = \(enterprise) AND id = \(rate)"
            )
        }
        #expect(try await hotel.changeRestrictions("set", [entry]).status == 400)
        try await hotel.unrestrict(entry)
        #expect(try await hotel.restrictions().isEmpty)
    }

    @Test("refuses what is no interval of time units, and clears nothing")
    func refuses() async throws {
        try await hotel.restrict(hotel.entry("Stay", 5, 9))
        for members in [#""StartUtc": "2030-03-05T15:00:00Z""#, #""EndUtc": "2030-03-01T00:00:00Z""#] {
            let entries = [hotel.entry("Stay", 5, 9), hotel.entry("Stay", 5, 9, members)]
            #expect(try await hotel.changeRestrictions("clear", entries).status == 400)
        }
        #expect(try await hotel.shownRestrictions() == ["Stay 5-9"])
    }
}

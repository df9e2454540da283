import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("restrictions/set")
struct RestrictionsSetTests {
    let hotel: TestHotel
    private static let isLong = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] != nil

    init() async throws { hotel = try await TestHotel() }

    @Test("closes what is not to be sold, and the list shows it whole")
    func whole() async throws {
        let answer = try await hotel.changeRestrictions(
            "set",
            [
                """
                {"Type": "Start", "ExactRateId": "\(hotel.bestRate.id)", "RateGroupId": "\(hotel.flexible.id)",
                 "ResourceCategoryId": "\(hotel.doubleRooms.id)", "ResourceCategoryType": "Room",
                 "StartUtc": "\(hotel.time(5, 0))", "EndUtc": "\(hotel.time(25, 0))",
                 "Days": {"Monday": false, "Tuesday": false, "Wednesday": false, "Thursday": false, "Friday": true,
                  "Saturday": true, "Sunday": false},
                 "MinAdvance": "P0M1DT0H0M0S", "MaxAdvance": "P1M0DT0H0M0S", "MinLength": "P0M2DT0H0M0S",
                 "MaxLength": "P0M7DT0H0M0S", "MinPrice": {"Currency": "GBP", "Value": 50.5},
                 "MaxPrice": {"Currency": "GBP", "Value": 150}}
                """
            ]
        )
        #expect(answer.status == 200)
        #expect(answer.json.names.isEmpty)
        let restriction = try await hotel.restrictions()[0]
        #expect(restriction["ServiceId"].text == "\(hotel.stays.id)")
        #expect(restriction["Origin"].text == "Integration")
        #expect(restriction["ExternalIdentifier"].isNull)
        let conditions = restriction["Conditions"]
        #expect(conditions["Type"].text == "Start")
        #expect(conditions["ExactRateId"].text == "\(hotel.bestRate.id)")
        #expect(conditions["BaseRateId"].isNull)
        #expect(conditions["RateGroupId"].text == "\(hotel.flexible.id)")
        #expect(conditions["ResourceCategoryId"].text == "\(hotel.doubleRooms.id)")
        #expect(conditions["ResourceCategoryType"].text == "Room")
        #expect(conditions["StartUtc"].text == hotel.time(5, 0))
        #expect(conditions["EndUtc"].text == hotel.time(25, 0))
        #expect(conditions["Days"].items.map(\.text) == ["Friday", "Saturday"])
        #expect(conditions["Hours"].names.count == 24)
        let exceptions = restriction["Exceptions"]
        #expect(exceptions["MinAdvance"].text == "P0M1DT0H0M0S")
        #expect(exceptions["MaxAdvance"].text == "P1M0DT0H0M0S")
        #expect(exceptions["MinLength"].text == "P0M2DT0H0M0S")
        #expect(exceptions["MaxLength"].text == "P0M7DT0H0M0S")
        #expect(exceptions["MinPrice"]["Value"].digits == "50.50")
        #expect(exceptions["MaxPrice"]["Currency"].text == "GBP")
    }

    @Test("joins what follows each other and has the same exceptions")
    func joins() async throws {
        try await hotel.restrict(hotel.entry("Stay", 5, 9), hotel.entry("Stay", 10, 12))
        #expect(try await hotel.shownRestrictions() == ["Stay 5-12"])
        try await hotel.restrict(hotel.entry("Stay", 11, 20))
        #expect(try await hotel.shownRestrictions() == ["Stay 5-20"])
        let before = try await hotel.restrictions()[0]["Id"].text
        try await hotel.restrict(hotel.entry("Stay", 6, 7))
        #expect(try await hotel.restrictions()[0]["Id"].text == before)
    }

    @Test("cuts what has other exceptions before and after")
    func cuts() async throws {
        let twoNights = #""MinLength": "P0M2DT0H0M0S""#
        try await hotel.restrict(hotel.entry("Stay", 5, 25))
        try await hotel.restrict(hotel.entry("Stay", 10, 20, twoNights))
        #expect(
            try await hotel.shownRestrictions() == ["Stay 10-20 P0M2DT0H0M0S", "Stay 21-25", "Stay 5-9"]
        )
    }

    @Test("keeps restrictions of other rates, categories, days and kinds apart")
    func apart() async throws {
        let allButMondays = TestHotel.everyDay.replacingOccurrences(of: #""Monday": true"#, with: #""Monday": false"#)
        let entries = [
            hotel.entry("Stay", 5, 9), hotel.entry("Start", 5, 9), hotel.entry("End", 5, 9),
            hotel.entry("Stay", 5, 9, #""ExactRateId": "\#(hotel.bestRate.id)""#),
            hotel.entry("Stay", 5, 9, #""BaseRateId": "\#(hotel.bestRate.id)""#),
            hotel.entry("Stay", 5, 9, #""RateGroupId": "\#(hotel.flexible.id)""#),
            hotel.entry("Stay", 5, 9, #""ResourceCategoryId": "\#(hotel.dorms.id)""#),
            hotel.entry("Stay", 5, 9, #""ResourceCategoryType": "Dorm""#),
            hotel.entry("Stay", 5, 9, allButMondays),
        ]
        #expect(try await hotel.changeRestrictions("set", entries).status == 200)
        #expect(try await hotel.restrictions().count == entries.count)
        // Newest first, and the same again changes nothing.
        #expect(try await hotel.restrictions()[8]["Conditions"]["Type"].text == "Stay")
        let before = try await hotel.restrictions().map { $0["Id"].text }
        #expect(try await hotel.changeRestrictions("set", entries).status == 200)
        #expect(try await hotel.restrictions().map { $0["Id"].text } == before)
    }

    @Test("may be open at either end")
    func openEnds() async throws {
        let always = "{\"Type\": \"Start\", \(TestHotel.everyDay)}"
        try await hotel.restrict(always)
        #expect(try await hotel.shownRestrictions() == ["Start -"])
        try await hotel.restrict(hotel.entry("Start", 5, 9, #""MinLength": "P0M3DT0H0M0S""#))
        #expect(
            try await hotel.shownRestrictions() == ["Start -4", "Start 10-", "Start 5-9 P0M3DT0H0M0S"]
        )
    }

    @Test("finds what it is about by external identifiers too")
    func externalIdentifiers() async throws {
        try await hotel.restrict(
            hotel.entry(
                "Stay", 5, 9,
                #""ExactRateId": "eid:nonref", "RateGroupId": "eid:strict", "ResourceCategoryId": "eid:DBL""#
            )
        )
        let conditions = try await hotel.restrictions()[0]["Conditions"]
        #expect(conditions["ExactRateId"].text == "\(hotel.nonRefundable.id)")
        #expect(conditions["RateGroupId"].text == "\(hotel.strict.id)")
        #expect(conditions["ResourceCategoryId"].text == "\(hotel.doubleRooms.id)")
        #expect(try await hotel.changeRestrictions("set", [hotel.entry("Stay", 5, 9)], of: "eid:none").status == 400)
    }

    @Test("leaves alone what people of the house have restricted")
    func ofTheHouse() async throws {
        try await hotel.restrictByHand(.stay, 5, 25)
        try await hotel.restrict(hotel.entry("Stay", 10, 12, #""MinLength": "P0M2DT0H0M0S""#))
        #expect(try await hotel.shownRestrictions(#""Origin": "User""#) == ["Stay 5-25"])
        #expect(try await hotel.shownRestrictions(#""Origin": "Integration""#) == ["Stay 10-12 P0M2DT0H0M0S"])
    }

    @Test(
        "refuses what cannot be meant, and keeps nothing",
        arguments: [
            (#""StartUtc": "2030-03-05T01:00:00Z""#, "StartUtc is not start of TimeUnit."),
            (#""EndUtc": "2030-03-09T15:00:00Z""#, "EndUtc is not start of TimeUnit."),
            (#""EndUtc": "2030-03-04T00:00:00Z""#, "Invalid EndUtc."),
            (#""EndUtc": "9030-03-04T00:00:00Z""#, "Invalid EndUtc."),
            (#""ExactRateId": "00000000-0000-7000-8000-00000000ffff""#, "Invalid ExactRateId."),
            (#""BaseRateId": "eid:unknown""#, "Invalid BaseRateId."),
            (#""RateGroupId": "somebody""#, "Invalid JSON."),
            (#""ResourceCategoryId": "eid:unknown""#, "Invalid ResourceCategoryId."),
            (#""ResourceCategoryType": "Castle""#, "Invalid JSON."),
            (#""Type": "Sleep""#, "Invalid JSON."),
            (#""MinLength": "-P0M1DT0H0M0S""#, "Invalid MinLength."),
            (#""MaxAdvance": "P5000M0DT0H0M0S""#, "Invalid MaxAdvance."),
            (#""MinPrice": {"Currency": "EUR", "Value": 5}"#, "Invalid Currency."),
            (#""MaxPrice": {"Currency": "GBP", "Value": -5}"#, "Invalid Value."),
            (
                TestHotel.everyDay.replacingOccurrences(of: "true", with: "false"), "Invalid Days."
            ),
        ]
    )
    func refuses(members: String, message: String) async throws {
        let entries = [hotel.entry("Start", 1, 2), hotel.entry("Stay", 5, 9, members)]
        let (status, json) = try await hotel.changeRestrictions("set", entries)
        #expect(status == 400)
        #expect(json["Message"].text == message)
        #expect(try await hotel.restrictions().isEmpty)
    }

    @Test("does not restrict what another house sells")
    func foreign() async throws {
        let entry = hotel.entry("Stay", 5, 9)
        #expect(try await hotel.changeRestrictions("set", [entry], of: "\(hotel.beaconStays.id)").status == 400)
        #expect(try await hotel.changeRestrictions("set", [entry], of: "\(hotel.extras.id)").status == 400)
        try await hotel.openOffice()
        let bound = try await hotel.post(
            "restrictions/set", #"{"ServiceId": "\#(hotel.hours.id)", "Data": [\#(entry)]}"#,
            accessToken: TestHotel.stayToken
        )
        #expect(bound.status == 400)
    }

    /// Who comes second waits, so nobody is told that somebody else was faster.
    @Test("loses nothing where two change the same restriction at once")
    func together() async throws {
        try await hotel.restrict(hotel.entry("Stay", 1, 28))
        let hotel = hotel
        try await withThrowingTaskGroup(of: Int.self) { group in
            for day in 2...27 where day % 2 == 0 {
                group.addTask {
                    try await hotel.changeRestrictions(
                        "set", [hotel.entry("Stay", day, day, #""MinLength": "P0M2DT0H0M0S""#)]
                    ).status
                }
            }
            for try await status in group { #expect(status == 200) }
        }
        #expect(try await hotel.restrictions().count == 27)
    }

    // Filling the house to the brim takes a while.
    @Test("keeps to the quota of a service, whoever made the restrictions", .enabled(if: isLong))
    func quota() async throws {
        try await fill(Restriction.quota - 1)
        try await hotel.restrict(hotel.entry("Stay", 5, 9))
        let (status, json) = try await hotel.changeRestrictions("set", [hotel.entry("Start", 5, 9)])
        #expect(status == 403)
        #expect(json["Message"].text == RestrictionRefusal.quotaExceeded.message)
        #expect(try await hotel.addRestrictions([#"{"Conditions": {"Type": "End"}}"#]).status == 403)
        // What is joined needs no place.
        try await hotel.restrict(hotel.entry("Stay", 10, 12))
    }

    @Test("leaves places for others when very many are cleared at once", .enabled(if: isLong))
    func clearsMany() async throws {
        // PostgreSQL makes its plan of how to delete while there are few.
        for _ in 0..<8 {
            try await hotel.restrict(hotel.entry("Stay", 5, 9))
            try await hotel.unrestrict(hotel.entry("Stay", 5, 9))
        }
        try await fill(Restriction.quota, .integration)
        let rates = [hotel.bestRate, hotel.nonRefundable, hotel.corporate].map(\.id)
        let all = RestrictionKind.allCases.flatMap { kind in
            rates.map { #"{"Type": "\#(kind.rawValue)", "ExactRateId": "\#($0)", \#(TestHotel.everyDay)}"# }
        }
        #expect(try await hotel.changeRestrictions("clear", all).status == 200)
        #expect(try await hotel.restrictions().isEmpty)
        try await hotel.restrict(hotel.entry("Stay", 5, 9))
    }

    /// Restrictions of every third day of the years to come, for each rate and kind.
    private func fill(_ count: Int, _ origin: RestrictionOrigin = .user) async throws {
        let hotel = hotel
        let first = try #require(hotel.stays.timeUnits(in: hotel.enterprise.timeZone)).unit(at: hotel.now)
        let rates = [hotel.bestRate, hotel.nonRefundable, hotel.corporate].map(\.id)
        let restrictions = (0..<count).map { number in
            let unit = first.advanced(by: number / 9 * 3 % 6000)
            return Restriction(
                id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.stays.id, origin: origin,
                conditions: RestrictionConditions(
                    RestrictionKind.allCases[number / 3 % 3], exactRateID: rates[number % 3]
                ),
                span: RestrictionSpan(first: unit, last: unit) ?? .always, created: hotel.now
            )
        }
        try await hotel.write { transaction in
            try transaction.expectManyRows()
            try transaction.restrictions.insert(restrictions)
        }
    }
}

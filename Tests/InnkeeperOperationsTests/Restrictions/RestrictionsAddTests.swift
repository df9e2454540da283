import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("restrictions/add")
struct RestrictionsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds restrictions one by one, names each and joins none")
    func adds() async throws {
        let (status, json) = try await hotel.addRestrictions(
            [
                """
                {"Identifier": "first", "ExternalIdentifier": "5678",
                 "Conditions": {"Type": "Stay", "StartUtc": "\(hotel.time(5, 15))", "EndUtc": "\(hotel.time(9, 11))"}}
                """,
                """
                {"Identifier": "second", "Conditions": {"Type": "Stay", "StartUtc": "\(hotel.time(9, 0))",
                  "EndUtc": "\(hotel.time(12, 0))", "Days": ["Saturday", "Sunday"]},
                 "Exceptions": {"MinLength": "P0M2DT0H0M0S", "MinPrice": {"Currency": "GBP", "Net": 40, "Tax": 8}}}
                """,
            ]
        )
        #expect(status == 200)
        let added = json["Restrictions"].items
        #expect(added.map { $0["Identifier"].text } == ["first", "second"])
        let first = added[0]["Restriction"]
        #expect(first["ExternalIdentifier"].text == "5678")
        #expect(first["Origin"].text == "Integration")
        // The older operation takes the time units that its instants are in.
        #expect(first["Conditions"]["StartUtc"].text == hotel.time(5, 0))
        #expect(first["Conditions"]["EndUtc"].text == hotel.time(9, 0))
        #expect(first["Conditions"]["Days"].items.count == 7)
        #expect(first["Exceptions"].isNull)
        let second = added[1]["Restriction"]
        #expect(second["Conditions"]["Days"].items.map(\.text) == ["Saturday", "Sunday"])
        #expect(second["Exceptions"]["MinLength"].text == "P0M2DT0H0M0S")
        #expect(second["Exceptions"]["MinPrice"]["Value"].digits == "48.00")
        let listed = try await hotel.restrictions().map { $0["Id"].text }
        #expect(listed == added.reversed().map { $0["Restriction"]["Id"].text })
    }

    @Test("restricts certain hours of arrival")
    func hours() async throws {
        let hours = [
            "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
            "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty", "TwentyOne",
            "TwentyTwo", "TwentyThree",
        ].enumerated().map { "\"\($1)\": \($0 >= 20)" }.joined(separator: ", ")
        let late = #"{"Conditions": {"Type": "Start", "Hours": {\#(hours)}}}"#
        #expect(try await hotel.addRestrictions([late]).status == 200)
        let shown = try await hotel.restrictions()[0]["Conditions"]["Hours"]
        #expect(shown["Twenty"].flag == true)
        #expect(shown["Nineteen"].flag == false)
        #expect(try await hotel.add([hotel.stay(3, 5)]).status == 200)
        let night = hotel.stay(3, 5).replacingOccurrences(of: "03T15:00", with: "03T21:30")
        #expect(try await hotel.add([night]).status == 403)
    }

    @Test("counts into the order that set and clear keep, and its names outside survive a cut")
    func together() async throws {
        let entry = #"{"Conditions": {"Type": "Stay", "StartUtc": "\#(hotel.time(5, 0))"}, "ExternalIdentifier": "x"}"#
        #expect(try await hotel.addRestrictions([entry, entry]).status == 200)
        try await hotel.unrestrict(hotel.entry("Stay", 10, 12))
        #expect(try await hotel.shownRestrictions() == ["Stay 13-", "Stay 13-", "Stay 5-9", "Stay 5-9"])
        #expect(try await hotel.restrictions().allSatisfy { $0["ExternalIdentifier"].text == "x" })
        try await hotel.restrict(hotel.entry("Stay", 10, 12))
        #expect(try await hotel.shownRestrictions() == ["Stay 5-"])
    }

    @Test(
        "refuses what it cannot use, and adds nothing",
        arguments: [
            #""Conditions": {"Type": "Stay", "ExactRateId": "00000000-0000-7000-8000-00000000ffff"}"#,
            #""Conditions": {"Type": "Stay", "Days": ["Funday"]}"#,
            #""Conditions": {"Type": "Stay", "StartUtc": "2030-03-09T00:00:00Z", "EndUtc": "2030-03-01T00:00:00Z"}"#,
            #""Conditions": {"Type": "Stay"}, "Exceptions": {"MinPrice": {"Currency": "GBP"}}"#,
            #""Exceptions": {}"#,
        ]
    )
    func refuses(members: String) async throws {
        let good = #"{"Conditions": {"Type": "Start"}}"#
        #expect(try await hotel.addRestrictions([good, "{\(members)}"]).status == 400)
        #expect(try await hotel.restrictions().isEmpty)
    }
}

extension TestHotel {
    func addRestrictions(_ restrictions: [String]) async throws -> (status: Int, json: JSON) {
        let list = restrictions.joined(separator: ", ")
        return try await post("restrictions/add", #"{"ServiceId": "\#(stays.id)", "Restrictions": [\#(list)]}"#)
    }
}

import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceAccessTokens/getAll")
struct ResourceAccessTokensGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("needs one of its filters")
    func filters() async throws {
        let answer = try await hotel.post("resourceAccessTokens/getAll", #"{"Limitation": {"Count": 10}}"#)
        #expect(answer.status == 400)
    }

    @Test(
        "finds what is valid at some time of an interval: the end of neither counts",
        arguments: [
            (3, 0, 3, 15, false), (3, 15, 3, 15, true), (3, 0, 3, 16, true), (5, 10, 9, 0, true), (5, 11, 9, 0, false),
            (5, 11, 5, 11, false), (4, 0, 4, 1, true),
        ]
    )
    func colliding(startDay: Int, startHour: Int, endDay: Int, endHour: Int, isFound: Bool) async throws {
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        _ = try await hotel.addKey(hotel.wantedKey(of: stay))
        let interval = """
            "CollidingUtc": {"StartUtc": "\(hotel.time(startDay, startHour))",
             "EndUtc": "\(hotel.time(endDay, endHour))"}
            """
        let found = try await hotel.list("resourceAccessTokens/getAll", "ResourceAccessTokens", interval)
        #expect(found.count == (isFound ? 1 : 0))
    }

    @Test("tells active ones from those that were taken back, and pages newest first")
    func pages() async throws {
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        var keys: [String] = []
        for _ in 0..<3 { keys.append(try await hotel.addKey(hotel.wantedKey(of: stay))) }
        hotel.clock.advance(seconds: 60)
        try await hotel.granted("resourceAccessTokens/delete", #""Ids": ["\#(keys[1])"]"#)
        let ofStay = #""ServiceOrderIds": ["\#(stay)"]"#
        for (states, expected) in [
            (#"["Active"]"#, [keys[2], keys[0]]), (#"["Deleted"]"#, [keys[1]]),
            (#"["Active", "Deleted"]"#, [keys[2], keys[1], keys[0]]),
        ] {
            let found = try await hotel.list(
                "resourceAccessTokens/getAll", "ResourceAccessTokens", #"\#(ofStay), "ActivityStates": \#(states)"#
            )
            #expect(found.map { $0["Id"].text } == expected)
        }
        let updated = #""UpdatedUtc": {"StartUtc": "2030-03-01T09:01:00Z", "EndUtc": "2030-03-01T09:01:00Z"}"#
        let changed = try await hotel.list("resourceAccessTokens/getAll", "ResourceAccessTokens", updated)
        #expect(changed.map { $0["Id"].text } == [keys[1]])

        let first = try await hotel.granted("resourceAccessTokens/getAll", #"\#(ofStay), "Limitation": {"Count": 2}"#)
        #expect(first["Cursor"].text == keys[1])
        let rest = try await hotel.granted(
            "resourceAccessTokens/getAll", #"\#(ofStay), "Limitation": {"Count": 2, "Cursor": "\#(keys[1])"}"#
        )
        #expect(rest["ResourceAccessTokens"].items.map { $0["Id"].text } == [keys[0]])
        let wrong = try await hotel.post(
            "resourceAccessTokens/getAll", #"{\#(ofStay), "ActivityStates": ["Lost"], "Limitation": {"Count": 2}}"#
        )
        #expect(wrong.json["Message"].text == "Invalid ActivityStates.")
    }

    @Test("shows nothing of other houses, and with the token of one service nothing of the others")
    func scope() async throws {
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let key = try await hotel.addKey(hotel.wantedKey(of: stay))
        try await hotel.openBeacon()
        let byID = #""ResourceAccessTokenIds": ["\#(key)"]"#
        for (token, count) in [
            (TestHotel.beaconToken, 0), (TestHotel.portfolioToken, 1), (TestHotel.stayToken, 1),
        ] {
            let found = try await hotel.list(
                "resourceAccessTokens/getAll", "ResourceAccessTokens", byID, token: token
            )
            #expect(found.count == count)
        }
    }
}

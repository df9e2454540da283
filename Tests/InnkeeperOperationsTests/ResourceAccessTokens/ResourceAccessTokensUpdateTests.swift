import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceAccessTokens/update")
struct ResourceAccessTokensUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes the validity, the value and the permissions, and keeps what is not named")
    func updates() async throws {
        let key = try await newKey()
        hotel.clock.advance(seconds: 60)
        let changed = try await update(
            key,
            """
            "ValidityEndUtc": {"Value": "\(hotel.time(6, 11))"}, "Value": {"Value": "9876"},
            "Permissions": {"Room": {"Value": false}, "Floor": {"Value": true}}
            """
        ).json["ResourceAccessTokens"][0]
        #expect(changed["ValidityStartUtc"].text == hotel.time(3, 15))
        #expect(changed["ValidityEndUtc"].text == hotel.time(6, 11))
        #expect(changed["Value"].text == "9876")
        let permissions = ["Bed", "Room", "Floor", "Building"].map { changed["Permissions"][$0].flag }
        #expect(permissions == [false, false, true, false])
        #expect(changed["CreatedUtc"].text == hotel.time(1, 9))
        #expect(changed["UpdatedUtc"].text == "2030-03-01T09:01:00Z")
        #expect(try await hotel.keys(key).map(\.written) == [changed.written])
    }

    @Test("moves both ends of the validity at once, whatever lies between")
    func moves() async throws {
        let key = try await newKey()
        let changed = try await update(
            key,
            """
            "ValidityStartUtc": {"Value": "\(hotel.time(8, 15))"}, "ValidityEndUtc": {"Value": "\(hotel.time(9, 11))"}
            """
        )
        #expect(changed.status == 200)
        #expect(changed.json["ResourceAccessTokens"][0]["ValidityStartUtc"].text == hotel.time(8, 15))
    }

    @Test(
        "refuses what cannot be, and changes nothing",
        arguments: [
            (#""ValidityEndUtc": {"Value": "2030-03-03T15:00:00Z"}"#, "ValidityEndUtc"),
            (#""ValidityEndUtc": {"Value": null}"#, "ValidityEndUtc"),
            (#""ValidityStartUtc": {"Value": "tomorrow"}"#, "ValidityStartUtc"),
            (#""Value": {"Value": ""}"#, "Value"),
            (#""Value": {"Value": "\#(String(repeating: "7", count: 256))"}"#, "Value"),
        ]
    )
    func refuses(members: String, member: String) async throws {
        let key = try await newKey()
        let before = try await hotel.keys(key)[0].written
        let refused = try await update(key, members)
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid \(member).")
        #expect(try await hotel.keys(key)[0].written == before)
    }

    @Test("does not know a token that was taken back, and nothing to do is done")
    func deleted() async throws {
        let key = try await newKey()
        try await hotel.granted("resourceAccessTokens/delete", #""Ids": ["\#(key)"]"#)
        #expect(try await update(key, "").json["Message"].text == "Invalid ResourceAccessTokenId.")
        #expect(try await hotel.granted("resourceAccessTokens/update", "")["ResourceAccessTokens"].items.isEmpty)
    }

    @Test("needs the enterprise with the token of several houses")
    func scope() async throws {
        let update = #""ResourceAccessTokenUpdates": [{"ResourceAccessTokenId": "\#(try await newKey())"}]"#
        let refused = try await hotel.post(
            "resourceAccessTokens/update", "{\(update)}", accessToken: TestHotel.portfolioToken
        )
        #expect(refused.json["Message"].text == "Invalid EnterpriseId.")
        try await hotel.granted(
            "resourceAccessTokens/update", #""EnterpriseId": "\#(hotel.enterprise.id)", \#(update)"#,
            token: TestHotel.portfolioToken
        )
    }

    private func newKey() async throws -> String {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        return try await hotel.addKey(hotel.wantedKey(of: try #require(stay["Id"].text)))
    }

    private func update(_ key: String, _ members: String) async throws -> (status: Int, json: JSON) {
        let id = #""ResourceAccessTokenId": "\#(key)""#
        return try await hotel.post(
            "resourceAccessTokens/update",
            #"{"ResourceAccessTokenUpdates": [{\#(members.isEmpty ? id : "\(id), \(members)")}]}"#
        )
    }
}

import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceAccessTokens/add")
struct ResourceAccessTokensAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("records codes and tags of a stay, for its room or for a certain door")
    func adds() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let id = try #require(stay["Id"].text)
        let tag = hotel.wantedKey(
            of: id,
            """
            "Type": "RfidTag", "Value": "04A2", "SerialNumber": "SN-7", "ResourceId": "\(hotel.dorm.id)",
            "Permissions": {"Bed": {"Value": true}, "Floor": {}, "Building": {"Value": true}}
            """
        )
        let answer = try await hotel.granted(
            "resourceAccessTokens/add", #""ResourceAccessTokenParameters": [\#(hotel.wantedKey(of: id)), \#(tag)]"#
        )
        let (code, card) = (answer["ResourceAccessTokens"][0], answer["ResourceAccessTokens"][1])
        #expect(code["ServiceOrderId"].text == id)
        #expect(code["EnterpriseId"].text == "\(hotel.enterprise.id)")
        #expect([code["Type"].text, code["Value"].text] == ["PinCode", "1234"])
        #expect([code["ValidityStartUtc"].text, code["ValidityEndUtc"].text] == [hotel.time(3, 15), hotel.time(5, 11)])
        #expect(permissions(code) == [false, true, false, false])
        #expect(code["ResourceId"].isNull && code["CompanionshipId"].isNull && code["SerialNumber"].isNull)
        #expect(code["IsActive"].flag == true)
        #expect([code["CreatedUtc"].text, code["UpdatedUtc"].text] == [hotel.time(1, 9), hotel.time(1, 9)])
        #expect([card["Type"].text, card["Value"].text, card["SerialNumber"].text] == ["RfidTag", "04A2", "SN-7"])
        #expect(card["ResourceId"].text == "\(hotel.dorm.id)")
        #expect(permissions(card) == [true, false, false, true])
        let listed = try await hotel.list(
            "resourceAccessTokens/getAll", "ResourceAccessTokens", #""ServiceOrderIds": ["\#(id)"]"#
        )
        #expect(listed.map(\.written) == [card.written, code.written])
    }

    @Test("gives a token to one of those who stay")
    func companion() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let id = try #require(stay["Id"].text)
        let companion = try await hotel.companionship(of: id)
        let key = try await hotel.addKey(hotel.wantedKey(of: id, #""CompanionshipId": "\#(companion)""#))
        let listed = try await hotel.keys(key)
        #expect(listed[0]["CompanionshipId"].text == companion)
        let other = try #require(try await hotel.booked(hotel.stay(6, 7))["Id"].text)
        let refused = try await add(hotel.wantedKey(of: other, #""CompanionshipId": "\#(companion)""#))
        #expect(refused.json["Message"].text == "Invalid CompanionshipId.")
    }

    @Test("ends with the stay: who has left or never came opens nothing")
    func endsWithStay() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let id = try #require(stay["Id"].text)
        let key = try await hotel.addKey(hotel.wantedKey(of: id))
        hotel.clock.advance(seconds: 60)
        try await hotel.granted("reservations/cancel", #""ReservationIds": ["\#(id)"], "Notes": "Ill""#)
        let ended = try await hotel.keys(key)[0]
        #expect(ended["IsActive"].flag == false)
        #expect(ended["UpdatedUtc"].text == "2030-03-01T09:01:00Z")
        let refused = try await add(hotel.wantedKey(of: id))
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid ServiceOrderId.")
    }

    @Test("ends for a companion who stays no longer")
    func endsForCompanion() async throws {
        let id = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let companion = try await hotel.companionship(of: id)
        let own = try await hotel.addKey(hotel.wantedKey(of: id, #""CompanionshipId": "\#(companion)""#))
        let shared = try await hotel.addKey(hotel.wantedKey(of: id))
        try await hotel.granted(
            "reservations/deleteCompanion", #""ReservationId": "\#(id)", "CustomerId": "\#(hotel.ada.id)""#
        )
        #expect(try await hotel.keys(own)[0]["IsActive"].flag == false)
        #expect(try await hotel.keys(shared)[0]["IsActive"].flag == true)
    }

    @Test(
        "refuses what cannot be, and records nothing",
        arguments: [
            (#""ValidityEndUtc": "2030-03-03T15:00:00Z""#, "ValidityEndUtc"), (#""Value": """#, "Value"),
            (#""Value": "\#(String(repeating: "7", count: 256))""#, "Value"),
            (#""ResourceId": "00000000-0000-7000-8000-00000000ffff""#, "ResourceId"),
            (#""ServiceOrderId": "00000000-0000-7000-8000-00000000ffff""#, "ServiceOrderId"),
        ]
    )
    func refuses(members: String, member: String) async throws {
        let id = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let refused = try await add(hotel.wantedKey(of: id), hotel.wantedKey(of: id, members))
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid \(member).")
        let listed = try await hotel.list(
            "resourceAccessTokens/getAll", "ResourceAccessTokens", #""ServiceOrderIds": ["\#(id)"]"#
        )
        #expect(listed.isEmpty)
    }

    @Test("sees the stays of its own service only")
    func scope() async throws {
        try await hotel.openOffice()
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let key = hotel.wantedKey(of: try #require(stay["Id"].text))
        let wanted = #"{"ResourceAccessTokenParameters": [\#(key)]}"#
        let own = try await hotel.post("resourceAccessTokens/add", wanted, accessToken: TestHotel.stayToken)
        #expect(own.status == 200)
        try await hotel.openBeacon()
        let other = try await hotel.post("resourceAccessTokens/add", wanted, accessToken: TestHotel.beaconToken)
        #expect(other.json["Message"].text == "Invalid ServiceOrderId.")
    }

    private func add(_ keys: String...) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "resourceAccessTokens/add", #"{"ResourceAccessTokenParameters": [\#(keys.joined(separator: ","))]}"#
        )
    }

    private func permissions(_ key: JSON) -> [Bool?] {
        ["Bed", "Room", "Floor", "Building"].map { key["Permissions"][$0].flag }
    }
}

extension TestHotel {
    func keys(_ ids: String...) async throws -> [JSON] {
        let list = ids.map { "\"\($0)\"" }.joined(separator: ",")
        return try await self.list(
            "resourceAccessTokens/getAll", "ResourceAccessTokens", #""ResourceAccessTokenIds": [\#(list)]"#
        )
    }

    /// Ada's companionship with a stay of hers.
    func companionship(of stay: String) async throws -> String {
        let found = try await list(
            "companionships/getAll", "Companionships", #""ReservationIds": ["\#(stay)"], "Extent": {}"#
        )
        return try #require(found.first?["Id"].text)
    }
}

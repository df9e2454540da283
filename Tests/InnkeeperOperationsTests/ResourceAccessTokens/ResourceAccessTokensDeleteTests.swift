import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceAccessTokens/delete")
struct ResourceAccessTokensDeleteTests {
    @Test("takes tokens back, which are still listed as deleted")
    func deletes() async throws {
        let hotel = try await TestHotel()
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let key = try await hotel.addKey(hotel.wantedKey(of: stay))
        let kept = try await hotel.addKey(hotel.wantedKey(of: stay))
        hotel.clock.advance(seconds: 60)
        try await hotel.granted("resourceAccessTokens/delete", #""Ids": ["\#(key)"]"#)
        let deleted = try await hotel.keys(key)
        #expect(deleted[0]["IsActive"].flag == false)
        #expect(deleted[0]["UpdatedUtc"].text == "2030-03-01T09:01:00Z")
        #expect(try await hotel.keys(kept)[0]["IsActive"].flag == true)
        hotel.clock.advance(seconds: 60)
        try await hotel.granted("resourceAccessTokens/delete", #""Ids": ["\#(key)"]"#)
        #expect(try await hotel.keys(key)[0].written == deleted[0].written)
    }

    @Test("takes none back where one is unknown")
    func unknown() async throws {
        let hotel = try await TestHotel()
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let key = try await hotel.addKey(hotel.wantedKey(of: stay))
        let (status, json) = try await hotel.post(
            "resourceAccessTokens/delete", #"{"Ids": ["\#(key)", "\#(hotel.ada.id)"]}"#
        )
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid Ids.")
        #expect(try await hotel.keys(key)[0]["IsActive"].flag == true)
    }
}

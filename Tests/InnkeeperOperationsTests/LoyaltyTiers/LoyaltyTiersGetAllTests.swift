import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyTiers/getAll")
struct LoyaltyTiersGetAllTests {
    @Test("lists the tiers of the programs that must be named")
    func lists() async throws {
        let hotel = try await TestHotel()
        let (first, second) = (try await hotel.addProgram("A"), try await hotel.addProgram("B"))
        let gold = try await hotel.addTier("GOLD", of: first)
        hotel.clock.advance(seconds: 60)
        let silver = try await hotel.addTier("SILVER", of: first)
        _ = try await hotel.addTier("GOLD", of: second)
        let ofFirst = #""LoyaltyProgramIds": ["\#(first)"]"#
        #expect(try await ids(of: hotel, ofFirst) == [silver, gold])
        #expect(try await ids(of: hotel, #"\#(ofFirst), "LoyaltyTierIds": ["\#(gold)"]"#) == [gold])
        let minute = #"{"StartUtc": "2030-03-01T09:01:00Z", "EndUtc": "2030-03-01T09:02:00Z"}"#
        #expect(try await ids(of: hotel, #"\#(ofFirst), "UpdatedUtc": \#(minute)"#) == [silver])
        try await hotel.granted("loyaltyTiers/delete", #""LoyaltyTierIds": ["\#(silver)"]"#)
        #expect(try await ids(of: hotel, ofFirst) == [gold])
        #expect(try await ids(of: hotel, #"\#(ofFirst), "ActivityStates": ["Deleted"]"#) == [silver])
        let none = try await hotel.post("loyaltyTiers/getAll", #"{"Limitation": {"Count": 10}}"#)
        #expect(none.status == 400)
    }

    private func ids(of hotel: TestHotel, _ filter: String) async throws -> [String?] {
        try await hotel.list("loyaltyTiers/getAll", "LoyaltyTiers", filter).map { $0["Id"].text }
    }
}

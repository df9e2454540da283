import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyTiers/delete")
struct LoyaltyTiersDeleteTests {
    @Test("deletes a tier that nobody is on, and refuses one with members")
    func deletes() async throws {
        let hotel = try await TestHotel()
        let program = try await hotel.addProgram()
        let tier = try await hotel.addTier("GOLD", of: program)
        let member = try await hotel.addMember(hotel.wantedMember(of: program, #""LoyaltyTierId": "\#(tier)""#))
        let ids = #""LoyaltyTierIds": ["\#(tier)"]"#
        let refused = try await hotel.post("loyaltyTiers/delete", "{\(ids)}")
        #expect(refused.status == 403)
        #expect(
            refused.json["Message"].text
                == "The loyalty tier GOLD tier has 1 member. Move them to another tier first."
        )
        try await hotel.granted(
            "loyaltyMemberships/update",
            """
            "LoyaltyMembershipUpdates": [{"LoyaltyMembershipId": "\(member)", "LoyaltyTierId": {"Value": null}}]
            """
        )
        try await hotel.granted("loyaltyTiers/delete", ids)
        #expect(try await hotel.post("loyaltyTiers/delete", "{\(ids)}").status == 400)
        #expect(try await hotel.addTier("GOLD", of: program) != tier)
    }
}

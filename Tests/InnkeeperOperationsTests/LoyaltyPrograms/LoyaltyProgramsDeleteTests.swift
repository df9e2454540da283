import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyPrograms/delete")
struct LoyaltyProgramsDeleteTests {
    @Test("deletes a program without members together with its tiers")
    func deletes() async throws {
        let hotel = try await TestHotel()
        let id = try await hotel.addProgram()
        _ = try await hotel.addTier("GOLD", of: id)
        try await hotel.granted("loyaltyPrograms/delete", #""LoyaltyProgramIds": ["\#(id)"]"#)
        #expect(try await hotel.list("loyaltyPrograms/getAll", "LoyaltyPrograms", #""Codes": ["LIGHTS"]"#).isEmpty)
        #expect(
            try await hotel.list("loyaltyTiers/getAll", "LoyaltyTiers", #""LoyaltyProgramIds": ["\#(id)"]"#).isEmpty
        )
    }

    @Test("refuses while the program has members, and deletes none of the others either")
    func members() async throws {
        let hotel = try await TestHotel()
        let (empty, full) = (try await hotel.addProgram("EMPTY"), try await hotel.addProgram("FULL"))
        let member = try await hotel.addMember(hotel.wantedMember(of: full))
        let ids = #""LoyaltyProgramIds": ["\#(empty)", "\#(full)"]"#
        let refused = try await hotel.post("loyaltyPrograms/delete", "{\(ids)}")
        #expect(refused.status == 403)
        #expect(refused.json["Message"].text == "The loyalty program Lights has 1 member. Delete them first.")
        try await hotel.granted("loyaltyMemberships/delete", #""LoyaltyMembershipIds": ["\#(member)"]"#)
        try await hotel.granted("loyaltyPrograms/delete", ids)
    }

    @Test("does not know what is no program")
    func unknown() async throws {
        let hotel = try await TestHotel()
        let refused = try await hotel.post("loyaltyPrograms/delete", #"{"LoyaltyProgramIds": ["\#(hotel.ada.id)"]}"#)
        #expect(refused.json["Message"].text == "Invalid LoyaltyProgramIds.")
    }
}

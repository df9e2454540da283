import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyMemberships/delete")
struct LoyaltyMembershipsDeleteTests {
    @Test("ends a membership, which is still listed as deleted and is nobody's primary one")
    func deletes() async throws {
        let hotel = try await TestHotel()
        let program = try await hotel.addProgram()
        let member = try await hotel.addMember(hotel.wantedMember(of: program, #""IsPrimary": true"#))
        let ids = #""LoyaltyMembershipIds": ["\#(member)"]"#
        try await hotel.granted("loyaltyMemberships/delete", ids)
        #expect(try await hotel.list("loyaltyMemberships/getAll", "LoyaltyMemberships", ids).isEmpty)
        let deleted = try await hotel.list(
            "loyaltyMemberships/getAll", "LoyaltyMemberships", #"\#(ids), "ActivityStates": ["Deleted"]"#
        )
        #expect(deleted.map { $0["IsPrimary"].flag } == [false])
        _ = try await hotel.addMember(hotel.wantedMember(of: program, #""IsPrimary": true"#))
    }

    @Test("ends none where one is unknown")
    func unknown() async throws {
        let hotel = try await TestHotel()
        let member = try await hotel.addMember(hotel.wantedMember(of: try await hotel.addProgram()))
        let refused = try await hotel.post(
            "loyaltyMemberships/delete", #"{"LoyaltyMembershipIds": ["\#(member)", "\#(hotel.ada.id)"]}"#
        )
        #expect(refused.json["Message"].text == "Invalid LoyaltyMembershipIds.")
        _ = try await hotel.member(member)
    }
}

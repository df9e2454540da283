import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyMemberships/getAll")
struct LoyaltyMembershipsGetAllTests {
    @Test("is narrowed by each of its filters")
    func filters() async throws {
        let hotel = try await TestHotel()
        let (program, other) = (try await hotel.addProgram("A"), try await hotel.addProgram("B"))
        let ada = try await hotel.addMember(hotel.wantedMember(of: program, #""MembershipNumber": "1""#))
        hotel.clock.advance(seconds: 60)
        let charles = try await hotel.addMember(
            hotel.wantedMember("\(hotel.charles.id)", of: other, #""MembershipNumber": "2", "State": "New""#)
        )
        try await hotel.granted(
            "loyaltyMemberships/update",
            """
            "LoyaltyMembershipUpdates": [{"LoyaltyMembershipId": "\(ada)", "ProviderMembershipId": {"Value": "p"}}]
            """
        )
        let minute = #"{"StartUtc": "2030-03-01T09:01:00Z", "EndUtc": "2030-03-01T09:02:00Z"}"#
        let cases = [
            (#""ChainIds": ["\#(hotel.chain.id)"]"#, [charles, ada]), (#""AccountIds": ["\#(hotel.ada.id)"]"#, [ada]),
            (#""LoyaltyProgramIds": ["\#(other)"]"#, [charles]), (#""MembershipStates": ["New"]"#, [charles]),
            (#""MembershipStates": []"#, [charles, ada]), (#""MembershipNumbers": ["1"]"#, [ada]),
            (#""Codes": ["2"]"#, [charles]), (#""Codes": ["2"], "MembershipNumbers": ["1"]"#, [charles, ada]),
            (#""ProviderMembershipIds": ["p"]"#, [ada]), (#""LoyaltyMembershipIds": ["\#(ada)"]"#, [ada]),
            (#""CreatedUtc": \#(minute)"#, [charles]), (#""UpdatedUtc": \#(minute)"#, [charles, ada]),
            (#""ActivityStates": ["Deleted"]"#, []),
        ]
        for (filter, expected) in cases {
            let found = try await hotel.list("loyaltyMemberships/getAll", "LoyaltyMemberships", filter)
            #expect(found.map { $0["Id"].text } == expected, "\(filter)")
        }
    }

    @Test("follows the profiles of a guest that become one")
    func merged() async throws {
        let hotel = try await TestHotel()
        let (program, other) = (try await hotel.addProgram("A"), try await hotel.addProgram("B"))
        let ada = try await hotel.addMember(hotel.wantedMember(of: program, #""IsPrimary": true"#))
        let charles = try await hotel.addMember(
            hotel.wantedMember("\(hotel.charles.id)", of: other, #""IsPrimary": true"#)
        )
        try await hotel.granted(
            "customers/merge",
            #""SourceCustomerId": "\#(hotel.charles.id)", "TargetCustomerId": "\#(hotel.ada.id)""#
        )
        #expect(try await hotel.member(ada)["IsPrimary"].flag == true)
        let moved = try await hotel.member(charles)
        #expect(moved["AccountId"].text == "\(hotel.ada.id)")
        #expect(moved["IsPrimary"].flag == false)
    }
}

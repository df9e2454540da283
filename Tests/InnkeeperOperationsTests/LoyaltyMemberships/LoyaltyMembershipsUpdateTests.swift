import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyMemberships/update")
struct LoyaltyMembershipsUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes all that can change, and here alone tells what the provider calls the member")
    func updates() async throws {
        let (program, other) = (try await hotel.addProgram("A"), try await hotel.addProgram("B"))
        let tier = try await hotel.addTier("GOLD", of: other)
        let id = try await hotel.addMember(hotel.wantedMember(of: program))
        let changed = try await update(
            id,
            """
            "LoyaltyProgramId": {"Value": "\(other)"}, "LoyaltyTierId": {"Value": "\(tier)"},
            "State": {"Value": "Declined"}, "IsPrimary": {"Value": true}, "MembershipNumber": {"Value": "43"},
            "ProviderMembershipId": {"Value": "prov-1"}, "Points": {"Value": 12},
            "ExpirationDate": {"Value": "2032-01-31T22:30:00Z"}, "Url": {"Value": "https://lights.example"}
            """
        ).json["LoyaltyMemberships"][0]
        #expect([changed["LoyaltyProgramId"].text, changed["LoyaltyTierId"].text] == [other, tier])
        #expect(changed["State"].text == "Declined")
        #expect(changed["IsPrimary"].flag == true)
        #expect([changed["MembershipNumber"].text, changed["Code"].text] == ["43", "43"])
        #expect(changed["ProviderMembershipId"].text == "prov-1")
        #expect(changed["Points"].digits == "12")
        #expect(changed["ExpirationDate"].text == "2032-01-31T00:00:00Z")
        #expect(changed["Url"].text == "https://lights.example")
        #expect(try await hotel.member(id).written == changed.written)

        let cleared = try await update(
            id,
            """
            "LoyaltyTierId": {"Value": null}, "MembershipNumber": {"Value": null}, "Points": {"Value": null},
            "ProviderMembershipId": {"Value": null}, "ExpirationDate": {"Value": null}, "Url": {"Value": null}
            """
        ).json["LoyaltyMemberships"][0]
        for member in ["LoyaltyTierId", "MembershipNumber", "Code", "Points", "ProviderMembershipId", "Url"] {
            #expect(cleared[member].isNull, "\(member)")
        }
        #expect(cleared["State"].text == "Declined")
    }

    @Test("begins in another program without a tier, and knows the number by its older name")
    func program() async throws {
        let (program, other) = (try await hotel.addProgram("A"), try await hotel.addProgram("B"))
        let tier = try await hotel.addTier("GOLD", of: program)
        let id = try await hotel.addMember(hotel.wantedMember(of: program, #""LoyaltyTierId": "\#(tier)""#))
        let moved = try await update(id, #""LoyaltyProgramId": {"Value": "\#(other)"}, "Code": {"Value": "9"}"#)
        #expect(moved.json["LoyaltyMemberships"][0]["LoyaltyTierId"].isNull)
        #expect(moved.json["LoyaltyMemberships"][0]["MembershipNumber"].text == "9")
        let refused = try await update(id, #""LoyaltyTierId": {"Value": "\#(tier)"}"#)
        #expect(refused.json["Message"].text == "Invalid LoyaltyTierId.")
    }

    @Test("makes one membership primary and so no other, whatever else the request changes")
    func primary() async throws {
        let (program, other) = (try await hotel.addProgram("A"), try await hotel.addProgram("B"))
        let old = try await hotel.addMember(hotel.wantedMember(of: program, #""IsPrimary": true"#))
        let new = try await hotel.addMember(hotel.wantedMember(of: other))
        let answer = try await hotel.granted(
            "loyaltyMemberships/update",
            """
            "LoyaltyMembershipUpdates": [{"LoyaltyMembershipId": "\(new)", "IsPrimary": {"Value": true}},
             {"LoyaltyMembershipId": "\(old)", "Points": {"Value": 1}}]
            """
        )
        #expect(answer["LoyaltyMemberships"].items.map { $0["IsPrimary"].flag } == [true, false])
        #expect(try await hotel.member(old)["Points"].digits == "1")
    }

    @Test(
        "refuses what cannot be, and changes nothing",
        arguments: [
            (#""State": {"Value": null}"#, "State"), (#""IsPrimary": {}"#, "IsPrimary"),
            (#""LoyaltyProgramId": {"Value": null}"#, "LoyaltyProgramId"),
            (#""ProviderMembershipId": {"Value": "\#(String(repeating: "7", count: 101))"}"#, "ProviderMembershipId"),
            (#""MembershipNumber": {"Value": "\#(String(repeating: "7", count: 256))"}"#, "MembershipNumber"),
            (#""ExpirationDate": {"Value": "soon"}"#, "ExpirationDate"),
        ]
    )
    func refuses(members: String, member: String) async throws {
        let id = try await hotel.addMember(hotel.wantedMember(of: try await hotel.addProgram()))
        let before = try await hotel.member(id).written
        let refused = try await update(id, #""Points": {"Value": 5}, \#(members)"#)
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid \(member).")
        #expect(try await hotel.member(id).written == before)
    }

    private func update(_ membership: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "loyaltyMemberships/update",
            #"{"LoyaltyMembershipUpdates": [{"LoyaltyMembershipId": "\#(membership)", \#(members)}]}"#
        )
    }
}

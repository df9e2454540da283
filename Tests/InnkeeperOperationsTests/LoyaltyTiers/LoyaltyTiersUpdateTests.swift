import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyTiers/update")
struct LoyaltyTiersUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes the name, the code and the place")
    func updates() async throws {
        let tier = try await hotel.addTier("GOLD", of: try await hotel.addProgram())
        let changed = try await update(
            tier, #""Name": {"Value": "Amber"}, "Code": {"Value": "AMB"}, "Ordering": {"Value": 5}"#
        ).json["LoyaltyTiers"][0]
        #expect([changed["Name"].text, changed["Code"].text, changed["Ordering"].digits] == ["Amber", "AMB", "5"])
        let kept = try await update(tier, "").json["LoyaltyTiers"][0]
        #expect(kept.written == changed.written)
    }

    @Test("takes no code from another tier, and leaves a tier its own")
    func codes() async throws {
        let program = try await hotel.addProgram()
        let gold = try await hotel.addTier("GOLD", of: program)
        _ = try await hotel.addTier("SILVER", of: program)
        #expect(
            try await update(gold, #""Code": {"Value": "SILVER"}"#).json["Message"].text == "Invalid Code."
        )
        #expect(try await update(gold, #""Code": {"Value": "GOLD"}"#).status == 200)
    }

    @Test(
        "refuses what cannot be",
        arguments: [
            (#""Name": {"Value": null}"#, "Name"), (#""Code": {"Value": ""}"#, "Code"),
            (#""Name": {"Value": "\#(String(repeating: "x", count: 51))"}"#, "Name"),
            (#""Ordering": {"Value": null}"#, "Ordering"),
        ]
    )
    func refuses(members: String, member: String) async throws {
        let tier = try await hotel.addTier("GOLD", of: try await hotel.addProgram())
        let refused = try await update(tier, members)
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid \(member).")
    }

    private func update(_ tier: String, _ members: String) async throws -> (status: Int, json: JSON) {
        let id = #""LoyaltyTierId": "\#(tier)""#
        return try await hotel.post(
            "loyaltyTiers/update", #"{"LoyaltyTierUpdates": [{\#(members.isEmpty ? id : "\(id), \(members)")}]}"#
        )
    }
}

import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyPrograms/update")
struct LoyaltyProgramsUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes the name, the kind and the price, and never the code")
    func updates() async throws {
        let id = try await hotel.addProgram()
        let changed = try await update(
            id,
            """
            "Name": {"Value": "Lanterns"}, "Type": {"Value": "SoftBrand"}, "Subscription": {"Value": "Paid"},
            "Code": {"Value": "OTHER"}
            """
        ).json["LoyaltyPrograms"][0]
        #expect(changed["Name"].text == "Lanterns")
        #expect([changed["Type"].text, changed["Subscription"].text] == ["SoftBrand", "Paid"])
        #expect(changed["Code"].text == "LIGHTS")
        let listed = try await hotel.list("loyaltyPrograms/getAll", "LoyaltyPrograms", #""Codes": ["LIGHTS"]"#)
        #expect(listed.map(\.written) == [changed.written])
    }

    @Test(
        "refuses what cannot be, and changes nothing",
        arguments: [
            (#""Name": {"Value": ""}"#, "Name"), (#""Name": {"Value": null}"#, "Name"),
            (#""Name": {"Value": "\#(String(repeating: "x", count: 101))"}"#, "Name"),
            (#""Type": {"Value": null}"#, "Type"), (#""Subscription": {}"#, "Subscription"),
        ]
    )
    func refuses(members: String, member: String) async throws {
        let id = try await hotel.addProgram()
        let refused = try await update(id, #""Name": {"Value": "Other"}, \#(members)"#)
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid \(member).")
        #expect(try await update(id, "").json["LoyaltyPrograms"][0]["Name"].text == "Lights")
    }

    @Test("does not know a program that was deleted")
    func deleted() async throws {
        let id = try await hotel.addProgram()
        try await hotel.granted("loyaltyPrograms/delete", #""LoyaltyProgramIds": ["\#(id)"]"#)
        #expect(try await update(id, "").json["Message"].text == "Invalid LoyaltyProgramId.")
    }

    private func update(_ program: String, _ members: String) async throws -> (status: Int, json: JSON) {
        let id = #""LoyaltyProgramId": "\#(program)""#
        return try await hotel.post(
            "loyaltyPrograms/update",
            #"{"LoyaltyProgramUpdates": [{\#(members.isEmpty ? id : "\(id), \(members)")}]}"#
        )
    }
}

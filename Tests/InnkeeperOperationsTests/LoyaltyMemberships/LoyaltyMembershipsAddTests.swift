import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyMemberships/add")
struct LoyaltyMembershipsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("enrols a customer with a card, points and a tier")
    func adds() async throws {
        let program = try await hotel.addProgram()
        let tier = try await hotel.addTier("GOLD", of: program)
        let answer = try await add(
            hotel.wantedMember(
                of: program,
                """
                "IsPrimary": true, "MembershipNumber": "42", "Points": 700, "ExpirationDate": "2031-03-01",
                "Url": "https://lights.example/42", "LoyaltyTierId": "\(tier)", "State": "Pending", "Code": "41"
                """
            )
        )
        #expect(answer.status == 200)
        #expect(answer.json["Cursor"].isNull)
        let member = answer.json["LoyaltyMemberships"][0]
        #expect(member["ChainId"].text == "\(hotel.chain.id)")
        #expect(member["AccountId"].text == "\(hotel.ada.id)")
        #expect([member["LoyaltyProgramId"].text, member["LoyaltyTierId"].text] == [program, tier])
        #expect(member["State"].text == "Pending")
        #expect(member["IsPrimary"].flag == true)
        #expect([member["MembershipNumber"].text, member["Code"].text] == ["42", "42"])
        #expect(member["Points"].digits == "700")
        #expect(member["ExpirationDate"].text == "2031-03-01T00:00:00Z")
        #expect(member["Url"].text == "https://lights.example/42")
        #expect(member["ProviderMembershipId"].isNull)
        #expect(member["CreatorProfile"]["Discriminator"].text == "Integration")
        #expect(member["CreatorProfile"]["EnterpriseProfile"].isNull)
        #expect(member["UpdaterProfile"]["Discriminator"].text == "Integration")
    }

    @Test("enrols whom no state is named of, companies too, and knows the number by its older name")
    func defaults() async throws {
        let program = try await hotel.addProgram()
        let answer = try await add(hotel.wantedMember("\(hotel.engines.id)", of: program, #""Code": "E-7""#))
        let member = answer.json["LoyaltyMemberships"][0]
        #expect(member["State"].text == "Enrolled")
        #expect(member["AccountId"].text == "\(hotel.engines.id)")
        #expect([member["MembershipNumber"].text, member["Code"].text] == ["E-7", "E-7"])
        #expect(member["Points"].isNull && member["LoyaltyTierId"].isNull && member["ExpirationDate"].isNull)
    }

    @Test("leaves an account one primary membership: the last")
    func primary() async throws {
        let (first, second) = (try await hotel.addProgram("A"), try await hotel.addProgram("B"))
        let old = try await hotel.addMember(hotel.wantedMember(of: first, #""IsPrimary": true"#))
        let other = try await hotel.addMember(
            hotel.wantedMember("\(hotel.charles.id)", of: first, #""IsPrimary": true"#)
        )
        let answer = try await add(
            hotel.wantedMember(of: second, #""IsPrimary": true"#), hotel.wantedMember(of: first, #""IsPrimary": true"#)
        )
        #expect(answer.json["LoyaltyMemberships"].items.map { $0["IsPrimary"].flag } == [false, true])
        #expect(try await hotel.member(old)["IsPrimary"].flag == false)
        #expect(try await hotel.member(other)["IsPrimary"].flag == true)
    }

    @Test("refuses unknown accounts and programs and a tier of another program, and enrols nobody")
    func refuses() async throws {
        let (program, other) = (try await hotel.addProgram("A"), try await hotel.addProgram("B"))
        let tier = try await hotel.addTier("GOLD", of: other)
        let good = hotel.wantedMember(of: program)
        for (bad, member) in [
            (hotel.wantedMember("\(hotel.printer.id)", of: program), "AccountId"),
            (hotel.wantedMember(of: "\(hotel.ada.id)"), "LoyaltyProgramId"),
            (hotel.wantedMember(of: program, #""LoyaltyTierId": "\#(tier)""#), "LoyaltyTierId"),
            (hotel.wantedMember(of: program, #""LoyaltyTierId": "\#(hotel.ada.id)""#), "LoyaltyTierId"),
        ] {
            let refused = try await add(good, bad)
            #expect(refused.status == 400)
            #expect(refused.json["Message"].text == "Invalid \(member).")
        }
        let number = String(repeating: "7", count: 256)
        #expect(try await add(hotel.wantedMember(of: program, #""MembershipNumber": "\#(number)""#)).status == 400)
        #expect(
            try await hotel.list(
                "loyaltyMemberships/getAll", "LoyaltyMemberships", #""LoyaltyProgramIds": ["\#(program)"]"#
            ).isEmpty
        )
    }

    private func add(_ wanted: String...) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "loyaltyMemberships/add", #"{"LoyaltyMemberships": [\#(wanted.joined(separator: ","))]}"#
        )
    }
}

extension TestHotel {
    func member(_ id: String) async throws -> JSON {
        let found = try await list(
            "loyaltyMemberships/getAll", "LoyaltyMemberships", #""LoyaltyMembershipIds": ["\#(id)"]"#
        )
        return try #require(found.first)
    }
}

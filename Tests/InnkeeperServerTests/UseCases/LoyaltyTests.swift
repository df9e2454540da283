import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the provider of a loyalty scheme does: sets it up, lets guests in, and keeps their points and tiers.
@Suite("Customer loyalty")
struct LoyaltyTests {
    @Test("sets a program up, lets a guest in, lets them rise, and takes all of it back", arguments: Visit.all)
    func wholeScheme(visit: Visit) async throws {
        let demo = try await ServedDemo.shared.value
        let provider = try await Provider(demo.client(visit.accessToken), demo.client(visit.houseToken), visit)
        try await provider.findsTheProgramByItsCode()
        let tiers = try await provider.addsTiers()
        let member = try await provider.letsGuestIn(on: tiers[0])
        try await provider.seesGuestRise(member, to: tiers[1])
        try await provider.seesGuestJoinAnother(member)
        try await provider.takesAllBack(member, tiers)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    private struct Provider {
        private let client: DemoClient
        /// For the operations that do not take the token of several houses.
        private let house: DemoClient
        private let chain: String
        private let code: String
        private let program: String

        init(_ client: DemoClient, _ house: DemoClient, _ visit: Visit) async throws {
            self.client = client
            self.house = house
            let configuration = try await house.ask("configuration/get").json
            chain = try #require(configuration["Enterprise"]["ChainId"].text)
            code = visit.testDescription
            let (status, json) = try await client.ask(
                "loyaltyPrograms/add",
                """
                "ChainId":"\(chain)","LoyaltyPrograms":[{"Name":"Good nights","Code":"\(code)","Type":"ExternalPartner",
                "Subscription":"Free"}]
                """
            )
            try #require(status == 200, "\(json)")
            program = try json["LoyaltyPrograms"][0].id
        }

        /// As a booking of a channel names it.
        func findsTheProgramByItsCode() async throws {
            let found = try await ask("loyaltyPrograms/getAll", #""Codes":["\#(code)"],\#(DemoClient.page)"#)
            #expect(try found["LoyaltyPrograms"].items.map { try $0.id } == [program])
            #expect(found["LoyaltyPrograms"][0]["ChainId"].text == chain)
            let renamed = try await ask(
                "loyaltyPrograms/update",
                """
                "ChainId":"\(chain)","LoyaltyProgramUpdates":[{"LoyaltyProgramId":"\(program)",
                "Name":{"Value":"Very good nights"}}]
                """
            )
            #expect(renamed["LoyaltyPrograms"][0]["Name"].text == "Very good nights")
        }

        func addsTiers() async throws -> [String] {
            let wanted = ["Silver", "Gold"].enumerated().map { place, name in
                """
                {"LoyaltyProgramId":"\(program)","Name":"\(name)","Code":"\(name)","Ordering":\(place + 1)}
                """
            }
            let added = try await ask(
                "loyaltyTiers/add", #""ChainId":"\#(chain)","LoyaltyTiers":[\#(wanted.joined(separator: ","))]"#
            )
            let ids = try added["LoyaltyTiers"].items.map { try $0.id }
            let update = #"{"LoyaltyTierId":"\#(ids[0])","Name":{"Value":"Sterling"},"Ordering":{"Value":9}}"#
            #expect(try await house.ask("loyaltyTiers/update", #""LoyaltyTierUpdates":[\#(update)]"#).status == 200)
            let known = try await ask(
                "loyaltyTiers/getAll", #""LoyaltyProgramIds":["\#(program)"],\#(DemoClient.page)"#
            )
            let tiers = known["LoyaltyTiers"].items.map { [$0["Name"].text, $0["Ordering"].digits] }
            #expect(Set(tiers) == [["Sterling", "9"], ["Gold", "2"]])
            return ids
        }

        func letsGuestIn(on tier: String) async throws -> String {
            let guest = try await ask(
                "customers/add", #""ChainId":"\#(chain)","LastName":"Noether","OverwriteExisting":false"#
            ).id
            let added = try await ask(
                "loyaltyMemberships/add",
                """
                "ChainId":"\(chain)","LoyaltyMemberships":[{"AccountId":"\(guest)","LoyaltyProgramId":"\(program)",
                "IsPrimary":true,"MembershipNumber":"7","Points":10,"ExpirationDate":"2027-12-31",
                "LoyaltyTierId":"\(tier)","Url":"https://nights.example/7"}]
                """
            )["LoyaltyMemberships"][0]
            #expect(added["State"].text == "Enrolled")
            let known = try await ask("loyaltyMemberships/getAll", #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#)
            #expect(try known["LoyaltyMemberships"].items.map { try $0.id } == [try added.id])
            return try added.id
        }

        func seesGuestRise(_ member: String, to tier: String) async throws {
            let risen = try await ask(
                "loyaltyMemberships/update",
                """
                "ChainId":"\(chain)","LoyaltyMembershipUpdates":[{"LoyaltyMembershipId":"\(member)",
                "LoyaltyTierId":{"Value":"\(tier)"},"Points":{"Value":5000},"ProviderMembershipId":{"Value":"n-7"}}]
                """
            )["LoyaltyMemberships"][0]
            #expect([risen["LoyaltyTierId"].text, risen["Points"].digits] == [tier, "5000"])
            let found = try await ask(
                "loyaltyMemberships/getAll",
                #""ProviderMembershipIds":["n-7"],"LoyaltyProgramIds":["\#(program)"],\#(DemoClient.page)"#
            )
            #expect(try found["LoyaltyMemberships"].items.map { try $0.id } == [member])
        }

        /// Who asks to join another program may make it the one that counts, until it is given up.
        func seesGuestJoinAnother(_ member: String) async throws {
            let known = #""LoyaltyMembershipIds":["\#(member)"],\#(DemoClient.page)"#
            let own = try await ask("loyaltyMemberships/getAll", known)["LoyaltyMemberships"][0]
            let guest = try #require(own["AccountId"].text)
            let other = try await ask(
                "loyaltyPrograms/add",
                """
                "ChainId":"\(chain)","LoyaltyPrograms":[{"Name":"Good mornings","Code":"\(code) 2","Type":"SoftBrand",
                "Subscription":"Paid"}]
                """
            )["LoyaltyPrograms"][0].id
            let asked = try await ask(
                "loyaltyMemberships/add",
                """
                "ChainId":"\(chain)","LoyaltyMemberships":[{"AccountId":"\(guest)","LoyaltyProgramId":"\(other)",
                "IsPrimary":true,"State":"Pending"}]
                """
            )["LoyaltyMemberships"][0]
            #expect(asked["State"].text == "Pending")
            let both = #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#
            let primary = try await ask("loyaltyMemberships/getAll", both)["LoyaltyMemberships"].items
                .filter { $0["IsPrimary"].flag == true }
            #expect(try primary.map { try $0.id } == [try asked.id])
            _ = try await ask(
                "loyaltyMemberships/delete", #""ChainId":"\#(chain)","LoyaltyMembershipIds":["\#(try asked.id)"]"#
            )
            #expect(try await house.ask("loyaltyPrograms/delete", #""LoyaltyProgramIds":["\#(other)"]"#).status == 200)
        }

        /// In the only order that is allowed: nobody loses a program that they are in.
        func takesAllBack(_ member: String, _ tiers: [String]) async throws {
            let delete = #""LoyaltyProgramIds":["\#(program)"]"#
            let gold = #""LoyaltyTierIds":["\#(tiers[1])"]"#
            #expect(try await house.ask("loyaltyPrograms/delete", delete).status == 403)
            #expect(try await house.ask("loyaltyTiers/delete", gold).status == 403)
            _ = try await ask(
                "loyaltyMemberships/delete", #""ChainId":"\#(chain)","LoyaltyMembershipIds":["\#(member)"]"#
            )
            #expect(try await house.ask("loyaltyTiers/delete", gold).status == 200)
            #expect(try await house.ask("loyaltyPrograms/delete", delete).status == 200)
            let left = try await ask("loyaltyTiers/getAll", #""LoyaltyProgramIds":["\#(program)"],\#(DemoClient.page)"#)
            #expect(left["LoyaltyTiers"].items.isEmpty)
        }

        private func ask(_ path: String, _ members: String) async throws -> JSON {
            try await client.answer(path, members)
        }
    }
}

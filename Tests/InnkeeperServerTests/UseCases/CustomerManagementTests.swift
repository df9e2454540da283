import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A house keeps in touch with its guests: pulls what is new, completes and merges profiles, keeps their wishes and
/// papers, finds who is in the house, and knows its partners.
@Suite("Customer management", .timeLimit(.minutes(5)))
struct CustomerManagementTests {
    @Test("knows its guests and its partners", arguments: Visit.all.filter { !$0.isPortfolio })
    func wholeDay(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let desk = CustomerDesk(client: try await demo.client(visit.houseToken))
        try await desk.hearsOfABooking(try await demo.socket(visit.houseToken))
        try await desk.pullsNewStaysWithTheirGuests()
        let guest = try await desk.meetsAGuestTwice()
        try await desk.keepsWishesAndPapers(of: guest)
        try await desk.findsWhoIsInTheHouse()
        try await desk.agreesWithAPartner()
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    /// What somebody at the desk does, through one connection.
    private struct CustomerDesk {
        let client: DemoClient

        /// Somebody books; the stay is fetched with its guest by the identifier that the event has.
        func hearsOfABooking(_ socket: TestSocket) async throws {
            let stays = try await ask("services/getAll", DemoClient.page)["Services"].item("Names", "Stays").id
            let list = #""ServiceIds":["\#(stays)"],\#(DemoClient.page)"#
            let categories = try await ask("resourceCategories/getAll", list)["ResourceCategories"]
            let double = try categories.item("Names", "Double").id
            let rate = try await ask("rates/getAll", list)["Rates"].item("Names", "Best available")
            let adults = try await ask("ageCategories/getAll", list)["AgeCategories"].item("Names", "Adults")
            let guest = try await ask(
                "customers/add",
                """
                "LastName":"Germain","Email":"sophie@example.com","Address":{"City":"Paris","CountryCode":"FR"},
                "OverwriteExisting":false
                """
            )
            let booked = try await ask(
                "reservations/add",
                """
                "ServiceId":"\(stays)","Reservations":[{
                "StartUtc":"2027-02-10T20:00:00Z","EndUtc":"2027-02-11T14:00:00Z","CustomerId":"\(try guest.id)",
                "RequestedCategoryId":"\(double)","RateId":"\(try rate.id)",
                "PersonCounts":[{"AgeCategoryId":"\(try adults.id)","Count":1}]}]
                """
            )["Reservations"][0]["Reservation"].id
            let heard = try await socket.event(of: booked, "Reservation")
            #expect(heard["State"].text == "Confirmed")
            let stay = try await ask(
                "reservations/getAll/2023-06-06", #""ReservationIds":["\#(try heard.id)"],\#(DemoClient.page)"#
            )["Reservations"][0]
            #expect(stay["AccountId"].text == (try guest.id))
        }

        /// Stays that changed in the last days, then the profiles behind them.
        func pullsNewStaysWithTheirGuests() async throws {
            let days = #""UpdatedUtc":{"StartUtc":"2026-11-14T00:00:00Z","EndUtc":"2026-11-22T00:00:00Z"}"#
            let stays = try await ask(
                "reservations/getAll/2023-06-06", "\(days),\(DemoClient.page)"
            )["Reservations"].items
            #expect(!stays.isEmpty)
            let owners = Set(stays.compactMap { $0["AccountId"].text }).map { "\"\($0)\"" }.joined(separator: ",")
            let guests = try await ask(
                "customers/getAll",
                #""CustomerIds":[\#(owners)],"Extent":{"Customers":true,"Addresses":true},\#(DemoClient.page)"#
            )["Customers"].items
            #expect(!guests.isEmpty && guests.allSatisfy { $0["Email"].text != nil && !$0["Address"].isNull })
        }

        /// Somebody books twice under two addresses; the two profiles become one and keep all.
        func meetsAGuestTwice() async throws -> String {
            let first = try await ask(
                "customers/add",
                #""LastName":"Somerville","FirstName":"Mary","Email":"mary@example.com","OverwriteExisting":false"#
            )
            let second = try await ask(
                "customers/add",
                #""LastName":"Somerville","Phone":"+44 131 1","Email":"m.s@example.com","OverwriteExisting":false"#
            )
            let (target, source) = (try first.id, try second.id)
            _ = try await ask(
                "addresses/add", #""Addresses":[{"AccountId":"\#(source)","City":"Jedburgh","CountryCode":"GB"}]"#
            )
            _ = try await ask(
                "accounts/merge",
                """
                "AccountMergeParameters":[{"SourceAccountIds":["\(source)"],"TargetAccountId":"\(target)",
                "AccountType":"Customer"}]
                """
            )
            let both = try await ask(
                "customers/getAll",
                """
                "CustomerIds":["\(target)","\(source)"],"Extent":{"Customers":true,"Addresses":true},\(DemoClient.page)
                """
            )["Customers"].items
            #expect(both.map { $0["IsActive"].flag } == [false, true])
            #expect(both.map { $0["MergeTargetId"].text } == [target, nil])
            #expect(both[1]["Phone"].text == "+44 131 1")
            #expect(both[1]["Email"].text == "mary@example.com")
            #expect(both[1]["Address"]["City"].text == "Jedburgh")
            return target
        }

        func keepsWishesAndPapers(of guest: String) async throws {
            _ = try await ask(
                "accountNotes/add",
                #""AccountNotes":[{"AccountId":"\#(guest)","Content":"Reads late","Classifications":["FrontOffice"]}]"#
            )
            let notes = try await ask("accountNotes/getAll", #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#)
            #expect(notes["AccountNotes"].items.map { $0["Content"].text } == ["Reads late"])
            _ = try await ask(
                "identityDocuments/add",
                #""IdentityDocuments":[{"CustomerId":"\#(guest)","Type":"Passport","Number":"P780"}]"#
            )
            let papers = try await ask("identityDocuments/getAll", #""CustomerIds":["\#(guest)"],\#(DemoClient.page)"#)
            #expect(papers["IdentityDocuments"].items.map { $0["Number"].text } == ["P780"])
            _ = try await ask("identityDocuments/clear", #""CustomerIds":["\#(guest)"]"#)
            let cleared = try await ask("identityDocuments/getAll", #""CustomerIds":["\#(guest)"],\#(DemoClient.page)"#)
            #expect(cleared["IdentityDocuments"].items.isEmpty)
            _ = try await ask(
                "customers/addFile",
                #""CustomerId":"\#(guest)","Name":"Letter","Type":"application/pdf","Data":"JVBERi0=""#
            )
        }

        func findsWhoIsInTheHouse() async throws {
            let inHouse = try await ask("customers/search")["Customers"].items
            let guest = try #require(inHouse.first)
            #expect(inHouse.allSatisfy { $0["Reservation"].isNull || $0["Reservation"]["State"].text == "Started" })
            let name = try #require(guest["Customer"]["LastName"].text)
            let found = try await ask("customers/search", #""Name":"\#(name)""#)["Customers"].items
            #expect(!found.isEmpty && found.count <= inHouse.count)
            let id = try guest["Customer"].id
            let open = try await ask("customers/getOpenItems", #""CustomerIds":["\#(id)"]"#)["Customers"][0]
            #expect(open["CustomerId"].text == id)
        }

        /// A firm and the terms on which it sells stays, until it goes.
        func agreesWithAPartner() async throws {
            let services = try await ask("services/getAll", DemoClient.page)["Services"]
            let stays = try services.item("Names", "Stays").id
            let company = try await ask(
                "companies/add", #""Name":"Northern Lights Travel","Options":{"Invoiceable":true}"#
            )["Companies"][0].id
            let terms = """
                "TravelAgencyContracts":[{"ServiceId":"\(stays)","CompanyId":"\(company)","Commission":0.1,
                "Options":{"IncludeCancellationFeeInCommissionEstimate":false,"SkipAutomaticSettlement":false}}]
                """
            _ = try await ask("companyContracts/add", terms)
            _ = try await ask(
                "accounts/update",
                """
                "AccountUpdates":[{"Id":"\(company)","Discriminator":"Company",
                "Company":{"Telephone":{"Value":"+47 1"},"Classifications":{"OnlineTravelAgency":{"Value":true}}}}]
                """
            )
            _ = try await ask("companies/delete", #""CompanyIds":["\#(company)"]"#)
            let contracts = try await ask(
                "companyContracts/getAll", #""CompanyIds":["\#(company)"],\#(DemoClient.page)"#
            )
            #expect(contracts["TravelAgencyContracts"].items.map { $0["IsActive"].flag } == [false])
        }

        private func ask(_ path: String, _ members: String = "") async throws -> JSON {
            try await client.answer(path, members)
        }
    }
}

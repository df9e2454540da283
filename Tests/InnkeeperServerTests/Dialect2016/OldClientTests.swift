import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A client of 2016 lives through a whole stay, over HTTP. Only what the people at the desk did in those days with
/// their own hands, to look into a room and to ask for a key, is done by a client of today.
@Suite("A client of the first edition", .timeLimit(.minutes(5)))
struct OldClientTests {
    @Test("lives through a whole stay", arguments: Visit.houses)
    func stay(visit: Visit) async throws {
        let clock = TestClock(ServedDemo.afternoon)
        let demo = try await ServedDemo(clock: clock)
        let client = try await OldClient(visit.houseToken, demo)
        let house = try await client.signIn()
        #expect(house["Id"].text != nil)
        #expect(house["Name"].text?.isEmpty == false)
        let desk = try await GuestDesk(visit, demo)
        let guest = try await arrival(client, desk)
        let id = try guest.id
        try await isAskedForAKey(id, client, desk)
        let owner = try await introducesHimself(guest, client)
        _ = try await client.ask(
            "tasks/add",
            #""Name":"Towels for \#(guest["Number"].text ?? "")","DeadlineUtc":"\#(visit.november(21, 18))""#
        )
        clock.set(to: try #require(instant(guest["EndUtc"].text)).addingTimeInterval(-3600))
        try await pays(owner, client)
        try await leaves(guest, client)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    @Test("gives up a stay that nobody comes for")
    func cancels() async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        // Without a sign-in, as most did.
        let client = try await OldClient(DemoTokens.integrations[0].grossAccessToken, demo)
        let members = #""StartUtc":"2026-11-25T00:00:00Z","EndUtc":"2026-11-28T00:00:00Z""#
        let stays = try await client.ask("reservations/getAll", members)["Reservations"].items
        let stay = try #require(stays.first { $0["State"].text == "Confirmed" })
        _ = try await client.ask(
            "reservations/cancel",
            #""ReservationId":"\#(try stay.id)","ChargeCancellationFee":true,"Notes":"Stays at home.""#
        )
        let left = try await client.ask("reservations/getAll", members)["Reservations"].items
        #expect(!left.contains { $0["Id"].text == stay["Id"].text })
        let canceled = try await client.ask("reservations/getAll", members + #","States":["Canceled"]"#)
        #expect(canceled["Reservations"].items.contains { $0["Id"].text == stay["Id"].text })
    }

    @Test("makes room for the one that signs in after it")
    func onlyOne() async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let token = DemoTokens.integrations[0].netAccessToken
        let first = try await OldClient(token, demo)
        let second = try await OldClient(token, demo)
        _ = try await first.signIn()
        #expect(try await first.send("spaces/getAll").status == 200)
        _ = try await second.signIn()
        #expect(try await first.send("spaces/getAll").status == 401)
        #expect(try await second.send("spaces/getAll").status == 200)
    }

    /// The first of today's guests whose room is ready; he is checked in.
    private func arrival(_ client: OldClient, _ desk: GuestDesk) async throws -> JSON {
        let (from, to) = (desk.visit.november(21, 0), desk.visit.november(22, 0))
        let answer = try await client.ask(
            "reservations/getAll", #""StartUtc":"\#(from)","EndUtc":"\#(to)","States":["Confirmed"]"#
        )
        let spaces = try await client.ask("spaces/getAll")
        for stay in answer["Reservations"].items where (stay["StartUtc"].text ?? "") >= from {
            guard let room = stay["AssignedSpaceId"].text else { continue }
            let space = try #require(spaces["Spaces"].items.first { $0["Id"].text == room })
            #expect(spaces["SpaceCategories"].items.contains { $0["Id"].text == space["CategoryId"].text })
            #expect(answer["ReservationGroups"].items.contains { $0["Id"].text == stay["GroupId"].text })
            if space["State"].text != "Inspected" {
                _ = try await desk.client.ask(
                    "resources/update",
                    #""ResourceUpdates":[{"ResourceId":"\#(room)","State":{"Value":"Inspected"}}]"#
                )
            }
            let request = #""ReservationId":"\#(try stay.id)""#
            if try await client.send("reservations/start", members: request).status == 200 { return stay }
        }
        let nobody: JSON? = nil
        return try #require(nobody, "Nobody could be checked in.")
    }

    private func isAskedForAKey(_ stay: String, _ client: OldClient, _ desk: GuestDesk) async throws {
        let encoder = try await desk.ask("devices/getAll")["Devices"].item("Type", "KeyCutter").id
        let command = try await desk.ask(
            "commands/addKeyCutter", #""KeyCutterId":"\#(encoder)","ReservationId":"\#(stay)","KeyCount":2"#
        )
        let active = try await client.ask("commands/getAllActive")["Commands"].items
        let key = try #require(active.first { $0["Id"].text == command["CommandId"].text })
        #expect(key["Device"]["Type"].text == "VisiOnlineKeyCutter")
        #expect(key["Data"]["Reservation"]["State"].text == "Started")
        #expect(key["Data"]["KeyCount"].digits == "2")
        let id = #""CommandId":"\#(try key.id)""#
        _ = try await client.ask("commands/update", #"\#(id),"State":"Processing","Progress":0.5"#)
        _ = try await client.ask("commands/update", #"\#(id),"State":"Processed","Result":{"Keys":2}"#)
        let left = try await client.ask("commands/getAllActive")["Commands"].items
        #expect(!left.contains { $0["Id"].text == command["CommandId"].text })
    }

    /// What the update leaves out is gone. Answers who pays.
    private func introducesHimself(_ guest: JSON, _ client: OldClient) async throws -> String {
        let owner = try guest["Customer"].id
        let name = #""CustomerId":"\#(owner)","FirstName":"Mary","LastName":"Somerville""#
        let passport = #""Passport":{"Number":"P-17","ExpirationUtc":"2031-02-03T12:00:00Z"}"#
        let full = try await client.ask("customers/update", #"\#(name),"NationalityCode":"GB",\#(passport)"#)
        #expect(full["Passport"]["Number"].text == "P-17")
        let bare = try await client.ask("customers/update", name)
        #expect(bare["LastName"].text == "Somerville")
        #expect(bare["NationalityCode"].isNull)
        #expect(bare["Passport"].isNull)
        return owner
    }

    /// All that is open, by card, so that nothing is left.
    private func pays(_ owner: String, _ client: OldClient) async throws {
        let items = try await client.ask("customers/getOpenItems", #""CustomerIds":["\#(owner)"]"#)
        #expect(!items["Customers"][0]["Items"].items.isEmpty)
        let balance = try await client.balance(of: owner)
        let (currency, value) = (balance["Currency"].text ?? "", balance["Value"].digits ?? "")
        #expect(value.first != "-" && value != "0.00")
        let card = #""Type":"Visa","Number":"411111******1111","Expiration":"12/2030","Name":"Mary Somerville""#
        let left = try await client.ask(
            "payments/addCreditCard",
            """
            "CustomerId":"\(owner)","Amount":{"Currency":"\(currency)","Value":\(value)},"CreditCard":{\(card)},
            "ReceiptIdentifier":"R-1"
            """
        )
        #expect(left["Value"].digits == "0.00")
        #expect(try await client.balance(of: owner)["Value"].digits == "0.00")
    }

    private func leaves(_ guest: JSON, _ client: OldClient) async throws {
        _ = try await client.ask("reservations/process", #""ReservationId":"\#(try guest.id)""#)
        let room = guest["AssignedSpaceId"].text
        let spaces = try await client.ask("spaces/getAll")["Spaces"].items
        #expect(spaces.first { $0["Id"].text == room }?["State"].text == "Dirty")
        let interval = #""StartUtc":"\#(guest["StartUtc"].text ?? "")","EndUtc":"\#(guest["EndUtc"].text ?? "")""#
        let stays = try await client.ask("reservations/getAll", interval)["Reservations"].items
        #expect(stays.first { $0["Id"].text == guest["Id"].text }?["State"].text == "Processed")
    }

    private func instant(_ text: String?) -> Date? { text.flatMap { try? Date($0, strategy: .iso8601) } }
}

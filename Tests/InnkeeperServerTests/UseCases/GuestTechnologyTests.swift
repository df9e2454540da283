import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the television and the bar do: they know who is in which room, and put drinks on his bill.
@Suite("Guest technology", .timeLimit(.minutes(5)))
struct GuestTechnologyTests {
    @Test("knows who is in the house and charges him; hears who comes and goes", arguments: Visit.houses)
    func charges(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let desk = try await GuestDesk(visit, demo)
        let answer = try await desk.ask(
            "reservations/getAll",
            """
            "ServiceIds":["\(desk.stays)"],"States":["Started"],"StartUtc":"\(visit.november(21, 0))",
            "EndUtc":"\(visit.november(22, 0))","Extent":{"Reservations":true,"Customers":true,"Resources":true},
            \(DemoClient.page)
            """
        )
        let guests = answer["Reservations"].items
        #expect(!guests.isEmpty && guests.allSatisfy { $0["State"].text == "Started" })
        let customers = Set(answer["Customers"].items.compactMap { $0["Id"].text })
        let rooms = Set(answer["Resources"].items.compactMap { $0["Id"].text })
        #expect(guests.allSatisfy { customers.contains($0["OwnerId"].text ?? "") })
        #expect(guests.allSatisfy { rooms.contains($0["AssignedResourceId"].text ?? "") })
        let guest = try #require(guests.first)
        let owner = try #require(guest["OwnerId"].text)
        let order = try await desk.sells(product: "Minibar", count: 1, to: owner, during: try guest.id)
        let items = try await desk.ask(
            "orderItems/getAll", #""ServiceOrderIds":["\#(order)"],\#(DemoClient.page)"#
        )["OrderItems"].items
        #expect(items.map { $0["AccountingState"].text } == ["Open"])
        try await hears(try await demo.socket(visit.houseToken), desk)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    /// Who moves in is charged under the right category, unless he wants no charges; who moves out is not any more.
    private func hears(_ socket: TestSocket, _ desk: GuestDesk) async throws {
        let id = try await desk.checksSomebodyIn().id
        #expect(try await socket.event(of: id, "Reservation")["State"].text == "Started")
        let stay = try await desk.reservation(id)
        let guest = try #require(stay["AccountId"].text)
        #expect(try await classifications(of: guest, desk).contains("Cashlist") == false)
        let call = try await desk.sells("Call to Paris", count: 4, at: "0.25", as: "Sundries", to: guest, during: id)
        #expect(call.map { $0["Amount"]["GrossValue"].digits } == ["1.00"])
        _ = try await desk.ask("customers/update", #""CustomerId":"\#(guest)","Classifications":["Cashlist"]"#)
        #expect(try await classifications(of: guest, desk).contains("Cashlist"))
        try await desk.checksOut(id)
        _ = try await socket.event(of: id, "Reservation", state: "Processed")
    }

    private func classifications(of guest: String, _ desk: GuestDesk) async throws -> [String?] {
        let members = #""CustomerIds":["\#(guest)"],"Extent":{"Customers":true},\#(DemoClient.page)"#
        return try await desk.ask("customers/getAll", members)["Customers"][0]["Classifications"].items.map(\.text)
    }
}

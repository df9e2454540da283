import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the television and the bar do: they know who is in which room, and put drinks on his bill.
@Suite("Guest technology", .timeLimit(.minutes(5)))
struct GuestTechnologyTests {
    @Test("knows who is in the house, and charges him", arguments: Visit.houses)
    func charges(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let desk = try await GuestDesk(visit, demo)
        let answer = try await desk.ask(
            "reservations/getAll",
            """
            "ServiceIds":["\(desk.stays)"],"States":["Started"],"StartUtc":"\(visit.november(21, 0))",
            "EndUtc":"\(visit.november(22, 0))","Extent":{"Reservations":true,"Customers":true,"Resources":true},
            \(GuestDesk.page)
            """
        )
        let guests = answer["Reservations"].items
        #expect(!guests.isEmpty && guests.allSatisfy { $0["State"].text == "Started" })
        let customers = Set(answer["Customers"].items.compactMap { $0["Id"].text })
        let rooms = Set(answer["Resources"].items.compactMap { $0["Id"].text })
        #expect(guests.allSatisfy { customers.contains($0["OwnerId"].text ?? "") })
        #expect(guests.allSatisfy { rooms.contains($0["AssignedResourceId"].text ?? "") })
        let guest = try #require(guests.first)
        let order = try await desk.ask(
            "orders/add",
            """
            "ServiceId":"\(desk.extras)","AccountId":"\(try #require(guest["OwnerId"].text))",
            "LinkedReservationId":"\(try guest.id)",
            "ProductOrders":[{"ProductId":"\(try await desk.product("Minibar"))","Count":1}]
            """
        )
        let items = try await desk.ask(
            "orderItems/getAll", #""ServiceOrderIds":["\#(try #require(order["OrderId"].text))"],\#(GuestDesk.page)"#
        )["OrderItems"].items
        #expect(items.map { $0["AccountingState"].text } == ["Open"])
        let violations = try await HouseCheck.violations(in: demo.store)
        #expect(violations.isEmpty, "\(violations.prefix(3))")
    }
}

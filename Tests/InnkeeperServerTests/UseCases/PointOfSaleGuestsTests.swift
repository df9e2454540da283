import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Whom the till of a restaurant charges: it asks for the room or the name, and looks whether it may.
@Suite("Guests at the point of sale")
struct PointOfSaleGuestsTests {
    @Test("are found by their room and charged with their stay", arguments: Visit.houses)
    func room(visit: Visit) async throws {
        let demo = try await ServedDemo.shared.value
        let desk = try await GuestDesk(visit, demo)
        let stay = try #require(try await desk.reservations("Started").first { !$0["AssignedResourceId"].isNull })
        let room = try #require(stay["AssignedResourceId"].text)
        let rooms = try await desk.ask("resources/getAll", #""Extent":{"Resources":true},\#(DemoClient.page)"#)
        #expect(rooms["Resources"].items.contains { $0["Id"].text == room })
        let found = try await desk.ask("customers/search", #""ResourceId":"\#(room)","Extent":{"Customers":true}"#)
        let guest = try #require(
            found["Customers"].items.first { $0["Customer"]["Id"].text == stay["AccountId"].text }
        )
        #expect(guest["Reservation"]["Id"].text == stay["Id"].text)

        let dinner = try await desk.sells(
            "Dinner", at: "31", to: try guest["Customer"].id, during: try stay.id
        )
        let order = try #require(dinner[0]["ServiceOrderId"].text)
        let orders = try await desk.ask(
            "productServiceOrders/getAll",
            #""ServiceIds":["\#(desk.extras)"],"LinkedReservationIds":["\#(try stay.id)"],\#(DemoClient.page)"#
        )
        #expect(orders["ProductServiceOrders"].items.contains { $0["Id"].text == order })
    }

    @Test("who live elsewhere are charged as paymasters; whose list says cash are shown, and the till decides")
    func paymaster() async throws {
        let demo = try await ServedDemo.shared.value
        let desk = try await GuestDesk(Visit.houses[0], demo)
        for classification in ["PaymasterAccount", "Cashlist"] {
            let id = try await desk.ask(
                "customers/add", #""LastName":"\#(classification)Till","OverwriteExisting":false"#
            ).id
            _ = try await desk.ask(
                "customers/update", #""CustomerId":"\#(id)","Classifications":["\#(classification)"]"#
            )
            let found = try await desk.ask(
                "customers/search", #""Name":"\#(classification)Till","Extent":{"Customers":true}"#
            )["Customers"].items.filter { $0["Customer"]["Id"].text == id }
            // Only who is in the house, or pays for others, is found.
            #expect(found.count == (classification == "PaymasterAccount" ? 1 : 0))
            #expect(found.allSatisfy { $0["Customer"]["Classifications"].items.map(\.text) == [classification] })
            #expect(!(try await desk.sells("Lunch", at: "14", to: id)).isEmpty)
        }
    }

    @Test("share a salad: each is charged for half of it")
    func split() async throws {
        let demo = try await ServedDemo.shared.value
        let desk = try await GuestDesk(Visit.houses[0], demo)
        var bills: Set<String> = []
        for name in ["Left", "Right"] {
            let guest = try await desk.ask(
                "customers/add", #""LastName":"\#(name)Half","OverwriteExisting":false"#
            ).id
            let item = try await desk.sells("Salad, half", at: "5", to: guest)[0]
            #expect(item["AccountId"].text == guest)
            #expect(item["UnitCount"].digits == "1")
            #expect(item["Amount"]["GrossValue"].digits == "5.00")
            bills.insert(try #require(item["BillId"].text))
        }
        #expect(bills.count == 2)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }
}

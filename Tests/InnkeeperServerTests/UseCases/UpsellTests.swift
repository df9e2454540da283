import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a shop for guests to come does: sells breakfast and drinks for the stay, and a better room.
@Suite("Upsell", .timeLimit(.minutes(5)))
struct UpsellTests {
    @Test("adds products and an order to a stay to come, and reminds the staff", arguments: Visit.houses)
    func products(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let desk = try await GuestDesk(visit, demo)
        let stay = try #require(try await coming(desk).first)
        let id = try stay.id
        let breakfast = try await desk.ask(
            "reservations/addProduct",
            #""ReservationId":"\#(id)","ProductId":"\#(try await desk.product("Breakfast"))","Count":1"#
        )
        #expect(!breakfast["ItemIds"].items.isEmpty)
        let order = try await desk.ask(
            "orders/add",
            """
            "ServiceId":"\(desk.extras)","AccountId":"\(try #require(stay["AccountId"].text))",
            "LinkedReservationId":"\(id)",
            "ProductOrders":[{"ProductId":"\(try await desk.product("Minibar"))","Count":2}]
            """
        )
        let orders = try await desk.ask(
            "productServiceOrders/getAll",
            #""ServiceIds":["\#(desk.extras)"],"LinkedReservationIds":["\#(id)"],\#(GuestDesk.page)"#
        )
        #expect(orders["ProductServiceOrders"].items.contains { $0["Id"].text == order["OrderId"].text })
        _ = try await desk.ask(
            "tasks/add",
            #""Name":"Put two drinks into the room","ServiceOrderId":"\#(id)","DeadlineUtc":"2026-12-01T12:00:00Z""#
        )
        let violations = try await HouseCheck.violations(in: demo.store)
        #expect(violations.isEmpty, "\(violations.prefix(3))")
    }

    @Test("gives a better room for the price of the other", arguments: Visit.houses)
    func upgrade(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let desk = try await GuestDesk(visit, demo)
        let categories = try await desk.ask(
            "resourceCategories/getAll", #""ServiceIds":["\#(desk.stays)"],\#(GuestDesk.page)"#
        )["ResourceCategories"]
        let suite = try categories.item("Names", "Suite").id
        for stay in try await coming(desk) where stay["RequestedResourceCategoryId"].text != suite {
            let id = try stay.id
            let before = try await nights(id, desk)
            let (status, json) = try await desk.client.ask(
                "reservations/update",
                """
                "ReservationUpdates":[{"ReservationId":"\(id)","RequestedCategoryId":{"Value":"\(suite)"}}],
                "Reprice":false
                """
            )
            if status == 403 { continue }
            try #require(status == 200, "\(json)")
            #expect(try await desk.reservation(id)["RequestedResourceCategoryId"].text == suite)
            #expect(try await nights(id, desk) == before)
            let violations = try await HouseCheck.violations(in: demo.store)
            #expect(violations.isEmpty, "\(violations.prefix(3))")
            return
        }
        Issue.record("No stay could be upgraded.")
    }

    /// Confirmed stays of December.
    private func coming(_ desk: GuestDesk) async throws -> [JSON] {
        try await desk.reservations(
            "Confirmed",
            #""ScheduledStartUtc":{"StartUtc":"2026-12-01T00:00:00Z","EndUtc":"2026-12-28T00:00:00Z"}"#
        )
    }

    /// What the nights of a stay cost.
    private func nights(_ stay: String, _ desk: GuestDesk) async throws -> [String?] {
        let request = #""ServiceOrderIds":["\#(stay)"],\#(GuestDesk.page)"#
        return try await desk.ask("orderItems/getAll", request)["OrderItems"].items
            .filter { $0["Type"].text == "SpaceOrder" }.map { $0["Amount"]["GrossValue"].digits }
    }
}

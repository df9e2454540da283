import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a shop for guests to come does: sells breakfast and drinks for the stay, and a better room.
@Suite("Upsell", .timeLimit(.minutes(5)))
struct UpsellTests {
    @Test("sells for a stay to come, reminds the staff, and sells to who is here", arguments: Visit.houses)
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
        let guest = try #require(stay["AccountId"].text)
        let order = try await desk.sells(product: "Minibar", count: 2, to: guest, during: id)
        let orders = try await desk.ask(
            "productServiceOrders/getAll",
            #""ServiceIds":["\#(desk.extras)"],"LinkedReservationIds":["\#(id)"],\#(DemoClient.page)"#
        )
        #expect(orders["ProductServiceOrders"].items.contains { $0["Id"].text == order })
        _ = try await desk.ask(
            "tasks/add",
            #""Name":"Put two drinks into the room","ServiceOrderId":"\#(id)","DeadlineUtc":"2026-12-01T12:00:00Z""#
        )
        try await sellsInHouse(desk)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    @Test("gives a better room for the price of the other", arguments: Visit.houses)
    func upgrade(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let desk = try await GuestDesk(visit, demo)
        let categories = try await desk.ask(
            "resourceCategories/getAll", #""ServiceIds":["\#(desk.stays)"],\#(DemoClient.page)"#
        )["ResourceCategories"]
        let suite = try categories.item("Names", "Suite").id
        for stay in try await coming(desk) where stay["RequestedResourceCategoryId"].text != suite {
            let id = try stay.id
            let before = try await nights(id, desk)
            let isFree = try await free(suite, for: stay, desk) > 0
            let (status, json) = try await desk.client.ask(
                "reservations/update",
                """
                "ReservationUpdates":[{"ReservationId":"\(id)","RequestedCategoryId":{"Value":"\(suite)"}}],
                "Reprice":false
                """
            )
            #expect(isFree || status == 403, "\(json)")
            if status == 403 { continue }
            #expect(try await desk.reservation(id)["RequestedResourceCategoryId"].text == suite)
            #expect(try await nights(id, desk) == before)
            #expect(try await HouseCheck.violations(in: demo.store) == [])
            return
        }
        Issue.record("No stay could be upgraded.")
    }

    /// Who is in the house is sold what the house has no product for.
    private func sellsInHouse(_ desk: GuestDesk) async throws {
        let stay = try await desk.checksSomebodyIn()
        let id = try #require(stay["AccountId"].text)
        let byID = #""CustomerIds":["\#(id)"],"Extent":{"Customers":true},\#(DemoClient.page)"#
        let guest = try await desk.ask("customers/getAll", byID)["Customers"][0]
        let name = try #require(guest["LastName"].text)
        func found() async throws -> [String?] {
            try await desk.ask("customers/search", #""Name":"\#(name)","Extent":{"Customers":true}"#)["Customers"]
                .items.map { $0["Reservation"]["Id"].text }
        }
        #expect(try await found().contains(try stay.id))
        let cake = try await desk.sells("Birthday cake", at: "30", as: "Food", to: id, during: try stay.id)
        #expect(cake.map { $0["Amount"]["GrossValue"].digits } == ["30.00"])
        try await desk.checksOut(try stay.id)
        #expect(try await found().contains(try stay.id) == false)
    }

    /// How many of a category are free in all nights of a stay.
    private func free(_ category: String, for stay: JSON, _ desk: GuestDesk) async throws -> Int {
        let nights = try [stay["ScheduledStartUtc"], stay["ScheduledEndUtc"]].map { instant in
            let day = try #require(instant.text).prefix(10)
            return "\(day)T0\(desk.visit.hoursBehind):00:00Z"
        }
        let answer = try await desk.ask(
            "services/getAvailability",
            """
            "ServiceId":"\(desk.stays)","FirstTimeUnitStartUtc":"\(nights[0])","LastTimeUnitStartUtc":"\(nights[1])"
            """
        )["CategoryAvailabilities"].items.first { $0["CategoryId"].text == category }
        let counts = answer?["Availabilities"].items.dropLast() ?? []
        return counts.compactMap { $0.digits.flatMap { Int($0) } }.min() ?? 0
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
        let request = #""ServiceOrderIds":["\#(stay)"],\#(DemoClient.page)"#
        return try await desk.ask("orderItems/getAll", request)["OrderItems"].items
            .filter { $0["Type"].text == "SpaceOrder" }.map { $0["Amount"]["GrossValue"].digits }
    }
}

import InnkeeperDemo
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the programs that guests meet ask a house of the demonstration: a kiosk, an app, the minibar.
struct GuestDesk {
    let visit: Visit
    let client: DemoClient
    let stays: String
    let extras: String

    init(_ visit: Visit, _ demo: ServedDemo) async throws {
        self.visit = visit
        client = try await demo.client(visit.houseToken)
        let services = try await client.ask("services/getAll", DemoClient.page).json["Services"]
        stays = try services.item("Names", "Stays").id
        extras = try services.item("Names", "Bar and extras").id
    }

    /// Asks, and expects to be answered.
    func ask(_ path: String, _ members: String = "") async throws -> JSON {
        try await client.answer(path, members)
    }

    /// Stays in a state, newest first.
    func reservations(_ state: String, _ members: String = "") async throws -> [JSON] {
        let more = members.isEmpty ? "" : members + ","
        let request = #""ServiceIds":["\#(stays)"],"States":["\#(state)"],\#(more)\#(DemoClient.page)"#
        return try await ask("reservations/getAll/2023-06-06", request)["Reservations"].items
    }

    func reservation(_ id: String) async throws -> JSON {
        let request = #""ReservationIds":["\#(id)"],\#(DemoClient.page)"#
        return try await ask("reservations/getAll/2023-06-06", request)["Reservations"][0]
    }

    func product(_ name: String) async throws -> String {
        let request = #""ServiceIds":["\#(stays)","\#(extras)"],\#(DemoClient.page)"#
        return try await ask("products/getAll", request)["Products"].item("Names", name).id
    }

    /// Sells what the house has no product for, without taxes, and tells of the charges.
    func sells(
        _ name: String, count: Int = 1, at price: String, as category: String? = nil, to guest: String,
        during stay: String? = nil
    ) async throws -> [JSON] {
        var item = #""Name":"\#(name)","UnitCount":\#(count)"#
        var kind: String?
        if let category {
            let categories = try await ask("accountingCategories/getAll", DemoClient.page)["AccountingCategories"]
            let id = try categories.item("Name", category).id
            item += #","AccountingCategoryId":"\#(id)""#
            kind = id
        }
        let value = visit.currency == "GBP" ? "GrossValue" : "NetValue"
        item += #","UnitAmount":{"Currency":"\#(visit.currency)","\#(value)":\#(price),"TaxCodes":[]}"#
        let order = try await order(#""Items":[{\#(item)}]"#, for: stay, of: guest)
        let request = #""ServiceOrderIds":["\#(order)"],\#(DemoClient.page)"#
        let items = try await ask("orderItems/getAll", request)["OrderItems"].items
        try #require(items.count == 1)
        #expect(kind == nil || items.map { $0["AccountingCategoryId"].text } == [kind])
        return items
    }

    /// Puts a product of the bar on the bill of a stay, and tells the order.
    func sells(product: String, count: Int, to guest: String, during stay: String) async throws -> String {
        let id = try await self.product(product)
        return try await order(#""ProductOrders":[{"ProductId":"\#(id)","Count":\#(count)}]"#, for: stay, of: guest)
    }

    private func order(_ members: String, for stay: String?, of guest: String) async throws -> String {
        let link = stay.map { #""LinkedReservationId":"\#($0)","# } ?? ""
        let added = try await ask(
            "orders/add", #""ServiceId":"\#(extras)","AccountId":"\#(guest)",\#(link)\#(members)"#
        )
        return try #require(added["OrderId"].text)
    }

    /// The first of today's guests whose room can be made ready; he is checked in.
    func checksSomebodyIn() async throws -> JSON {
        let (from, to) = (visit.november(21, 0), visit.november(22, 0))
        let today = #""ScheduledStartUtc":{"StartUtc":"\#(from)","EndUtc":"\#(to)"}"#
        for stay in try await reservations("Confirmed", today) {
            guard let room = stay["AssignedResourceId"].text else { continue }
            _ = try await ask(
                "resources/update", #""ResourceUpdates":[{"ResourceId":"\#(room)","State":{"Value":"Inspected"}}]"#
            )
            // Somebody may still be in the room.
            if try await client.ask("reservations/start", #""ReservationId":"\#(stay.id)""#).status == 200 {
                return stay
            }
        }
        let nobody: JSON? = nil
        return try #require(nobody, "Nobody could be checked in.")
    }

    /// Lets somebody leave in the evening who pays later.
    func checksOut(_ stay: String) async throws {
        _ = try await ask(
            "reservations/update",
            """
            "ReservationUpdates":[{"ReservationId":"\(stay)","EndUtc":{"Value":"\(visit.november(21, 18))"}}],
            "ApplyCancellationFee":false,"Reprice":false
            """
        )
        _ = try await ask(
            "reservations/process",
            #""ReservationId":"\#(stay)","AllowOpenBalance":true,"CloseBills":false,"Notes":"Pays from home.""#
        )
    }
}

extension TestSocket {
    /// The next event about something, or the first that tells of a state. One message may hold several.
    func event(of id: String, _ type: String, state: String? = nil) async throws -> JSON {
        while true {
            let events = try JSON(parsing: Array(try await message().utf8))["Events"].items
            let event = try events.first { event in
                try event.id == id && event["Type"].text == type && (state == nil || event["State"].text == state)
            }
            if let event { return event }
        }
    }
}

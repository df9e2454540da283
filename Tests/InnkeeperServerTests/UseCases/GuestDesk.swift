import InnkeeperDemo
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the programs that guests meet ask a house of the demonstration: a kiosk, an app, the minibar.
struct GuestDesk {
    static let page = #""Limitation":{"Count":1000}"#

    let visit: Visit
    let client: DemoClient
    let stays: String
    let extras: String

    init(_ visit: Visit, _ demo: ServedDemo) async throws {
        self.visit = visit
        client = try await demo.client(visit.houseToken)
        let services = try await client.ask("services/getAll", Self.page).json["Services"]
        stays = try services.item("Names", "Stays").id
        extras = try services.item("Names", "Bar and extras").id
    }

    /// Asks, and expects to be answered.
    func ask(_ path: String, _ members: String = "") async throws -> JSON {
        let (status, json) = try await client.ask(path, members)
        try #require(status == 200, "\(path): \(json)")
        return json
    }

    /// Stays in a state, newest first.
    func reservations(_ state: String, _ members: String = "") async throws -> [JSON] {
        let more = members.isEmpty ? "" : members + ","
        let request = #""ServiceIds":["\#(stays)"],"States":["\#(state)"],\#(more)\#(Self.page)"#
        return try await ask("reservations/getAll/2023-06-06", request)["Reservations"].items
    }

    func reservation(_ id: String) async throws -> JSON {
        let request = #""ReservationIds":["\#(id)"],\#(Self.page)"#
        return try await ask("reservations/getAll/2023-06-06", request)["Reservations"][0]
    }

    func product(_ name: String) async throws -> String {
        let request = #""ServiceIds":["\#(stays)","\#(extras)"],\#(Self.page)"#
        return try await ask("products/getAll", request)["Products"].item("Names", name).id
    }

    /// Sells what the house has no product for to somebody who stays, and tells of the charges.
    func sells(
        _ name: String, count: Int = 1, at price: String, as category: String, to stay: JSON
    ) async throws -> [JSON] {
        let categories = try await ask("accountingCategories/getAll", Self.page)["AccountingCategories"]
        let kind = try categories.item("Name", category).id
        let value = visit.currency == "GBP" ? "GrossValue" : "NetValue"
        let order = try await ask(
            "orders/add",
            """
            "ServiceId":"\(extras)","AccountId":"\(try #require(stay["AccountId"].text))",
            "LinkedReservationId":"\(try stay.id)","Items":[{
             "Name":"\(name)","UnitCount":\(count),"AccountingCategoryId":"\(kind)",
             "UnitAmount":{"Currency":"\(visit.currency)","\(value)":\(price),"TaxCodes":[]}}]
            """
        )["OrderId"].text ?? ""
        let request = #""ServiceOrderIds":["\#(order)"],\#(Self.page)"#
        let items = try await ask("orderItems/getAll", request)["OrderItems"].items
        #expect(items.map { $0["AccountingCategoryId"].text } == [kind])
        return items
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

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
}

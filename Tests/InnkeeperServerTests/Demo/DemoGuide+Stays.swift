import InnkeeperTesting
import InnkeeperWire

/// What to ask about stays that are booked.
extension DemoGuide {
    private static let page = #""Limitation":{"Count":100}"#

    func staysRequest(for path: String) async throws -> String? {
        let services = #""ServiceIds":["\#(stays)"],\#(Self.page)"#
        switch path {
        case "reservations/getAll": return #""Extent":{"Reservations":true},\#(services)"#
        case "rules/getAll": return #""Extent":{"RuleActions":true},\#(services)"#
        case "productServiceOrders/getAll":
            let all = try await client.ask("services/getAll", Self.page).json["Services"]
            return #""ServiceIds":["\#(try all.item("Names", "Bar and extras").id)"],\#(Self.page)"#
        case "reservations/getAllItems": return #""ReservationIds":[\#(try await firm())]"#
        case "reservations/getChannelManagerDetails": return #""ReservationIds":[\#(try await firm())]"#
        case "serviceOrderNotes/getAll": return #""ServiceOrderIds":[\#(try await firm())],\#(Self.page)"#
        default: return nil
        }
    }

    /// The latest stays that are confirmed or have begun.
    private func firm() async throws -> String {
        let filter = #""ServiceIds":["\#(stays)"],"States":["Confirmed","Started"],\#(Self.page)"#
        return try await client.ask("reservations/getAll/2023-06-06", filter).json["Reservations"].items.prefix(60)
            .compactMap { $0["Id"].text }.map { "\"\($0)\"" }.joined(separator: ",")
    }
}

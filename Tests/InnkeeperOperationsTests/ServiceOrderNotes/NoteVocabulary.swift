import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of what is noted about orders.
extension TestHotel {
    func addNote(_ text: String, to order: String) async throws -> (status: Int, json: JSON) {
        try await post(
            "serviceOrderNotes/add",
            #"{"ServiceOrderNotes": [{"ServiceOrderId": "\#(order)", "Text": "\#(text)"}]}"#
        )
    }

    /// An order of one drink by Ada.
    func orderedDrink(_ members: String = "") async throws -> String {
        let (status, json) = try await post(
            "orders/add",
            """
            {"ServiceId": "\(extras.id)", "AccountId": "\(ada.id)",
             "ProductOrders": [{"ProductId": "\(minibar.id)", "Count": 1}]\(members.isEmpty ? "" : ", " + members)}
            """
        )
        try #require(status == 200, "\(json)")
        return try #require(json["OrderId"].text)
    }

    /// The texts of all notes on an order, newest first.
    func notes(on order: String, _ members: String = "") async throws -> [String] {
        let more = members.isEmpty ? "" : ", " + members
        let (status, json) = try await post(
            "serviceOrderNotes/getAll",
            #"{"ServiceOrderIds": ["\#(order)"], "Limitation": {"Count": 10}\#(more)}"#
        )
        #expect(status == 200)
        return json["ServiceOrderNotes"].items.compactMap { $0["Text"].text }
    }
}

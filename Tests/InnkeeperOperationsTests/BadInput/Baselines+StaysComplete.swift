import InnkeeperTesting
import InnkeeperWire
import Testing

extension Baselines {
    private static let page = #""Limitation": {"Count": 10}"#

    /// What is asked about stays that are booked, and about what is noted on them.
    func bookedStayRequest(_ path: String) async throws -> String? {
        let services = #""ServiceIds": ["\#(hotel.stays.id)"], \#(Self.page)"#
        switch path {
        case "reservations/getAll": return #""Extent": {"Reservations": true}, \#(services)"#
        case "rules/getAll": return #""Extent": {"RuleActions": true}, \#(services)"#
        case "productServiceOrders/getAll": return #""ServiceIds": ["\#(hotel.extras.id)"], \#(Self.page)"#
        case "reservations/getAllItems", "reservations/getChannelManagerDetails":
            return #""ReservationIds": ["\#(try await stay())"]"#
        case "reservations/update":
            return """
                "ReservationUpdates": [{"ReservationId": "\(try await stay())", "ChannelNumber": {"Value": "B-1"}}]
                """
        case "reservations/updateCustomer":
            return #""ReservationId": "\#(try await stay())", "CustomerId": "\#(hotel.charles.id)""#
        case "serviceOrderNotes/add":
            return #""ServiceOrderNotes": [{"ServiceOrderId": "\#(try await stay())", "Text": "Late"}]"#
        case "serviceOrderNotes/update":
            return """
                "ServiceOrderNoteUpdates": [{"ServiceOrderNoteId": "\(try await note())", "Text": {"Value": "Later"}}]
                """
        case "serviceOrderNotes/delete": return #""ServiceOrderNoteIds": ["\#(try await note())"]"#
        case "serviceOrderNotes/getAll": return #""ServiceOrderIds": ["\#(try await stay())"], \#(Self.page)"#
        default: return nil
        }
    }

    /// A stay of Ada's, whether there is room or not.
    private func stay() async throws -> String {
        let booked = try await hotel.booked(hotel.stay(3, 5), #""CheckOverbooking": false"#)
        return try #require(booked["Id"].text)
    }

    private func note() async throws -> String {
        let answer = try await hotel.addNote("Late", to: try await stay())
        return try #require(answer.json["ServiceOrderNotes"][0]["Id"].text)
    }
}

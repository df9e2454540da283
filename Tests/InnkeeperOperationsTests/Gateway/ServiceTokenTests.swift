import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("A token for one service, beside its stays")
struct ServiceTokenTests {
    let hotel: TestHotel
    let stay: JSON
    let visit: JSON

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openOffice()
        stay = try await hotel.booked(hotel.stay(3, 5))
        visit = try await hotel.addHours(6, 10...12).json["Reservations"][0]["Reservation"]
    }

    @Test("does not learn who stays with another service")
    func companionships() async throws {
        let ids = [stay, visit].map { "\"\($0["Id"].text ?? "")\"" }.joined(separator: ", ")
        let request = #"{"ReservationIds": [\#(ids)], "Extent": {"Reservations": true}, "Limitation": {"Count": 10}}"#
        #expect(try await hotel.post("companionships/getAll", request).json["Companionships"].items.count == 2)
        let answer = try await post("companionships/getAll", request).json
        #expect(answer["Companionships"].items.map { $0["ReservationId"].text } == [stay["Id"].text])
        #expect(answer["Reservations"].items.map { $0["Id"].text } == [stay["Id"].text])
    }

    @Test("does not learn where stays of another service came from")
    func sources() async throws {
        for booked in [stay, visit] { try await hotel.assignSource(to: booked) }
        let (status, answer) = try await post(
            "sourceAssignments/getAll/2024-09-20", #"{"Limitation": {"Count": 10}}"#
        )
        #expect(status == 200)
        #expect(answer["SourceAssignments"].items.map { $0["ReservationId"].text } == [stay["Id"].text])
    }

    @Test("cuts no key, takes no payment and charges no order for a stay of another service")
    func references() async throws {
        let id = visit["Id"].text ?? ""
        let key = try await post(
            "commands/addKeyCutter",
            #"{"KeyCutterId": "\#(hotel.encoder.id)", "ReservationId": "\#(id)", "KeyCount": 1}"#
        )
        #expect(key.json["Message"].text == "Invalid ReservationId.")
        let payment = try await post(
            "payments/addExternal",
            """
            {"AccountId": "\(hotel.ada.id)", "ReservationId": "\(id)",
             "Amount": {"Currency": "GBP", "GrossValue": 5}}
            """
        )
        #expect(payment.json["Message"].text == "Invalid ReservationId.")
        let order = try await order(#", "LinkedReservationId": "\#(id)""#)
        #expect(order.json["Message"].text == "Invalid LinkedReservationId.")
    }

    @Test("orders what is sold beside its stays, and sees those charges and its own")
    func orders() async throws {
        #expect(try await order("").status == 200)
        let all = try await charges("")
        #expect(Set(all) == [hotel.stays.id.description, hotel.extras.id.description])
        #expect(Set(try await charges(#""ServiceIds": ["\#(hotel.extras.id)"], "#)) == [hotel.extras.id.description])
        let (status, answer) = try await post(
            "orderItems/getAll", #"{"ServiceIds": ["\#(hotel.hours.id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ServiceIds.")
    }

    private func charges(_ filter: String) async throws -> [String] {
        let accounts = "[\"\(hotel.ada.id)\", \"\(hotel.charles.id)\"]"
        let answer = try await post(
            "orderItems/getAll", #"{\#(filter)"AccountIds": \#(accounts), "Limitation": {"Count": 100}}"#
        )
        #expect(answer.status == 200)
        return answer.json["OrderItems"].items.compactMap { $0["ServiceId"].text }
    }

    private func order(_ members: String) async throws -> (status: Int, json: JSON) {
        try await post(
            "orders/add",
            """
            {"ServiceId": "\(hotel.extras.id)", "AccountId": "\(hotel.ada.id)",
             "ProductOrders": [{"ProductId": "\(hotel.minibar.id)", "Count": 1}]\(members)}
            """
        )
    }

    private func post(_ path: String, _ json: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(path, json, accessToken: TestHotel.stayToken)
    }
}

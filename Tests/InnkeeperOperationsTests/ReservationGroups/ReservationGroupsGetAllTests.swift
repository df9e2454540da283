import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservationGroups/getAll")
struct ReservationGroupsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists groups by identifier or by change, with names made where none was given")
    func lists() async throws {
        let named = try await hotel.booked(hotel.stay(3, 5), #""GroupName": "Engineers""#)
        let other = try await hotel.booked(hotel.stay(3, 5))
        let changed = #"{"StartUtc": "2030-03-01T00:00:00Z", "EndUtc": "2030-03-02T00:00:00Z"}"#
        let (status, answer) = try await hotel.post(
            "reservationGroups/getAll", #"{"UpdatedUtc": \#(changed), "Limitation": {"Count": 5}}"#
        )
        #expect(status == 200)
        let groups = answer["ReservationGroups"].items
        #expect(groups.map { $0["Id"].text } == [other["GroupId"].text, named["GroupId"].text])
        #expect(groups.map { $0["Name"].text } == ["Group 2", "Engineers"])
        #expect(groups.allSatisfy { $0["EnterpriseId"].text == hotel.enterprise.id.description })
        #expect(answer["Cursor"].text == named["GroupId"].text)
    }

    @Test("shows a token that is bound to stays no group of meetings, and none of their sources or tasks")
    func bound() async throws {
        try await hotel.openOffice()
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let visit = try await hotel.addHours(6, 10...12).json["Reservations"][0]["Reservation"]
        let both = "[\"\(stay["GroupId"].text ?? "")\", \"\(visit["GroupId"].text ?? "")\"]"
        let request = #"{"ReservationGroupIds": \#(both), "Limitation": {"Count": 5}}"#
        func seen(_ token: String) async throws -> [String?] {
            let (_, answer) = try await hotel.post("reservationGroups/getAll", request, accessToken: token)
            return answer["ReservationGroups"].items.map { $0["Id"].text }
        }
        #expect(try await seen(TestHotel.tokens.access).count == 2)
        #expect(try await seen(TestHotel.stayToken) == [stay["GroupId"].text])
        let task = #"{"Name": "Set up chairs", "DeadlineUtc": "2030-03-06T08:00:00Z", "ServiceOrderId": "#
        let order = "\"\(visit["Id"].text ?? "")\"}"
        let refused = try await hotel.post("tasks/add", task + order, accessToken: TestHotel.stayToken)
        #expect(refused.json["Message"].text == "Invalid ServiceOrderId.")
        #expect(try await hotel.post("tasks/add", task + order).status == 200)
    }

    @Test("wants to know which")
    func noFilter() async throws {
        let (status, answer) = try await hotel.post("reservationGroups/getAll", #"{"Limitation": {"Count": 5}}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ReservationGroupIds.")
    }
}

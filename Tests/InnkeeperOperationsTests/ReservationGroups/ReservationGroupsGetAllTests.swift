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

    @Test("wants to know which")
    func noFilter() async throws {
        let (status, answer) = try await hotel.post("reservationGroups/getAll", #"{"Limitation": {"Count": 5}}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ReservationGroupIds.")
    }
}

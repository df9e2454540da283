import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/addCompanion")
struct ReservationsAddCompanionTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lets somebody join while fewer are known than were booked for")
    func joins() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await hotel.addCompanion(hotel.charles, to: booked)
        #expect(status == 200)
        let (_, list) = try await hotel.post(
            "companionships/getAll",
            """
            {"ReservationIds": ["\(booked["Id"].text ?? "")"], "Extent": {"Customers": true},
             "Limitation": {"Count": 9}}
            """
        )
        #expect(list["Companionships"].items.map { $0["CustomerId"].text }
            == [hotel.charles.id.description, hotel.ada.id.description])
        #expect(list["Companionships"][0]["Id"].text == answer["CompanionshipId"].text)
        #expect(list["Customers"].items.map { $0["FirstName"].text } == ["Charles", "Ada"])
    }

    @Test("has no place for more people than were booked for")
    func full() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, persons: 1))
        let (status, answer) = try await hotel.addCompanion(hotel.charles, to: booked)
        #expect(status == 403)
        #expect(answer["Message"].text == ReservationRefusal.noPlaceForCompanion(persons: 1).message)
    }

    @Test("answers who stays already with the companionship that is there")
    func twice() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let first = try await hotel.addCompanion(hotel.charles, to: booked)
        let second = try await hotel.addCompanion(hotel.charles, to: booked)
        #expect(second.status == 200)
        #expect(first.json["CompanionshipId"].text == second.json["CompanionshipId"].text)
    }
}

extension TestHotel {
    func addCompanion(_ customer: Customer, to booked: JSON) async throws -> (status: Int, json: JSON) {
        try await post(
            "reservations/addCompanion",
            #"{"ReservationId": "\#(booked["Id"].text ?? "")", "CustomerId": "\#(customer.id)"}"#
        )
    }
}

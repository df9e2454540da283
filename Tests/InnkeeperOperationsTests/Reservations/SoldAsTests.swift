import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("What a stay is sold as and for")
struct SoldAsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("is not a dorm for who booked a bed, nor a bed for who booked the dorm")
    func otherSize() async throws {
        let dorm = #""AssignedResourceId": "\#(hotel.dorm.id)""#
        let bed = #""AssignedResourceId": "\#(hotel.beds[0].id)""#
        let wrong = [(hotel.dormBeds, dorm, hotel.dorm.name), (hotel.dorms, bed, hotel.beds[0].name)]
        for (category, room, name) in wrong {
            let refusal = ReservationRefusal.resourceOfOtherSize(name: name)
            let (status, answer) = try await hotel.add([hotel.stay(3, 5, persons: 1, category: category, room)])
            #expect(status == 403)
            #expect(answer["Message"].text == refusal.message)
            let booked = try await hotel.booked(hotel.stay(3, 5, persons: 1, category: category))
            let id = booked["Id"].text ?? ""
            let assigned = room.replacingOccurrences(of: #": "#, with: #": {"Value": "#) + "}"
            let moved = try await hotel.post(
                "reservations/update", #"{"ReservationUpdates": [{"ReservationId": "\#(id)", \#(assigned)}]}"#
            )
            #expect(moved.json["Message"].text == refusal.message)
            #expect(try await hotel.cancel(booked).status == 200)
        }
        _ = try await hotel.booked(hotel.stay(3, 5, persons: 1, category: hotel.dormBeds, bed))
    }

    @Test("is no price below zero, where the integration may not charge negative amounts")
    func negativeAmounts() async throws {
        let token = try await hotel.grant(["reservations/add", "reservations/update"])
        let amount = #"{"Currency": "GBP", "GrossValue": -60, "TaxCodes": ["UK-2022-20%"]}"#
        let order = #"{"ProductId": "\#(hotel.breakfast.id)", "UnitAmount": \#(amount)}"#
        let before = try await hotel.books()
        for members in [#""TimeUnitAmount": \#(amount)"#, #""ProductOrders": [\#(order)]"#] {
            let request = #"{"ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(hotel.stay(3, 5, members))]}"#
            let (status, answer) = try await hotel.post("reservations/add", request, accessToken: token)
            #expect(status == 403)
            #expect(answer["Message"].text == "This integration may not charge negative amounts.")
        }
        #expect(try await hotel.books() == before)
        let booked = try await hotel.booked(hotel.stay(3, 5, #""TimeUnitAmount": \#(amount)"#))
        let prices = #""TimeUnitPrices": {"Value": [{"Index": 0, "Amount": \#(amount)}]}"#
        let update = """
            {"Reason": "Goodwill",
             "ReservationUpdates": [{"ReservationId": "\(booked["Id"].text ?? "")", \(prices)}]}
            """
        let refused = try await hotel.post("reservations/update", update, accessToken: token)
        #expect(refused.json["Message"].text == "This integration may not charge negative amounts.")
        let (status, answer) = try await hotel.post("reservations/update", update)
        #expect(status == 200, "\(answer)")
    }
}

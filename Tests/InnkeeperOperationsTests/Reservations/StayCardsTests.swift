import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The card of a stay")
struct StayCardsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("is the owner's or the booker's, and is told with the stay")
    func known() async throws {
        let own = try await hotel.card()
        let booked = try await hotel.booked(hotel.stay(3, 5, #""CreditCardId": "\#(own)""#))
        #expect(booked["CreditCardId"].text == own)
        #expect(try await listed(booked)["CreditCardId"].text == own)
        let bookers = try await hotel.card(of: hotel.charles)
        let members = #""BookerId": "\#(hotel.charles.id)", "CreditCardId": "\#(bookers)""#
        #expect(try await hotel.booked(hotel.stay(3, 5, members))["CreditCardId"].text == bookers)
    }

    @Test("is nobody else's, not unknown and not disabled; then nothing is booked")
    func refused() async throws {
        let (others, disabled) = (try await hotel.card(of: hotel.charles), try await hotel.card())
        #expect(try await hotel.post("creditCards/disable", #"{"CreditCardId": "\#(disabled)"}"#).status == 200)
        let before = try await hotel.holdings()
        for card in [others, disabled, hotel.adult.id.description] {
            let (status, answer) = try await hotel.add([hotel.stay(3, 5, #""CreditCardId": "\#(card)""#)])
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid CreditCardId.")
        }
        #expect(try await hotel.holdings() == before)
    }

    @Test("is the owner's where it is changed later")
    func updated() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, #""BookerId": "\#(hotel.charles.id)""#))
        let (own, bookers) = (try await hotel.card(), try await hotel.card(of: hotel.charles))
        #expect(try await update(booked, #""CreditCardId": {"Value": "\#(bookers)"}"#) == 400)
        #expect(try await update(booked, #""CreditCardId": {"Value": "\#(own)"}"#) == 200)
        #expect(try await listed(booked)["CreditCardId"].text == own)
        #expect(try await update(booked, #""CreditCardId": {"Value": null}"#) == 200)
        #expect(try await listed(booked)["CreditCardId"].isNull)
    }

    private func update(_ booked: JSON, _ members: String) async throws -> Int {
        let id = booked["Id"].text ?? ""
        return try await hotel.post(
            "reservations/update", #"{"ReservationUpdates": [{"ReservationId": "\#(id)", \#(members)}]}"#
        ).status
    }

    private func listed(_ booked: JSON) async throws -> JSON {
        let (status, answer) = try await hotel.post(
            "reservations/getAll/2023-06-06",
            #"{"ReservationIds": ["\#(booked["Id"].text ?? "")"], "Limitation": {"Count": 10}}"#
        )
        #expect(status == 200)
        return answer["Reservations"][0]
    }
}

import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("What is let by the month")
struct LettingTests {
    @Test("costs what each month of the place costs", arguments: PlacedMonths.all)
    func prices(place: PlacedMonths) async throws {
        let flat = try await LetFlat(place)
        // Any moment of the month is for the month as a whole.
        try await flat.setPrice(1500, from: place.secondMoves, to: place.secondMoves)
        let pricing = try await flat.ask(
            "rates/getPricing",
            #""RateId": "\#(flat.hotel.monthRate.id)", \#(flat.units(place.starts[0], place.starts[2]))"#
        )
        #expect(pricing["TimeUnitStartsUtc"].items.map(\.text) == place.starts)
        let prices = pricing["BaseAmountPrices"].items.map { $0["GrossValue"].digits }
        #expect(prices == ["1200.00", "1500.00", "1200.00"])
        let members = #""RateId": "\#(flat.hotel.monthRate.id)", \#(flat.units(place.arrival, place.starts[2]))"#
        let (status, refusal) = try await flat.hotel.post("rates/getPricing", "{\(members)}")
        #expect(status == 400)
        #expect(refusal["Message"].text == "FirstTimeUnitStartUtc is not start of TimeUnit.")
        for (persons, total) in [(1, "2500.00"), (2, "2700.00"), (3, "3100.00")] {
            #expect(try await flat.price(flat.stay(persons: persons)) == total)
        }
        // Whoever is there for a part of a month has it as a whole; the day of the departure is not sold.
        #expect(try await flat.price(flat.stay(from: place.secondMoves, to: place.departure)) == "1500.00")
        #expect(try await flat.price(flat.stay(from: flat.lastNight)) == "2700.00")
    }

    @Test("is charged month by month, and follows the stay that changes", arguments: PlacedMonths.all)
    func charges(place: PlacedMonths) async throws {
        let flat = try await LetFlat(place)
        try await flat.setPrice(1500, from: place.starts[1], to: place.starts[1])
        #expect(try await flat.availability() == [2, 2, 2])
        let booked = try await flat.booked(flat.stay(flat.orders))
        #expect(try await flat.availability() == [1, 1, 2])
        let charges = try await flat.charges(booked)
        #expect(
            charges == [
                "1200.00 \(place.arrival)", "1500.00 \(place.secondMoves)", "60.00 \(place.arrival)",
                "60.00 \(place.starts[1])", "80.00 \(place.departure)",
            ]
        )
        // The second month is given up for half of it, comes again, and goes with the first: two months are paid for.
        try await flat.move(booked, to: place.starts[1], chargesFee: true)
        #expect(try await flat.fees(booked) == ["780.00"])
        #expect(try await flat.availability() == [1, 2, 2])
        try await flat.move(booked, to: place.departure, chargesFee: false)
        #expect(try await flat.availability() == [1, 1, 2])
        #expect(try await flat.charges(booked).count == 5)
        _ = try await flat.ask(
            "reservations/cancel",
            #""ReservationIds": ["\#(booked["Id"].text ?? "")"], "Notes": "Ill", "PostCancellationFee": true"#
        )
        #expect(try await flat.fees(booked) == ["780.00", "670.00"])
        #expect(try await flat.availability() == [2, 2, 2])
        #expect(try await HouseCheck.violations(in: flat.hotel.store) == [])
    }

    @Test("is moved into on the first day and left on the last, with a bill", arguments: PlacedMonths.all)
    func lives(place: PlacedMonths) async throws {
        let flat = try await LetFlat(place)
        let room = #""AssignedResourceId": "\#(flat.hotel.flatRooms[0].id)""#
        let booked = try await flat.booked(flat.stay("\(flat.orders), \(room)"))
        let id = #""ReservationId": "\#(booked["Id"].text ?? "")""#
        flat.hotel.clock.set(to: try flat.instant(place.starts[0]).addingTimeInterval(-1))
        let (early, answer) = try await flat.hotel.post("reservations/start", "{\(id)}")
        #expect(early == 403)
        #expect(answer["Message"].text == "The reservation cannot be started before \(place.names[0])-01.")
        flat.hotel.clock.set(to: try flat.instant(place.starts[0]))
        _ = try await flat.ask("reservations/start", id)
        let state = try await flat.ask(
            "resources/getOccupancyState", #""ResourceCategoryIds": ["\#(flat.hotel.flats.id)"]"#
        )["ResourceCategoryOccupancyStates"][0]["ResourceOccupancyStates"]
        #expect(Set(state.items.compactMap { $0["OccupancyState"].text }) == ["Reserved", "Vacant"])
        let leave = #"\#(id), "CloseBills": true"#
        flat.hotel.clock.set(to: try flat.instant(place.starts[2]).addingTimeInterval(-1))
        #expect(try await flat.hotel.post("reservations/process", "{\(leave)}").status == 403)
        flat.hotel.clock.set(to: try flat.instant(place.departure))
        let owing = try await flat.hotel.post("reservations/process", "{\(leave)}")
        #expect(owing.json["Message"].text == "The balance is not zero: 2600 GBP.")
        _ = try await flat.ask(
            "payments/addExternal",
            #""AccountId": "\#(flat.hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": 2600}"#
        )
        _ = try await flat.ask("reservations/process", leave)
        let bills = try await flat.ask(
            "bills/getAll", #""CustomerIds": ["\#(flat.hotel.ada.id)"], "Limitation": {"Count": 10}"#
        )["Bills"]
        #expect(bills.items.map { $0["State"].text } == ["Closed"])
        #expect(try await HouseCheck.violations(in: flat.hotel.store) == [])
    }
}

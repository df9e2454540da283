import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/updateInterval")
struct ReservationsUpdateIntervalTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("moves either end, and the nights and charges follow")
    func moves() async throws {
        let breakfast = #""ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"}]"#
        let booked = try await hotel.booked(hotel.stay(3, 5, breakfast))
        #expect(try await update(booked, end: hotel.time(7, 11)).status == 200)
        #expect(try await hotel.doublesHeld(2...7) == [0, 1, 1, 1, 1, 0])
        #expect(try await amounts(booked, .spaceOrder) == ["100.00", "100.00", "100.00", "100.00"])
        #expect(try await amounts(booked, .productOrder) == ["24.00", "24.00", "24.00", "24.00"])
        #expect(try await update(booked, start: hotel.time(4, 15), end: hotel.time(5, 11)).status == 200)
        #expect(try await hotel.doublesHeld(2...7) == [0, 0, 1, 0, 0, 0])
        #expect(try await amounts(booked, .spaceOrder) == ["100.00"])
        #expect(try await amounts(booked, .productOrder) == ["24.00"])
    }

    @Test("keeps the agreed price for new nights")
    func agreedPrice() async throws {
        let price = #""TimeUnitAmount": {"Currency": "GBP", "GrossValue": 60, "TaxCodes": ["UK-2022-20%"]}"#
        let booked = try await hotel.booked(hotel.stay(3, 5, price))
        #expect(try await update(booked, end: hotel.time(6, 11)).status == 200)
        #expect(try await amounts(booked, .spaceOrder) == ["60.00", "60.00", "60.00"])
    }

    @Test("charges a fee for the nights that go, where that is asked for")
    func fee() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await update(booked, end: hotel.time(4, 11), charges: true).status == 200)
        #expect(try await amounts(booked, .cancellationFee) == ["50.00"])
        #expect(try await amounts(booked, .spaceOrder) == ["100.00"])
    }

    @Test("charges no fee for a night that was only held")
    func optionFee() async throws {
        let option = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        #expect(try await update(option, end: hotel.time(4, 11), charges: true).status == 200)
        #expect(try await amounts(option, .cancellationFee).isEmpty)
        #expect(try await amounts(option, .spaceOrder) == ["100.00"])
    }

    @Test("changes nothing when a new night is full")
    func full() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.add([hotel.stay(5, 6), hotel.stay(5, 6)])
        let before = try await hotel.holdings()
        let (status, answer) = try await update(booked, end: hotel.time(6, 11))
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("no availability") == true)
        #expect(try await hotel.holdings() == before)
        #expect(try await hotel.reservation(booked).scheduledEnd == hotel.march(5, 11))
    }

    @Test("finds another room when its own is taken then, but not for one who was promised it")
    func rooms() async throws {
        let room = hotel.room1.id
        let moved = try await hotel.booked(hotel.stay(3, 5, #""AssignedResourceId": "\#(room)""#))
        _ = try await hotel.booked(hotel.stay(5, 6, #""AssignedResourceId": "\#(room)""#))
        #expect(try await update(moved, end: hotel.time(6, 11)).status == 200)
        #expect(try await hotel.reservation(moved).assignedResourceID == hotel.room2.id)
        let promised = try await hotel.booked(
            hotel.stay(10, 11, #""AssignedResourceId": "\#(room)", "AssignedResourceLocked": true"#)
        )
        _ = try await hotel.booked(hotel.stay(11, 12, #""AssignedResourceId": "\#(room)""#))
        let (status, answer) = try await update(promised, end: hotel.time(12, 11))
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("taken by the reservation 4") == true)
    }

    @Test("lets who is here leave earlier, so that he can check out")
    func earlyDeparture() async throws {
        let booked = try await hotel.arrived()
        _ = try await hotel.start(booked)
        hotel.clock.set(to: hotel.march(4, 9))
        #expect(try await update(booked, end: hotel.time(4, 11)).status == 200)
        let moved = try await update(booked, start: hotel.time(2, 15))
        #expect(moved.status == 403)
        #expect(moved.json["Message"].text == ReservationRefusal.hasStarted.message)
    }

    @Test("refuses an end that is not after the start")
    func empty() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await update(booked, end: hotel.time(2, 11))
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid EndUtc.")
    }

    @Test("wants to be told whether a fee is charged")
    func feeUnsaid() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await hotel.post(
            "reservations/updateInterval",
            #"{"ReservationId": "\#(booked["Id"].text ?? "")", "EndUtc": "\#(hotel.time(6, 11))"}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ChargeCancellationFee.")
    }

    private func amounts(_ booked: JSON, _ kind: OrderItem.Kind) async throws -> [String] {
        try await hotel.items(booked).filter { $0.kind == kind }.map(\.grossText)
    }

    private func update(
        _ booked: JSON, start: String? = nil, end: String? = nil, charges: Bool = false
    ) async throws -> (status: Int, json: JSON) {
        let start = start.map { #""StartUtc": "\#($0)", "# } ?? ""
        let end = end.map { #""EndUtc": "\#($0)", "# } ?? ""
        return try await hotel.post(
            "reservations/updateInterval",
            #"{"ReservationId": "\#(booked["Id"].text ?? "")", \#(start)\#(end)"ChargeCancellationFee": \#(charges)}"#
        )
    }
}

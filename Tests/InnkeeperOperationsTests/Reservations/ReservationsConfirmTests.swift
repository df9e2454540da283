import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/confirm")
struct ReservationsConfirmTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("makes optional stays firm, whose charges count from then on")
    func confirms() async throws {
        let booked = try await hotel.booked(
            hotel.stay(3, 5, #""State": "Optional", "ReleasedUtc": "2030-03-02T12:00:00Z""#)
        )
        let (status, answer) = try await confirm([booked])
        #expect(status == 200)
        #expect(answer["ReservationIds"].items.map(\.text) == [booked["Id"].text])
        let stay = try await hotel.reservation(booked)
        #expect(stay.state == .confirmed)
        #expect(stay.released == nil)
        #expect(try await hotel.items(booked).allSatisfy { $0.state == .open && $0.billID != nil })
        #expect(try await hotel.doublesHeld(3...4) == [1, 1])
    }

    @Test("confirms all or none")
    func allOrNone() async throws {
        let optional = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        let confirmed = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await confirm([optional, confirmed])
        #expect(status == 403)
        #expect(answer["Message"].text == "The reservation is confirmed and cannot be confirmed.")
        #expect(try await hotel.reservation(optional).state == .optional)
    }

    @Test("finds no room for an enquiry when the nights are gone")
    func enquiry() async throws {
        let enquiry = try await hotel.booked(hotel.stay(3, 5, #""State": "Enquired""#))
        _ = try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)])
        let (status, answer) = try await confirm([enquiry])
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("no availability") == true)
    }

    @Test("gives who only asked a room now: the one he asked for, or another where that is taken")
    func roomOfEnquiry() async throws {
        let asked = #""State": "Enquired", "AssignedResourceId": "\#(hotel.room1.id)""#
        let first = try await hotel.booked(hotel.stay(3, 5, asked))
        let second = try await hotel.booked(hotel.stay(3, 5, asked))
        let third = try await hotel.booked(hotel.stay(10, 12, #""State": "Enquired""#))
        #expect(try await confirm([first, second, third]).status == 200)
        #expect(try await hotel.reservation(first).assignedResourceID == hotel.room1.id)
        #expect(try await hotel.reservation(second).assignedResourceID == hotel.room2.id)
        #expect(try await hotel.reservation(third).assignedResourceID != nil)
        #expect(try await hotel.doublesHeld(3...4) == [2, 2])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    private func confirm(_ stays: [JSON]) async throws -> (status: Int, json: JSON) {
        let ids = stays.compactMap { $0["Id"].text }.map { "\"\($0)\"" }.joined(separator: ", ")
        return try await hotel.post("reservations/confirm", #"{"ReservationIds": [\#(ids)]}"#)
    }
}

import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Room 101 is sold by night as a double room and by the hour as an office.
@Suite("A room that two services sell")
struct SharedResourceTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openOffice()
    }

    @Test("cannot be had by the hour while it is booked by night")
    func takenByNight() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5, inRoom1))
        let (status, answer) = try await hotel.addHours(4, 10...12)
        #expect(status == 403)
        #expect(answer["Message"].text == "There is no availability in Office on 2030-03-04 10:00.")
        #expect(try await hotel.addHours(3, 12...15).status == 200)
        #expect(try await hotel.addHours(5, 11...12).status == 200)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("takes a double room of the night in which it is booked by the hour")
    func takenByHour() async throws {
        #expect(try await hotel.addHours(4, 12...14).status == 200)
        #expect(try await hotel.doublesTakenElsewhere(3...5) == [0, 1, 0])
        #expect(try await hotel.add([hotel.stay(4, 5), hotel.stay(4, 5)]).status == 403)
        #expect(try await hotel.add([hotel.stay(3, 4), hotel.stay(3, 4), hotel.stay(4, 5)]).status == 200)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("follows a stay that moves in both services")
    func moves() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, inRoom1))
        #expect(try await move(booked, to: (10, 12)).status == 200)
        #expect(try await hotel.addHours(4, 10...12).status == 200)
        #expect(try await hotel.addHours(11, 10...12).status == 403)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("is free by the hour again when a move gives the stay another room")
    func changesRoom() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, inRoom1))
        #expect(try await hotel.addHours(6, 12...14).status == 200)
        #expect(try await move(booked, to: (3, 7)).status == 200)
        #expect(try await hotel.reservation(booked).assignedResourceID == hotel.room2.id)
        #expect(try await hotel.addHours(4, 10...12).status == 200)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("is free in both when a stay of either is canceled")
    func cancels() async throws {
        let night = try await hotel.booked(hotel.stay(3, 5, inRoom1))
        #expect(try await hotel.cancel(night).status == 200)
        let (_, answer) = try await hotel.addHours(4, 10...12)
        let visit = answer["Reservations"][0]["Reservation"]
        #expect(visit["AssignedResourceId"].text == hotel.room1.id.description)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
        #expect(try await hotel.cancel(visit).status == 200)
        #expect(try await hotel.doublesTakenElsewhere(3...5) == [0, 0, 0])
        #expect(try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)]).status == 200)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("is held by a stay through its whole life, and the ledgers agree after every step")
    func life() async throws {
        let enquiry = try await hotel.booked(hotel.stay(3, 5, #""State": "Enquired", \#(inRoom1)"#))
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
        let optional = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
        for stay in [optional, enquiry] {
            #expect(try await hotel.confirm(stay).status == 200)
            #expect(try await HouseCheck.violations(in: hotel.store) == [])
        }
        _ = try await hotel.booked(hotel.stay(3, 5), #""CheckOverbooking": false"#)
        hotel.clock.set(to: hotel.march(3, 14))
        #expect(try await hotel.start(optional).status == 200)
        #expect(try await hotel.start(enquiry).status == 200)
        hotel.clock.set(to: hotel.march(5, 10))
        let (status, _) = try await hotel.post(
            "reservations/process",
            #"{"ReservationId": "\#(optional["Id"].text ?? "")", "AllowOpenBalance": true, "Notes": "Later"}"#
        )
        #expect(status == 200)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("is sold once, however many ask for it by night and by the hour at the same time")
    func race() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5, #""AssignedResourceId": "\#(hotel.room2.id)""#))
        let hotel = hotel
        let winners = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<20 {
                group.addTask {
                    let (status, _) = index.isMultiple(of: 2)
                        ? try await hotel.add([hotel.stay(3, 5)]) : try await hotel.addHours(4, 8...10)
                    return status
                }
            }
            return try await group.reduce(0) { $0 + ($1 == 200 ? 1 : 0) }
        }
        #expect(winners == 1)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    private var inRoom1: String { #""AssignedResourceId": "\#(hotel.room1.id)""# }

    private func move(_ booked: JSON, to days: (Int, Int)) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "reservations/updateInterval",
            """
            {"ReservationId": "\(booked["Id"].text ?? "")", "ChargeCancellationFee": false,
             "StartUtc": "\(hotel.time(days.0, 15))", "EndUtc": "\(hotel.time(days.1, 11))"}
            """
        )
    }
}

extension TestHotel {
    /// One visit of the office on a day of March, as a stay of a request.
    func visit(_ day: Int, _ hours: ClosedRange<Int>) -> String {
        """
        {"StartUtc": "\(time(day, hours.lowerBound))", "EndUtc": "\(time(day, hours.upperBound))",
         "CustomerId": "\(charles.id)", "RequestedCategoryId": "\(offices.id)", "RateId": "\(hourRate.id)",
         "PersonCounts": [{"AgeCategoryId": "\(visitor.id)", "Count": 2}]}
        """
    }

    func addHours(_ day: Int, _ hours: ClosedRange<Int>) async throws -> (status: Int, json: JSON) {
        try await post(
            "reservations/add", #"{"ServiceId": "\#(self.hours.id)", "Reservations": [\#(visit(day, hours))]}"#
        )
    }

    func cancel(_ booked: JSON) async throws -> (status: Int, json: JSON) {
        try await post(
            "reservations/cancel", #"{"ReservationIds": ["\#(booked["Id"].text ?? "")"], "Notes": "Ill"}"#
        )
    }

    func confirm(_ booked: JSON) async throws -> (status: Int, json: JSON) {
        try await post("reservations/confirm", #"{"ReservationIds": ["\#(booked["Id"].text ?? "")"]}"#)
    }

    /// How many double rooms another service holds, night by night.
    func doublesTakenElsewhere(_ nights: ClosedRange<Int>) async throws -> [Int] {
        try await cells(of: doubleRooms, nights).map(\.otherService)
    }
}

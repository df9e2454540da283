import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/start")
struct ReservationsStartTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("checks a confirmed stay into its inspected room, and notes when")
    func starts() async throws {
        let booked = try await hotel.arrived()
        let (status, answer) = try await hotel.start(booked)
        #expect(status == 200)
        #expect(answer.names == [])
        let stay = try await hotel.reservation(booked)
        #expect(stay.state == .started)
        #expect(stay.actualStart == hotel.now)
        #expect(stay.checkIns.owner && stay.checkIns.byConnector && stay.checkIns.allCompanions)
        #expect(stay.scheduledStart == hotel.march(3, 15))
    }

    @Test("refuses before the day of the arrival")
    func beforeItsDay() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        try await hotel.inspect(booked)
        let (status, answer) = try await hotel.start(booked)
        #expect(status == 403)
        #expect(answer["Message"].text == "The reservation cannot be started before 2030-03-03.")
    }

    @Test("refuses a room that was not inspected")
    func notInspected() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        try await hotel.inspect(booked, as: .dirty)
        hotel.clock.set(to: hotel.march(3, 14))
        let (status, answer) = try await hotel.start(booked)
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("not inspected") == true)
        #expect(try await hotel.reservation(booked).state == .confirmed)
    }

    @Test("refuses a stay without a room")
    func noRoom() async throws {
        _ = try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)])
        let booked = try await hotel.booked(hotel.stay(3, 5), #""CheckOverbooking": false"#)
        hotel.clock.set(to: hotel.march(3, 14))
        let (status, answer) = try await hotel.start(booked)
        #expect(status == 403)
        #expect(answer["Message"].text == ReservationRefusal.noResourceAssigned.message)
    }

    @Test("refuses a room that a block has, and one that somebody is still in")
    func blockedOrTaken() async throws {
        let first = try await hotel.arrived()
        #expect(try await hotel.start(first).status == 200)
        hotel.clock.set(to: hotel.march(5, 10))
        let room = try #require(first["AssignedResourceId"].text)
        let second = try await hotel.booked(hotel.stay(5, 6, #""AssignedResourceId": "\#(room)""#))
        #expect(try await hotel.start(second).json["Message"].text?.contains("taken by the reservation 1") == true)
        let other = try await hotel.booked(hotel.stay(5, 6))
        let (stay, hotel) = (try await hotel.reservation(other), hotel)
        try await hotel.write { transaction in
            try transaction.resourceBlocks.insert(
                ResourceBlock(
                    id: hotel.newID(), enterpriseID: hotel.enterprise.id,
                    resourceID: stay.assignedResourceID ?? hotel.room1.id, type: .outOfOrder, name: "Flood",
                    start: hotel.march(4), end: hotel.march(8), created: hotel.now
                )
            )
        }
        #expect(try await hotel.start(other).json["Message"].text?.contains("is blocked") == true)
    }

    @Test("starts a stay once")
    func once() async throws {
        let booked = try await hotel.arrived()
        _ = try await hotel.start(booked)
        let (status, answer) = try await hotel.start(booked)
        #expect(status == 403)
        #expect(answer["Message"].text == "The reservation is started and cannot be started.")
    }
}

extension TestHotel {
    /// A stay of the nights of 3 and 4 March whose day has come and whose room is ready.
    func arrived(_ stay: String? = nil) async throws -> JSON {
        let booked = try await booked(stay ?? self.stay(3, 5))
        try await inspect(booked)
        clock.set(to: march(3, 14))
        return booked
    }

    func start(_ booked: JSON) async throws -> (status: Int, json: JSON) {
        try await post("reservations/start", #"{"ReservationId": "\#(booked["Id"].text ?? "")"}"#)
    }

    /// Housekeeping has been in the room of the stay.
    func inspect(_ booked: JSON, as state: ResourceState = .inspected) async throws {
        let (stay, enterprise) = (try await reservation(booked), enterprise.id)
        try await write { transaction in
            guard let id = stay.assignedResourceID,
                var room = try transaction.resources.find(id, of: enterprise)
            else { return }
            room.state = state
            try transaction.resources.update(room)
        }
    }
}

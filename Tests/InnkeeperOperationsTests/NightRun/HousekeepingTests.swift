import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The rooms that become dirty by themselves")
struct HousekeepingTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("are those that somebody moves into, where the service wants that")
    func checkIn() async throws {
        let booked = try await hotel.arrived()
        #expect(try await hotel.start(booked).status == 200)
        #expect(try await state(hotel.room1) == .inspected)
        try await choose(dirtiesAtCheckIn: true)
        let other = try await hotel.booked(hotel.stay(3, 5))
        try await hotel.inspect(other)
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        #expect(try await hotel.start(other).status == 200)
        #expect(try await state(hotel.room2) == .dirty)
        #expect(try await hotel.events(after: last).map(\.kind).contains(.resourceUpdated))
    }

    @Test("are those that nobody used for a week, at four in the morning, once")
    func week() async throws {
        try await inspect(hotel.room1, on: 3, 10)
        hotel.clock.set(to: hotel.march(11, 3))
        #expect(try await dirtied() == 0)
        hotel.clock.set(to: hotel.march(11, 4))
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        #expect(try await dirtied() == 1)
        #expect(try await state(hotel.room1) == .dirty)
        #expect(try await state(hotel.room2) == .inspected)
        #expect(try await hotel.events(after: last).map(\.kind) == [.resource, .resourceUpdated])
        #expect(try await dirtied() == 0)
    }

    @Test("are those that nobody used for as many days as the service says")
    func days() async throws {
        try await choose(vacantDays: 2)
        try await inspect(hotel.room1, on: 3, 10)
        hotel.clock.set(to: hotel.march(5, 12))
        #expect(try await dirtied() == 0)
        hotel.clock.set(to: hotel.march(6, 5))
        #expect(try await dirtied() == 1)
    }

    @Test("count from the day on which somebody left or housekeeping looked, and never while somebody is there")
    func used() async throws {
        try await choose(vacantDays: 1)
        try await inspect(hotel.room1, on: 3, 10)
        let booked = try await hotel.booked(hotel.stay(3, 6, #""AssignedResourceId": "\#(hotel.room1.id)""#))
        hotel.clock.set(to: hotel.march(3, 15))
        #expect(try await hotel.start(booked).status == 200)
        hotel.clock.set(to: hotel.march(6, 5))
        #expect(try await dirtied() == 0)
        hotel.clock.set(to: hotel.march(6, 10))
        let left = #"{"ReservationId": "\#(booked["Id"].text ?? "")", "AllowOpenBalance": true, "Notes": "x"}"#
        #expect(try await hotel.post("reservations/process", left).status == 200)
        #expect(try await state(hotel.room1) == .dirty)
        try await inspect(hotel.room1, on: 6, 12)
        hotel.clock.set(to: hotel.march(7, 5))
        #expect(try await dirtied() == 0)
        hotel.clock.set(to: hotel.march(8, 5))
        #expect(try await dirtied() == 1)
    }

    @Test("are not what people broke or took out of service, and no room whose bed is taken")
    func others() async throws {
        try await choose(vacantDays: 1)
        try await inspect(hotel.room1, on: 3, 10, as: "OutOfService")
        try await inspect(hotel.dorm, on: 3, 10)
        let bed = try await hotel.booked(
            hotel.stay(3, 8, persons: 1, category: hotel.dormBeds, #""AssignedResourceId": "\#(hotel.beds[0].id)""#)
        )
        hotel.clock.set(to: hotel.march(3, 15))
        #expect(try await hotel.start(bed).status == 200)
        hotel.clock.set(to: hotel.march(6, 5))
        #expect(try await dirtied() == 0)
    }

    @Test("are decided by the house: two who change something at once both change it")
    func decisions() async throws {
        let hotel = hotel
        for days in [2, 3, 4, 5] {
            let checkIn = days.isMultiple(of: 2)
            async let first = hotel.housekeeping.change(hotel.stays.id, dirtiesAtCheckIn: checkIn)
            async let second = hotel.housekeeping.change(hotel.stays.id, vacantDays: days)
            _ = try await (first, second)
            let service = try await hotel.housekeeping.services().first { $0.id == hotel.stays.id }
            #expect(service?.housekeeping == HousekeepingTerms(dirtiesAtCheckIn: checkIn, vacantDays: days))
        }
        await #expect(throws: HousekeepingRefusal.unknown) {
            try await hotel.housekeeping.change(hotel.newID(), vacantDays: 2)
        }
    }

    private func choose(dirtiesAtCheckIn: Bool? = nil, vacantDays: Int? = nil) async throws {
        _ = try await hotel.housekeeping.change(
            hotel.stays.id, dirtiesAtCheckIn: dirtiesAtCheckIn, vacantDays: vacantDays
        )
    }

    private func inspect(_ room: Resource, on day: Int, _ hour: Int, as state: String = "Inspected") async throws {
        hotel.clock.set(to: hotel.march(day, hour))
        let (status, answer) = try await hotel.post(
            "resources/update",
            #"{"ResourceUpdates": [{"ResourceId": "\#(room.id)", "State": {"Value": "\#(state)"}}]}"#
        )
        #expect(status == 200, "\(answer)")
    }

    private func dirtied() async throws -> Int {
        let report = try await hotel.runNight()
        #expect(report.failures.isEmpty)
        return report.done["vacant rooms to be cleaned"] ?? 0
    }

    private func state(_ room: Resource) async throws -> ResourceState? {
        let house = hotel.enterprise.id
        return try await hotel.read { try $0.resources.find(room.id, of: house)?.state }
    }
}

extension TestHotel {
    fileprivate var housekeeping: HousekeepingOffice { HousekeepingOffice(store: store) }
}

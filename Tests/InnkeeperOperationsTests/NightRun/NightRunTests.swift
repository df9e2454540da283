import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("What a house does by itself")
struct NightRunTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("gives up an optional stay when its release has come, and not before")
    func release() async throws {
        let option = #""State": "Optional", "ReleasedUtc": "\#(hotel.time(2, 12))""#
        let booked = try await hotel.booked(hotel.stay(10, 12, option))
        hotel.clock.set(to: hotel.march(2, 11))
        #expect(try await staysDone().isEmpty)
        hotel.clock.set(to: hotel.march(2, 12))
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        #expect(try await staysDone() == ["options released": 1])
        let stay = try await hotel.reservation(booked)
        #expect(stay.state == .canceled)
        #expect(stay.cancellation?.reason == .confirmationMissed)
        #expect(stay.cancellation?.at == hotel.march(2, 12))
        #expect(try await hotel.doublesHeld(10...11) == [0, 0])
        #expect(try await hotel.items(booked).isEmpty)
        #expect(try await hotel.events(after: last).map(\.kind) == [.reservation, .serviceOrderUpdated])
        #expect(try await staysDone().isEmpty)
    }

    @Test("gives up an optional stay without a release when its first day has closed, and charges nothing")
    func neverConfirmed() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        hotel.clock.set(to: hotel.march(4, 3))
        #expect(try await staysDone().isEmpty)
        hotel.clock.set(to: hotel.march(4, 4))
        let recorded = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        #expect(try await staysDone() == ["options released": 1])
        let stay = try await hotel.reservation(booked)
        #expect(stay.state == .canceled)
        #expect(stay.cancellation?.reason == .confirmationMissed)
        #expect(try await hotel.items(booked).isEmpty)
        #expect(try await hotel.reservation(recorded).state == .optional)
    }

    @Test("lets a stay be that was confirmed before its release")
    func confirmed() async throws {
        let option = #""State": "Optional", "ReleasedUtc": "\#(hotel.time(2, 12))""#
        let booked = try await hotel.booked(hotel.stay(10, 12, option))
        let id = booked["Id"].text ?? ""
        #expect(try await hotel.post("reservations/confirm", #"{"ReservationIds": ["\#(id)"]}"#).status == 200)
        hotel.clock.set(to: hotel.march(2, 13))
        #expect(try await staysDone().isEmpty)
        #expect(try await hotel.reservation(booked).state == .confirmed)
    }

    @Test("gives up who did not come until the day had closed, and charges the fee")
    func noShow() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        hotel.clock.set(to: hotel.march(4, 3))
        #expect(try await staysDone().isEmpty)
        hotel.clock.set(to: hotel.march(4, 4))
        #expect(try await staysDone() == ["no-shows": 1])
        let stay = try await hotel.reservation(booked)
        #expect(stay.state == .canceled)
        #expect(stay.cancellation?.reason == .noShow)
        #expect(try await hotel.items(booked).map(\.kind) == [.cancellationFee])
        #expect(try await hotel.items(booked).map(\.grossText) == ["50.00"])
        #expect(try await hotel.doublesHeld(3...4) == [0, 0])
        #expect(try await staysDone().isEmpty)
    }

    @Test("does not take somebody who was booked afterwards for one who did not come")
    func walkIn() async throws {
        hotel.clock.set(to: hotel.march(4, 9))
        let booked = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await staysDone().isEmpty)
        #expect(try await hotel.reservation(booked).state == .confirmed)
    }

    @Test("checks out who should have left longer ago than the house may change")
    func overdue() async throws {
        let booked = try await hotel.arrived()
        _ = try await hotel.start(booked)
        let end = try await hotel.reservation(booked).scheduledEnd
        hotel.clock.set(to: end.addingTimeInterval(6 * 86_400))
        #expect(try await staysDone().isEmpty)
        hotel.clock.set(to: end.addingTimeInterval(8 * 86_400))
        #expect(try await staysDone() == ["overdue departures": 1])
        let stay = try await hotel.reservation(booked)
        #expect(stay.state == .processed)
        #expect(stay.actualEnd == end)
        let (room, house) = (try #require(stay.assignedResourceID), hotel.enterprise.id)
        #expect(try await hotel.read { try $0.resources.find(room, of: house)?.state } == .dirty)
        #expect(try await staysDone().isEmpty)
    }

    @Test("does everything once, however many servers do it")
    func together() async throws {
        for day in [3, 6, 9, 12] { _ = try await hotel.booked(hotel.stay(day, day + 1)) }
        hotel.clock.set(to: hotel.march(20, 12))
        let hotel = hotel
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await hotel.runNight().done["no-shows"] ?? 0 } }
            return try await group.reduce(0, +)
        }
        #expect(counts == 4)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("waits for the next run where the database has too much to do; what failed is told")
    func postponed() {
        var report = NightReport()
        let house = hotel.enterprise.id
        report.note(StoreBusy(description: "Too much to do."), of: "no-shows", in: house)
        report.note(StoreFailure("Broken."), of: "no-shows", in: house)
        #expect(report.postponed.map(\.reason) == ["Too much to do."])
        #expect(report.failures.map(\.reason) == ["Broken."])
    }

    /// What one run does about stays; other duties have tests of their own.
    private func staysDone() async throws -> [String: Int] {
        let report = try await hotel.runNight()
        #expect(report.failures.isEmpty)
        return report.done.filter { ["options released", "no-shows", "overdue departures"].contains($0.key) }
    }
}

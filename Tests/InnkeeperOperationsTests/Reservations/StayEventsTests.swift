import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Everything that happens to a stay is told")
struct StayEventsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("to sockets and webhooks, when it is booked")
    func booked() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let events = try await hotel.events(after: 0)
        #expect(events.map(\.kind) == [.reservation, .serviceOrderUpdated])
        #expect(events.allSatisfy { $0.subjectID.uuidString.lowercased() == booked["Id"].text })
        let message = try JSON(parsing: Array(events[0].payload.utf8))
        #expect(message["Type"].text == "Reservation")
        #expect(message["Id"].text == booked["Id"].text)
        #expect(message["State"].text == "Confirmed")
        #expect(message["StartUtc"].text == hotel.time(3, 15))
        #expect(message["EndUtc"].text == hotel.time(5, 11))
        #expect(message["AssignedResourceId"].text == booked["AssignedResourceId"].text)
    }

    @Test("to sockets and webhooks, with its new state, whatever changes", arguments: StayChange.allCases)
    func changed(change: StayChange) async throws {
        let booked = try await prepared(for: change)
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let (status, answer) = try await hotel.post(change.rawValue, change.request(booked, hotel))
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        let events = try await hotel.events(after: last).filter { $0.kind != .resource && $0.kind != .resourceUpdated }
        #expect(events.map(\.kind) == [.reservation, .serviceOrderUpdated])
        #expect(events.allSatisfy { $0.subjectID.uuidString.lowercased() == booked["Id"].text })
        let state = try await hotel.reservation(booked).state
        #expect(try JSON(parsing: Array(events[0].payload.utf8))["State"].text == state.rawValue)
    }

    @Test("to nobody, when it is refused", arguments: StayChange.allCases)
    func refused(change: StayChange) async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await hotel.cancel(booked).status == 200)
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        #expect(try await hotel.post(change.rawValue, change.request(booked, hotel)).status == 403)
        #expect(try await hotel.events(after: last).isEmpty)
    }

    /// A stay that is ready for the change.
    private func prepared(for change: StayChange) async throws -> JSON {
        let booked = try await hotel.booked(hotel.stay(3, 5, change == .confirm ? #""State": "Optional""# : ""))
        switch change {
        case .confirm, .cancel, .updateInterval, .addCompanion, .addProduct: break
        case .deleteCompanion: _ = try await hotel.addCompanion(hotel.charles, to: booked)
        case .start: hotel.clock.set(to: hotel.march(3, 15))
        case .process:
            hotel.clock.set(to: hotel.march(3, 15))
            _ = try await hotel.start(booked)
            hotel.clock.set(to: hotel.march(5, 9))
        }
        return booked
    }
}

extension TestHotel {
    func events(after sequence: Int64) async throws -> [OutboxEvent] {
        try await store.events(after: sequence, limit: 100)
    }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/process")
struct ReservationsProcessTests {
    let hotel: TestHotel
    let booked: JSON

    init() async throws {
        hotel = try await TestHotel()
        booked = try await hotel.arrived()
        _ = try await hotel.start(booked)
    }

    @Test("refuses to let go who owes something, unless that is allowed and explained")
    func balance() async throws {
        hotel.clock.set(to: hotel.march(5, 10))
        let (status, answer) = try await process()
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("200") == true)
        let unexplained = try await process(#", "AllowOpenBalance": true"#)
        #expect(unexplained.status == 403)
        #expect(unexplained.json["Message"].text == ReservationRefusal.notesRequired.message)
        let (allowed, _) = try await process(#", "AllowOpenBalance": true, "Notes": "Pays tomorrow""#)
        #expect(allowed == 200)
        #expect(try await hotel.reservation(booked).state == .processed)
    }

    @Test("checks out who has paid, closes the bills, and leaves the room dirty")
    func checksOut() async throws {
        hotel.clock.set(to: hotel.march(5, 10))
        try await pay("200")
        let (status, answer) = try await process(#", "CloseBills": true"#)
        #expect(status == 200, "\(answer["Message"].text ?? "")")
        let stay = try await hotel.reservation(booked)
        #expect(stay.state == .processed)
        #expect(stay.actualEnd == hotel.now)
        let (room, enterprise) = (try #require(stay.assignedResourceID), hotel.enterprise.id)
        #expect(try await hotel.read { try $0.resources.find(room, of: enterprise)?.state } == .dirty)
        #expect(try await hotel.items(booked).allSatisfy { $0.state == .closed })
    }

    @Test("refuses before the last day")
    func tooEarly() async throws {
        hotel.clock.set(to: hotel.march(4, 10))
        try await pay("200")
        let (status, answer) = try await process()
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("too early") == true)
    }

    @Test("refuses a stay that has not started")
    func notStarted() async throws {
        let other = try await hotel.booked(hotel.stay(6, 7))
        let (status, _) = try await hotel.post(
            "reservations/process", #"{"ReservationId": "\#(other["Id"].text ?? "")"}"#
        )
        #expect(status == 403)
    }

    private func process(_ members: String = "") async throws -> (status: Int, json: JSON) {
        try await hotel.post("reservations/process", #"{"ReservationId": "\#(booked["Id"].text ?? "")"\#(members)}"#)
    }

    private func pay(_ amount: String) async throws {
        let (status, answer) = try await hotel.post(
            "payments/addExternal",
            """
            {"AccountId": "\(hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": \(amount)}}
            """
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
    }
}

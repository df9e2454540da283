import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/cancel")
struct ReservationsCancelTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("frees the nights and takes the charges back, for a reason that stays as a note")
    func cancels() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await cancel([booked], #", "Notes": "Missed the train""#)
        #expect(status == 200)
        #expect(answer["ReservationIds"].items.map(\.text) == [booked["Id"].text])
        let stay = try await hotel.reservation(booked)
        #expect(stay.state == .canceled)
        #expect(stay.cancellation == ReservationCancellation(at: hotel.now, reason: .other))
        #expect(try await hotel.items(booked).isEmpty)
        #expect(try await hotel.doublesHeld(3...4) == [0, 0])
        let enterprise = hotel.enterprise.id
        let notes = try await hotel.read { try $0.serviceOrderNotes.notes(on: stay.id, of: enterprise) }
        #expect(notes.map(\.text) == ["Missed the train"])
        #expect(try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)]).status == 200)
    }

    @Test("wants a reason", arguments: ["", #", "Notes": "  ""#])
    func wantsReason(notes: String) async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await cancel([booked], notes)
        #expect(status == 403)
        #expect(answer["Message"].text == "Please provide reason.")
    }

    @Test("charges what the policy in force says, where that is asked for")
    func fee() async throws {
        let late = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await cancel([late], #", "Notes": "Ill", "PostCancellationFee": true"#).status == 200)
        let items = try await hotel.items(late)
        #expect(items.map(\.kind) == [.cancellationFee])
        #expect(items.map(\.grossText) == ["50.00"])
        let early = try await hotel.booked(hotel.stay(20, 22))
        #expect(try await cancel([early], #", "Notes": "Ill", "PostCancellationFee": true"#).status == 200)
        #expect(try await hotel.items(early).isEmpty)
    }

    @Test("leaves the charges on record, canceled together with the stay")
    func itemsOnRecord() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await hotel.cancel(booked).status == 200)
        let (_, answer) = try await hotel.post(
            "orderItems/getAll", #"{"ServiceOrderIds": ["\#(booked["Id"].text ?? "")"], "Limitation": {"Count": 9}}"#
        )
        let items = answer["OrderItems"].items
        #expect(items.map { $0["AccountingState"].text } == ["Canceled", "Canceled"])
        #expect(items.allSatisfy { $0["Options"]["CanceledWithReservation"].flag == true })
        #expect(items.allSatisfy { $0["CanceledUtc"].text == hotel.time(1, 9) })
    }

    @Test("takes the one identifier that older clients send")
    func olderIdentifier() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let id = booked["Id"].text ?? ""
        let (status, answer) = try await hotel.post(
            "reservations/cancel", #"{"ReservationId": "\#(id)", "Notes": "Ill"}"#
        )
        #expect(status == 200)
        #expect(answer["ReservationIds"].items.map(\.text) == [id])
        let unknown = #"{"ReservationId": "00000000-0000-7000-8000-0000000fffff", "Notes": "Ill"}"#
        #expect(try await hotel.post("reservations/cancel", unknown).json["Message"].text == "Invalid ReservationId.")
        let none = try await hotel.post("reservations/cancel", #"{"Notes": "Ill"}"#)
        #expect(none.status == 400)
        #expect(none.json["Message"].text == "Invalid ReservationIds.")
    }

    @Test("cancels all or none")
    func allOrNone() async throws {
        let started = try await hotel.arrived()
        _ = try await hotel.start(started)
        let waiting = try await hotel.booked(hotel.stay(6, 7))
        let (status, answer) = try await cancel([waiting, started], #", "Notes": "Ill""#)
        #expect(status == 403)
        #expect(answer["Message"].text == "The reservation is started and cannot be canceled.")
        #expect(try await hotel.reservation(waiting).state == .confirmed)
        #expect(try await hotel.doublesHeld(6...6) == [1])
    }

    private func cancel(_ stays: [JSON], _ members: String) async throws -> (status: Int, json: JSON) {
        let ids = stays.compactMap { $0["Id"].text }.map { "\"\($0)\"" }.joined(separator: ", ")
        return try await hotel.post("reservations/cancel", #"{"ReservationIds": [\#(ids)]\#(members)}"#)
    }
}

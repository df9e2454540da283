import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("serviceOrderNotes/getAll")
struct ServiceOrderNotesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists general notes and those of the channel manager, newest first, and others where they are asked for")
    func types() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let stay = try await hotel.reservation(booked)
        let hotel = hotel
        try await hotel.write { transaction in
            try transaction.serviceOrderNotes.insert(
                ServiceOrderNote.Kind.allCases.map { kind in
                    ServiceOrderNote(
                        id: hotel.newID(), enterpriseID: stay.enterpriseID, orderID: stay.id.uuid,
                        text: kind.rawValue, kind: kind, created: hotel.now
                    )
                }
            )
        }
        let id = booked["Id"].text ?? ""
        #expect(try await hotel.notes(on: id) == ["ChannelManager", "General"])
        #expect(try await hotel.notes(on: id, #""Types": ["SpecialRequest"]"#) == ["SpecialRequest"])
    }

    @Test("takes reservations and orders, and narrows them by note and by when they were updated")
    func filters() async throws {
        let drink = try await hotel.orderedDrink()
        let note = try await hotel.addNote("Cold", to: drink).json["ServiceOrderNotes"][0]["Id"].text ?? ""
        #expect(try await hotel.notes(on: drink, #""ServiceOrderNoteIds": ["\#(note)"]"#) == ["Cold"])
        #expect(try await hotel.notes(on: drink, #""ServiceOrderNoteIds": ["\#(drink)"]"#).isEmpty)
        let later = #""UpdatedUtc": {"StartUtc": "\#(hotel.time(2, 0))", "EndUtc": "\#(hotel.time(3, 0))"}"#
        #expect(try await hotel.notes(on: drink, later).isEmpty)
    }

    @Test("shows nothing of another house")
    func foreign() async throws {
        try await hotel.openBeacon()
        let stay = try await hotel.booked(hotel.stay(3, 5))["Id"].text ?? ""
        _ = try await hotel.addNote("Late", to: stay)
        let (status, answer) = try await hotel.post(
            "serviceOrderNotes/getAll", #"{"ServiceOrderIds": ["\#(stay)"], "Limitation": {"Count": 10}}"#,
            accessToken: TestHotel.beaconToken
        )
        #expect(status == 200)
        #expect(answer["ServiceOrderNotes"].items.isEmpty)
    }
}

import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("serviceOrderNotes/update")
struct ServiceOrderNotesUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes the text of a note, and leaves one alone that gets no new text")
    func updates() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))["Id"].text ?? ""
        let note = try await hotel.addNote("Late", to: stay).json["ServiceOrderNotes"][0]["Id"].text ?? ""
        hotel.clock.set(to: hotel.march(2, 10))
        let (status, answer) = try await update(note, #", "Text": {"Value": "Very late"}"#)
        #expect(status == 200)
        #expect(answer["ServiceOrderNotes"][0]["Text"].text == "Very late")
        #expect(answer["ServiceOrderNotes"][0]["UpdatedUtc"].text == hotel.time(2, 10))
        #expect(try await update(note, "").json["ServiceOrderNotes"][0]["Text"].text == "Very late")
        #expect(try await hotel.notes(on: stay) == ["Very late"])
    }

    @Test("wants a text that says something, and a note of the house")
    func refusals() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))["Id"].text ?? ""
        let note = try await hotel.addNote("Late", to: stay).json["ServiceOrderNotes"][0]["Id"].text ?? ""
        #expect(try await update(note, #", "Text": {"Value": null}"#).status == 400)
        #expect(try await update(stay, #", "Text": {"Value": "x"}"#).status == 400)
    }

    private func update(_ note: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "serviceOrderNotes/update",
            #"{"ServiceOrderNoteUpdates": [{"ServiceOrderNoteId": "\#(note)"\#(members)}]}"#
        )
    }
}

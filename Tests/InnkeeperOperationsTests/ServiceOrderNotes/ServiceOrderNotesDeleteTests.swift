import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("serviceOrderNotes/delete")
struct ServiceOrderNotesDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("deletes notes and answers with nothing; all of them or none")
    func deletes() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))["Id"].text ?? ""
        let note = try await hotel.addNote("Late", to: stay).json["ServiceOrderNotes"][0]["Id"].text ?? ""
        let both = #"{"ServiceOrderNoteIds": ["\#(note)", "\#(stay)"]}"#
        #expect(try await hotel.post("serviceOrderNotes/delete", both).status == 400)
        #expect(try await hotel.notes(on: stay) == ["Late"])
        let (status, answer) = try await hotel.post(
            "serviceOrderNotes/delete", #"{"ServiceOrderNoteIds": ["\#(note)"]}"#
        )
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        #expect(try await hotel.notes(on: stay).isEmpty)
    }
}

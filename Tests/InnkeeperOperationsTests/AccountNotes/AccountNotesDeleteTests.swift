import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("accountNotes/delete")
struct AccountNotesDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers nothing and keeps the note as deleted")
    func deletes() async throws {
        let id = try await hotel.note("Likes tea", on: hotel.ada.id.uuid)
        let (status, answer) = try await hotel.post("accountNotes/delete", #"{"AccountNoteIds": ["\#(id)"]}"#)
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        #expect(try await hotel.notes(on: hotel.ada.id.uuid).map { $0["IsActive"].flag } == [false])
        let (again, refusal) = try await hotel.post("accountNotes/delete", #"{"AccountNoteIds": ["\#(id)"]}"#)
        #expect(again == 400)
        #expect(refusal["Message"].text == "Invalid AccountNoteIds.")
    }
}

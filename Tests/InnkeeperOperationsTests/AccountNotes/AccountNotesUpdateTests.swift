import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("accountNotes/update")
struct AccountNotesUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes the text and puts the classification that is switched on in the place of the old one")
    func updates() async throws {
        let id = try await hotel.note("Likes tea", on: hotel.ada.id.uuid)
        let (status, answer) = try await update(
            id, #""Content": {"Value": "Likes coffee"}, "Classifications": {"FoodAndBeverage": {"Value": true}}"#
        )
        #expect(status == 200, "\(answer)")
        #expect(answer["AccountNotes"][0]["Content"].text == "Likes coffee")
        #expect(answer["AccountNotes"][0]["Classifications"].items.map(\.text) == ["FoodAndBeverage"])
        let (_, kept) = try await update(id, #""Classifications": {"Gifts": {"Value": false}}"#)
        #expect(kept["AccountNotes"][0]["Classifications"].items.map(\.text) == ["FoodAndBeverage"])
    }

    @Test("leaves no note without a classification or with two, nor a company's with a guest's")
    func classifications() async throws {
        let id = try await hotel.note("Likes tea", on: hotel.ada.id.uuid)
        let late = try await hotel.note("Pays late", on: hotel.engines.id.uuid)
        let bad = [
            (id, #"{"General": {"Value": false}}"#), (late, #"{"Complaints": {"Value": true}}"#),
            (id, #"{"Other": {"Value": true}, "Gifts": {"Value": true}}"#),
        ]
        for (note, classifications) in bad {
            let (status, answer) = try await update(note, #""Classifications": \#(classifications)"#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid Classifications.")
        }
    }

    @Test("refuses to clear the text, and notes that are deleted or of nobody")
    func refusals() async throws {
        let id = try await hotel.note("Likes tea", on: hotel.ada.id.uuid)
        let (status, answer) = try await update(id, #""Content": {"Value": null}, "Classifications": {}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Content.")
        _ = try await hotel.post("accountNotes/delete", #"{"AccountNoteIds": ["\#(id)"]}"#)
        for note in [id, "\(hotel.ada.id)"] {
            let (status, answer) = try await update(note, #""Classifications": {}"#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid AccountNoteId.")
        }
    }

    private func update(_ id: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "accountNotes/update", #"{"AccountNoteUpdates": [{"AccountNoteId": "\#(id)", \#(members)}]}"#
        )
    }
}

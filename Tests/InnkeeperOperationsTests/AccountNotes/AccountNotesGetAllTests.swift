import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("accountNotes/getAll")
struct AccountNotesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the notes of the chain newest first, narrowed by note, account, update and activity")
    func lists() async throws {
        let tea = try await hotel.note("Likes tea", on: hotel.ada.id.uuid)
        let late = try await hotel.note("Pays late", on: hotel.engines.id.uuid)
        let (_, all) = try await hotel.post("accountNotes/getAll", #"{"Limitation": {"Count": 10}}"#)
        #expect(all["AccountNotes"].items.map { $0["Id"].text } == [late, tea])
        #expect(all["Cursor"].text == tea)
        #expect(try await hotel.notes(on: hotel.ada.id.uuid).map { $0["Id"].text } == [tea])
        let filters = [
            #""AccountNoteIds": ["\#(tea)"]"#,
            #""UpdatedUtc": {"StartUtc": "2030-02-01T00:00:00Z", "EndUtc": "2030-02-02T00:00:00Z"}"#,
            #""ActivityStates": ["Deleted"]"#, #""ChainIds": ["\#(hotel.chain.id)"], "ActivityStates": ["Active"]"#,
        ]
        var counts: [Int] = []
        for filter in filters {
            let (_, list) = try await hotel.post("accountNotes/getAll", #"{\#(filter), "Limitation": {"Count": 10}}"#)
            counts.append(list["AccountNotes"].items.count)
        }
        #expect(counts == [1, 0, 0, 2])
    }

    @Test("shows a house of the same chain the same notes")
    func ofTheChain() async throws {
        try await hotel.openBeacon()
        _ = try await hotel.note("Likes tea", on: hotel.ada.id.uuid)
        let (_, list) = try await hotel.post(
            "accountNotes/getAll", #"{"Limitation": {"Count": 10}}"#, accessToken: TestHotel.beaconToken
        )
        #expect(list["AccountNotes"].items.count == 1)
    }
}

import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceBlocks/delete")
struct ResourceBlocksDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("gives the resource back, dirty, and keeps the block in the list as a deleted one")
    func lifts() async throws {
        let block = try await hotel.blocked(hotel.room1, 1, 5, #""StartUtc": "\#(hotel.time(1, 8))""#)
        #expect(try await hotel.state(of: hotel.room1) == .outOfOrder)
        hotel.clock.advance(seconds: 60)
        let last = try await hotel.lastEvent()
        let (status, json) = try await delete([block])
        #expect(status == 200 && json.names.isEmpty)
        #expect(try await hotel.state(of: hotel.room1) == .dirty)
        #expect(try await hotel.metrics(["OutOfOrderBlocks"], of: hotel.doubleRooms, 1, 4) == [[0, 0, 0, 0]])
        #expect(try await hotel.resourceBlocks().isEmpty)
        let deleted = try await hotel.resourceBlocks(#""ActivityStates": ["Deleted"]"#)
        #expect(deleted.map { $0["DeletedUtc"].text } == ["2030-03-01T09:01:00Z"])
        #expect(deleted.map { $0["IsActive"].flag } == [false])
        #expect(try await hotel.events(after: last).map(\.kind).contains(.resourceBlockUpdated))
        try await hotel.expectInOrder()
    }

    @Test("lifts all blocks of a request or none, and none twice")
    func wholeRequest() async throws {
        let first = try await hotel.blocked(hotel.room1, 3, 5)
        let second = try await hotel.blocked(hotel.room1, 8, 9)
        #expect(try await delete([first]).status == 200)
        let again = try await delete([second, first])
        #expect(again.status == 400 && again.json["Message"].text == "Invalid ResourceBlockIds.")
        #expect(try await hotel.resourceBlocks().map { $0["Id"].text } == [second["Id"].text])
        try await hotel.expectInOrder()
    }

    private func delete(_ blocks: [JSON]) async throws -> (status: Int, json: JSON) {
        let ids = blocks.map { "\"\($0["Id"].text ?? "")\"" }.joined(separator: ", ")
        return try await hotel.post("resourceBlocks/delete", #"{"ResourceBlockIds": [\#(ids)]}"#)
    }
}

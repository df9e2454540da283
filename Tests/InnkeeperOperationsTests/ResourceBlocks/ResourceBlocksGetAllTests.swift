import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceBlocks/getAll")
struct ResourceBlocksGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists blocks newest first, those that were lifted only if they are asked for")
    func states() async throws {
        let first = try await hotel.blocked(hotel.room1, 3, 5)
        let second = try await hotel.blocked(hotel.room2, 3, 5)
        _ = try await hotel.post(
            "resourceBlocks/delete", #"{"ResourceBlockIds": ["\#(first["Id"].text ?? "")"]}"#
        )
        #expect(try await hotel.resourceBlocks().map { $0["Id"].text } == [second["Id"].text])
        let both = [second["Id"].text, first["Id"].text]
        for members in [#""ActivityStates": ["Active", "Deleted"]"#, #""Extent": {"Inactive": true}"#] {
            #expect(try await hotel.resourceBlocks(members).map { $0["Id"].text } == both)
        }
    }

    @Test("finds them by identifier, resource, time, creation and update, a page at a time")
    func filters() async throws {
        let first = try await hotel.blocked(hotel.room1, 3, 5)
        hotel.clock.advance(seconds: 3600)
        let second = try await hotel.blocked(hotel.room2, 8, 9)
        let filters = [
            (#""ResourceBlockIds": ["\#(first["Id"].text ?? "")"]"#, first),
            (#""AssignedResourceIds": ["\#(hotel.room2.id)"]"#, second),
            (#""CollidingUtc": {"StartUtc": "\#(hotel.time(5, 9))", "EndUtc": "\#(hotel.time(7, 9))"}"#, first),
            (#""CollidingUtc": {"StartUtc": "\#(hotel.time(5, 10))", "EndUtc": "\#(hotel.time(8, 10))"}"#, second),
            (#""CreatedUtc": {"StartUtc": "\#(hotel.time(1, 9))", "EndUtc": "\#(hotel.time(1, 10))"}"#, first),
            (#""UpdatedUtc": {"StartUtc": "\#(hotel.time(1, 10))", "EndUtc": "\#(hotel.time(1, 11))"}"#, second),
        ]
        for (members, block) in filters {
            let found = try await hotel.resourceBlocks(members)
            #expect(found.map { $0.written } == [block.written], "\(members)")
        }
        let page = try await hotel.post("resourceBlocks/getAll", #"{"Limitation": {"Count": 1}}"#)
        let cursor = page.json["Cursor"].text ?? ""
        #expect(cursor == second["Id"].text)
        let next = try await hotel.post(
            "resourceBlocks/getAll", #"{"Limitation": {"Count": 1, "Cursor": "\#(cursor)"}}"#
        )
        #expect(next.json["ResourceBlocks"].items.map { $0["Id"].text } == [first["Id"].text])
    }

    @Test("shows a token of a service the blocks of what it sells")
    func scope() async throws {
        let desk = Resource(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, parentID: nil, name: "Desk", state: .inspected,
            kind: .object, created: hotel.now
        )
        try await hotel.write { transaction in try transaction.resources.insert(desk) }
        _ = try await hotel.blocked(desk, 3, 4)
        let own = try await hotel.blocked(hotel.room1, 3, 4)
        let list = #"{"Limitation": {"Count": 10}}"#
        let bound = try await hotel.post("resourceBlocks/getAll", list, accessToken: TestHotel.stayToken)
        #expect(bound.json["ResourceBlocks"].items.map { $0["Id"].text } == [own["Id"].text])
        let both = try await hotel.post("resourceBlocks/getAll", list, accessToken: TestHotel.portfolioToken)
        #expect(both.json["ResourceBlocks"].items.count == 2)
    }
}

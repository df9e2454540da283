import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("availabilityBlocks/getAll")
struct AvailabilityBlocksGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("holds what was asked for about the blocks, and null for the rest")
    func extents() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 2)
        try await hotel.adjust(hotel.doubleRooms, by: 1, 3, 3)
        let stay = try await hotel.booked(hotel.pickup(block, 3, 5))
        let all = try await list(
            #""AvailabilityBlocks": true, "Adjustments": true, "ServiceOrders": true, "Rates": true"#
        )
        #expect(all["AvailabilityBlocks"].items.count == 1)
        #expect(all["Adjustments"].items.map { $0["AvailabilityBlockId"].text } == [block["Id"].text])
        #expect(all["ServiceOrders"].items.map { $0["Id"].text } == [stay["Id"].text])
        #expect(all["ServiceOrders"][0]["AvailabilityBlockId"].text == block["Id"].text)
        #expect(all["Rates"].items.map { $0["Id"].text } == [block["RateId"].text])
        let none = try await list("")
        for name in ["AvailabilityBlocks", "Adjustments", "ServiceOrders", "Rates"] { #expect(none[name].isNull) }
        #expect(none["Cursor"].text == block["Id"].text)
    }

    @Test("finds blocks by service, identifiers, state, creation, update, release, time and activity")
    func filters() async throws {
        let first = try await hotel.block(#""ExternalIdentifier": "B-1", "ReleasedUtc": "2030-03-02T12:00:00Z""#)
        hotel.clock.advance(seconds: 3600)
        let second = try await hotel.block(nights: 9...11, state: "Optional")
        func between(_ start: String, _ end: String) -> String { #"{"StartUtc": "\#(start)", "EndUtc": "\#(end)"}"# }
        let filters = [
            (#""AvailabilityBlockIds": ["\#(first["Id"].text ?? "")"]"#, [first]),
            (#""ExternalIdentifiers": ["B-1", "B-2"]"#, [first]), (#""States": ["Optional"]"#, [second]),
            (#""ServiceIds": ["\#(hotel.stays.id)"]"#, [second, first]),
            (#""CreatedUtc": \#(between(hotel.time(1, 9), hotel.time(1, 10)))"#, [first]),
            (#""UpdatedUtc": \#(between(hotel.time(1, 10), hotel.time(1, 11)))"#, [second]),
            (#""ReleasedUtc": \#(between(hotel.time(2, 0), hotel.time(3, 0)))"#, [first]),
            (#""CollidingUtc": \#(between(hotel.time(6, 12), hotel.time(9, 0)))"#, [first]),
            (#""CollidingUtc": \#(between(hotel.time(7, 0), hotel.time(9, 1)))"#, [second]),
            (#""ActivityStates": ["Active"]"#, [second, first]), (#""ActivityStates": ["Deleted"]"#, []),
        ]
        for (filter, blocks) in filters {
            let found = try await list(#""AvailabilityBlocks": true"#, filter)["AvailabilityBlocks"].items
            #expect(found.map { $0["Id"].text } == blocks.map { $0["Id"].text }, "\(filter)")
        }
        let page = try await list(#""AvailabilityBlocks": true"#, #""Limitation": {"Count": 1}"#)
        let cursor = page["Cursor"].text ?? ""
        let next = try await list(
            #""AvailabilityBlocks": true"#, #""Limitation": {"Count": 1, "Cursor": "\#(cursor)"}"#
        )
        #expect(next["AvailabilityBlocks"].items.map { $0["Id"].text } == [first["Id"].text])
    }

    @Test("shows a token what its houses and its service have")
    func scope() async throws {
        _ = try await hotel.block()
        try await hotel.openBeacon()
        for (token, count) in [
            (TestHotel.beaconToken, 0), (TestHotel.stayToken, 1), (TestHotel.portfolioToken, 1),
        ] {
            let answer = try await hotel.post(
                "availabilityBlocks/getAll",
                #"{"Extent": {"AvailabilityBlocks": true}, "Limitation": {"Count": 10}}"#, accessToken: token
            )
            #expect(answer.json["AvailabilityBlocks"].items.count == count)
        }
    }

    private func list(_ extent: String, _ members: String = "") async throws -> JSON {
        let (status, json) = try await hotel.post(
            "availabilityBlocks/getAll",
            #"{"Extent": {\#(extent)}, "Limitation": {"Count": 10}\#(members.isEmpty ? "" : ", " + members)}"#
        )
        #expect(status == 200, "\(json)")
        return json
    }
}

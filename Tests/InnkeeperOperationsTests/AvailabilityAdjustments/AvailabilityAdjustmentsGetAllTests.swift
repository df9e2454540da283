import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("availabilityAdjustments/getAll")
struct AvailabilityAdjustmentsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists what was adjusted by hand and for blocks, newest first")
    func lists() async throws {
        let block = try await hotel.block(#""RollingReleaseOffset": "P0M1DT2H0M0S""#)
        try await hotel.adjust(hotel.dormBeds, by: -2, 8, 9)
        try await hotel.fill(block, with: 1)
        let found = try await list()
        #expect(found.map { $0["AvailabilityBlockId"].text } == [block["Id"].text, nil])
        let filled = found[0]
        #expect(filled["ResourceCategoryId"].text == "\(hotel.doubleRooms.id)")
        #expect(filled["FirstTimeUnitStartUtc"].text == hotel.nightStart(3))
        #expect(filled["LastTimeUnitStartUtc"].text == hotel.nightStart(6))
        #expect(filled["UnitCount"].digits == "-1")
        #expect(filled["IsActive"].flag == true && filled["ActivityState"].text == "Active")
        #expect(filled["StartUtc"].text == hotel.nightStart(3) && filled["EndUtc"].text == hotel.nightStart(7))
        #expect(filled["ReleaseOverrideUtc"].isNull && filled["PaxCounts"].isNull)
    }

    @Test("tells when the first night of a block is released: by its strategy, or when nobody may change it any more")
    func release() async throws {
        let blocks = [
            (#""RollingReleaseOffset": "P0M1DT2H0M0S""#, "2030-03-01T22:00:00Z"),
            (#""ReleasedUtc": "2030-03-02T12:00:00Z", "RollingReleaseOffset": "P0M9DT0H0M0S""#, "2030-03-02T12:00:00Z"),
            ("", "2030-03-10T00:00:00Z"),
        ]
        for (members, release) in blocks {
            try await hotel.fill(try await hotel.block(members), with: 1)
            #expect(try await list()[0]["FirstTimeUnitReleaseUtc"].text == release)
        }
        try await hotel.adjust(hotel.doubleRooms, by: 1, 3, 3)
        #expect(try await list()[0]["FirstTimeUnitReleaseUtc"].isNull)
    }

    @Test("leaves out what was replaced unless it is asked for")
    func states() async throws {
        try await hotel.adjust(hotel.doubleRooms, by: -1, 3, 5)
        try await hotel.adjust(hotel.doubleRooms, by: -2, 3, 5)
        #expect(try await hotel.adjustments() == [[3, 5, -2]])
        #expect(try await hotel.adjustments(#""ActivityStates": ["Deleted"]"#) == [[3, 5, -1]])
        let both = #""ActivityStates": ["Deleted", "Active"]"#
        #expect(try await hotel.adjustments(both) == [[3, 5, -2], [3, 5, -1]])
    }

    @Test("finds them by identifier and update, a page at a time")
    func filters() async throws {
        try await hotel.adjust(hotel.doubleRooms, by: -1, 3, 5)
        hotel.clock.advance(seconds: 3600)
        try await hotel.adjust(hotel.dormBeds, by: -1, 3, 5)
        let all = try await list()
        let ids = all.compactMap { $0["Id"].text }
        let first = try await list(#""AvailabilityAdjustmentIds": ["\#(ids[1])"]"#)
        #expect(first.map { $0["Id"].text } == [ids[1]])
        let later = #""UpdatedUtc": {"StartUtc": "2030-03-01T09:30:00Z", "EndUtc": "2030-03-01T11:00:00Z"}"#
        #expect(try await list(later).map { $0["Id"].text } == [ids[0]])
        #expect(try await page(#""Limitation": {"Count": 1}"#)["Cursor"].text == ids[0])
        let second = try await page(#""Limitation": {"Count": 1, "Cursor": "\#(ids[0])"}"#)
        #expect(second["AvailabilityAdjustments"].items.map { $0["Id"].text } == [ids[1]])
        let third = try await page(#""Limitation": {"Count": 1, "Cursor": "\#(ids[1])"}"#)
        #expect(third["AvailabilityAdjustments"].items.isEmpty && third["Cursor"].isNull)
    }

    @Test("shows a token what its houses and its service have")
    func scope() async throws {
        try await hotel.adjust(hotel.doubleRooms, by: -1, 3, 5)
        try await hotel.openBeacon()
        for (token, count) in [
            (TestHotel.beaconToken, 0), (TestHotel.stayToken, 1), (TestHotel.portfolioToken, 1),
        ] {
            let answer = try await hotel.post(
                "availabilityAdjustments/getAll", #"{"Limitation": {"Count": 10}}"#, accessToken: token
            )
            #expect(answer.json["AvailabilityAdjustments"].items.count == count)
        }
    }

    private func page(_ members: String) async throws -> JSON {
        let (status, json) = try await hotel.post("availabilityAdjustments/getAll", "{\(members)}")
        #expect(status == 200, "\(json)")
        return json
    }

    private func list(_ members: String = "") async throws -> [JSON] {
        let page = #""Limitation": {"Count": 100}"#
        return try await self.page(members.isEmpty ? page : "\(members), \(page)")["AvailabilityAdjustments"].items
    }
}

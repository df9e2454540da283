import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The release of one adjustment of a block, as the house decides")
struct ReleaseOverrideTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("goes before the release of the block, which counts for the others")
    func override() async throws {
        let block = try await hotel.block(#""ReleasedUtc": "\#(hotel.time(2, 12))""#)
        try await hotel.fill(block, with: 2)
        try await hotel.fill(block, with: 1, of: hotel.dormBeds)
        try await release(try await only(hotel.doubleRooms), at: hotel.march(2, 20))
        let doubles = try await only(hotel.doubleRooms)
        #expect(doubles["ReleaseOverrideUtc"].text == hotel.time(2, 20))
        #expect(doubles["FirstTimeUnitReleaseUtc"].text == hotel.time(2, 20))
        hotel.clock.set(to: hotel.march(2, 12))
        #expect(try await hotel.runNight().done == ["availability blocks released": 1])
        #expect(try await list().map { $0["ResourceCategoryId"].text } == ["\(hotel.doubleRooms.id)"])
        #expect(try await hotel.runNight().done.isEmpty)
        hotel.clock.set(to: hotel.march(2, 20))
        #expect(try await hotel.runNight().done == ["availability blocks released": 1])
        #expect(try await list().isEmpty)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [2, 2, 2, 2])
        try await hotel.expectInOrder()
    }

    @Test("comes to a block that is never released otherwise, and all nights of a rolling one go at once")
    func others() async throws {
        for members in ["", #""RollingReleaseOffset": "-P0M30DT0H0M0S""#] {
            let block = try await hotel.block(members)
            try await hotel.fill(block, with: 2)
            try await release(try await only(hotel.doubleRooms), at: hotel.clock.now.addingTimeInterval(3600))
            #expect(try await hotel.runNight().done.isEmpty)
            hotel.clock.advance(seconds: 3600)
            #expect(try await hotel.runNight().done == ["availability blocks released": 1])
            #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [2, 2, 2, 2])
        }
    }

    @Test("stays when the block or its count changes, and on both sides of a cut; is gone with what is taken back")
    func kept() async throws {
        let block = try await hotel.block(#""ReleasedUtc": "\#(hotel.time(2, 12))""#)
        try await hotel.fill(block, with: 1)
        try await release(try await only(hotel.doubleRooms), at: hotel.march(2, 20))
        #expect(try await hotel.updateBlock(block, #""ReleasedUtc": {"Value": "\#(hotel.time(2, 10))"}"#).status == 200)
        try await hotel.fill(block, with: 2, 4, 5)
        let parts = try await list()
        #expect(parts.count == 3)
        #expect(parts.allSatisfy { $0["FirstTimeUnitReleaseUtc"].text == hotel.time(2, 20) })
        #expect(parts.allSatisfy { $0["ReleaseOverrideUtc"].text == hotel.time(2, 20) })
        try await hotel.fill(block, with: nil)
        try await hotel.fill(block, with: 1)
        let fresh = try await only(hotel.doubleRooms)
        #expect(fresh["ReleaseOverrideUtc"].isNull)
        #expect(fresh["FirstTimeUnitReleaseUtc"].text == hotel.time(2, 10))
        try await hotel.expectInOrder()
    }

    @Test("is left to the block again, and is nothing for what was adjusted by hand or is not there")
    func takenBack() async throws {
        let block = try await hotel.block(#""ReleasedUtc": "\#(hotel.time(2, 12))""#)
        try await hotel.fill(block, with: 1)
        try await release(try await only(hotel.doubleRooms), at: hotel.march(2, 20))
        try await release(try await only(hotel.doubleRooms), at: nil)
        let again = try await only(hotel.doubleRooms)
        #expect(again["ReleaseOverrideUtc"].isNull)
        #expect(again["FirstTimeUnitReleaseUtc"].text == hotel.time(2, 12))
        try await hotel.adjust(hotel.dormBeds, by: -1, 3, 3)
        let byHand = try await only(hotel.dormBeds)
        await #expect(throws: ReleaseRefusal.byHand) { try await release(byHand, at: hotel.march(2, 20)) }
        try await hotel.adjust(hotel.dormBeds, by: nil, 3, 3)
        await #expect(throws: ReleaseRefusal.unknown) { try await release(byHand, at: hotel.march(2, 20)) }
    }

    private func release(_ adjustment: JSON, at instant: Date?) async throws {
        let id = try #require(adjustment["Id"].text.flatMap { UUID(uuidString: $0) })
        _ = try await ReleaseOffice(store: hotel.store).release(ID(id), at: instant, now: hotel.clock.now)
    }

    private func only(_ category: ResourceCategory) async throws -> JSON {
        let found = try await list().filter { $0["ResourceCategoryId"].text == "\(category.id)" }
        try #require(found.count == 1)
        return found[0]
    }

    private func list() async throws -> [JSON] {
        let (status, json) = try await hotel.post("availabilityAdjustments/getAll", #"{"Limitation": {"Count": 100}}"#)
        #expect(status == 200, "\(json)")
        return json["AvailabilityAdjustments"].items
    }
}

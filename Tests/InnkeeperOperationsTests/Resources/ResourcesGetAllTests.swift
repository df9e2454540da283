import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("resources/getAll")
struct ResourcesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists resources newest first, beds with the dorm they are in")
    func listsResources() async throws {
        let answer = try await list(.init(resources: true))
        let resources = try #require(answer.resources)
        #expect(resources.map(\.name) == ["201-D", "201-C", "201-B", "201-A", "201", "102", "101"])
        #expect(resources[0].parentResourceID == hotel.dorm.id.uuid)
        #expect(resources[6].parentResourceID == nil)
        #expect(resources[6].state == .inspected)
        #expect(answer.cursor == hotel.room1.id.uuid)
        #expect(answer.resourceCategories == nil)
    }

    @Test("leaves out resources that are no longer used unless they are asked for")
    func inactive() async throws {
        var closed = hotel.room2
        closed.isActive = false
        let update = closed
        try await hotel.write { transaction in try transaction.resources.update(update) }
        #expect(try await list(.init(resources: true)).resources?.count == 6)
        #expect(try await list(.init(resources: true, inactive: true)).resources?.count == 7)
    }

    @Test("gives what belongs to the resources of the page, and only what was asked for")
    func extents() async throws {
        let answer = try await hotel.call(
            ResourcesGetAll.self,
            .init(
                names: ["102"],
                extent: .init(
                    resourceCategories: true, resourceCategoryAssignments: true,
                    resourceCategoryImageAssignments: true, resourceFeatures: true, resourceFeatureAssignments: true
                ),
                limitation: .init(count: 10)
            )
        )
        #expect(answer.resources == nil)
        #expect(answer.resourceCategories?.map(\.id) == [hotel.doubleRooms.id.uuid])
        #expect(answer.resourceCategoryAssignments?.map(\.resourceID) == [hotel.room2.id.uuid])
        #expect(answer.resourceCategoryImageAssignments?.map(\.id) == [hotel.pictureOfDoubleRooms.id.uuid])
        #expect(answer.resourceFeatures?.map(\.id) == [hotel.balcony.id.uuid])
        #expect(answer.resourceFeatureAssignments?.map(\.featureID) == [hotel.balcony.id.uuid])
        #expect(answer.cursor == hotel.room2.id.uuid)
    }

    @Test("gives every resource once while others are being added")
    func pages() async throws {
        var (met, cursor): ([String], UUID?) = ([], nil)
        repeat {
            let answer = try await hotel.call(
                ResourcesGetAll.self,
                .init(extent: .init(resources: true), limitation: .init(count: 3, cursor: cursor))
            )
            met += try #require(answer.resources).map(\.name)
            cursor = answer.cursor
            let added = Resource(
                id: hotel.newID(), enterpriseID: hotel.enterprise.id, name: "New", kind: .object, created: hotel.now
            )
            try await hotel.write { transaction in try transaction.resources.insert(added) }
        } while cursor != nil
        #expect(met == ["201-D", "201-C", "201-B", "201-A", "201", "102", "101"])
    }

    @Test("writes a space with its floor, and needs an extent")
    func writesSpace() async throws {
        let request = """
            {"Names": ["101"], "Extent": {"Resources": true}, "Limitation": {"Count": 1}}
            """
        let (status, json) = try await hotel.post("resources/getAll", request)
        #expect(status == 200)
        let data = json["Resources"][0]["Data"]
        #expect(data["Discriminator"].text == "Space")
        #expect(data["Value"]["FloorNumber"].text == "1")
        #expect(data["Value"]["LocationNotes"].isNull)

        let refused = try await hotel.post("resources/getAll", "{\"Limitation\": {\"Count\": 1}}")
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid Extent.")
    }

    private func list(_ extent: Contract.ResourceExtent) async throws -> Contract.ResourceResult {
        try await hotel.call(ResourcesGetAll.self, .init(extent: extent, limitation: .init(count: 100)))
    }
}

import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("resources/update")
struct ResourcesUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells what housekeeping has found, renames and moves, all in one call")
    func updates() async throws {
        hotel.clock.advance(seconds: 60)
        _ = try await hotel.call(
            ResourcesUpdate.self,
            .init(resourceUpdates: [
                .init(
                    resourceID: hotel.room1.id.uuid, name: .init(value: "101 A"),
                    data: .space(.init(floorNumber: .init(value: "3"), locationNotes: .init(value: "By the stairs"))),
                    state: .init(value: "Dirty"), stateReason: .init(value: "Late check-out")
                ),
                .init(resourceID: hotel.room2.id.uuid, parentResourceID: .init(value: hotel.room1.id.uuid)),
            ])
        )
        let room1 = try await resource(hotel.room1.id)
        #expect(room1.name == "101 A")
        #expect(room1.state == .dirty)
        #expect(room1.stateReason == "Late check-out")
        #expect(room1.kind == .space(floorNumber: "3", locationNotes: "By the stairs"))
        #expect(room1.updated == hotel.now)
        #expect(try await resource(hotel.room2.id).parentID == hotel.room1.id)
    }

    @Test("touches a resource that is only named, and clears what is set to null")
    func touches() async throws {
        try await update("{\"ResourceId\": \"\(hotel.beds[0].id)\", \"ParentResourceId\": {\"Value\": null}}")
        #expect(try await resource(hotel.beds[0].id).parentID == nil)
        hotel.clock.advance(seconds: 60)
        try await update("{\"ResourceId\": \"\(hotel.room1.id)\"}")
        let touched = try await resource(hotel.room1.id)
        #expect(touched.updated == hotel.now)
        #expect(touched.name == "101")
    }

    @Test("announces each resource to sockets and webhooks")
    func announces() async throws {
        try await update("{\"ResourceId\": \"\(hotel.room1.id)\", \"State\": {\"Value\": \"Clean\"}}")
        let events = try await hotel.store.events(after: 0, limit: 10)
        #expect(events.map(\.kind) == [.resource, .resourceUpdated])
        #expect(events.allSatisfy { $0.subjectID == hotel.room1.id.uuid })
    }

    @Test(
        "refuses what cannot be, naming the member, and changes nothing",
        arguments: [
            ("{\"Value\": \"OutOfOrder\"}", "State"),
            ("{\"Value\": \"Tidy\"}", "State"),
            ("{\"Value\": null}", "State"),
            ("{\"Value\": \"\"}", "Name"),
            ("{\"Value\": \"00000000-0000-7000-8000-00000000ffff\"}", "ParentResourceId"),
        ]
    )
    func refuses(value: String, member: String) async throws {
        let before = try await resource(hotel.room1.id)
        let good = "{\"ResourceId\": \"\(hotel.room1.id)\", \"State\": {\"Value\": \"Dirty\"}}"
        let bad = "{\"ResourceId\": \"\(hotel.room2.id)\", \"\(member)\": \(value)}"
        let (status, json) = try await hotel.post("resources/update", "{\"ResourceUpdates\": [\(good), \(bad)]}")
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid \(member).")
        #expect(try await resource(hotel.room1.id) == before)
        #expect(try await hotel.store.events(after: 0, limit: 10).isEmpty)
    }

    @Test("refuses to put a resource into itself or into a part of it")
    func refusesCycle() async throws {
        for parent in [hotel.dorm.id, hotel.beds[1].id] {
            await #expect(throws: InvalidReference.self) {
                try await hotel.call(
                    ResourcesUpdate.self,
                    .init(resourceUpdates: [
                        .init(resourceID: hotel.dorm.id.uuid, parentResourceID: .init(value: parent.uuid))
                    ])
                )
            }
        }
    }

    @Test("puts no taken resource into one that is taken at the same time")
    func refusesOverlap() async throws {
        for stay in [hotel.stay(3, 5), hotel.stay(4, 6)] { _ = try await hotel.booked(stay) }
        let update = #"{"ResourceId": "\#(hotel.room2.id)", "ParentResourceId": {"Value": "\#(hotel.room1.id)"}}"#
        let (status, json) = try await hotel.post("resources/update", "{\"ResourceUpdates\": [\(update)]}")
        #expect(status == 403)
        #expect(json["Message"].text?.contains("is taken by the reservation") == true)
        #expect(try await resource(hotel.room2.id).parentID == nil)
    }

    @Test("does not find a resource of another enterprise")
    func foreignResource() async throws {
        let foreign = Resource(
            id: hotel.newID(), enterpriseID: hotel.beacon.id, name: "1", kind: .object, created: hotel.now
        )
        try await hotel.write { transaction in try transaction.resources.insert(foreign) }
        await #expect(throws: InvalidReference.unknown("ResourceId", foreign.id.uuid)) {
            try await hotel.call(
                ResourcesUpdate.self, .init(resourceUpdates: [.init(resourceID: foreign.id.uuid)])
            )
        }
    }

    @Test("knows no data but those of a space")
    func otherData() async throws {
        let data = #""Data": {"Discriminator": "Object", "Value": {}}"#
        let update = #"{"ResourceUpdates": [{"ResourceId": "\#(hotel.room1.id)", \#(data)}]}"#
        let (status, json) = try await hotel.post("resources/update", update)
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid Data.")
    }

    private func update(_ update: String) async throws {
        let (status, json) = try await hotel.post("resources/update", "{\"ResourceUpdates\": [\(update)]}")
        #expect(status == 200 && json.names.isEmpty)
    }

    private func resource(_ id: ID<Resource>) async throws -> Resource {
        let enterprise = hotel.enterprise.id
        return try #require(
            try await hotel.read { transaction in try transaction.resources.find(id, of: enterprise) }
        )
    }
}

import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceBlocks/add")
struct ResourceBlocksAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("takes a resource out of order: it is not assigned, and its category has one less")
    func outOfOrder() async throws {
        let block = try await hotel.blocked(hotel.room1, 3, 5)
        #expect(block["AssignedResourceId"].text == "\(hotel.room1.id)")
        #expect(block["EnterpriseId"].text == "\(hotel.enterprise.id)")
        #expect(block["IsActive"].flag == true && block["DeletedUtc"].isNull)
        #expect(block["Name"].text == "Paint" && block["Type"].text == "OutOfOrder" && block["Notes"].isNull)
        #expect(block["StartUtc"].text == hotel.time(3, 9) && block["EndUtc"].text == hotel.time(5, 10))
        let metrics = try await hotel.metrics(
            ["OutOfOrderBlocks", "UsableResources", "ActiveResources", "HouseUse"], of: hotel.doubleRooms, 2, 5
        )
        #expect(metrics == [[0, 1, 1, 0], [2, 1, 1, 2], [2, 2, 2, 2], [0, 0, 0, 0]])
        // The older question does not look at repairs, booking does.
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 4) == [2, 2])
        let stay = try await hotel.booked(hotel.stay(3, 5))
        #expect(stay["AssignedResourceId"].text == "\(hotel.room2.id)")
        #expect(try await hotel.add([hotel.stay(4, 5)]).status == 403)
        try await hotel.expectInOrder()
    }

    @Test("keeps a resource for the house itself")
    func internalUse() async throws {
        _ = try await hotel.blocked(hotel.room1, 3, 5, #""Type": "InternalUse", "Notes": "The auditors""#)
        let metrics = try await hotel.metrics(
            ["OutOfOrderBlocks", "UsableResources", "HouseUse"], of: hotel.doubleRooms, 3, 5
        )
        #expect(metrics == [[0, 0, 0], [2, 2, 2], [1, 1, 0]])
        #expect(try await hotel.state(of: hotel.room1) == .inspected)
    }

    @Test("refuses a resource that a stay or another block has at that time, wholly or in part")
    func conflicts() async throws {
        let stay = try await hotel.booked(
            hotel.stay(3, 5, #""AssignedResourceId": "\#(hotel.room1.id)", "AssignedResourceLocked": true"#)
        )
        let taken = try await hotel.addBlocks([hotel.roomBlock(hotel.room1, 4, 6)])
        #expect(taken.status == 403)
        #expect(taken.json["Message"].text?.contains("taken by the reservation \(stay["Number"].text ?? "")") == true)
        _ = try await hotel.blocked(hotel.room1, 6, 8)
        #expect(try await hotel.addBlocks([hotel.roomBlock(hotel.room1, 7, 9)]).status == 403)
        _ = try await hotel.booked(hotel.stay(3, 5, persons: 1, category: hotel.dormBeds))
        #expect(try await hotel.addBlocks([hotel.roomBlock(hotel.dorm, 4, 6)]).status == 403)
        let twice = [hotel.roomBlock(hotel.room2, 9, 10), hotel.roomBlock(hotel.room2, 9, 11)]
        #expect(try await hotel.addBlocks(twice).status == 403)
        try await hotel.expectInOrder()
    }

    @Test("takes the beds of a dorm that is blocked")
    func dorm() async throws {
        _ = try await hotel.blocked(hotel.dorm, 3, 5)
        #expect(try await hotel.add([hotel.stay(3, 4, persons: 1, category: hotel.dormBeds)]).status == 403)
        #expect(try await hotel.addBlocks([hotel.roomBlock(hotel.beds[0], 4, 6)]).status == 403)
        try await hotel.expectInOrder()
    }

    @Test("makes the resource out of order from its start on, and dirty when it has ended")
    func states() async throws {
        _ = try await hotel.blocked(hotel.room1, 2, 3)
        _ = try await hotel.addBlocks([
            hotel.roomBlock(hotel.room2, 1, 4, #""StartUtc": "\#(hotel.time(1, 8))""#)
        ])
        #expect(try await hotel.state(of: hotel.room1) == .inspected)
        #expect(try await hotel.state(of: hotel.room2) == .outOfOrder)
        hotel.clock.set(to: hotel.march(2, 10))
        #expect(try await hotel.runNight().done == ["repairs begun and ended": 1])
        #expect(try await hotel.state(of: hotel.room1) == .outOfOrder)
        hotel.clock.set(to: hotel.march(3, 12))
        #expect(try await hotel.runNight().done == ["repairs begun and ended": 1])
        #expect(try await hotel.state(of: hotel.room1) == .dirty)
        #expect(try await hotel.state(of: hotel.room2) == .outOfOrder)
        #expect(try await hotel.runNight().done.isEmpty)
    }

    @Test("tells who listens, and answers all blocks in their order or makes none")
    func wholeRequest() async throws {
        let last = try await hotel.lastEvent()
        let blocks = [hotel.roomBlock(hotel.room2, 3, 4), hotel.roomBlock(hotel.room1, 3, 4)]
        let (status, json) = try await hotel.addBlocks(blocks)
        #expect(status == 200)
        #expect(
            json["ResourceBlocks"].items.map { $0["AssignedResourceId"].text }
                == ["\(hotel.room2.id)", "\(hotel.room1.id)"]
        )
        let events = try await hotel.events(after: last)
        #expect(events.map(\.kind) == [.resourceBlockUpdated, .resourceBlockUpdated])
        let wrong = [hotel.roomBlock(hotel.room1, 8, 9), hotel.roomBlock(hotel.lampRoom, 8, 9)]
        #expect(try await hotel.addBlocks(wrong).json["Message"].text == "Invalid ResourceId.")
        #expect(try await hotel.resourceBlocks().count == 2)
    }

    @Test("refuses a block that does not end after it starts, and one that lies too far away")
    func intervals() async throws {
        let wrong: [(String, String, Int)] = [
            ("2030-03-03T10:00:00Z", "2030-03-03T10:00:00Z", 400),
            ("2030-02-20T10:00:00Z", "2030-03-03T10:00:00Z", 403),
            ("2030-02-23T10:00:00Z", "2030-02-24T10:00:00Z", 200),
            ("2030-03-03T10:00:00Z", "2035-03-02T10:00:00Z", 403),
        ]
        for (start, end, status) in wrong {
            let members = #""StartUtc": "\#(start)", "EndUtc": "\#(end)""#
            let answer = try await hotel.addBlocks([hotel.roomBlock(hotel.room1, 3, 4, members)])
            #expect(answer.status == status, "\(answer.json)")
        }
    }

    @Test("is for what the service of the token sells")
    func scope() async throws {
        try await hotel.openOffice()
        let desk = Resource(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, parentID: nil, name: "Desk", state: .inspected,
            kind: .object, created: hotel.now
        )
        try await hotel.write { transaction in try transaction.resources.insert(desk) }
        let body = #"{"ResourceBlocks": [\#(hotel.roomBlock(desk, 3, 4))]}"#
        #expect(try await hotel.post("resourceBlocks/add", body, accessToken: TestHotel.stayToken).status == 400)
        #expect(try await hotel.post("resourceBlocks/add", body).status == 200)
    }

    @Test("takes the resource from every service that sells it")
    func otherServices() async throws {
        try await hotel.openOffice()
        _ = try await hotel.blocked(hotel.room1, 3, 4)
        let (status, json) = try await hotel.post(
            "services/getAvailability/2024-01-22",
            """
            {"ServiceId": "\(hotel.hours.id)", "FirstTimeUnitStartUtc": "\(hotel.time(3, 8))",
             "LastTimeUnitStartUtc": "\(hotel.time(3, 10))", "Metrics": ["OutOfOrderBlocks"]}
            """
        )
        #expect(status == 200)
        let metrics = json["ResourceCategoryAvailabilities"][0]["Metrics"]["OutOfOrderBlocks"].items
        #expect(metrics.map(\.digits) == ["0", "1", "1"])
        try await hotel.expectInOrder()
    }
}

extension TestHotel {
    /// A block for repair, from 09:00 on one day of March until 10:00 on another.
    func roomBlock(_ resource: Resource, _ first: Int, _ last: Int, _ members: String = "") -> String {
        """
        {"ResourceId": "\(resource.id)", "Name": "Paint", "Type": "OutOfOrder",
         "StartUtc": "\(time(first, 9))", "EndUtc": "\(time(last, 10))"\(members.isEmpty ? "" : ", " + members)}
        """
    }

    func addBlocks(_ blocks: [String]) async throws -> (status: Int, json: JSON) {
        try await post("resourceBlocks/add", #"{"ResourceBlocks": [\#(blocks.joined(separator: ", "))]}"#)
    }

    func blocked(
        _ resource: Resource, _ first: Int, _ last: Int, _ members: String = ""
    ) async throws -> JSON {
        let (status, json) = try await addBlocks([roomBlock(resource, first, last, members)])
        #expect(status == 200, "\(json)")
        return json["ResourceBlocks"][0]
    }

    func resourceBlocks(_ members: String = "") async throws -> [JSON] {
        let (status, json) = try await post(
            "resourceBlocks/getAll", #"{"Limitation": {"Count": 100}\#(members.isEmpty ? "" : ", " + members)}"#
        )
        #expect(status == 200, "\(json)")
        return json["ResourceBlocks"].items
    }

    func state(of resource: Resource) async throws -> ResourceState? {
        let (id, enterprise) = (resource.id, enterprise.id)
        return try await read { try $0.resources.find(id, of: enterprise)?.state }
    }
}

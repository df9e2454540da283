import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resources/getOccupancyState")
struct ResourcesGetOccupancyStateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells who has the resources of a category today")
    func today() async throws {
        #expect(try await states(of: [hotel.doubleRooms]) == ["Vacant", "Vacant"])
        _ = try await hotel.booked(hotel.stay(1, 3, #""AssignedResourceId": "\#(hotel.room1.id)""#))
        _ = try await hotel.booked(hotel.stay(2, 3, #""AssignedResourceId": "\#(hotel.room2.id)""#))
        #expect(try await states(of: [hotel.doubleRooms]) == ["Reserved", "Vacant"])
        hotel.clock.set(to: hotel.march(2, 9))
        #expect(try await states(of: [hotel.doubleRooms]) == ["Reserved", "Reserved"])
    }

    @Test("tells a promised resource, the house's own use and repairs apart")
    func reasons() async throws {
        _ = try await hotel.booked(
            hotel.stay(1, 3, #""AssignedResourceId": "\#(hotel.room1.id)", "AssignedResourceLocked": true"#)
        )
        _ = try await hotel.blocked(
            hotel.room2, 1, 3, #""Type": "InternalUse", "StartUtc": "\#(hotel.time(1, 8))""#
        )
        _ = try await hotel.blocked(hotel.beds[0], 1, 3)
        #expect(try await states(of: [hotel.doubleRooms]) == ["ReservedLocked", "InternalUse"])
        #expect(try await states(of: [hotel.dormBeds]) == ["OutOfOrder", "Vacant", "Vacant", "Vacant"])
    }

    @Test("takes a dorm with its beds, and a bed with its dorm")
    func dorm() async throws {
        _ = try await hotel.booked(hotel.stay(1, 2, persons: 1, category: hotel.dormBeds))
        #expect(try await states(of: [hotel.dorms]) == ["Reserved"])
        #expect(try await states(of: [hotel.dormBeds]).filter { $0 == "Reserved" }.count == 1)
        let other = try await TestHotel()
        _ = try await other.booked(other.stay(1, 2, persons: 4, category: other.dorms))
        let (_, json) = try await other.post(
            "resources/getOccupancyState", #"{"ResourceCategoryIds": ["\#(other.dormBeds.id)"]}"#
        )
        let beds = json["ResourceCategoryOccupancyStates"][0]["ResourceOccupancyStates"].items
        #expect(beds.map { $0["OccupancyState"].text } == Array(repeating: "Reserved", count: 4))
    }

    @Test("lists the categories that were asked for, and of their resources those that pass the filters")
    func filters() async throws {
        _ = try await hotel.booked(hotel.stay(1, 3, #""AssignedResourceId": "\#(hotel.room1.id)""#))
        _ = try await hotel.blocked(hotel.room2, 1, 3, #""StartUtc": "\#(hotel.time(1, 8))""#)
        let vacant = try await ask([hotel.doubleRooms, hotel.dormBeds], #""OccupancyStates": ["Vacant"]"#)
        #expect(vacant.map { $0["ResourceOccupancyStates"].items.count } == [0, 4])
        let broken = try await ask([hotel.doubleRooms], #""ResourceStates": ["OutOfOrder", "Dirty"]"#)
        let rooms = broken[0]["ResourceOccupancyStates"].items
        #expect(rooms.map { $0["ResourceId"].text } == ["\(hotel.room2.id)"])
        #expect(rooms.map { $0["ResourceState"].text } == ["OutOfOrder"])
    }

    @Test("is for five categories at most, of the houses of the token")
    func scope() async throws {
        try await hotel.openBeacon()
        let ids = [hotel.doubleRooms, hotel.beaconRooms].map { "\"\($0.id)\"" }.joined(separator: ", ")
        let body = #"{"ResourceCategoryIds": [\#(ids)]}"#
        #expect(try await hotel.post("resources/getOccupancyState", body).status == 400)
        let both = try await hotel.post("resources/getOccupancyState", body, accessToken: TestHotel.portfolioToken)
        #expect(both.json["ResourceCategoryOccupancyStates"].items.count == 2)
        let six = Array(repeating: "\"\(hotel.doubleRooms.id)\"", count: 6).joined(separator: ", ")
        let many = try await hotel.post("resources/getOccupancyState", #"{"ResourceCategoryIds": [\#(six)]}"#)
        #expect(many.status == 400)
    }

    private func ask(_ categories: [ResourceCategory], _ members: String = "") async throws -> [JSON] {
        let ids = categories.map { "\"\($0.id)\"" }.joined(separator: ", ")
        let (status, json) = try await hotel.post(
            "resources/getOccupancyState",
            #"{"ResourceCategoryIds": [\#(ids)]\#(members.isEmpty ? "" : ", " + members)}"#
        )
        #expect(status == 200, "\(json)")
        let found = json["ResourceCategoryOccupancyStates"].items
        #expect(found.map { $0["ResourceCategoryId"].text } == categories.map { "\($0.id)" })
        return found
    }

    private func states(of categories: [ResourceCategory]) async throws -> [String] {
        try await ask(categories).flatMap { $0["ResourceOccupancyStates"].items }
            .compactMap { $0["OccupancyState"].text }
    }
}

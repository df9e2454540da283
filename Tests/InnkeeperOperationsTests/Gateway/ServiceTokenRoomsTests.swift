import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("A token for one service, and the rooms")
struct ServiceTokenRoomsTests {
    let hotel: TestHotel
    /// A room that nobody but the other service sells.
    let office: Resource

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openOffice()
        let office = Resource(
            id: .named(690), enterpriseID: hotel.enterprise.id, name: "Office 2", state: .clean,
            kind: .space(floorNumber: "1", locationNotes: nil), created: hotel.now
        )
        self.office = office
        let assignment = ResourceCategoryAssignment(
            id: .named(691), enterpriseID: hotel.enterprise.id, resourceID: office.id, categoryID: hotel.offices.id,
            created: hotel.now
        )
        let picture = ResourceCategoryImageAssignment(
            id: .named(692), enterpriseID: hotel.enterprise.id, categoryID: hotel.offices.id,
            imageID: hotel.pictureOfDoubleRooms.imageID, created: hotel.now
        )
        try await hotel.write { transaction in
            try transaction.resources.insert(office)
            try transaction.resourceCategoryAssignments.insert(assignment)
            try transaction.resourceCategoryImageAssignments.insert(picture)
        }
    }

    @Test("does not see rooms that only another service sells")
    func resources() async throws {
        let request = #"{"Extent": {"Resources": true}, "Limitation": {"Count": 100}}"#
        let all = try await hotel.post("resources/getAll", request).json["Resources"].items.compactMap { $0["Id"].text }
        let own = try await post("resources/getAll", request).json["Resources"].items.compactMap { $0["Id"].text }
        #expect(all.contains(office.id.description))
        #expect(Set(own) == Set(all).subtracting([office.id.description]))
    }

    @Test("sees the categories of its own service alone, wherever they are listed")
    func categories() async throws {
        let request = """
            {"Extent": {"ResourceCategories": true, "ResourceCategoryAssignments": true,
                "ResourceCategoryImageAssignments": true}, "Limitation": {"Count": 100}}
            """
        let seen = try await post("resources/getAll", request).json
        let foreign = hotel.offices.id.description
        #expect(!seen["ResourceCategories"].items.isEmpty)
        #expect(seen["ResourceCategories"].items.allSatisfy { $0["Id"].text != foreign })
        #expect(seen["ResourceCategoryAssignments"].items.allSatisfy { $0["CategoryId"].text != foreign })
        #expect(seen["ResourceCategoryImageAssignments"].items.allSatisfy { $0["CategoryId"].text != foreign })
        let asked = #"{"ResourceCategoryIds": ["\#(foreign)"], "Limitation": {"Count": 100}}"#
        for (list, rows) in [
            ("resourceCategoryAssignments/getAll", "ResourceCategoryAssignments"),
            ("resourceCategoryImageAssignments/getAll", "ResourceCategoryImageAssignments"),
        ] {
            #expect(try await hotel.post(list, asked).json[rows].items.isEmpty == false)
            #expect(try await post(list, asked).json[rows].items.isEmpty)
        }
    }

    @Test("changes no room that only another service sells")
    func updates() async throws {
        func update(_ id: ID<Resource>) -> String {
            #"{"ResourceUpdates": [{"ResourceId": "\#(id)", "State": {"Value": "Dirty"}}]}"#
        }
        let refused = try await post("resources/update", update(office.id))
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid ResourceId.")
        #expect(try await post("resources/update", update(hotel.room1.id)).status == 200)
    }

    private func post(_ path: String, _ json: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(path, json, accessToken: TestHotel.stayToken)
    }
}

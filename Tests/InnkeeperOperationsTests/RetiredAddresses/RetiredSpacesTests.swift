import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Spaces at retired addresses")
struct RetiredSpacesTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("spaces/getAll shows rooms, dorms and beds with their one category")
    func spaces() async throws {
        let answer = try await list(#""Spaces": true, "SpaceCategories": true"#)
        let spaces = answer["Spaces"].items
        #expect(
            spaces[0].names == [
                "BuildingNumber", "CategoryId", "FloorNumber", "Id", "IsActive", "Number", "ParentSpaceId", "State",
                "Type",
            ]
        )
        let kinds = Dictionary(uniqueKeysWithValues: spaces.map { ($0["Number"].text ?? "", $0["Type"].text) })
        #expect(kinds.count == 7)
        #expect(kinds["101"] == "Room")
        #expect(kinds["201"] == "Dorm")
        #expect(kinds["201-A"] == "Bed")
        let bed = try #require(spaces.first { $0["Number"].text == "201-A" })
        #expect(bed["ParentSpaceId"].text == hotel.dorm.id.description)
        #expect(bed["FloorNumber"].text == "2")
        #expect(bed["CategoryId"].text == hotel.dormBeds.id.description)
        #expect(bed["State"].text == "Inspected")
    }

    @Test("spaces/getAll shows categories with one text beside those in all languages, and their pictures")
    func categories() async throws {
        let answer = try await list(#""SpaceCategories": true"#)
        #expect(answer["Spaces"].items.isEmpty)
        #expect(answer["SpaceFeatures"].isNull)
        let double = try #require(answer["SpaceCategories"].items.first { $0["Name"].text == "Double" })
        #expect(
            double.names == [
                "Description", "Descriptions", "ExtraUnitCount", "Id", "ImageIds", "IsActive", "Name", "Names",
                "Ordering", "ShortName", "ShortNames", "UnitCount",
            ]
        )
        #expect(double["Names"]["en-GB"].text == "Double")
        #expect(double["ShortName"].text == "DBL")
        #expect(double["Description"].isNull)
        #expect(double["UnitCount"].digits == "2")
        #expect(double["ExtraUnitCount"].digits == "1")
        #expect(double["ImageIds"].items.map(\.text) == [hotel.picture.description])
    }

    @Test("spaces/getAll shows what spaces have")
    func features() async throws {
        let answer = try await list(#""SpaceFeatures": true"#)
        #expect(answer["SpaceFeatures"][0]["Classification"].text == "Balcony")
        #expect(answer["SpaceFeatures"][0]["Name"].text == "Balcony")
        let assignment = answer["SpaceFeatureAssignments"][0]
        #expect(assignment.names == ["SpaceFeatureId", "SpaceId"])
        #expect(assignment["SpaceId"].text == hotel.room2.id.description)
        #expect(assignment["SpaceFeatureId"].text == hotel.balcony.id.description)
    }

    @Test("spaces/updateState tells what housekeeping has found; only a block takes a space out of order")
    func updateState() async throws {
        let (status, answer) = try await update("Dirty")
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        let dirty = try await list(#""Spaces": true"#)["Spaces"].items.filter { $0["State"].text == "Dirty" }
        #expect(dirty.map { $0["Number"].text } == ["101"])
        let broken = try await update("OutOfOrder")
        #expect(broken.status == 400)
        #expect(broken.json["Message"].text == "Invalid State.")
    }

    @Test("spaceBlocks/add blocks a space, spaceBlocks/getAll shows the block, spaceBlocks/delete lifts it")
    func blocks() async throws {
        let block = try await blocked()
        var listed = try await blocks(false)
        #expect(listed.map { $0["Id"].text } == [block])
        #expect(
            listed[0].names == [
                "AssignedSpaceId", "CreatedUtc", "EndUtc", "Id", "IsActive", "StartUtc", "Type", "UpdatedUtc",
            ]
        )
        #expect(listed[0]["AssignedSpaceId"].text == hotel.room1.id.description)
        #expect(listed[0]["Type"].text == "HouseUse")
        let lifted = try await hotel.post("spaceBlocks/delete", #"{"SpaceBlockIds": ["\#(block)"]}"#)
        #expect(lifted.status == 200)
        #expect(lifted.json.names.isEmpty)
        #expect(try await blocks(false).isEmpty)
        listed = try await blocks(true)
        #expect(listed.map { $0["IsActive"].flag } == [false])
        let again = try await hotel.post("spaceBlocks/delete", #"{"SpaceBlockIds": ["\#(block)"]}"#)
        #expect(again.json["Message"].text == "Invalid SpaceBlockIds.")
    }

    @Test("spaceBlock/delete, as it was written for a day, lifts a block too")
    func misspelt() async throws {
        let block = try await blocked()
        #expect(try await hotel.post("spaceBlock/delete", #"{"SpaceBlockId": ["\#(block)"]}"#).status == 200)
        #expect(try await blocks(false).isEmpty)
    }

    @Test("spaceBlocks/getAll narrows by its intervals", arguments: ["CollidingUtc", "CreatedUtc", "UpdatedUtc"])
    func intervals(name: String) async throws {
        _ = try await blocked()
        let day = name == "CollidingUtc" ? 3 : 1
        let interval = { (day: Int) in
            #", "\#(name)": {"StartUtc": "\#(hotel.time(day, 0))", "EndUtc": "\#(hotel.time(day + 1, 0))"}"#
        }
        #expect(try await blocks(false, interval(day)).count == 1)
        #expect(try await blocks(false, interval(9)).isEmpty)
    }

    @Test("spaceBlocks/add names the members that it was sent")
    func badBlock() async throws {
        try await hotel.expectInvalid(
            "EndUtc", "spaceBlocks/add",
            """
            "SpaceId": "\(hotel.room1.id)", "Name": "Paint", "Type": "OutOfOrder", "StartUtc": "\(hotel.time(4, 9))",
            "EndUtc": "\(hotel.time(3, 9))"
            """
        )
    }

    private func list(_ extent: String) async throws -> JSON {
        let (status, answer) = try await hotel.post("spaces/getAll", #"{"Extent": {\#(extent)}}"#)
        #expect(status == 200, "\(answer)")
        #expect(answer.names == ["SpaceCategories", "SpaceFeatureAssignments", "SpaceFeatures", "Spaces"])
        return answer
    }

    private func update(_ state: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("spaces/updateState", #"{"SpaceId": "\#(hotel.room1.id)", "State": "\#(state)"}"#)
    }

    /// Room 101 for the house itself from the 3rd to the 5th.
    private func blocked() async throws -> String {
        let (status, answer) = try await hotel.post(
            "spaceBlocks/add",
            """
            {"SpaceId": "\(hotel.room1.id)", "Name": "Photographs", "Type": "HouseUse", "Notes": "With flowers",
             "StartUtc": "\(hotel.time(3, 9))", "EndUtc": "\(hotel.time(5, 9))"}
            """
        )
        #expect(status == 200, "\(answer)")
        #expect(answer.names == ["SpaceBlockId"])
        return try #require(answer["SpaceBlockId"].text)
    }

    private func blocks(_ withInactive: Bool, _ members: String = "") async throws -> [JSON] {
        let (status, answer) = try await hotel.post(
            "spaceBlocks/getAll", #"{"Extent": {"Inactive": \#(withInactive)}\#(members)}"#
        )
        #expect(status == 200, "\(answer)")
        return answer["SpaceBlocks"].items
    }
}

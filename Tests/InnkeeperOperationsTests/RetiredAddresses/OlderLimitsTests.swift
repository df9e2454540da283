import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Limits and members of older years")
struct OlderLimitsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test(
        "bind nobody any more: an interval may be longer than three months, and restrictions need none",
        arguments: [
            ("resourceCategoryAssignments/getAll", #""ResourceCategoryIds": ["{doubles}"], "UpdatedUtc": {year}"#),
            (
                "resourceCategoryImageAssignments/getAll",
                #""ResourceCategoryIds": ["{doubles}"], "UpdatedUtc": {year}"#
            ),
            ("restrictions/getAll", #""ServiceIds": ["{stays}"], "CollidingUtc": {year}"#),
            ("restrictions/getAll", #""ServiceIds": ["{stays}"], "CreatedUtc": {year}"#),
            ("restrictions/getAll", #""ServiceIds": ["{stays}"], "UpdatedUtc": {year}"#),
            ("restrictions/getAll", #""ServiceIds": ["{stays}"]"#),
            ("services/getAvailability", #""ServiceId": "{stays}", "StartUtc": "{start}", "EndUtc": "{end}""#),
        ]
    )
    func limits(path: String, members: String) async throws {
        let (start, end) = ("2030-03-01T00:00:00Z", "2031-02-28T00:00:00Z")
        let words = [
            "{stays}": "\(hotel.stays.id)", "{doubles}": "\(hotel.doubleRooms.id)", "{start}": start, "{end}": end,
            "{year}": #"{"StartUtc": "\#(start)", "EndUtc": "\#(end)"}"#,
        ]
        let said = words.reduce(members) { $0.replacing($1.key, with: $1.value) }
        let page = path == "services/getAvailability" ? "" : #", "Limitation": {"Count": 10}"#
        let (status, answer) = try await hotel.post(path, "{\(said)\(page)}")
        #expect(status == 200, "\(answer)")
    }

    @Test("reservations/getAll, of that time, keeps its three months")
    func stays() async throws {
        let stays = #""ServiceIds": ["\#(hotel.stays.id)"], "Extent": {}, "Limitation": {"Count": 10}"#
        for (end, expected) in [("2030-06-01T00:00:00Z", 200), ("2030-06-03T00:00:00Z", 400)] {
            let span = #""StartUtc": "2030-03-01T00:00:00Z", "EndUtc": "\#(end)""#
            #expect(try await hotel.post("reservations/getAll", "{\(stays), \(span)}").status == expected)
        }
    }

    @Test("services/getAvailability takes any instants within its first and its last day")
    func availability() async throws {
        try await hotel.adjust(hotel.doubleRooms, by: -1, 4, 4)
        let span = #""StartUtc": "2030-03-03T10:00:00.000Z", "EndUtc": "\#(hotel.time(5, 0))""#
        let (status, answer) = try await hotel.post(
            "services/getAvailability",
            #"{"ServiceId": "\#(hotel.stays.id)", \#(span)}"#
        )
        #expect(status == 200, "\(answer)")
        #expect(answer["DatesUtc"].items.map(\.text) == [hotel.time(3, 0), hotel.time(4, 0), hotel.time(5, 0)])
        let doubles = answer["CategoryAvailabilities"].items.first {
            $0["CategoryId"].text == hotel.doubleRooms.id.description
        }
        #expect(doubles?["Availabilities"].items.map(\.digits) == ["2", "1", "2"])
    }

    @Test("services/updateAvailability takes them too, and needs some interval")
    func update() async throws {
        let interval = #""StartUtc": "2030-03-03T00:00:00Z", "EndUtc": "2030-03-04T23:00:00Z""#
        #expect(try await update(interval).status == 200)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 2, 5) == [2, 1, 1, 2])
        for (missing, members) in [
            ("FirstTimeUnitStartUtc", #""EndUtc": "2030-03-04T00:00:00Z""#),
            ("LastTimeUnitStartUtc", #""StartUtc": "2030-03-04T00:00:00Z""#),
        ] {
            let refused = try await update(members)
            #expect(refused.status == 400)
            #expect(refused.json["Details"].text == "AvailabilityUpdates[0].\(missing) is required.")
        }
    }

    private func update(_ members: String) async throws -> (status: Int, json: JSON) {
        let change = #""ResourceCategoryId": "\#(hotel.doubleRooms.id)", "UnitCountAdjustment": {"Value": -1}"#
        return try await hotel.post(
            "services/updateAvailability",
            #"{"ServiceId": "\#(hotel.stays.id)", "AvailabilityUpdates": [{\#(change), \#(members)}]}"#
        )
    }
}

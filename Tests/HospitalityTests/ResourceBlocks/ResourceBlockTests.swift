import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The nights of a resource block")
struct ResourceBlockTests {
    let nights: TimeUnits

    init() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Lisbon"))
        nights = TimeUnits(
            unit: .day, startOffset: .hours(15), endOffset: .hours(11), occupancyStartOffset: .hours(15),
            occupancyEndOffset: .hours(11), zone: zone
        )
    }

    @Test(
        "are those in which nobody can move in",
        arguments: [
            (from: "2030-03-04T09:00:00Z", to: "2030-03-06T10:00:00Z", expected: ["2030-03-04", "2030-03-05"]),
            // It lasts past the check-in of the last day.
            (
                from: "2030-03-04T09:00:00Z", to: "2030-03-06T18:00:00Z",
                expected: ["2030-03-04", "2030-03-05", "2030-03-06"]
            ),
            // A repair between two guests takes the day's night, for the room may not be ready.
            (from: "2030-03-04T11:30:00Z", to: "2030-03-04T14:00:00Z", expected: ["2030-03-04"]),
        ]
    )
    func nights(from: String, to: String, expected: [String]) throws {
        let block = ResourceBlock(
            id: ID(try #require(UUID(uuidString: "00000000-0000-7000-8000-000000000001"))),
            enterpriseID: ID(try #require(UUID(uuidString: "00000000-0000-7000-8000-000000000002"))),
            resourceID: ID(try #require(UUID(uuidString: "00000000-0000-7000-8000-000000000003"))),
            type: .outOfOrder, name: "Paint", start: try Date(from, strategy: .iso8601),
            end: try Date(to, strategy: .iso8601), created: try Date(from, strategy: .iso8601)
        )
        #expect(block.units(in: nights).map(nights.name(of:)) == expected)
    }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("services/updateAvailability")
struct ServicesUpdateAvailabilityTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("replaces what was adjusted before in the same interval")
    func replaces() async throws {
        try await hotel.adjust(hotel.doubleRooms, by: -1, 3, 5)
        try await hotel.adjust(hotel.doubleRooms, by: -2, 4, 4)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 2, 6) == [2, 1, 0, 1, 2])
        #expect(try await hotel.adjustments() == [[3, 3, -1], [4, 4, -2], [5, 5, -1]])
        try await hotel.adjust(hotel.doubleRooms, by: 3, 3, 5)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 2, 6) == [2, 5, 5, 5, 2])
        #expect(try await hotel.adjustments() == [[3, 5, 3]])
        try await hotel.expectInOrder()
    }

    @Test("takes an adjustment back where no value is sent, and only there")
    func clears() async throws {
        try await hotel.adjust(hotel.doubleRooms, by: -1, 3, 6)
        try await hotel.adjust(hotel.doubleRooms, by: nil, 4, 4)
        let null = hotel.update(hotel.doubleRooms, by: nil, 6, 6, #""UnitCountAdjustment": {"Value": null}"#)
        #expect(try await hotel.updateAvailability([null]).status == 200)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [1, 2, 1, 2])
        #expect(try await hotel.adjustments() == [[3, 3, -1], [5, 5, -1]])
        try await hotel.expectInOrder()
    }

    @Test("keeps an adjustment that is sent again as it is")
    func again() async throws {
        try await hotel.adjust(hotel.doubleRooms, by: -1, 3, 6)
        let before = try await list().map { $0.written }
        hotel.clock.advance(seconds: 60)
        try await hotel.adjust(hotel.doubleRooms, by: -1, 4, 5)
        #expect(try await list().map { $0.written } == before)
    }

    @Test("lets the later of two updates in a request count, and does all of them or none")
    func wholeRequest() async throws {
        let updates = [
            hotel.update(hotel.doubleRooms, by: -2, 3, 5), hotel.update(hotel.doubleRooms, by: 1, 4, 4),
            hotel.update(hotel.dormBeds, by: -1, 3, 3),
        ]
        #expect(try await hotel.updateAvailability(updates).status == 200)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 5) == [0, 3, 0])
        #expect(try await hotel.availability(of: hotel.dormBeds, 3, 5) == [3, 4, 4])
        let wrong = [hotel.update(hotel.doubleRooms, by: -1, 3, 5), hotel.update(hotel.beaconRooms, by: -1, 3, 5)]
        let refused = try await hotel.updateAvailability(wrong)
        #expect(refused.status == 400 && refused.json["Message"].text == "Invalid ResourceCategoryId.")
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 5) == [0, 3, 0])
        try await hotel.expectInOrder()
    }

    @Test("decides what can be booked")
    func decides() async throws {
        try await hotel.adjust(hotel.doubleRooms, by: -2, 3, 3)
        #expect(try await hotel.add([hotel.stay(3, 4)]).status == 403)
        try await hotel.adjust(hotel.doubleRooms, by: 1, 3, 3)
        for _ in 1...3 { _ = try await hotel.booked(hotel.stay(3, 4)) }
        #expect(try await hotel.add([hotel.stay(3, 4)]).status == 403)
        try await hotel.expectInOrder()
    }

    @Test("changes the past within the editable history, and the future for five years")
    func horizon() async throws {
        let inside = [("2030-02-22", 200), ("2030-02-21", 403), ("2035-03-01", 200), ("2035-03-02", 403)]
        for (day, status) in inside {
            let update = """
                {"FirstTimeUnitStartUtc": "\(day)T00:00:00Z", "LastTimeUnitStartUtc": "\(day)T00:00:00Z",
                 "ResourceCategoryId": "\(hotel.doubleRooms.id)", "UnitCountAdjustment": {"Value": -1}}
                """
            let answer = try await hotel.updateAvailability([update])
            #expect(answer.status == status, "\(day): \(answer.json)")
        }
    }

    @Test("wants starts of nights, in order, a year and two days at most")
    func intervals() async throws {
        func send(_ first: String, _ last: String) async throws -> (status: Int, json: JSON) {
            try await hotel.updateAvailability([
                """
                {"FirstTimeUnitStartUtc": "\(first)", "LastTimeUnitStartUtc": "\(last)",
                 "ResourceCategoryId": "\(hotel.doubleRooms.id)", "UnitCountAdjustment": {"Value": -1}}
                """
            ])
        }
        #expect(try await send("2030-03-02T00:00:00Z", "2031-03-03T00:00:00Z").status == 200)
        #expect(try await send("2030-03-02T00:00:00Z", "2031-03-04T00:00:00Z").status == 400)
        #expect(try await send("2030-03-03T00:00:00Z", "2030-03-02T00:00:00Z").status == 400)
        let crooked = try await send("2030-03-02T01:00:00Z", "2030-03-03T00:00:00Z")
        #expect(crooked.json["Message"].text == "FirstTimeUnitStartUtc is not start of TimeUnit.")
    }

    @Test("sets resources aside for a block, within its nights, also more than there are")
    func blocks() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 5, 3, 4)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 2, 5) == [2, -3, -3, 2])
        let metrics = try await hotel.metrics(
            ["BlockAvailability", "AllocatedBlockAvailability", "PublicAvailabilityAdjustment", "Occupied"],
            of: hotel.doubleRooms, 3, 5
        )
        #expect(metrics == [[5, 5, 0], [5, 5, 0], [0, 0, 0], [5, 5, 0]])
        try await hotel.fill(block, with: 7, 4, 5)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 2, 6) == [2, -3, -5, -5, 2])
        let own = #""AvailabilityBlockId": "\#(block["Id"].text ?? "")""#
        for (first, last, member) in [(2, 4, "FirstTimeUnitStartUtc"), (5, 7, "LastTimeUnitStartUtc")] {
            let outside = try await hotel.updateAvailability([
                hotel.update(hotel.doubleRooms, by: -1, first, last, own)
            ])
            #expect(outside.json["Message"].text == "Invalid \(member).")
        }
        let positive = try await hotel.updateAvailability([hotel.update(hotel.doubleRooms, by: 1, 3, 4, own)])
        #expect(positive.status == 400)
        try await hotel.expectInOrder()
    }

    @Test("keeps what is adjusted by hand apart from what blocks have set aside")
    func apart() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1)
        try await hotel.adjust(hotel.doubleRooms, by: -1, 3, 4)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [0, 0, 1, 1])
        try await hotel.adjust(hotel.doubleRooms, by: nil, 3, 6)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [1, 1, 1, 1])
        try await hotel.fill(block, with: nil)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [2, 2, 2, 2])
        try await hotel.expectInOrder()
    }

    @Test("remembers for how many people the rooms of a block are, until they are sent without")
    func persons() async throws {
        let block = try await hotel.block()
        let splits = #""PaxCounts": [{"PersonCount": 2, "UnitCount": 3}, {"PersonCount": 1, "UnitCount": 2}]"#
        try await hotel.fill(block, with: 5, 3, 4, splits)
        var found = try await list()
        #expect(found.count == 1)
        #expect(found[0]["PaxCounts"].items.map { $0["PersonCount"].digits } == ["1", "2"])
        #expect(found[0]["PaxCounts"].items.map { $0["UnitCount"].digits } == ["2", "3"])
        try await hotel.fill(block, with: 5, 4, 4)
        found = try await list()
        #expect(found.map { $0["PaxCounts"].isNull } == [true, false])
        let wrong = [
            #""PaxCounts": [{"PersonCount": 3, "UnitCount": 5}]"#,
            #""PaxCounts": [{"PersonCount": 2, "UnitCount": 4}]"#,
            #""PaxCounts": [{"PersonCount": 2, "UnitCount": 3}, {"PersonCount": 2, "UnitCount": 2}]"#,
        ]
        let own = #""AvailabilityBlockId": "\#(block["Id"].text ?? "")""#
        for splits in wrong {
            let update = hotel.update(hotel.doubleRooms, by: -5, 3, 4, "\(own), \(splits)")
            #expect(try await hotel.updateAvailability([update]).status == 400)
        }
        let six = (1...6).map { #"{"PersonCount": \#($0), "UnitCount": 1}"# }.joined(separator: ", ")
        let many = hotel.update(hotel.doubleRooms, by: -6, 3, 4, #"\#(own), "PaxCounts": [\#(six)]"#)
        #expect(try await hotel.updateAvailability([many]).json["Message"].text == "Invalid PaxCounts.")
        let manual = hotel.update(hotel.doubleRooms, by: -5, 3, 4, splits)
        #expect(try await hotel.updateAvailability([manual]).status == 400)
    }

    @Test("answers nothing, and refuses services and blocks of others")
    func foreign() async throws {
        let (status, json) = try await hotel.updateAvailability([hotel.update(hotel.doubleRooms, by: -1, 3, 3)])
        #expect(status == 200 && json.names.isEmpty)
        let update = hotel.update(hotel.doubleRooms, by: -1, 3, 3)
        for service in [hotel.extras.id, hotel.beaconStays.id] {
            let answer = try await hotel.post(
                "services/updateAvailability", #"{"ServiceId": "\#(service)", "AvailabilityUpdates": [\#(update)]}"#
            )
            #expect(answer.json["Message"].text == "Invalid ServiceId.")
        }
        let unknown = hotel.update(hotel.doubleRooms, by: -1, 3, 3, #""AvailabilityBlockId": "\#(hotel.ada.id)""#)
        #expect(try await hotel.updateAvailability([unknown]).json["Message"].text == "Invalid AvailabilityBlockId.")
    }

    private func list() async throws -> [JSON] {
        try await hotel.post("availabilityAdjustments/getAll", #"{"Limitation": {"Count": 100}}"#)
            .json["AvailabilityAdjustments"].items
    }
}

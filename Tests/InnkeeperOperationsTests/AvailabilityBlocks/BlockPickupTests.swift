import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("A stay that is picked up from a block")
struct BlockPickupTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("takes what is set aside for it and nothing from the public, at the block's own rate")
    func pickup() async throws {
        let block = try await hotel.block(#""BusinessSegmentId": "\#(hotel.leisure.id)""#)
        try await hotel.fill(block, with: 2)
        #expect(try await hotel.add([hotel.stay(3, 5)]).status == 403)
        let stay = try await hotel.booked(hotel.pickup(block, 3, 5))
        #expect(stay["AvailabilityBlockId"].text == block["Id"].text && stay["RateId"].text == block["RateId"].text)
        #expect(stay["BusinessSegmentId"].text == "\(hotel.leisure.id)")
        #expect(try await hotel.items(stay).map(\.grossText) == ["100.00", "100.00"])
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [0, 0, 0, 0])
        let metrics = try await hotel.metrics(
            ["BlockAvailability", "AllocatedBlockAvailability", "ConfirmedReservations", "Occupied"],
            of: hotel.doubleRooms, 3, 5
        )
        #expect(metrics == [[1, 1, 2], [1, 1, 2], [1, 1, 0], [2, 2, 2]])
        try await hotel.expectInOrder()
    }

    @Test("cannot be more than the block has, whatever else is free and whether or not overbooking is checked")
    func capacity() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1)
        _ = try await hotel.booked(hotel.pickup(block, 3, 5))
        let refused = try await hotel.add([hotel.pickup(block, 4, 6)])
        #expect(refused.status == 403)
        #expect(refused.json["Message"].text?.contains("no availability left in the availability block") == true)
        #expect(try await hotel.add([hotel.pickup(block, 4, 6)], #""CheckOverbooking": false"#).status == 403)
        #expect(try await hotel.add([hotel.pickup(block, 5, 6), hotel.pickup(block, 5, 6)]).status == 403)
        let beds = hotel.pickup(block, 3, 4, category: hotel.dormBeds, #""PersonCounts": \#(onePerson)"#)
        #expect(try await hotel.add([beds]).status == 403)
        _ = try await hotel.booked(hotel.pickup(block, 5, 6))
        try await hotel.expectInOrder()
    }

    @Test("may reach beyond the block, where it lives among the public")
    func beyond() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1)
        _ = try await hotel.booked(hotel.pickup(block, 2, 8))
        #expect(try await hotel.availability(of: hotel.doubleRooms, 2, 7) == [1, 1, 1, 1, 1, 1])
        _ = try await hotel.booked(hotel.stay(7, 8))
        #expect(try await hotel.add([hotel.stay(7, 8)]).status == 403)
        let outside = try await hotel.add([hotel.pickup(block, 7, 9)])
        #expect(outside.status == 403 && outside.json["Message"].text?.contains("no night in") == true)
        try await hotel.expectInOrder()
    }

    @Test("needs a block that is confirmed", arguments: ["Optional", "Inquired", "Canceled"])
    func states(state: String) async throws {
        let block = try await hotel.block(state: state)
        try await hotel.fill(block, with: 1)
        let refused = try await hotel.add([hotel.pickup(block, 3, 5)])
        #expect(refused.status == 403 && refused.json["Message"].text?.contains(state.lowercased()) == true)
    }

    @Test("shares its group with all others of the block")
    func oneGroup() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 2)
        let first = try await hotel.booked(hotel.pickup(block, 3, 5))
        let second = try await hotel.booked(hotel.pickup(block, 3, 5))
        #expect(second["GroupId"].text == first["GroupId"].text)
        let other = try await hotel.booked(hotel.stay(10, 11))
        let elsewhere = #""GroupId": "\#(other["GroupId"].text ?? "")""#
        let refused = try await hotel.add([hotel.pickup(block, 5, 6)], elsewhere)
        #expect(refused.status == 403 && refused.json["Message"].text?.contains("another reservation group") == true)
        let same = #""GroupId": "\#(first["GroupId"].text ?? "")""#
        #expect(try await hotel.add([hotel.pickup(block, 5, 6)], same).status == 200)
    }

    @Test("may be in a group of its own where the block allows it")
    func individualGroups() async throws {
        let block = try await hotel.block(#""PickupDistribution": "IndividualGroups""#)
        try await hotel.fill(block, with: 2)
        let first = try await hotel.booked(hotel.pickup(block, 3, 5))
        let second = try await hotel.booked(hotel.pickup(block, 3, 5))
        #expect(second["GroupId"].text != first["GroupId"].text)
    }

    @Test("gives its nights back to the block when it is canceled or leaves it")
    func canceled() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1)
        let stay = try await hotel.booked(hotel.pickup(block, 3, 5))
        let cancel = #"{"ReservationIds": ["\#(stay["Id"].text ?? "")"], "Notes": "Off"}"#
        #expect(try await hotel.post("reservations/cancel", cancel).status == 200)
        #expect(try await hotel.metrics(["BlockAvailability"], of: hotel.doubleRooms, 3, 4) == [[1, 1]])
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 4) == [1, 1])
        try await hotel.expectInOrder()
        _ = try await hotel.booked(hotel.pickup(block, 3, 5))
    }

    @Test("moves within the block and out of it, and cannot take what the block has sold to others")
    func moves() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1)
        let stay = try await hotel.booked(hotel.pickup(block, 3, 4))
        #expect(try await hotel.move(stay, to: 4, 6) == 200)
        #expect(try await hotel.metrics(["BlockAvailability"], of: hotel.doubleRooms, 3, 6) == [[1, 0, 0, 1]])
        let other = try await hotel.booked(hotel.pickup(block, 3, 4))
        #expect(try await hotel.move(other, to: 3, 5) == 403)
        #expect(try await hotel.move(stay, to: 6, 9) == 200)
        #expect(try await hotel.metrics(["BlockAvailability"], of: hotel.doubleRooms, 3, 6) == [[0, 1, 1, 0]])
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 8) == [1, 1, 1, 1, 1, 1])
        try await hotel.expectInOrder()
    }

    @Test("is sold at the rate of its block only where it is of that block")
    func rates() async throws {
        let (block, other) = (try await hotel.block(), try await hotel.block())
        try await hotel.fill(other, with: 1)
        let rate = #""RateId": "\#(block["RateId"].text ?? "")""#
        #expect(try await hotel.add([hotel.stay(3, 4, rate)]).status == 403)
        #expect(try await hotel.add([hotel.pickup(other, 3, 4, rate)]).status == 403)
        #expect(try await hotel.add([hotel.pickup(other, 3, 4, #""RateId": "\#(hotel.bestRate.id)""#)]).status == 200)
        let unknown = hotel.stay(3, 4, #""AvailabilityBlockId": "\#(hotel.ada.id)""#)
        #expect(try await hotel.add([unknown]).json["Message"].text == "Invalid AvailabilityBlockId.")
    }

    @Test("may have been booked before, and leave the block again")
    func attached() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1)
        let stay = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 5) == [0, 0, 1])
        func place(_ stay: JSON, _ block: String) async throws -> Int {
            try await hotel.post(
                "reservations/update",
                """
                {"ReservationUpdates": [{"ReservationId": "\(stay["Id"].text ?? "")",
                 "AvailabilityBlockId": {"Value": \(block)}}], "Reason": "Group"}
                """
            ).status
        }
        let id = "\"\(block["Id"].text ?? "")\""
        #expect(try await place(stay, id) == 200)
        #expect(try await hotel.reservation(stay).sale.availabilityBlockID != nil)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 5) == [1, 1, 1])
        let other = try await hotel.booked(hotel.stay(4, 5))
        #expect(try await place(other, id) == 403)
        // The night of 4 March has no room for it outside of the block.
        #expect(try await place(stay, "null") == 403)
        let cancel = #"{"ReservationIds": ["\#(other["Id"].text ?? "")"], "Notes": "Off"}"#
        #expect(try await hotel.post("reservations/cancel", cancel).status == 200)
        #expect(try await place(stay, "null") == 200)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 5) == [0, 0, 1])
        try await hotel.expectInOrder()
    }

    @Test("of 750 is booked in one call")
    func large() async throws {
        let block = try await hotel.block(#""PickupDistribution": "IndividualGroups""#)
        try await hotel.fill(block, with: 800)
        let stays = Array(repeating: hotel.pickup(block, 3, 4), count: 750)
        let (status, json) = try await hotel.add(stays)
        #expect(status == 200, "\(json["Message"].text ?? "")")
        #expect(try await hotel.metrics(["BlockAvailability"], of: hotel.doubleRooms, 3, 3) == [[50]])
        let group = #""GroupId": "\#(json["Reservations"][0]["Reservation"]["GroupId"].text ?? "")""#
        #expect(try await hotel.add([hotel.pickup(block, 3, 4)], group).status == 403)
        #expect(try await hotel.add([hotel.pickup(block, 3, 4)]).status == 200)
        try await hotel.expectInOrder()
    }

    private var onePerson: String { #"[{"AgeCategoryId": "\#(hotel.adult.id)", "Count": 1}]"# }
}

extension TestHotel {
    /// Moves a stay without a fee and answers the status.
    func move(_ stay: JSON, to arrival: Int, _ departure: Int) async throws -> Int {
        try await post(
            "reservations/updateInterval",
            """
            {"ReservationId": "\(stay["Id"].text ?? "")", "StartUtc": "\(time(arrival, 15))",
             "EndUtc": "\(time(departure, 11))", "ChargeCancellationFee": false}
            """
        ).status
    }
}

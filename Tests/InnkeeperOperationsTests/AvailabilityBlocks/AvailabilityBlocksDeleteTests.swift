import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("availabilityBlocks/delete")
struct AvailabilityBlocksDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("gives what was set aside back to the public and ends the rate of the block")
    func gives() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 2)
        let (status, json) = try await delete([block])
        #expect(status == 200 && json.names.isEmpty)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [2, 2, 2, 2])
        #expect(try await hotel.adjustments().isEmpty)
        let list = try await hotel.post(
            "availabilityBlocks/getAll",
            #"{"Extent": {"AvailabilityBlocks": true, "Rates": true}, "Limitation": {"Count": 10}}"#
        )
        #expect(list.json["AvailabilityBlocks"][0]["IsActive"].flag == false)
        #expect(list.json["Rates"][0]["IsActive"].flag == false)
        let again = try await delete([block])
        #expect(again.json["Message"].text == "Invalid AvailabilityBlockIds.")
        try await hotel.expectInOrder()
    }

    @Test("refuses a block with a reservation that is not canceled")
    func reservations() async throws {
        let (empty, block) = (try await hotel.block(), try await hotel.block())
        try await hotel.fill(block, with: 2)
        let stay = try await hotel.booked(hotel.pickup(block, 3, 5))
        let refused = try await delete([empty, block])
        #expect(refused.status == 403)
        #expect(refused.json["Message"].text?.contains(stay["Number"].text ?? "-") == true)
        #expect(try await hotel.adjustments().count == 1)
        let cancel = #"{"ReservationIds": ["\#(stay["Id"].text ?? "")"], "Notes": "Off"}"#
        #expect(try await hotel.post("reservations/cancel", cancel).status == 200)
        #expect(try await delete([empty, block]).status == 200)
        try await hotel.expectInOrder()
    }

    private func delete(_ blocks: [JSON]) async throws -> (status: Int, json: JSON) {
        let ids = blocks.map { "\"\($0["Id"].text ?? "")\"" }.joined(separator: ", ")
        return try await hotel.post("availabilityBlocks/delete", #"{"AvailabilityBlockIds": [\#(ids)]}"#)
    }
}

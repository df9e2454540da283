import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The purchase order of a block")
struct BlockPurchaseOrderTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("goes with the stays that are picked up from then on, and onto their bill")
    func copied() async throws {
        let block = try await hotel.block(#""PurchaseOrderNumber": "XX-123""#)
        try await hotel.fill(block, with: 2)
        let stay = try await hotel.booked(hotel.pickup(block, 3, 5))
        #expect(try await order(of: stay) == "XX-123")
        let update = #""PurchaseOrderNumber": {"Value": "XX-124"}"#
        let changed = try await hotel.post(
            "availabilityBlocks/update",
            #"{"AvailabilityBlocks": [{"AvailabilityBlockId": "\#(block["Id"].text ?? "")", \#(update)}]}"#
        )
        #expect(changed.status == 200, "\(changed.json)")
        #expect(try await order(of: stay) == "XX-123")
        let bill = try #require(try await hotel.items(stay).first?.billID)
        let closed = try await hotel.closed("\(bill)", as: "Invoice")
        #expect(closed["PurchaseOrderNumber"].text == "XX-123")
    }

    @Test("comes with a stay that is put into the block later, and none with other stays")
    func attached() async throws {
        let block = try await hotel.block(#""PurchaseOrderNumber": "XX-123""#)
        try await hotel.fill(block, with: 1)
        let stay = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await order(of: stay) == nil)
        let attach = #""AvailabilityBlockId": {"Value": "\#(block["Id"].text ?? "")"}"#
        let (status, answer) = try await hotel.post(
            "reservations/update",
            #"{"ReservationUpdates": [{"ReservationId": "\#(stay["Id"].text ?? "")", \#(attach)}]}"#
        )
        #expect(status == 200, "\(answer)")
        #expect(try await order(of: stay) == "XX-123")
    }

    private func order(of stay: JSON) async throws -> String? {
        try await hotel.reservation(stay).sale.purchaseOrderNumber
    }
}

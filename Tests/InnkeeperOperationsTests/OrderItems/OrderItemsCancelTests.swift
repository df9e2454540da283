import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("orderItems/cancel")
struct OrderItemsCancelTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("cancels an open charge, which leaves its bill, and answers with nothing")
    func cancels() async throws {
        let charge = try await hotel.drink()
        hotel.clock.set(to: hotel.march(2, 9))
        let (status, answer) = try await cancel([charge])
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        let canceled = try await hotel.item(charge)
        #expect(canceled["AccountingState"].text == "Canceled")
        #expect(canceled["CanceledUtc"].text == "2030-03-02T09:00:00Z")
        #expect(canceled["BillId"].isNull)
        #expect(canceled["Options"]["CanceledWithReservation"].flag == false)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("cancels no closed or canceled charge, and none with it")
    func refused() async throws {
        let closed = try await hotel.drink()
        _ = try await hotel.closed(closed["BillId"].text, as: "Invoice")
        let canceled = try await hotel.drink()
        #expect(try await cancel([canceled]).status == 200)
        let open = try await hotel.drink()
        let unknown = JSON.object(["Id": .string(hotel.ada.id.description)])
        for other in [closed, canceled, unknown] {
            let (status, answer) = try await cancel([open, other])
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid OrderItemIds.")
        }
        #expect(try await hotel.item(open)["AccountingState"].text == "Open")
    }

    @Test("cancels a charge only together with the rebate that takes it back")
    func rebated() async throws {
        let charge = try await hotel.drink()
        let rebate = try await hotel.rebate(charge)
        #expect(try await cancel([charge]).status == 403)
        #expect(try await cancel([charge, rebate]).status == 200)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("cancels at most ten charges at once, and none of the history that is final")
    func limits() async throws {
        let charge = try await hotel.drink()
        let (status, _) = try await cancel(Array(repeating: charge, count: 11))
        #expect(status == 400)
        let past = try await hotel.drink()
        hotel.clock.set(to: hotel.march(31, 9).addingTimeInterval(365 * 86_400))
        #expect(try await cancel([past]).status == 403)
    }

    private func cancel(_ items: [JSON]) async throws -> (status: Int, json: JSON) {
        let ids = items.map { "\"\($0["Id"].text ?? "")\"" }.joined(separator: ", ")
        return try await hotel.post("orderItems/cancel", #"{"OrderItemIds": [\#(ids)]}"#)
    }
}

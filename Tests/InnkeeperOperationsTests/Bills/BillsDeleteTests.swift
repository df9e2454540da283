import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("bills/delete")
struct BillsDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("removes bills with nothing on them and answers with nothing")
    func empty() async throws {
        let bills = [try await hotel.opened(hotel.ada.id.uuid), try await hotel.opened(hotel.charles.id.uuid)]
        let (status, answer) = try await hotel.delete(bills: bills)
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        #expect(try await hotel.listBills(#""BillIds": ["\#(bills[0])", "\#(bills[1])"]"#).isEmpty)
        #expect(try await hotel.delete(bills: [bills[0]]).json["Message"].text == "Invalid BillIds.")
    }

    @Test("keeps a bill that anything stands on, and every other bill of the request")
    func notEmpty() async throws {
        let empty = try await hotel.opened(hotel.ada.id.uuid)
        let charged = try await hotel.opened(hotel.ada.id.uuid)
        _ = try await hotel.drink(1, #""BillId": "\#(charged)""#)
        let waiting = try await hotel.opened(hotel.ada.id.uuid)
        _ = try await hotel.pendingPayment(on: waiting)
        let before = try await hotel.books()
        for bill in [charged, waiting] {
            #expect(try await hotel.delete(bills: [empty, bill]).status == 403)
        }
        #expect(try await hotel.books() == before)
    }

    @Test("keeps a closed bill")
    func closed() async throws {
        let bill = try #require(try await hotel.drink()["BillId"].text)
        _ = try await hotel.closed(bill, as: "Invoice")
        let before = try await hotel.books()
        let (status, answer) = try await hotel.delete(bills: [bill])
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid BillIds.")
        #expect(try await hotel.books() == before)
    }
}

import Foundation
import Hospitality
import InnkeeperContract
@testable import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("An error of the store")
struct FailureTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("is the caller's where a value is beyond what any column holds")
    func unstorable() async throws {
        let value = ExactDecimal(coefficient: 1, scale: 7)
        let error = await #expect(throws: UnstorableValue.self) {
            _ = try await hotel.read { try $0.row("SELECT \(value) AS amount")?.amount("amount") }
        }
        let failure = Failure(try #require(error))
        #expect(failure.status == 400)
        #expect(failure.message == "Invalid value.")
        #expect(failure.details?.contains("6 digits") == true)
    }

    @Test("is the caller's where an account has more charges than can be added up")
    func sum() async throws {
        let lines = (0..<1000).map { number in
            """
            {"Name": "Palace \(number)", "UnitCount": 10,
             "UnitAmount": {"Currency": "GBP", "GrossValue": 1000000000, "TaxCodes": []}}
            """
        }
        let ordered = try await hotel.post(
            "orders/add",
            """
            {"ServiceId": "\(hotel.extras.id)", "AccountId": "\(hotel.ada.id)",
             "Items": [\(lines.joined(separator: ","))]}
            """
        )
        #expect(ordered.status == 200, "\(ordered.json["Details"].text ?? "")")
        let account = ID<Account>(hotel.ada.id.uuid)
        let bills = try await hotel.read { try $0.bills.open(of: [account], in: hotel.enterprise.id) }
        let bill = try #require(bills.first)
        let closed = try await hotel.post("bills/close", #"{"BillId": "\#(bill.id)", "Type": "Invoice"}"#)
        #expect(closed.status == 400)
        #expect(closed.json["Message"].text == "Invalid value.")
    }
}

import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("accountingItems/getAll")
struct AccountingItemsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists charges and payments in the older shape, and null for what is not asked for")
    func both() async throws {
        let charge = try await hotel.drink(2)
        let payment = try await hotel.paid("3")
        let answer = try await list(#""OrderItems": true, "PaymentItems": true"#, interval("ConsumedUtc"))
        let item = try #require(answer["OrderItems"].items.first)
        #expect(item["Id"].text == charge["Id"].text)
        #expect(item["Amount"]["GrossValue"].digits == "11.00")
        #expect(item["OriginalAmount"]["GrossValue"].digits == "11.00")
        #expect(item["Data"]["Discriminator"].text == "ProductOrder")
        #expect(answer["PaymentItems"].items.map { $0["Id"].text } == [payment["Id"].text])
        #expect(answer["PaymentItems"][0]["Amount"]["GrossValue"].digits == "-3.00")
        #expect(answer["CreditCardTransactions"].isNull)
        let charges = try await list(#""OrderItems": true, "CreditCardTransactions": true"#, interval("UpdatedUtc"))
        #expect(charges["PaymentItems"].isNull)
        #expect(charges["CreditCardTransactions"].items.isEmpty)
        #expect(!charges["CreditCardTransactions"].isNull)
    }

    @Test("leaves out what is neither open nor closed, unless it is asked for")
    func states() async throws {
        let charge = try await hotel.drink()
        try await hotel.cancel(item: charge)
        #expect(try await list(#""OrderItems": true"#, interval("UpdatedUtc"))["OrderItems"].items.isEmpty)
        let canceled = try await list(
            #""OrderItems": true"#, interval("UpdatedUtc") + #", "States": ["Canceled"]"#
        )
        #expect(canceled["OrderItems"].items.count == 1)
    }

    @Test("finds rebates by what they take back, and items by identifier and by closing")
    func filters() async throws {
        let charge = try await hotel.drink(2)
        let rebate = try await hotel.rebate(charge)
        let extent = #""OrderItems": true, "PaymentItems": true"#
        let found = try await list(extent, #""RebatedItemIds": ["\#(charge["Id"].text ?? "")"]"#)
        #expect(found["OrderItems"].items.map { $0["Id"].text } == [rebate["Id"].text])
        #expect(found["OrderItems"][0]["Data"]["Discriminator"].text == "Rebate")
        #expect(found["PaymentItems"].items.isEmpty)
        #expect(try await list(extent, interval("ClosedUtc"))["OrderItems"].items.isEmpty)
        _ = try await hotel.closed(charge["BillId"].text, as: "Invoice")
        let closed = try await list(extent, interval("ClosedUtc"))
        #expect(closed["OrderItems"].items.count == 2)
        #expect(closed["PaymentItems"].items.count == 1)
        let one = try await list(extent, #""ItemIds": ["\#(charge["Id"].text ?? "")"], "Currency": "GBP""#)
        #expect(one["OrderItems"].items.count == 1)
    }

    @Test("tells charges and payments in the currency that is asked for, and the original amounts beside them")
    func currency() async throws {
        _ = try await hotel.drink(2)
        _ = try await hotel.paid("10")
        let told = try await list(
            #""OrderItems": true, "PaymentItems": true"#, #"\#(interval("UpdatedUtc")), "Currency": "EUR""#
        )
        #expect(told["OrderItems"][0]["Amount"]["Currency"].text == "EUR")
        #expect(told["OrderItems"][0]["Amount"]["GrossValue"].digits == "12.87")
        #expect(told["OrderItems"][0]["OriginalAmount"]["GrossValue"].digits == "11.00")
        #expect(told["PaymentItems"][0]["Amount"]["GrossValue"].digits == "-11.70")
        #expect(told["PaymentItems"][0]["OriginalAmount"]["GrossValue"].digits == "-10.00")
    }

    @Test("tells what became of the money of cards, and lists nothing that is not asked for")
    func cards() async throws {
        let payment = try await hotel.charged(.visa, "10")
        _ = try await hotel.paid("3")
        let answer = try await list(#""CreditCardTransactions": true"#, interval("UpdatedUtc"))
        let transactions = answer["CreditCardTransactions"].items
        #expect(transactions.map { $0["PaymentId"].text } == [payment["Id"].text])
        #expect(transactions[0]["ChargedAmount"]["GrossValue"].digits == "-10.00")
        #expect(transactions[0]["SettledUtc"].isNull)
        #expect(answer["OrderItems"].isNull && answer["PaymentItems"].isNull)
    }

    @Test("wants a filter and what to list")
    func refused() async throws {
        for body in [
            #"{"Extent": {"OrderItems": true}}"#, #"{\#(interval("UpdatedUtc"))}"#,
            #"{"Extent": {"OrderItems": true}, \#(interval("UpdatedUtc")), "Currency": "XYZ"}"#,
        ] {
            #expect(try await hotel.post("accountingItems/getAll", body).status == 400, "\(body)")
        }
    }

    private func interval(_ name: String) -> String { #""\#(name)": \#(hotel.months(3))"# }

    private func list(_ extent: String, _ filter: String) async throws -> JSON {
        let (status, answer) = try await hotel.post(
            "accountingItems/getAll", #"{"Extent": {\#(extent)}, \#(filter)}"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer
    }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("customers/getOpenItems")
struct CustomersGetOpenItemsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells charges and payments that are not settled; their sum is the balance")
    func sum() async throws {
        _ = try await hotel.drink(2)
        _ = try await hotel.paid("3")
        let customer = try await items(of: [hotel.ada])[0]
        #expect(customer["CustomerId"].text == "\(hotel.ada.id)")
        #expect(customer["OrderItems"].items.map { $0["Amount"]["GrossValue"].digits } == ["11.00"])
        #expect(customer["PaymentItems"].items.map { $0["Amount"]["GrossValue"].digits } == ["-3.00"])
        #expect(customer["Items"].items.count == 2)
        #expect(try await hotel.balance(of: hotel.ada) == ["GBP": "8"])
    }

    @Test("has an entry for every customer of the request, empty where all is settled")
    func settled() async throws {
        _ = try await hotel.drink(1)
        let bill = try await hotel.paid("5.5")
        #expect(!bill.isNull)
        let open = try #require(try await hotel.listBills(#""State": "Open""#).first)
        _ = try await hotel.closed(open["Id"].text)
        let customers = try await items(of: [hotel.charles, hotel.ada])
        #expect(customers.map { $0["CustomerId"].text } == ["\(hotel.charles.id)", "\(hotel.ada.id)"])
        #expect(customers.allSatisfy { $0["OrderItems"].items.isEmpty && $0["PaymentItems"].items.isEmpty })
    }

    @Test("refuses customers of nobody, and currencies that there are not or that nobody exchanges")
    func refusals() async throws {
        _ = try await hotel.drink(1)
        for (members, member) in [
            (#""CustomerIds": ["\#(hotel.engines.id)"]"#, "CustomerIds"),
            (#""CustomerIds": ["\#(hotel.ada.id)"], "Currency": "XXX""#, "Currency"),
            (#""CustomerIds": ["\#(hotel.ada.id)"], "Currency": "JPY""#, "Currency"),
        ] {
            let (status, answer) = try await hotel.post("customers/getOpenItems", "{\(members)}")
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
    }

    @Test("tells amounts in the currency that is asked for, and the original ones beside them")
    func exchange() async throws {
        let hotel = hotel
        _ = try await hotel.drink(2)
        try await hotel.write { transaction in
            let (pound, dollar) = (try #require(Currency("GBP")), try #require(Currency("USD")))
            try transaction.exchangeRates.set(
                ExchangeRate(
                    id: hotel.newID(), enterpriseID: hotel.enterprise.id, source: pound, target: dollar,
                    value: ExactDecimal(coefficient: 125, scale: 2)
                )
            )
        }
        let (status, answer) = try await hotel.post(
            "customers/getOpenItems", #"{"CustomerIds": ["\#(hotel.ada.id)"], "Currency": "USD"}"#
        )
        #expect(status == 200, "\(answer)")
        let item = answer["Customers"][0]["OrderItems"][0]
        #expect(item["Amount"]["Currency"].text == "USD")
        #expect(item["Amount"]["GrossValue"].digits == "13.75")
        #expect(item["OriginalAmount"]["GrossValue"].digits == "11.00")
    }

    private func items(of customers: [Customer]) async throws -> [JSON] {
        let ids = customers.map { "\"\($0.id)\"" }.joined(separator: ",")
        let (status, answer) = try await hotel.post("customers/getOpenItems", #"{"CustomerIds": [\#(ids)]}"#)
        #expect(status == 200, "\(answer)")
        return answer["Customers"].items
    }
}

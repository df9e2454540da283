import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("outletItems/getAll")
struct OutletItemsGetAllTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        let (status, _) = try await hotel.report(
            hotel.receipt(
                "R-1", [hotel.line("Soup", "6", count: 2, #", "ExternalIdentifier": "S-1", "Notes": "Hot""#)]
            ),
            hotel.receipt("R-2", [hotel.line("Bread", "1")])
        )
        try #require(status == 200)
    }

    @Test("tells each item with its amounts and the bill that it stands on")
    func item() async throws {
        let answer = try await hotel.outletItems(#""ConsumedUtc": \#(hotel.months(3))"#)
        let soup = try #require(answer["OutletItems"].items.last)
        #expect(soup["Name"].text == "Soup")
        #expect(soup["Type"].text == "Revenue")
        #expect(soup["UnitCount"].digits == "2")
        #expect(soup["UnitAmount"]["GrossValue"].digits == "6.00")
        #expect(soup["UnitAmount"]["NetValue"].digits == "5.00")
        #expect(soup["UnitAmount"]["TaxValues"][0]["Value"].digits == "1.00")
        #expect(soup["UnitCost"]["Value"].digits == "6.00")
        #expect(soup["ConsumedUtc"].text == "2030-02-28T20:00:00Z")
        #expect(soup["ExternalIdentifier"].text == "S-1")
        #expect(soup["Notes"].text == "Hot")
        #expect(soup["BillId"].text == answer["OutletBills"].items.last?["Id"].text)
        let bill = try #require(answer["OutletBills"].items.last)
        #expect(bill["OutletId"].text == hotel.restaurant.id.description)
        #expect(bill["ClosedUtc"].text == "2030-02-28T22:00:00Z")
    }

    @Test("filters by when an item was consumed, and by when its bill was closed and changed")
    func filters() async throws {
        let january = #"{"StartUtc": "2030-01-01T00:00:00Z", "EndUtc": "2030-02-01T00:00:00Z"}"#
        let soup = try await hotel.outletItems(#""ConsumedUtc": \#(hotel.months(3))"#)["OutletItems"].items.last
        for (filter, count) in [
            (#""ConsumedUtc": \#(january)"#, 0), (#""ClosedUtc": \#(hotel.months(2)), "Currency": "GBP""#, 2),
            (#""ClosedUtc": \#(january)"#, 0), (#""UpdatedUtc": \#(hotel.months(3))"#, 2),
            (#""UpdatedUtc": \#(january)"#, 0), (#""Ids": ["\#(soup?["Id"].text ?? "")"]"#, 1),
        ] {
            #expect(try await hotel.outletItems(filter)["OutletItems"].items.count == count, "\(filter)")
        }
    }

    @Test("tells amounts in the currency that is asked for")
    func currency() async throws {
        let soup = try await hotel.outletItems(#""ConsumedUtc": \#(hotel.months(3)), "Currency": "EUR""#)["OutletItems"]
            .items.last
        #expect(soup?["UnitAmount"]["Currency"].text == "EUR")
        #expect(soup?["UnitAmount"]["GrossValue"].digits == "7.02")
        #expect(soup?["UnitAmount"]["TaxValues"][0]["Value"].digits == "1.17")
        #expect(soup?["UnitCost"]["Currency"].text == "EUR")
        #expect(soup?["UnitCost"]["Value"].digits == "7.02")
    }

    @Test("needs at least one filter")
    func noFilter() async throws {
        #expect(try await hotel.post("outletItems/getAll", #"{"Limitation": {"Count": 1}}"#).status == 400)
    }

    @Test("walks through all items page by page, with the bills of each page")
    func pages() async throws {
        let filter = #""ConsumedUtc": \#(hotel.months(3))"#
        let first = try await hotel.post(
            "outletItems/getAll", #"{\#(filter), "Limitation": {"Count": 1}}"#
        ).json
        #expect(first["OutletBills"].items.map { $0["Number"].text } == ["R-2"])
        let cursor = try #require(first["Cursor"].text)
        let second = try await hotel.post(
            "outletItems/getAll", #"{\#(filter), "Limitation": {"Count": 1, "Cursor": "\#(cursor)"}}"#
        ).json
        #expect(second["OutletBills"].items.map { $0["Number"].text } == ["R-1"])
    }
}

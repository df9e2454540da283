import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("outletBills/add")
struct OutletBillsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("records what an outlet sold and was paid, and answers the bills in their order")
    func records() async throws {
        let soup = hotel.line("Soup", "6", count: 2, #", "AccountingCategoryId": "\#(hotel.food.id)""#)
        let (status, answer) = try await hotel.report(
            hotel.receipt("R-1", [soup, hotel.line("Tip", "2", type: "NonRevenue"),
                                 hotel.line("Cash", "-14", type: "Payment")]),
            hotel.receipt("R-2", [hotel.line("Bread", "1")], #", "AccountId": "\#(hotel.ada.id)", "Notes": "Late""#)
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        let ids = answer["OutletBillIds"].items.compactMap(\.text)
        let listed = try await hotel.outletItems(#""ConsumedUtc": \#(hotel.months(3))"#)
        #expect(listed["OutletBills"].items.map { $0["Number"].text } == ["R-2", "R-1"])
        #expect(listed["OutletBills"].items.compactMap { $0["Id"].text } == ids.reversed())
        #expect(listed["OutletItems"].items.map { $0["Name"].text } == ["Bread", "Cash", "Tip", "Soup"])
        // Guests owe nothing of it.
        #expect(try await hotel.listBills(#""CustomerIds": ["\#(hotel.ada.id)"]"#).isEmpty)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("takes a day without guests, and takes back what was rung up wrong")
    func zeroAndNegative() async throws {
        let (status, answer) = try await hotel.report(
            hotel.receipt("R-1", []), hotel.receipt("R-2", [hotel.line("Soup", "0")]),
            hotel.receipt("R-3", [hotel.line("Soup", "-6")])
        )
        #expect(status == 200)
        #expect(answer["OutletBillIds"].items.count == 3)
    }

    @Test("records nothing of a request in which anything is unknown")
    func refused() async throws {
        let unknown = hotel.ada.id.description
        let good = hotel.receipt("R-1", [hotel.line("Soup", "6")])
        let stranger = #", "AccountId": "\#(hotel.enterprise.id)""#
        let refusals: [(String, String)] = [
            (good.replacing(hotel.restaurant.id.description, with: unknown), "OutletId"),
            (hotel.receipt("R-2", [], stranger), "AccountId"),
            (hotel.receipt("R-2", [hotel.line("S", "1", category(unknown))]), "AccountingCategoryId"),
            (good.replacing("GBP", with: "USD"), "Currency"), (good.replacing("-20%", with: "-21%"), "TaxCodes"),
            (good.replacing("2030-02-28T22", with: "2028-02-28T22"), "ClosedUtc"),
            (good.replacing("2030-02-28T20", with: "2028-02-28T20"), "ConsumedUtc"),
        ]
        for (bill, member) in refusals {
            let (status, answer) = try await hotel.report(good, bill)
            #expect(status == 400, "\(bill)")
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.outletItems(#""ConsumedUtc": \#(hotel.months(3))"#)["OutletItems"].items.isEmpty)
    }

    private func category(_ id: String) -> String { #", "AccountingCategoryId": "\#(id)""# }
}

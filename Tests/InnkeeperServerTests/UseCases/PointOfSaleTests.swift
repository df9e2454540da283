import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the till of a restaurant does: it charges the rooms of those who sign for it, and reports everything else at
/// the end of the day.
@Suite("Point of sale")
struct PointOfSaleTests {
    @Test("charges a guest in parts, gives discounts, and takes back what was wrong")
    func roomCharges() async throws {
        let demo = try await ServedDemo.shared.value
        let till = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let (_, services) = try await till.ask("services/getAll", DemoClient.page)
        let bar = try #require(
            services["Services"].items.first { $0["Data"]["Discriminator"].text == "Additional" }?["Id"].text
        )
        let (_, categories) = try await till.ask("accountingCategories/getAll", DemoClient.page)
        let food = try #require(
            categories["AccountingCategories"].items.first { $0["Code"].text == "FOOD" }?["Id"].text
        )
        let (_, added) = try await till.ask("customers/add", #""LastName":"Diner","OverwriteExisting":false"#)
        let guest = try #require(added["Id"].text)

        // A salad split between two, a tenth off, a pound off, one on the house, and one taken back.
        for (name, value) in [
            ("Caesar salad, half", "5"), ("Caesar salad, half", "5"), ("10 % off", "-1"), ("One off", "-1"),
            ("Bread", "0"), ("Caesar salad, taken back", "-5"),
        ] {
            let (status, answer) = try await till.ask(
                "orders/add",
                """
                "ServiceId":"\(bar)","AccountId":"\(guest)","Notes":"Ticket 17","Items":[{"Name":"\(name)",
                "UnitCount":1,"AccountingCategoryId":"\(food)","UnitAmount":{"Currency":"GBP","GrossValue":\(value),
                "TaxCodes":["UK-2022-20%"]}}]
                """
            )
            #expect(status == 200, "\(name): \(answer)")
        }
        let (_, charges) = try await till.ask("orderItems/getAll", #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#)
        let sum = charges["OrderItems"].items.reduce(Decimal.zero) {
            $0 + (Decimal(string: $1["Amount"]["GrossValue"].digits ?? "") ?? 0)
        }
        #expect(charges["OrderItems"].items.count == 6)
        #expect(sum == 3)
        #expect(charges["OrderItems"].items.allSatisfy { $0["AccountingCategoryId"].text == food })
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    @Test("reports the day: what was sold, what guests gave, and how all was paid; a day without guests too")
    func endOfDay() async throws {
        let demo = try await ServedDemo.shared.value
        let till = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let (_, outlets) = try await till.ask("outlets/getAll", DemoClient.page)
        let outlet = try #require(outlets["Outlets"].items.first?["Id"].text)
        let (_, known) = try await till.ask("configuration/get")
        let now = try #require(known["NowUtc"].text)
        func line(_ name: String, _ value: String, _ type: String) -> String {
            """
            {"Name":"\(name)","UnitCount":1,"ConsumedUtc":"\(now)","Type":"\(type)",
            "UnitAmount":{"Currency":"GBP","GrossValue":\(value),"TaxCodes":[]}}
            """
        }
        let lines = [line("Dinner", "80", "Revenue"), line("Tip", "8", "NonRevenue"), line("Visa", "-88", "Payment")]
        let (status, answer) = try await till.ask(
            "outletBills/add",
            """
            "Bills":[
            {"OutletId":"\(outlet)","Number":"Z-1","ClosedUtc":"\(now)","Items":[\(lines.joined(separator: ","))]},
            {"OutletId":"\(outlet)","Number":"Z-2","ClosedUtc":"\(now)","Items":[\(line("Nothing", "0", "Revenue"))]}]
            """
        )
        try #require(status == 200, "\(answer)")
        #expect(answer["OutletBillIds"].items.count == 2)
        let (_, listed) = try await till.ask(
            "outletItems/getAll", #""ConsumedUtc":{"StartUtc":"\#(now)","EndUtc":"\#(now)"},\#(DemoClient.page)"#
        )
        let mine = Set(answer["OutletBillIds"].items.map(\.text))
        let items = listed["OutletItems"].items.filter { mine.contains($0["BillId"].text) }
        #expect(items.map { $0["Name"].text } == ["Nothing", "Visa", "Tip", "Dinner"])
    }
}

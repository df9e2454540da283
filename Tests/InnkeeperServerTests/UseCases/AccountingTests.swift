import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the accountant's program does: it learns the categories and how far back things may change, and fetches what
/// was charged, paid and billed since.
@Suite("Accounting")
struct AccountingTests {
    @Test("fetches charges, payments, outlets' items and bills of a period, all of them in known categories")
    func period() async throws {
        let demo = try await ServedDemo.shared.value
        let books = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let (_, house) = try await books.ask("configuration/get")
        #expect(house["Enterprise"]["AccountingEditableHistoryInterval"].text != nil)
        #expect(house["Enterprise"]["OperationalEditableHistoryInterval"].text != nil)
        let (_, listed) = try await books.ask("accountingCategories/getAll", DemoClient.page)
        let categories = Set(listed["AccountingCategories"].items.compactMap { $0["Id"].text })
        #expect(!categories.isEmpty)

        let now = try #require(try house["NowUtc"].text.map { try Date($0, strategy: .iso8601) })
        let start = now.addingTimeInterval(-30 * 86_400).formatted(.iso8601)
        let period = #"{"StartUtc":"\#(start)","EndUtc":"\#(now.formatted(.iso8601))"}"#
        for (path, filter, list) in [
            ("orderItems/getAll", "ConsumedUtc", "OrderItems"), ("outletItems/getAll", "ConsumedUtc", "OutletItems"),
        ] {
            let (status, answer) = try await books.ask(
                path, #""\#(filter)":\#(period),"Currency":"GBP",\#(DemoClient.page)"#
            )
            #expect(status == 200, "\(path): \(answer)")
            let items = answer[list].items
            #expect(!items.isEmpty, "\(path)")
            #expect(items.compactMap { $0["AccountingCategoryId"].text }.allSatisfy { categories.contains($0) })
        }
        let (paid, payments) = try await books.ask("payments/getAll", #""ChargedUtc":\#(period),\#(DemoClient.page)"#)
        #expect(paid == 200)
        #expect(!payments["Payments"].items.isEmpty)
        let (older, both) = try await books.ask(
            "accountingItems/getAll",
            #""ClosedUtc":\#(period),"Extent":{"OrderItems":true,"PaymentItems":true}"#
        )
        #expect(older == 200)
        #expect(!both["OrderItems"].items.isEmpty)
        #expect(both["OrderItems"].items.allSatisfy { $0["AccountingState"].text == "Closed" })
    }

    @Test("finds that every bill of the period adds up to what was paid or promised, and prints one")
    func bills() async throws {
        let demo = try await ServedDemo.shared.value
        let books = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let (_, house) = try await books.ask("configuration/get")
        let now = try #require(try house["NowUtc"].text.map { try Date($0, strategy: .iso8601) })
        let start = now.addingTimeInterval(-30 * 86_400).formatted(.iso8601)
        let period = #"{"StartUtc":"\#(start)","EndUtc":"\#(now.formatted(.iso8601))"}"#
        let (_, answer) = try await books.ask(
            "bills/getAll",
            #""IssuedUtc":\#(period),"State":"Closed","Extent":{"Items":true},"Limitation":{"Count":20}"#
        )
        let bills = answer["Bills"].items
        #expect(!bills.isEmpty)
        for bill in bills {
            let entries = bill["OrderItems"].items + bill["PaymentItems"].items
            let sum = entries.reduce(Decimal.zero) {
                $0 + (Decimal(string: $1["Amount"]["GrossValue"].digits ?? "") ?? 0)
            }
            #expect(sum == 0, "\(bill["Number"].text ?? "")")
        }
        let bill = try #require(bills.first?["Id"].text)
        let (status, printed) = try await books.ask("bills/getPdf", #""BillId":"\#(bill)","PdfTemplate":"Reservation""#)
        #expect(status == 200, "\(printed)")
        let pdf = Data(base64Encoded: printed["Result"]["Value"]["Base64Data"].text ?? "") ?? Data()
        #expect(pdf.starts(with: Data("%PDF-".utf8)))
    }
}

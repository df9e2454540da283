import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("bills/getAll")
struct BillsGetAllTests {
    let hotel: TestHotel
    /// Ada's with the Analytical Engines, of 1 March, closed on the 2nd.
    let receipt: JSON
    /// Charles's, of 3 March, closed on the 4th, due on the 20th.
    let invoice: JSON
    /// Ada's, of 5 March.
    let open: JSON

    init() async throws {
        hotel = try await TestHotel()
        var bill = Bill(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, account: Account(hotel.ada.id), created: hotel.now
        )
        bill.associatedAccount = Account(hotel.engines.id)
        let named = bill
        try await hotel.write { try $0.bills.insert(named) }
        _ = try await hotel.drink()
        _ = try await hotel.paid("5.50")
        hotel.clock.set(to: hotel.march(2, 9))
        receipt = try await hotel.closed(named.id.description)
        hotel.clock.set(to: hotel.march(3, 9))
        let charles = try await hotel.drink(1, #""AccountId": "\#(hotel.charles.id)""#)["BillId"].text
        hotel.clock.set(to: hotel.march(4, 9))
        invoice = try await hotel.closed(charles, as: "Invoice", #""DueDate": {"Value": "2030-03-20"}"#)
        hotel.clock.set(to: hotel.march(5, 9))
        let third = try await hotel.drink(2)["BillId"].text ?? ""
        open = try #require(try await hotel.listBills(#""BillIds": ["\#(third)"]"#).first)
    }

    @Test("lists open and closed bills of every type, newest first, as they were answered when they closed")
    func everything() async throws {
        let listed = try await hotel.listBills(hotel.interval("CreatedUtc", 1, 9))
        #expect(listed.map(\.canonical) == [open, invoice, receipt].map(\.canonical))
    }

    @Test("narrows by each of its filters", arguments: Filter.allCases)
    func filters(_ filter: Filter) async throws {
        let (json, expected): (String, [JSON]) =
            switch filter {
            case .ids: (#""BillIds": ["\#(receipt["Id"].text ?? "")"]"#, [receipt])
            case .customers: (#""CustomerIds": ["\#(hotel.ada.id)"]"#, [open, receipt])
            case .open: (#""State": "Open""#, [open])
            case .closed: (#""State": "Closed""#, [invoice, receipt])
            case .invoices: (#""Type": "Invoice""#, [invoice])
            case .receipts: (#""Type": "Receipt", "State": "Closed""#, [receipt])
            case .created: (hotel.interval("CreatedUtc", 3, 4), [invoice])
            case .updated: (hotel.interval("UpdatedUtc", 2, 3), [receipt])
            case .issued: (hotel.interval("IssuedUtc", 2, 5), [invoice, receipt])
            case .closedUTC: (hotel.interval("ClosedUtc", 4, 5), [invoice])
            case .paid: (hotel.interval("PaidUtc", 1, 9), [receipt])
            case .due: (hotel.interval("DueUtc", 20, 21), [invoice])
            case .bothCorrectionStates: (#""CorrectionState": ["Bill", "CorrectiveBill"]"#, [open, invoice, receipt])
            case .corrective: (#""CorrectionState": ["CorrectiveBill"]"#, [])
            case .twoFilters:
                (#"\#(hotel.interval("IssuedUtc", 2, 5)), "CustomerIds": ["\#(hotel.ada.id)"]"#, [receipt])
            }
        #expect(try await ids(json) == expected.map { $0["Id"].text })
    }

    @Test("wants a filter, and none longer than three months")
    func filterRequired() async throws {
        let (status, answer) = try await hotel.post("bills/getAll", #"{"Limitation": {"Count": 9}}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid BillIds.")
        let long = try await hotel.post(
            "bills/getAll", #"{"CreatedUtc": \#(hotel.months(4)), "Limitation": {"Count": 9}}"#
        )
        #expect(long.status == 400)
        #expect(long.json["Message"].text == "Invalid CreatedUtc.")
    }

    @Test("shows an open bill without a number, a document or parties")
    func openBill() {
        #expect(open["State"].text == "Open")
        for name in ["Number", "CounterId", "IssuedUtc", "PaidUtc", "OwnerData", "AssigneeData", "EnterpriseData"] {
            #expect(open[name].isNull, "\(name)")
        }
        #expect(open["AccountId"].text == hotel.ada.id.description)
        #expect(open["AccountType"].text == "Customer")
        #expect(open["AssociatedAccountIds"].items.isEmpty)
        #expect(open["CorrectionState"].text == "Bill")
        #expect(open["CorrectedBillId"].isNull)
    }

    @Test("shows the parties under their older names too")
    func olderNames() {
        #expect(receipt["OwnerData"]["Value"]["LastName"].text == "Lovelace")
        #expect(receipt["AssigneeData"].canonical == receipt["OwnerData"].canonical)
        #expect(receipt["CustomerId"].text == hotel.ada.id.description)
        #expect(receipt["AssociatedAccountIds"].items.map(\.text) == [hotel.engines.id.description])
        #expect(receipt["CompanyId"].text == hotel.engines.id.description)
        let company = receipt["AssociatedAccountData"][0]["BillCompanyData"]
        #expect(receipt["CompanyDetails"].canonical == company.canonical)
        #expect(receipt["CompanyDetails"]["Name"].text == "Analytical Engines")
        #expect(invoice["CompanyId"].isNull)
        #expect(invoice["CompanyDetails"].isNull)
    }

    @Test("adds what stands on the bills only where the older extent asks for it")
    func extent() async throws {
        let names = ["Revenue", "Payments", "OrderItems", "PaymentItems"]
        for name in names { #expect(receipt[name].items.isEmpty) }
        let bills = try await hotel.listBills(#"\#(hotel.interval("CreatedUtc", 1, 9)), "Extent": {"Items": true}"#)
        #expect(bills.map { bill in names.map { bill[$0].items.count } } == [[1, 0, 1, 0], [1, 1, 1, 1], [1, 1, 1, 1]])

        let closed = try #require(bills.last)
        #expect(closed["Revenue"][0]["Type"].text == "ProductRevenue")
        #expect(closed["Revenue"][0]["Amount"]["Value"].digits == "5.50")
        #expect(closed["Revenue"][0]["State"].text == "Closed")
        #expect(closed["Payments"][0]["Type"].text == "Payment")
        #expect(closed["Payments"][0]["Amount"]["Value"].digits == "-5.50")
        #expect(closed["OrderItems"][0]["Data"]["Discriminator"].text == "ProductOrder")
        #expect(closed["OrderItems"][0]["Data"]["Value"]["ProductId"].text == hotel.minibar.id.description)
        #expect(closed["PaymentItems"][0]["Data"]["Discriminator"].text == "Unspecified")
        let promised = bills[1]
        #expect(promised["PaymentItems"][0]["Data"]["Discriminator"].text == "Invoice")
        #expect(promised["PaymentItems"][0]["Data"]["Value"]["InvoiceId"].text == promised["Id"].text)
    }

    @Test("goes from page to page without a gap")
    func pages() async throws {
        let seen = try await hotel.paged("bills/getAll", "Bills", hotel.interval("CreatedUtc", 1, 9))
        #expect(seen == [open, invoice, receipt].map { $0["Id"].text })
    }

    @Test("keeps to the enterprises of the token")
    func scope() async throws {
        let filter = #""State": "Open", "EnterpriseIds": ["\#(hotel.beacon.id)"], "Limitation": {"Count": 9}"#
        try await hotel.expectScope("bills/getAll", #""State": "Open""#)
        let foreign = try await hotel.emptyBill(of: Account(hotel.ada.id), in: hotel.beacon)
        #expect(try await ids(#""State": "Open""#) == [open["Id"].text])
        let both = try await hotel.post("bills/getAll", "{\(filter)}", accessToken: TestHotel.portfolioToken)
        #expect(both.json["Bills"].items.map { $0["Id"].text } == [foreign])
    }

    // MARK: - Vocabulary

    enum Filter: CaseIterable {
        case ids, customers, open, closed, invoices, receipts, created, updated, issued, closedUTC, paid, due
        case bothCorrectionStates, corrective, twoFilters
    }

    private func ids(_ filter: String) async throws -> [String?] {
        try await hotel.listBills(filter).map { $0["Id"].text }
    }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Bills at retired addresses")
struct RetiredBillsTests {
    let hotel: TestHotel
    /// Ada's, of 1 March, closed on the 2nd; and her next one.
    let closed: String
    let open: String

    private static let members = [
        "CompanyId", "CounterId", "CustomerId", "DueUtc", "Id", "IssuedUtc", "Notes", "Number", "Payments", "Revenue",
        "State", "Type", "VariableSymbol",
    ]
    private static let itemMembers = [
        "AccountingCategoryId", "Amount", "BillId", "ClosedUtc", "ConsumptionUtc", "CreditCardId", "CustomerId", "Id",
        "InvoiceId", "Name", "Notes", "OrderId", "ProductId", "ServiceId", "SubType", "Type",
    ]

    init() async throws {
        hotel = try await TestHotel()
        let bill = try await hotel.drink()["BillId"].text
        _ = try await hotel.paid("5.50")
        hotel.clock.set(to: hotel.march(2, 9))
        closed = try #require(try await hotel.closed(bill)["Id"].text)
        hotel.clock.set(to: hotel.march(3, 9))
        open = try #require(try await hotel.drink(2)["BillId"].text)
    }

    @Test("bills/getAllByIds tells what stands on a bill, in the members of 2019 and no others")
    func byIDs() async throws {
        let bill = try await bills("bills/getAllByIds", #""BillIds": ["\#(closed)"]"#)[0]
        #expect(bill.names == Self.members)
        #expect(bill["Id"].text == closed)
        #expect(bill["CustomerId"].text == hotel.ada.id.description)
        #expect(bill["State"].text == "Closed")
        #expect(bill["Type"].text == "Receipt")
        #expect(bill["IssuedUtc"].text == "2030-03-02T09:00:00Z")
        #expect(bill["Number"].text?.isEmpty == false)
        let (charge, payment) = (bill["Revenue"][0], bill["Payments"][0])
        #expect(charge.names == Self.itemMembers)
        #expect(charge["Type"].text == "ProductRevenue")
        #expect(charge["ProductId"].text == hotel.minibar.id.description)
        #expect(charge["Amount"].names == ["Currency", "GrossValue", "NetValue", "TaxValues"])
        #expect(charge["Amount"]["GrossValue"].digits == "5.50")
        #expect(payment.names == Self.itemMembers)
        #expect(payment["Type"].text == "Payment")
        #expect(payment["Amount"]["GrossValue"].digits == "-5.50")
    }

    @Test("bills/getAllByIds gives an open bill the number and the date that every bill had")
    func openBill() async throws {
        let bill = try await bills("bills/getAllByIds", #""BillIds": ["\#(open)"]"#)[0]
        #expect(bill["State"].text == "Open")
        #expect(bill["Number"].text == "")
        #expect(bill["IssuedUtc"].text == "2030-03-03T09:00:00Z")
    }

    @Test("bills/getAllByCustomers lists all bills of a customer, open and closed")
    func byCustomers() async throws {
        #expect(
            try await bills("bills/getAllByCustomers", #""CustomerIds": ["\#(hotel.ada.id)"]"#).map { $0["Id"].text }
                == [open, closed]
        )
        #expect(try await bills("bills/getAllByCustomers", #""CustomerIds": ["\#(hotel.charles.id)"]"#).isEmpty)
    }

    @Test("bills/getAllClosed lists what was closed in an interval of any length")
    func closedBills() async throws {
        let between = { (start: String, end: String) in #""StartUtc": "\#(start)", "EndUtc": "\#(end)""# }
        let year = between("2029-06-01T00:00:00Z", "2030-06-01T00:00:00Z")
        #expect(try await bills("bills/getAllClosed", year).map { $0["Id"].text } == [closed])
        #expect(try await bills("bills/getAllClosed", between(hotel.time(3, 0), hotel.time(9, 0))).isEmpty)
        try await hotel.expectInvalid(
            "EndUtc", "bills/getAllClosed", between(hotel.time(3, 0), hotel.time(2, 0))
        )
    }

    @Test("come all at once, however many there are")
    func many() async throws {
        let bills = (0..<1003).map { _ in
            Bill(
                id: hotel.newID(), enterpriseID: hotel.enterprise.id, account: Account(hotel.charles.id),
                created: hotel.now
            )
        }
        try await hotel.write { transaction in
            for bill in bills { try transaction.bills.insert(bill) }
        }
        let listed = try await self.bills("bills/getAllByCustomers", #""CustomerIds": ["\#(hotel.charles.id)"]"#)
        #expect(listed.map { $0["Id"].text } == bills.reversed().map(\.id.description))
    }

    private func bills(_ path: String, _ members: String) async throws -> [JSON] {
        let (status, answer) = try await hotel.post(path, "{\(members)}")
        #expect(status == 200, "\(answer)")
        #expect(answer.names == ["Bills"])
        return answer["Bills"].items
    }
}

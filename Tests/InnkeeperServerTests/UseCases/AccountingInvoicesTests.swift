import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the accountant's program asks about one guest: the revenue of a stay, its invoice, and what was taken back.
@Suite("Accounting of an invoice")
struct AccountingInvoicesTests {
    @Test("finds it by who owes it and when it is due, with the revenue of the stay, and follows its rebates")
    func invoice() async throws {
        let demo = try await ServedDemo.shared.value
        let desk = try await GuestDesk(Visit.houses[0], demo)
        let guest = try await desk.ask("customers/add", #""LastName":"Ledger","OverwriteExisting":false"#).id
        let stay = try await book(guest, desk)
        let charges = try await items(#""ServiceOrderIds":["\#(stay)"]"#, desk)
        #expect(charges.count == 2)
        let bill = try #require(charges[0]["BillId"].text)
        _ = try await desk.ask(
            "bills/close", #""BillId":"\#(bill)","Type":"Invoice","DueDate":{"Value":"2026-12-24"}"#
        )
        let days = #"{"StartUtc":"2026-12-24T00:00:00Z","EndUtc":"2026-12-25T00:00:00Z"}"#
        for filter in [#""DueUtc":\#(days)"#, #""CustomerIds":["\#(guest)"]"#] {
            let bills = try await desk.ask("bills/getAll", "\(filter),\(DemoClient.page)")["Bills"].items
            #expect(bills.contains { $0["Id"].text == bill }, "\(filter)")
        }
        let closed = try await items(#""ServiceOrderIds":["\#(stay)"],"Currency":"EUR""#, desk)
        #expect(closed.allSatisfy { $0["AccountingState"].text == "Closed" })
        #expect(closed.allSatisfy { $0["Amount"]["Currency"].text == "EUR" })
        #expect(closed.allSatisfy { $0["OriginalAmount"]["Currency"].text == "GBP" })

        _ = try await desk.ask(
            "reservations/cancel", #""ReservationIds":["\#(stay)"],"PostCancellationFee":false,"Notes":"Ill""#
        )
        let rebates = try await items(#""ServiceOrderIds":["\#(stay)"],"Types":["NightRebate"]"#, desk)
        #expect(rebates.count == 2)
        for rebate in rebates {
            let original = try #require(rebate["Data"]["Rebate"]["RebatedItemId"].text)
            let found = try await items(#""OrderItemIds":["\#(original)"]"#, desk)
            #expect(found.map { $0["ServiceOrderId"].text } == [stay])
            #expect(found[0]["Amount"]["GrossValue"].digits.map { "-" + $0 } == rebate["Amount"]["GrossValue"].digits)
        }
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    private func items(_ filter: String, _ desk: GuestDesk) async throws -> [JSON] {
        try await desk.ask("orderItems/getAll", "\(filter),\(DemoClient.page)")["OrderItems"].items
    }

    /// Two nights in February, in the kind of room that another guest has, at the same rate.
    private func book(_ guest: String, _ desk: GuestDesk) async throws -> String {
        let known = try #require(try await desk.reservations("Confirmed").first)
        let persons = known["PersonCounts"].items.map { person in
            #"{"AgeCategoryId":"\#(person["AgeCategoryId"].text ?? "")","Count":1}"#
        }
        let stay = """
            {"StartUtc":"2027-02-08T15:00:00Z","EndUtc":"2027-02-10T10:00:00Z","CustomerId":"\(guest)",
             "RequestedCategoryId":"\(known["RequestedResourceCategoryId"].text ?? "")",
             "RateId":"\(known["RateId"].text ?? "")","PersonCounts":[\(persons.prefix(1).joined())]}
            """
        let made = try await desk.ask("reservations/add", #""ServiceId":"\#(desk.stays)","Reservations":[\#(stay)]"#)
        return try made["Reservations"][0]["Reservation"].id
    }
}

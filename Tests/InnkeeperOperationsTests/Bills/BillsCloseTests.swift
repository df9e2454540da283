import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("bills/close")
struct BillsCloseTests {
    let hotel: TestHotel
    /// Ada's, with a bottle of 5.50 pounds on it.
    let bill: String

    init() async throws {
        hotel = try await TestHotel()
        bill = try #require(try await hotel.drink()["BillId"].text)
    }

    @Test("closes a bill that is paid as a receipt, with all that stands on it")
    func receipt() async throws {
        let payment = try await hotel.paid("5.50")
        hotel.clock.set(to: hotel.march(2, 9))
        let closed = try await hotel.closed(bill)
        let now = "2030-03-02T09:00:00Z"
        #expect(closed["Id"].text == bill)
        #expect(closed["State"].text == "Closed")
        #expect(closed["Type"].text == "Receipt")
        #expect(closed["Number"].text == "B0001")
        #expect(closed["CounterId"].text == hotel.billCounter.id.description)
        for moment in ["IssuedUtc", "PaidUtc", "TaxedUtc", "UpdatedUtc"] { #expect(closed[moment].text == now) }
        #expect(closed["CreatedUtc"].text == "2030-03-01T09:00:00Z")

        let charge = try await hotel.itemsOn(bill)[0]
        #expect(charge["AccountingState"].text == "Closed")
        #expect(charge["ClosedUtc"].text == now)
        let listed = try await hotel.listPayments(#""BillIds": ["\#(bill)"]"#)
        #expect(listed.map { $0["Id"].text } == [payment["Id"].text])
        #expect(listed[0]["AccountingState"].text == "Closed")
        #expect(listed[0]["ClosedUtc"].text == now)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("closes no receipt while something is owed or too much was paid")
    func unpaidReceipt() async throws {
        for (payment, balance) in [("3", "2.5 GBP"), ("4", "-1.5 GBP")] {
            _ = try await hotel.paid(payment)
            let before = try await hotel.books()
            let (status, answer) = try await hotel.close(bill)
            #expect(status == 403)
            #expect(answer["Message"].text?.contains(balance) == true, "\(answer["Message"].text ?? "")")
            #expect(try await hotel.books() == before)
        }
        #expect(try await hotel.itemsOn(bill)[0]["AccountingState"].text == "Open")
    }

    @Test("closes what is not paid as an invoice, balanced by a payment that promises the rest")
    func invoice() async throws {
        _ = try await hotel.paid("1.50")
        let events = try await hotel.read { try $0.outbox.lastSequence() }
        let closed = try await hotel.closed(bill, as: "Invoice")
        #expect(closed["Type"].text == "Invoice")
        #expect(closed["State"].text == "Closed")
        #expect(closed["Number"].text == "B0001")
        #expect(closed["PaidUtc"].isNull)
        let payments = try await hotel.listPayments(#""BillIds": ["\#(bill)"]"#)
        #expect(payments.map { $0["Type"].text } == ["InvoicePayment", "ExternalPayment"])
        #expect(payments.map { $0["Amount"]["GrossValue"].digits } == ["-4.00", "-1.50"])
        #expect(payments.allSatisfy { $0["AccountingState"].text == "Closed" && $0["ClosedUtc"].text != nil })
        #expect(payments[0]["Data"]["Invoice"]["InvoiceId"].text == bill)
        #expect(try await hotel.itemsOn(bill)[0]["AccountingState"].text == "Closed")
        #expect(try await hotel.read { try $0.outbox.lastSequence() } == events)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("balances every currency of an invoice by itself")
    func currencies() async throws {
        let euros = #"{"Currency": "EUR", "GrossValue": 9, "TaxCodes": []}"#
        let taxi = #"{"Name": "Taxi", "UnitCount": 1, "UnitAmount": \#(euros)}"#
        #expect(try await hotel.order(#""Items": [\#(taxi)]"#).status == 200)
        _ = try await hotel.closed(bill, as: "Invoice")
        let balancing = try await hotel.listPayments(#""BillIds": ["\#(bill)"]"#).map { payment in
            "\(payment["Amount"]["GrossValue"].digits ?? "") \(payment["Amount"]["Currency"].text ?? "")"
        }
        #expect(Set(balancing) == ["-9.00 EUR", "-5.50 GBP"])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("closes an invoice that is paid without another payment")
    func paidInvoice() async throws {
        _ = try await hotel.paid("5.50")
        let closed = try await hotel.closed(bill, as: "Invoice")
        #expect(closed["PaidUtc"].text == "2030-03-01T09:00:00Z")
        #expect(try await hotel.listPayments(#""BillIds": ["\#(bill)"]"#).count == 1)
    }

    @Test("refuses to close a bill twice, one that nobody knows, and one with nothing on it")
    func refusals() async throws {
        _ = try await hotel.closed(bill, as: "Invoice")
        let empty = try await hotel.emptyBill(of: Account(hotel.charles.id))
        let foreign = try await hotel.emptyBill(of: Account(hotel.charles.id), in: hotel.beacon)
        let before = try await hotel.books()
        for bill in [bill, foreign, hotel.ada.id.description] {
            for type in ["Invoice", "Receipt"] {
                let (status, answer) = try await hotel.close(bill, as: type)
                #expect(status == 400)
                #expect(answer["Message"].text == "Invalid BillId.")
            }
        }
        #expect(try await hotel.close(empty).status == 403)
        #expect(try await hotel.close(empty, as: "Invoice").status == 403)
        #expect(try await hotel.books() == before)
    }

    @Test("charges and pays nothing more on a closed bill: the next one is another")
    func nextBill() async throws {
        _ = try await hotel.closed(bill, as: "Invoice")
        let next = try await hotel.drink()["BillId"].text
        #expect(next != bill)
        #expect(try await hotel.paid("1")["BillId"].text == next)
    }

    // MARK: - Numbers

    @Test("takes the number from the counter that is named")
    func counter() async throws {
        let other = Counter(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, name: "Invoices", type: .bill, isDefault: false,
            value: 41, format: "INV-{0}", created: hotel.now
        )
        try await hotel.write { try $0.counters.insert(other) }
        let closed = try await hotel.closed(bill, as: "Invoice", #""BillCounterId": "\#(other.id)""#)
        #expect(closed["Number"].text == "INV-42")
        #expect(closed["CounterId"].text == other.id.description)
        let next = try #require(try await hotel.drink()["BillId"].text)
        #expect(try await hotel.closed(next, as: "Invoice")["Number"].text == "B0001")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("refuses a counter that is unknown or counts something else, and leaves nothing behind")
    func wrongCounter() async throws {
        let before = try await hotel.books()
        for counter in [hotel.stayCounter.id.description, bill] {
            let (status, answer) = try await hotel.close(bill, as: "Invoice", #""BillCounterId": "\#(counter)""#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid BillCounterId.")
        }
        #expect(try await hotel.books() == before)
    }

    @Test("closes nothing in a house that has no counter of bills")
    func noCounter() async throws {
        _ = try await hotel.write { try $0.run("UPDATE counter SET is_default = \(false)") }
        let before = try await hotel.books()
        let (status, answer) = try await hotel.close(bill, as: "Invoice")
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("no default counter") == true)
        #expect(try await hotel.books() == before)
    }

    @Test("numbers bills that are closed at the same time without a gap")
    func parallel() async throws {
        let hotel = hotel
        var bills: [String] = []
        for _ in 0..<20 {
            let next = try await hotel.emptyBill(of: Account(hotel.ada.id))
            _ = try await hotel.drink(1, #""BillId": "\#(next)""#)
            bills.append(next)
        }
        let unpaid = bill
        let numbers = try await withThrowingTaskGroup(of: String?.self) { group in
            for bill in bills {
                group.addTask { try await hotel.close(bill, as: "Invoice").json["Bills"][0]["Number"].text }
                // Fails, and takes no number.
                group.addTask { try await hotel.close(unpaid).json["Bills"][0]["Number"].text }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(numbers.compactMap { $0 }.sorted() == (1...20).map { $0 < 10 ? "B000\($0)" : "B00\($0)" })
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("closes a bill once, however many try at the same time")
    func parallelOnOne() async throws {
        let (hotel, bill) = (hotel, bill)
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { try await hotel.close(bill, as: "Invoice").status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [200] + Array(repeating: 400, count: 19))
        #expect(try await hotel.listPayments(#""BillIds": ["\#(bill)"]"#).count == 1)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }
}

import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Invoices that are paid later, in a house that tracks them")
struct ReceivablesTests {
    let hotel: TestHotel
    /// Two bottles, eleven pounds, on a closed invoice of Ada's.
    let invoice: JSON

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.trackReceivables()
        invoice = try await hotel.closed(try await hotel.drink(2)["BillId"].text, as: "Invoice")
    }

    @Test("are claimed on the account until they are paid, and nowhere else")
    func claimed() async throws {
        #expect(invoice["Options"]["TrackReceivable"].flag == true)
        #expect(invoice["PaidUtc"].isNull)
        #expect(try await payments() == ["Receivable 11.00 Open", "Balancing -11.00 Closed"])
        let claim = try await claim()
        #expect(claim["Type"].text == "InvoicePayment")
        #expect(claim["PaymentOrigin"].text == "BillBalancing")
        #expect(claim["BillId"].isNull)
        #expect(claim["Data"]["Invoice"]["InvoiceId"].text == invoice["Id"].text)
        #expect(try await hotel.balance() == "11")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("are not tracked in a house whose accountant does, and never as receipts")
    func untracked() async throws {
        let charge = try await hotel.drink()
        _ = try await hotel.paid("5.50")
        #expect(try await hotel.closed(charge["BillId"].text)["Options"]["TrackReceivable"].flag == false)
        let other = try await TestHotel()
        let invoice = try await other.closed(try await other.drink()["BillId"].text, as: "Invoice")
        #expect(invoice["Options"]["TrackReceivable"].flag == false)
        #expect(try await other.balance() == "0")
    }

    @Test("are paid by a bill on which the payment meets what is owed; it corrects the invoice")
    func paid() async throws {
        let bill = try await settlement(paying: "11")
        hotel.clock.set(to: hotel.march(4, 9))
        let closed = try await hotel.closed(bill)
        #expect(closed["CorrectionState"].text == "CorrectiveBill")
        #expect(closed["CorrectionType"].text == "ReceivablePaymentsBalance")
        #expect(closed["CorrectedBillId"].text == invoice["Id"].text)
        let paid = try await hotel.bill(invoice["Id"].text ?? "")
        #expect(paid["PaidUtc"].text == hotel.time(4, 9))
        #expect(paid["Type"].text == "Invoice")
        #expect(try await payments().contains { $0.hasSuffix("Open") } == false)
        #expect(try await hotel.balance() == "0")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
        let within = #""PaidUtc": {"StartUtc": "\#(hotel.time(4, 0))", "EndUtc": "\#(hotel.time(5, 0))"}"#
        #expect(try await hotel.listBills(within).map { $0["Id"].text } == [invoice["Id"].text])
    }

    @Test("that are paid in part are claimed for the rest")
    func underpaid() async throws {
        let bill = try await settlement(paying: "4")
        #expect(try await hotel.close(bill).status == 403)
        let closed = try await hotel.closed(bill, as: "Invoice")
        #expect(closed["CorrectionType"].text == "ReceivablePaymentsBalance")
        #expect(closed["Options"]["TrackReceivable"].flag == false)
        #expect(try await payments().contains("UnderpaymentBalancingReceivable -7.00 Closed"))
        #expect(try await payments().contains("Receivable 7.00 Open"))
        #expect(try await hotel.bill(invoice["Id"].text ?? "")["PaidUtc"].isNull)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
        _ = try await hotel.closed(try await settlement(paying: "7"))
        #expect(try await hotel.bill(invoice["Id"].text ?? "")["PaidUtc"].isNull == false)
        #expect(try await hotel.balance() == "0")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("that are paid too much are paid, and the customer keeps the rest")
    func overpaid() async throws {
        _ = try await hotel.closed(try await settlement(paying: "15"), as: "Invoice")
        #expect(try await payments().contains("OverpaymentBalancingReceivable 4.00 Closed"))
        #expect(try await payments().contains("Overpayment -4.00 Open"))
        #expect(try await hotel.bill(invoice["Id"].text ?? "")["PaidUtc"].isNull == false)
        #expect(try await hotel.balance() == "-4")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("stay in the ledger of the city until they are paid")
    func ledger() async throws {
        let lines = { try await LedgerLines.of(hotel, .invoice, .cityLedgerBalancingPayment) }
        #expect(try await lines() == ["03-01 Invoice: City 11, Guest -11"])
        hotel.clock.set(to: hotel.march(4, 9))
        _ = try await hotel.closed(try await settlement(paying: "15"), as: "Invoice")
        #expect(try await lines().sorted() == [
            "03-01 Invoice: City 11, Guest -11", "03-04 CityLedgerBalancingPayment: City -11, Guest 11",
            "03-04 CityLedgerBalancingPayment: City -4, Guest 4",
        ])
        // What was too much pays for something else: it is spent as any money.
        let overpayment = try await claim("Overpayment")["Id"].text ?? ""
        let drink = try await hotel.drink()["BillId"].text ?? ""
        #expect(try await hotel.move(moving(overpayment, to: drink)).status == 200)
        _ = try await hotel.paid("1.50")
        _ = try await hotel.closed(drink)
        #expect(try await lines().last == "03-04 CityLedgerBalancingPayment: City 4, Guest -4")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("several are settled at once, the oldest first; their payment corrects none of them alone")
    func several() async throws {
        let second = try await hotel.closed(try await hotel.drink()["BillId"].text, as: "Invoice")
        let bill = try await hotel.emptyBill(of: Account(hotel.ada.id))
        for claim in try await claims("Receivable") {
            #expect(try await hotel.move(moving(claim["Id"].text ?? "", to: bill)).status == 200)
        }
        _ = try await hotel.paid("12", #""BillId": "\#(bill)""#)
        let closed = try await hotel.closed(bill, as: "Invoice")
        #expect(closed["CorrectionType"].isNull)
        #expect(try await hotel.bill(invoice["Id"].text ?? "")["PaidUtc"].isNull == false)
        #expect(try await hotel.bill(second["Id"].text ?? "")["PaidUtc"].isNull)
        #expect(try await payments().contains("Receivable 4.50 Open"))
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("cannot be invoiced again with new charges, nor become another's")
    func refusals() async throws {
        let drink = try await hotel.drink()["BillId"].text ?? ""
        let claim = try await claim()["Id"].text ?? ""
        let others = try await hotel.emptyBill(of: Account(hotel.charles.id))
        #expect(try await hotel.move(moving(claim, to: others)).json["Message"].text == "Invalid BillId.")
        let charles = #"{"AccountingItemId": "\#(claim)", "AccountId": {"Value": "\#(hotel.charles.id)"}}"#
        #expect(try await hotel.move(charles).json["Message"].text == "Invalid AccountId.")
        #expect(try await hotel.move(moving(claim, to: drink)).status == 200)
        #expect(try await hotel.update(bill: drink, #""AccountId": {"Value": "\#(hotel.charles.id)"}"#).status == 400)
        let (status, answer) = try await hotel.close(drink, as: "Invoice")
        #expect(status == 403)
        #expect(answer["Message"].text == BillRefusal.mixedInvoice.message)
        // Paid together, they are a receipt.
        _ = try await hotel.paid("16.50")
        #expect(try await hotel.closed(drink)["CorrectionType"].isNull)
        #expect(try await hotel.bill(invoice["Id"].text ?? "")["PaidUtc"].isNull == false)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("are settled by themselves when the customer pays what was asked for them")
    func requested() async throws {
        let (status, answer) = try await hotel.ask(#""BillId": "\#(invoice["Id"].text ?? "")""#)
        #expect(status == 200, "\(answer)")
        try await hotel.counter().take(card: SandboxCard.visa.rawValue)
        #expect(try await hotel.bill(invoice["Id"].text ?? "")["PaidUtc"].isNull == false)
        // 25 pounds were asked for, and 11 were owed.
        #expect(try await payments().contains("Overpayment -14.00 Open"))
        #expect(try await hotel.balance() == "-14")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("keep nobody from checking out")
    func checkOut() async throws {
        let stay = try await hotel.arrived()
        #expect(try await hotel.start(stay).status == 200)
        hotel.clock.set(to: hotel.march(5, 9))
        let bill = try #require(try await hotel.stayItems(stay).first?["BillId"].text)
        _ = try await hotel.closed(bill, as: "Invoice")
        let (status, answer) = try await hotel.post(
            "reservations/process", #"{"ReservationId": "\#(stay["Id"].text ?? "")"}"#
        )
        #expect(status == 200, "\(answer)")
    }

    // MARK: - Vocabulary

    /// What Ada's payments for invoices are, newest first: `Receivable 11.00 Open`.
    private func payments() async throws -> [String] {
        try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"], "Type": "InvoicePayment""#).map { payment in
            [
                payment["Data"]["Invoice"]["Type"].text, payment["Amount"]["GrossValue"].digits,
                payment["AccountingState"].text,
            ].compactMap(\.self).joined(separator: " ")
        }
    }

    private func claims(_ type: String) async throws -> [JSON] {
        try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"], "AccountingStates": ["Open"]"#)
            .filter { $0["Data"]["Invoice"]["Type"].text == type }
    }

    private func claim(_ type: String = "Receivable") async throws -> JSON {
        try #require(try await claims(type).first)
    }

    private func moving(_ item: String, to bill: String) -> String {
        #"{"AccountingItemId": "\#(item)", "BillId": {"Value": "\#(bill)"}}"#
    }

    /// An open bill with what is owed and a payment on it.
    private func settlement(paying pounds: String) async throws -> String {
        let bill = try await hotel.emptyBill(of: Account(hotel.ada.id))
        let (status, answer) = try await hotel.move(moving(try await claim()["Id"].text ?? "", to: bill))
        #expect(status == 200, "\(answer)")
        _ = try await hotel.paid(pounds, #""BillId": "\#(bill)""#)
        return bill
    }
}

extension TestHotel {
    /// From now on the house waits for its money itself.
    func trackReceivables(_ tracks: Bool = true) async throws {
        try await AccountingOffice(store: store).change(enterprise.name, tracksReceivables: tracks, now: now)
    }
}

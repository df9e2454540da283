import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The file for a fiscal printer")
struct FiscalPrinterFileTests {
    private static let instant = Date(timeIntervalSince1970: 1_898_586_000)
    private static let euro = Currency("EUR") ?? Currency.all[0]

    @Test("prints each charge in the department of its tax, and how it was paid")
    func receipt() {
        let xml = file(
            [item("Room <1> & \"view\"", 1, 10_000, tax: "IT-10"), item("Water", 3, 250, tax: "IT-22")],
            [payment(-5000, .external(type: "Cash")), payment(-5750, .alternative(.applePay))]
        )
        #expect(xml.contains(#"description="Room &lt;1&gt; &amp; &quot;view&quot;" quantity="1" unitPrice="100.00""#))
        #expect(xml.contains(#"description="Water" quantity="3" unitPrice="2.50" department="4""#))
        #expect(xml.contains("<printRecItem operator"))
        #expect(xml.contains(#"department="1" justification="1""#))
        #expect(xml.contains(#"description="Cash" payment="50.00" paymentType="0""#))
        #expect(xml.contains(#"description="ApplePay" payment="57.50" paymentType="2""#))
        #expect(!xml.contains("printRecMessage"))
    }

    @Test("takes a discount out of the receipt, and prints nothing of what was not charged in the end")
    func discount() {
        let xml = file([item("Room", 1, 10_000), item("Rebate", 1, -1000), item("Gift", 1, 0)], [
            payment(-9000, .external(type: "Cheque")), payment(-9000, .external(type: "Cash"), .failed),
        ])
        #expect(xml.contains(#"<printRecItemVoid operator="1" description="Rebate" quantity="1" unitPrice="10.00""#))
        #expect(!xml.contains("Gift") && !xml.contains("Cash"))
        #expect(xml.contains(#"paymentType="1""#))
    }

    @Test("names the receipt that a refund takes back: closing, number, day and machine")
    func refund() throws {
        let guest = Account(ID<Customer>(UUID()))
        let bill = Bill(id: ID(UUID()), enterpriseID: ID(UUID()), account: guest, created: Self.instant)
        let rebated = try #require(RebatedReceipt(notes: " 0012-0034 ", printed: Self.instant, bill: bill))
        let xml = file([item("Room", 1, -10_000)], [payment(10_000, .external(type: "Cash"))], rebated, isRefund: true)
        #expect(xml.contains(#"messageType="4" message="REFUND 0012 0034 01032030 99IEB0000001""#))
        #expect(xml.contains(#"<printRecRefund operator="1" description="Room" quantity="1" unitPrice="100.00""#))
        #expect(xml.contains(#"payment="100.00""#))
        #expect(RebatedReceipt(notes: "A-7", printed: nil, bill: bill)?.number == "A-7")
        #expect(RebatedReceipt(notes: nil, printed: nil, bill: bill) == nil)
    }

    private func file(
        _ items: [OrderItem], _ payments: [Payment], _ rebated: RebatedReceipt? = nil, isRefund: Bool = false
    ) -> String {
        FiscalPrinterFile(
            FiscalReceipt(items: items, payments: payments, isRefund: isRefund), rebating: rebated,
            serialNumber: "99IEB0000001", departments: ["IT-22": "4"]
        ).xml(in: .gmt)
    }

    private func item(_ name: String, _ count: Int, _ cents: Int128, tax: String? = nil) -> OrderItem {
        let gross = ExactDecimal(coefficient: cents, scale: 2)
        let taxes = tax.map { [TaxValue(code: $0, net: gross, value: .zero)] } ?? []
        return OrderItem(
            id: ID(UUID()), enterpriseID: ID(UUID()), account: Account(ID<Customer>(UUID())), serviceID: ID(UUID()),
            serviceOrder: .productOrder(ID(UUID())), kind: .customItem, revenueType: .additional, billingName: name,
            unitCount: count, unitAmount: Amount(currency: Self.euro, net: gross, gross: gross, taxes: taxes),
            profileID: UUID(), created: Self.instant, consumed: Self.instant
        )
    }

    private func payment(
        _ cents: Int128, _ form: Payment.Form, _ state: Payment.State = .charged
    ) -> Payment {
        var payment = Payment(
            id: ID(UUID()), enterpriseID: ID(UUID()), account: Account(ID<Customer>(UUID())), billID: nil,
            currency: Self.euro, value: ExactDecimal(coefficient: cents, scale: 2), form: form, origin: .api,
            at: Self.instant
        )
        payment.state = state
        return payment
    }
}

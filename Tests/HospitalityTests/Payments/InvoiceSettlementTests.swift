import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The settlement of invoices")
struct InvoiceSettlementTests {
    let pounds: Currency
    let first = ID<Bill>(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)))
    let second = ID<Bill>(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 2)))

    init() throws { pounds = try #require(Currency("GBP")) }

    @Test("carries on what is missing on the newest invoices")
    func missing() {
        let (balancing, left) = close([claim(first, 10), claim(second, 5)], missing: 7)
        #expect(balancing == [
            InvoicePart(.underpaymentBalancing, claim(second, -5)),
            InvoicePart(.underpaymentBalancing, claim(first, -2)),
        ])
        #expect(left == [InvoicePart(.receivable, claim(second, 5)), InvoicePart(.receivable, claim(first, 2))])
    }

    @Test("keeps what is too much in one piece")
    func tooMuch() {
        let (balancing, left) = close([claim(first, 10), claim(second, 5)], missing: -3)
        #expect(balancing == [InvoicePart(.overpaymentBalancing, claim(second, 3))])
        #expect(left == [InvoicePart(.overpayment, claim(second, -3))])
    }

    @Test("adds up also where more is missing than was invoiced, and nothing where all is paid")
    func ends() {
        let (balancing, left) = close([claim(first, 10), claim(second, -4)], missing: 12)
        #expect(balancing.reduce(ExactDecimal.zero) { $0 + $1.claim.value } == -12)
        #expect(left.reduce(ExactDecimal.zero) { $0 + $1.claim.value } == 12)
        #expect(close([claim(first, 10)], missing: 0).balancing.isEmpty)
    }

    private func claim(_ invoice: ID<Bill>, _ value: ExactDecimal) -> InvoiceClaim {
        InvoiceClaim(invoiceID: invoice, currency: pounds, value: value)
    }

    private func close(
        _ claims: [InvoiceClaim], missing: ExactDecimal
    ) -> (balancing: [InvoicePart], left: [InvoicePart]) {
        InvoiceSettlement.close(claims, balances: [(currency: pounds, value: missing)])
    }
}

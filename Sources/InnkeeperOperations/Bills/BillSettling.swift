import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What balances a bill when it closes, and what the house claims from then on.
///
/// In a house that tracks receivables an invoice leaves a claim on the account, on no bill. It is paid by putting it on
/// a bill together with the payment: that bill corrects the invoice, and closes it as paid. Where the payment is not
/// what was owed, the bill is closed as an invoice, and the difference is claimed, or kept for the customer.
struct BillSettling {
    let bill: Bill
    /// What stands on the bill for invoices of before, oldest first.
    let claims: [Payment]
    let hasCharges: Bool
    private let transaction: Transaction

    init(_ bill: Bill, in transaction: Transaction) throws {
        self.bill = bill
        self.transaction = transaction
        claims = try transaction.bills.claims(on: bill.id, of: bill.enterpriseID)
        hasCharges = try claims.isEmpty || transaction.bills.hasCharges(bill.id, of: bill.enterpriseID)
    }

    /// Whether payments meet invoices here and nothing else.
    var isSettlement: Bool { !claims.isEmpty && !hasCharges }

    /// - Parameter balancing: What would balance the bill, by currency; negative as payments are.
    /// - Throws: ``BillRefusal/mixedInvoice`` for an invoice of new charges and of older invoices: what is owed on
    ///   those has been invoiced already.
    func parts(
        balancing: [String: ExactDecimal], tracks: Bool
    ) throws -> (balancing: [InvoicePart], left: [InvoicePart]) {
        guard !balancing.isEmpty else { return ([], []) }
        let sums = try balancing.sorted { $0.key < $1.key }.map { code, value in
            guard let currency = Currency(code) else {
                throw InvalidReference("BillId", "is in an unknown currency")
            }
            return (currency: currency, value: value)
        }
        guard claims.isEmpty else {
            guard isSettlement else { throw BillRefusal.mixedInvoice }
            return InvoiceSettlement.close(
                claims.compactMap(\.claim), balances: sums.map { ($0.currency, -$0.value) }
            )
        }
        func parts(_ role: Payment.InvoiceRole, _ sign: ExactDecimal) -> [InvoicePart] {
            sums.map { sum in
                InvoicePart(role, InvoiceClaim(invoiceID: bill.id, currency: sum.currency, value: sign * sum.value))
            }
        }
        return (parts(.balancing, 1), tracks ? parts(.receivable, -1) : [])
    }

    /// The invoice that a settlement is for. Credit notes on it belong to it; several invoices are no one's correction.
    func correction() throws -> Bill.Correction? {
        guard isSettlement else { return nil }
        let invoices = try transaction.bills.find(
            Array(Set(claims.compactMap(\.claim?.invoiceID))), of: bill.enterpriseID
        )
        let settled = Set(invoices.map { $0.correction?.billID ?? $0.id })
        guard settled.count == 1, let invoice = settled.first else { return nil }
        return Bill.Correction(.receivablePaymentsBalance, of: invoice)
    }
}

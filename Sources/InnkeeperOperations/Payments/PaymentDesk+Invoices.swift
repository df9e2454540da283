import Hospitality
import InnkeeperStore

/// Payments that were asked for an invoice which has been closed and is still to be paid.
extension PaymentDesk {
    /// Puts a payment that has come in on a bill of its own with what is owed on the invoice, and closes that, so that
    /// nobody has to look for what it is for. A payment that was asked for nothing of the kind stays where it is.
    ///
    /// The account is locked.
    func settleInvoice(with payment: Payment, asked request: ID<PaymentRequest>, in transaction: Transaction) throws {
        guard let asked = try transaction.paymentRequests.find(request, of: enterprise.id),
            let invoiceID = asked.billID
        else { return }
        let invoice = try transaction.bills.find(invoiceID, of: enterprise.id, as: "BillId")
        guard invoice.tracksReceivable, invoice.paid == nil, invoice.account == payment.account else { return }
        let claims = try transaction.bills.looseClaims(for: invoice.id, of: enterprise.id)
        // Without a counter nothing can be closed; somebody has to choose one.
        guard !claims.isEmpty, try transaction.counters.standard(.bill, of: enterprise.id) != nil else { return }
        let bill = Bill(
            id: call.newID(), enterpriseID: enterprise.id, account: invoice.account, name: invoice.number,
            created: call.now
        )
        try transaction.bills.insert(bill)
        try transaction.payments.move(claims.map(\.id) + [payment.id], to: bill, at: call.now)
        let standing = try transaction.bills.standings(of: [bill.id], in: enterprise.id)[bill.id] ?? BillStanding()
        var document = BillDocument()
        if !standing.balances.isEmpty { document.form = .invoice }
        _ = try BillClosing(call: call, enterprise: enterprise)
            .close(bill, as: document, standing: standing, in: transaction)
    }
}

import Hospitality
import InnkeeperStore
import InnkeeperValues

extension Call {
    /// Books a payment in cash in the drawer of the house: into it what came in, out of it what was paid back. A house
    /// without a drawer counts its cash elsewhere.
    func putIntoDrawer(_ payment: Payment, in transaction: Transaction) throws {
        guard !payment.value.isZero, let cashier = try transaction.cashiers.standard(of: payment.enterpriseID)
        else { return }
        // The last lock: whoever holds it waits for nothing more.
        try transaction.lock(.other(cashier.id))
        let entry = CashierTransaction(
            id: newID(), enterpriseID: payment.enterpriseID, cashierID: cashier.id, paymentID: payment.id,
            number: try transaction.cashierTransactions.nextNumber(of: cashier.id, in: payment.enterpriseID),
            currency: payment.currency, value: -payment.value, notes: payment.notes, created: now
        )
        try transaction.cashierTransactions.insert(entry)
    }
}

public import Foundation
public import Hospitality

/// Invoices that are still to be paid, and the claims by which the house knows so.
extension BillTable {
    /// The open claims on a bill, oldest first.
    public func claims(on bill: ID<Bill>, of enterprise: ID<Enterprise>) throws -> [Payment] {
        try transaction.payments.load(
            """
            WHERE enterprise_id = \(enterprise) AND bill_id = \(bill) AND accounting_state = 'Open'
                AND invoice_role IN ('Receivable', 'Overpayment') ORDER BY id
            """
        )
    }

    /// What is still claimed for an invoice and is on no bill yet, oldest first.
    public func looseClaims(for invoice: ID<Bill>, of enterprise: ID<Enterprise>) throws -> [Payment] {
        try transaction.payments.load(
            """
            WHERE enterprise_id = \(enterprise) AND invoice_id = \(invoice) AND accounting_state = 'Open'
                AND invoice_role = 'Receivable' AND bill_id IS NULL ORDER BY id
            """
        )
    }

    /// Notes that those of the invoices are paid of which nothing is claimed any more.
    public func markPaid(_ invoices: [ID<Bill>], of enterprise: ID<Enterprise>, at now: Date) throws {
        guard !invoices.isEmpty else { return }
        try transaction.run(
            """
            UPDATE bill SET paid_ms = \(now), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: invoices) AND paid_ms IS NULL AND tracks_receivable
                AND NOT EXISTS (
                    SELECT 1 FROM payment p WHERE p.enterprise_id = bill.enterprise_id AND p.invoice_id = bill.id
                        AND p.invoice_role = 'Receivable' AND p.accounting_state = 'Open')
            """
        )
    }

    /// Whether something is charged on a bill.
    public func hasCharges(_ bill: ID<Bill>, of enterprise: ID<Enterprise>) throws -> Bool {
        try transaction.row(
            """
            SELECT id FROM order_item WHERE enterprise_id = \(enterprise) AND bill_id = \(bill) AND state = 'Open'
            LIMIT 1
            """
        ) != nil
    }
}

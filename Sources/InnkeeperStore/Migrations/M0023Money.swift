extension Migration {
    /// What is owed on invoices, what guests have claimed of what was charged, and how a house prints its bills.
    ///
    /// Invoices of before were balanced, and nobody tracked what is owed on them.
    static let m0023Money = Migration(
        number: 23,
        name: "receivables",
        sql: """
            ALTER TABLE bill ADD COLUMN tracks_receivable boolean NOT NULL DEFAULT false;
            ALTER TABLE payment ADD COLUMN invoice_role TEXT CHECK (invoice_role IN
                ('Receivable', 'Balancing', 'UnderpaymentBalancingReceivable', 'OverpaymentBalancingReceivable',
                 'Overpayment'));
            UPDATE payment SET invoice_role = 'Balancing' WHERE invoice_id IS NOT NULL;
            CREATE INDEX payment_by_invoice ON payment (enterprise_id, invoice_id) WHERE invoice_id IS NOT NULL;
            ALTER TABLE order_item ADD COLUMN claimed_ms BIGINT;
            ALTER TABLE enterprise ADD COLUMN bill_template TEXT NOT NULL DEFAULT 'Detailed' CHECK (bill_template IN
                ('Detailed', 'Consumption', 'Reservation', 'OrderItem', 'Guest'));
            """
    )
}

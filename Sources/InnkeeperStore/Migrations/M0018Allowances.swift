extension Migration {
    /// Allowances, what was spent of them, bills that correct others, and which command told a fiscal machine of one.
    ///
    /// SQLite adds no foreign keys of two columns to a table that exists; `innkeeper check` looks for what they forbid.
    static let m0018Allowances = Migration(number: 18, name: "allowances", sql: products + items + corrections)

    private static let products = """
        ALTER TABLE product ADD COLUMN allowance_expiry TEXT
            CHECK (allowance_expiry IN ('CheckOut', 'TimeUnitEnd'));
        CREATE INDEX product_allowance ON product (enterprise_id, id) WHERE allowance_expiry IS NOT NULL;
        CREATE TABLE product_allowance_category (
            enterprise_id uuid NOT NULL,
            product_id uuid NOT NULL,
            accounting_category_id uuid NOT NULL,
            PRIMARY KEY (enterprise_id, product_id, accounting_category_id),
            FOREIGN KEY (enterprise_id, product_id) REFERENCES product (enterprise_id, id),
            FOREIGN KEY (enterprise_id, accounting_category_id) REFERENCES accounting_category (enterprise_id, id)
        );

        """

    /// The first four of an allowance, the others of what it pays for and of its end.
    private static let items = """
        ALTER TABLE order_item ADD COLUMN allowance_stay_id uuid;
        ALTER TABLE order_item ADD COLUMN allowance_start_ms BIGINT;
        ALTER TABLE order_item ADD COLUMN allowance_end_ms BIGINT;
        ALTER TABLE order_item ADD COLUMN allowance_settled_ms BIGINT;
        ALTER TABLE order_item ADD COLUMN allowance_item_id uuid;
        ALTER TABLE order_item ADD COLUMN discounted_item_id uuid;
        ALTER TABLE order_item ADD COLUMN allowance_profit TEXT CHECK (allowance_profit IN
            ('AllowanceBreakage', 'AllowanceContraBreakage', 'AllowanceLoss', 'AllowanceContraLoss'));
        CREATE INDEX order_item_allowance ON order_item (enterprise_id, allowance_stay_id)
            WHERE allowance_stay_id IS NOT NULL;
        CREATE INDEX order_item_unsettled ON order_item (enterprise_id, id)
            WHERE allowance_stay_id IS NOT NULL AND allowance_settled_ms IS NULL;
        CREATE INDEX order_item_by_allowance ON order_item (enterprise_id, allowance_item_id)
            WHERE allowance_item_id IS NOT NULL;
        CREATE INDEX order_item_by_discounted_item ON order_item (enterprise_id, discounted_item_id)
            WHERE discounted_item_id IS NOT NULL;

        """

    private static let corrections = """
        ALTER TABLE bill ADD COLUMN correction_type TEXT CHECK (correction_type IN
            ('Cancellation', 'Edit', 'CreditNote', 'Reinstatement', 'ReceivablePaymentsBalance'));
        ALTER TABLE bill ADD COLUMN corrected_bill_id uuid;
        ALTER TABLE bill ADD COLUMN fiscal_command_id uuid;
        CREATE INDEX bill_by_corrected_bill ON bill (enterprise_id, corrected_bill_id)
            WHERE corrected_bill_id IS NOT NULL;

        """
}

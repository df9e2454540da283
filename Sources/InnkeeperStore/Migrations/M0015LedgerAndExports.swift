/// The tables of the double-entry ledger and of exports in ``m0015Payments``.
extension Migration {
    /// Entries never change; `ledger_day` adds them up, so that a day is asked for without reading the years before it,
    /// and `ledger_state` remembers up to when charges and payments have been looked at.
    static let m0015Ledger = """
        CREATE TABLE ledger_entry (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            transaction_id uuid NOT NULL,
            account_id uuid NOT NULL,
            bill_id uuid,
            accounting_category_id uuid,
            item_id uuid NOT NULL,
            item_type TEXT NOT NULL CHECK (item_type IN (
                'OrderItem', 'OutletItem', 'Invoice', 'Payment', 'DepositBalancingPayment',
                'CityLedgerBalancingPayment', 'DepositItem')),
            ledger TEXT NOT NULL CHECK (
                ledger IN ('Revenue', 'Tax', 'Payment', 'Deposit', 'Guest', 'City', 'NonRevenue')
            ),
            side TEXT NOT NULL CHECK (side IN ('Debit', 'Credit')),
            posting_date TEXT NOT NULL,
            currency TEXT NOT NULL,
            value_e6 BIGINT NOT NULL CHECK (value_e6 > 0),
            net_base_e6 BIGINT,
            tax_code TEXT,
            created_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            CHECK ((ledger = 'Tax') = (tax_code IS NOT NULL))
        );
        CREATE INDEX ledger_entry_by_date ON ledger_entry (enterprise_id, posting_date, id);
        CREATE INDEX ledger_entry_by_item ON ledger_entry (enterprise_id, item_id);

        CREATE TABLE ledger_day (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            ledger TEXT NOT NULL,
            currency TEXT NOT NULL,
            posting_date TEXT NOT NULL,
            debit_e6 BIGINT NOT NULL,
            credit_e6 BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, posting_date, ledger, currency)
        );

        CREATE TABLE ledger_state (
            enterprise_id uuid NOT NULL PRIMARY KEY REFERENCES enterprise (id),
            through_ms BIGINT NOT NULL
        );
        """

    /// A file is kept in parts of some hundred rows each, which are compressed by themselves: an export goes on where
    /// a crash left it, and nobody holds a file as a whole.
    static let m0015Exports = """
        CREATE TABLE export (
            id uuid NOT NULL PRIMARY KEY,
            integration_id uuid NOT NULL REFERENCES integration (id),
            access_token_id uuid NOT NULL,
            entity_type TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('Pending', 'Processing', 'Success', 'Failed', 'Expired')),
            enterprise_ids TEXT,
            chain_ids TEXT,
            updated_start_ms BIGINT,
            updated_end_ms BIGINT,
            has_updated_filter boolean NOT NULL,
            first_date TEXT,
            last_date TEXT,
            cursor_id uuid,
            row_count BIGINT NOT NULL,
            file_count BIGINT NOT NULL,
            failure TEXT,
            created_ms BIGINT NOT NULL,
            expires_ms BIGINT
        );
        CREATE UNIQUE INDEX export_at_work ON export (access_token_id, entity_type)
            WHERE status IN ('Pending', 'Processing');
        CREATE INDEX export_to_expire ON export (expires_ms) WHERE status = 'Success';

        CREATE TABLE export_part (
            export_id uuid NOT NULL REFERENCES export (id),
            file BIGINT NOT NULL,
            part BIGINT NOT NULL,
            byte_count BIGINT NOT NULL,
            data TEXT NOT NULL,
            PRIMARY KEY (export_id, file, part)
        );
        """
}

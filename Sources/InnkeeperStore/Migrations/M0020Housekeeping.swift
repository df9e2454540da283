extension Migration {
    /// What stays and rooms remember since housekeeping has rules of its own and products follow a stay at the price of
    /// the house: which prices were agreed upon, under which purchase order a stay was picked up, and when
    /// housekeeping last told how a room is.
    static let m0020Housekeeping = Migration(
        number: 20,
        name: "housekeeping",
        sql: """
            ALTER TABLE order_item ADD COLUMN is_price_agreed boolean NOT NULL DEFAULT false;
            ALTER TABLE reservation ADD COLUMN purchase_order_number TEXT;
            ALTER TABLE service ADD COLUMN dirties_at_check_in boolean NOT NULL DEFAULT false;
            ALTER TABLE service ADD COLUMN dirty_after_days BIGINT NOT NULL DEFAULT 7
                CHECK (dirty_after_days BETWEEN 1 AND 7);
            ALTER TABLE resource ADD COLUMN state_set_ms BIGINT NOT NULL DEFAULT 0;
            UPDATE resource SET state_set_ms = updated_ms;
            """
    )
}

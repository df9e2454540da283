extension Migration {
    /// What the gateway keeps of a payment and what the payer proved to a bank; how often a message was tried; why a
    /// charge bears no tax.
    static let m0019MoneyInMotion = Migration(
        number: 19,
        name: "money in motion",
        sql: """
            ALTER TABLE payment ADD COLUMN fee_e6 BIGINT CHECK (fee_e6 >= 0);
            ALTER TABLE payment ADD COLUMN adjusted_fee_e6 BIGINT CHECK (adjusted_fee_e6 >= 0);
            ALTER TABLE payment ADD COLUMN proof TEXT;
            CREATE INDEX payment_by_request ON payment (enterprise_id, payment_request_id)
                WHERE payment_request_id IS NOT NULL;

            ALTER TABLE device_command ADD COLUMN bill_id uuid;
            CREATE INDEX device_command_by_bill ON device_command (enterprise_id, bill_id, id)
                WHERE bill_id IS NOT NULL;
            CREATE INDEX device_command_failed ON device_command (enterprise_id, id)
                WHERE bill_id IS NOT NULL AND state = 'Error';

            CREATE INDEX outlet_item_by_created ON outlet_item (enterprise_id, created_ms);
            ALTER TABLE payment_method_request ADD COLUMN mandate TEXT;
            ALTER TABLE payment_plan ADD COLUMN mandate TEXT;

            ALTER TABLE mail ADD COLUMN attempt_count BIGINT NOT NULL DEFAULT 0;
            ALTER TABLE mail ADD COLUMN next_attempt_ms BIGINT;
            ALTER TABLE mail ADD COLUMN given_up_ms BIGINT;
            ALTER TABLE mail ADD COLUMN failure TEXT;

            ALTER TABLE order_item ADD COLUMN tax_exemption_reason TEXT;
            ALTER TABLE order_item ADD COLUMN tax_exemption_legal_reference TEXT;
            """
    )
}

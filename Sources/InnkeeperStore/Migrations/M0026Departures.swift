extension Migration {
    /// What each cancellation fee counted: the most time units and the absolute fee of a policy are for the stay as a
    /// whole, however often it is shortened. And what a house has to know of those who stay before they leave.
    static let m0026Departures = Migration(
        number: 26,
        name: "departures",
        sql: """
            CREATE TABLE charged_cancellation (
                enterprise_id uuid NOT NULL,
                order_item_id uuid NOT NULL,
                unit_count BIGINT NOT NULL CHECK (unit_count >= 0),
                absolute_fee_e6 BIGINT NOT NULL CHECK (absolute_fee_e6 >= 0),
                PRIMARY KEY (enterprise_id, order_item_id),
                FOREIGN KEY (enterprise_id, order_item_id) REFERENCES order_item (enterprise_id, id)
            );
            ALTER TABLE enterprise ADD COLUMN wanted_profile_facts TEXT NOT NULL DEFAULT '[]';
            """
    )
}

extension Migration {
    /// Who changed an order of products last.
    static let m0027OrderUpdaters = Migration(
        number: 27,
        name: "order updaters",
        sql: """
            ALTER TABLE product_order ADD COLUMN updater_profile_id uuid;
            UPDATE product_order SET updater_profile_id = creator_profile_id;
            """
    )
}

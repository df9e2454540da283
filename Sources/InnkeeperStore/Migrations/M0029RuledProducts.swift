extension Migration {
    /// What a rule gave to a stay is told apart from what a guest ordered.
    static let m0029RuledProducts = Migration(
        number: 29,
        name: "ruled products",
        sql: "ALTER TABLE order_item ADD COLUMN is_ruled boolean NOT NULL DEFAULT false;"
    )
}

extension Migration {
    /// Finds a customer by e-mail among a million, also one who was deleted or became one with another: the index that
    /// keeps addresses unique knows the active ones only.
    static let m0021CustomersByEmail = Migration(
        number: 21,
        name: "customers by e-mail",
        sql: "CREATE INDEX customer_by_any_email ON customer (chain_id, email_key, id) WHERE email_key IS NOT NULL;"
    )
}

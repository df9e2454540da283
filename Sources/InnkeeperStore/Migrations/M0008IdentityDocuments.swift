extension Migration {
    /// The papers of customers, known to the whole chain.
    static let m0008IdentityDocuments = Migration(
        number: 8,
        name: "identity documents",
        sql: """
            CREATE TABLE identity_document (
                chain_id uuid NOT NULL REFERENCES chain (id),
                id uuid NOT NULL,
                customer_id uuid NOT NULL,
                type TEXT NOT NULL CHECK (type IN ('IdentityCard', 'Passport', 'Visa', 'DriversLicense')),
                number TEXT NOT NULL,
                expiration_date TEXT,
                issuance_date TEXT,
                issuing_country_code TEXT,
                issuing_country_subdivision_code TEXT,
                issuing_city TEXT,
                support_number TEXT,
                is_verified boolean NOT NULL,
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                PRIMARY KEY (chain_id, id),
                FOREIGN KEY (chain_id, customer_id) REFERENCES customer (chain_id, id)
            );
            CREATE INDEX identity_document_by_customer ON identity_document (chain_id, customer_id, id);
            """
    )
}

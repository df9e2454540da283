extension Migration {
    /// Chains, enterprises and who may reach them; the outbox.
    static let m0001Platform = Migration(
        number: 1,
        name: "platform",
        sqlite: platform(sequence: "INTEGER PRIMARY KEY AUTOINCREMENT"),
        postgres: platform(sequence: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY")
    )

    /// `sequence` is the column type of a number that the engine counts up and never gives out twice.
    private static func platform(sequence: String) -> String {
        houses + access
            + """
            CREATE TABLE outbox (
                sequence \(sequence),
                enterprise_id uuid NOT NULL,
                kind TEXT NOT NULL,
                subject_id uuid NOT NULL,
                integration_id uuid,
                service_id uuid,
                payload TEXT NOT NULL,
                created_ms BIGINT NOT NULL
            );

            CREATE TABLE setting (
                key TEXT PRIMARY KEY,
                value TEXT NOT NULL
            );
            """
    }

    private static let houses = """
        CREATE TABLE chain (
            id uuid NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL
        );

        CREATE TABLE enterprise (
            id uuid NOT NULL PRIMARY KEY,
            chain_id uuid NOT NULL REFERENCES chain (id),
            name TEXT NOT NULL CHECK (name <> ''),
            short_name TEXT CHECK (length(short_name) <= 11),
            external_identifier TEXT,
            holding_key TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            is_active boolean NOT NULL,
            is_portfolio boolean NOT NULL,
            time_zone TEXT NOT NULL,
            legal_environment_code TEXT NOT NULL,
            accommodation_environment_code TEXT NOT NULL,
            accounting_environment_code TEXT NOT NULL,
            tax_environment_code TEXT NOT NULL,
            default_language_code TEXT NOT NULL,
            accounting_editable_history TEXT NOT NULL,
            operational_editable_history TEXT NOT NULL,
            business_day_closing_offset TEXT,
            website_url TEXT,
            email TEXT,
            phone TEXT,
            logo_image_id uuid,
            cover_image_id uuid,
            address_id uuid NOT NULL,
            address_line1 TEXT,
            address_line2 TEXT,
            city TEXT,
            postal_code TEXT,
            country_code TEXT,
            country_subdivision_code TEXT,
            latitude_e6 BIGINT,
            longitude_e6 BIGINT,
            group_names TEXT NOT NULL,
            tax_identifier TEXT,
            pricing TEXT NOT NULL CHECK (pricing IN ('Gross', 'Net')),
            tax_precision INTEGER,
            additional_tax_identifier TEXT,
            company_name TEXT,
            bank_account_number TEXT,
            bank_name TEXT,
            iban TEXT,
            bic TEXT,
            surcharge_fees TEXT NOT NULL,
            surcharge_service_id uuid,
            surcharge_tax_code TEXT,
            external_payment_types TEXT NOT NULL,
            accounting_options TEXT NOT NULL,
            is_identity_document_number_required boolean NOT NULL,
            UNIQUE (chain_id, id)
        );

        CREATE TABLE enterprise_currency (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            code TEXT NOT NULL CHECK (length(code) = 3),
            ordering INTEGER NOT NULL,
            is_default boolean NOT NULL,
            is_enabled boolean NOT NULL,
            PRIMARY KEY (enterprise_id, code)
        );
        CREATE UNIQUE INDEX enterprise_currency_default ON enterprise_currency (enterprise_id) WHERE is_default;

        CREATE TABLE portfolio (
            id uuid NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            created_ms BIGINT NOT NULL
        );

        CREATE TABLE portfolio_enterprise (
            portfolio_id uuid NOT NULL REFERENCES portfolio (id),
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            linked_ms BIGINT NOT NULL,
            PRIMARY KEY (portfolio_id, enterprise_id)
        );

        """

    private static let access = """
        CREATE TABLE integration (
            id uuid NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            client_token_hash TEXT NOT NULL UNIQUE,
            created_ms BIGINT NOT NULL
        );

        CREATE TABLE access_token (
            id uuid NOT NULL PRIMARY KEY,
            integration_id uuid NOT NULL REFERENCES integration (id),
            token_hash TEXT NOT NULL UNIQUE,
            enterprise_id uuid REFERENCES enterprise (id),
            portfolio_id uuid REFERENCES portfolio (id),
            service_id uuid,
            permissions TEXT NOT NULL,
            created_ms BIGINT NOT NULL,
            revoked_ms BIGINT,
            CHECK ((enterprise_id IS NULL) <> (portfolio_id IS NULL)),
            CHECK (service_id IS NULL OR enterprise_id IS NOT NULL)
        );
        CREATE INDEX access_token_by_enterprise ON access_token (enterprise_id);
        CREATE INDEX access_token_by_portfolio ON access_token (portfolio_id);


        """
}

extension Migration {
    /// Who books and pays: customers, companies and their addresses, all known to the whole chain.
    static let m0004Customers = Migration(
        number: 4,
        name: "customers",
        sql: """
            CREATE TABLE company (
                chain_id uuid NOT NULL REFERENCES chain (id),
                id uuid NOT NULL,
                number BIGINT NOT NULL CHECK (number > 0),
                name TEXT NOT NULL,
                is_active boolean NOT NULL,
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                PRIMARY KEY (chain_id, id)
            );
            CREATE UNIQUE INDEX company_by_number ON company (chain_id, number);

            CREATE TABLE customer (
                chain_id uuid NOT NULL REFERENCES chain (id),
                id uuid NOT NULL,
                number BIGINT NOT NULL CHECK (number > 0),
                title TEXT CHECK (title IN ('Mister', 'Miss', 'Misses')),
                sex TEXT CHECK (sex IN ('Male', 'Female')),
                first_name TEXT,
                last_name TEXT NOT NULL,
                second_last_name TEXT,
                nationality_code TEXT,
                preferred_language_code TEXT,
                birth_date TEXT,
                birth_country_code TEXT,
                birth_country_subdivision_code TEXT,
                birth_place TEXT,
                occupation TEXT,
                email TEXT,
                email_key TEXT,
                phone TEXT,
                tax_identification_number TEXT,
                loyalty_code TEXT,
                accounting_code TEXT,
                billing_code TEXT,
                italian_destination_code TEXT,
                italian_fiscal_code TEXT,
                italian_lottery_code TEXT,
                notes TEXT,
                car_registration_number TEXT,
                dietary_requirements TEXT,
                classifications TEXT NOT NULL,
                options TEXT NOT NULL,
                preferred_features TEXT NOT NULL,
                company_id uuid,
                address_id uuid,
                address_line1 TEXT,
                address_line2 TEXT,
                address_city TEXT,
                address_postal_code TEXT,
                address_country_code TEXT,
                address_country_subdivision_code TEXT,
                merge_target_id uuid,
                is_active boolean NOT NULL,
                creator_profile_id uuid NOT NULL,
                updater_profile_id uuid NOT NULL,
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                deleted_ms BIGINT,
                PRIMARY KEY (chain_id, id),
                FOREIGN KEY (chain_id, company_id) REFERENCES company (chain_id, id),
                FOREIGN KEY (chain_id, merge_target_id) REFERENCES customer (chain_id, id)
            );
            CREATE UNIQUE INDEX customer_by_number ON customer (chain_id, number);
            CREATE UNIQUE INDEX customer_by_email ON customer (chain_id, email_key)
                WHERE email_key IS NOT NULL AND is_active;
            CREATE INDEX customer_by_last_name ON customer (chain_id, last_name);
            CREATE INDEX customer_by_first_name ON customer (chain_id, first_name);
            CREATE INDEX customer_by_loyalty_code ON customer (chain_id, loyalty_code) WHERE loyalty_code IS NOT NULL;
            CREATE INDEX customer_by_company ON customer (chain_id, company_id) WHERE company_id IS NOT NULL;
            CREATE INDEX customer_by_creation ON customer (chain_id, created_ms);
            CREATE INDEX customer_by_update ON customer (chain_id, updated_ms);

            CREATE TABLE chain_number (
                chain_id uuid NOT NULL REFERENCES chain (id),
                kind TEXT NOT NULL CHECK (kind IN ('customer', 'company')),
                last BIGINT NOT NULL,
                PRIMARY KEY (chain_id, kind)
            );
            """
    )
}

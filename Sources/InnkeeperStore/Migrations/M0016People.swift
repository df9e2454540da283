extension Migration {
    /// What the chain knows about people and firms beside their names: addresses, notes, papers, files, contracts.
    ///
    /// An account is a customer or a company, so `account_id` has no foreign key; `innkeeper check` looks for dangling
    /// ones. What an identity document says is sealed; documents that an earlier, unreleased version kept in the open
    /// are not carried over.
    static let m0016People = Migration(
        number: 16,
        name: "people",
        sql: addresses + companies + notes + papers + contracts + pictures
    )

    private static let addresses = """
        CREATE TABLE address (
            chain_id uuid NOT NULL REFERENCES chain (id),
            id uuid NOT NULL,
            account_id uuid NOT NULL,
            account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
            line1 TEXT,
            line2 TEXT,
            city TEXT,
            postal_code TEXT,
            country_code TEXT,
            country_subdivision_code TEXT,
            latitude_e6 BIGINT CHECK (latitude_e6 BETWEEN -90000000 AND 90000000),
            longitude_e6 BIGINT CHECK (longitude_e6 BETWEEN -180000000 AND 180000000),
            is_active boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (chain_id, id)
        );
        CREATE INDEX address_by_account ON address (chain_id, account_id, id);
        CREATE INDEX address_by_update ON address (chain_id, updated_ms);
        INSERT INTO address
            SELECT chain_id, address_id, id, 'Customer', address_line1, address_line2, address_city,
                address_postal_code, address_country_code, address_country_subdivision_code, NULL, NULL, true,
                created_ms, updated_ms
            FROM customer WHERE address_id IS NOT NULL;
        ALTER TABLE customer DROP COLUMN address_line1;
        ALTER TABLE customer DROP COLUMN address_line2;
        ALTER TABLE customer DROP COLUMN address_city;
        ALTER TABLE customer DROP COLUMN address_postal_code;
        ALTER TABLE customer DROP COLUMN address_country_code;
        ALTER TABLE customer DROP COLUMN address_country_subdivision_code;
        ALTER TABLE customer ADD COLUMN is_paymaster boolean NOT NULL DEFAULT false;
        UPDATE customer SET is_paymaster = (classifications LIKE '%"PaymasterAccount"%');
        CREATE INDEX customer_paymasters ON customer (chain_id, id) WHERE is_paymaster;

        """

    private static let companies = """
        ALTER TABLE company ADD COLUMN mother_company_id uuid;
        ALTER TABLE company ADD COLUMN invoicing_email TEXT;
        ALTER TABLE company ADD COLUMN website_url TEXT;
        ALTER TABLE company ADD COLUMN telephone TEXT;
        ALTER TABLE company ADD COLUMN contact TEXT;
        ALTER TABLE company ADD COLUMN contact_person TEXT;
        ALTER TABLE company ADD COLUMN department TEXT;
        ALTER TABLE company ADD COLUMN identifier TEXT;
        ALTER TABLE company ADD COLUMN tax_identifier TEXT;
        ALTER TABLE company ADD COLUMN additional_tax_identifier TEXT;
        ALTER TABLE company ADD COLUMN duns_number TEXT;
        ALTER TABLE company ADD COLUMN reference_identifier TEXT;
        ALTER TABLE company ADD COLUMN accounting_code TEXT;
        ALTER TABLE company ADD COLUMN billing_code TEXT;
        ALTER TABLE company ADD COLUMN iata TEXT;
        ALTER TABLE company ADD COLUMN external_identifier TEXT;
        ALTER TABLE company ADD COLUMN invoice_due_interval TEXT;
        ALTER TABLE company ADD COLUMN options TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE company ADD COLUMN classifications TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE company ADD COLUMN credit_rating TEXT
            CHECK (credit_rating IN ('CreditOk', 'PaymentRequiredUpfront', 'LocalDecisionRequired'));
        ALTER TABLE company ADD COLUMN notes TEXT;
        ALTER TABLE company ADD COLUMN source_id uuid;
        ALTER TABLE company ADD COLUMN address_id uuid;
        ALTER TABLE company ADD COLUMN merge_target_id uuid;
        ALTER TABLE company ADD COLUMN updater_profile_id uuid;
        CREATE INDEX company_by_name ON company (chain_id, name);
        CREATE INDEX company_by_external_identifier ON company (chain_id, external_identifier)
            WHERE external_identifier IS NOT NULL;
        CREATE INDEX company_by_mother ON company (chain_id, mother_company_id) WHERE mother_company_id IS NOT NULL;
        CREATE INDEX company_by_creation ON company (chain_id, created_ms);
        CREATE INDEX company_by_update ON company (chain_id, updated_ms);

        """

    private static let notes = """
        CREATE TABLE account_note (
            chain_id uuid NOT NULL REFERENCES chain (id),
            id uuid NOT NULL,
            account_id uuid NOT NULL,
            account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
            content TEXT NOT NULL,
            classification TEXT NOT NULL CHECK (classification IN ('General', 'FoodAndBeverage', 'FrontOffice',
                'Reservations', 'Housekeeping', 'Maintenance', 'PreviousStay', 'FamilyRelations', 'Gifts',
                'Accounting', 'Complaints', 'Other')),
            is_active boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (chain_id, id)
        );
        CREATE INDEX account_note_by_account ON account_note (chain_id, account_id, id);
        CREATE INDEX account_note_by_update ON account_note (chain_id, updated_ms);

        CREATE TABLE customer_relationship (
            chain_id uuid NOT NULL REFERENCES chain (id),
            id uuid NOT NULL,
            customer_id uuid NOT NULL,
            related_customer_id uuid NOT NULL,
            relationship TEXT NOT NULL CHECK (relationship IN ('Spouse', 'Child', 'Parent', 'OtherFamily', 'Friend',
                'Colleague', 'Other')),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (chain_id, id),
            UNIQUE (chain_id, customer_id, related_customer_id),
            FOREIGN KEY (chain_id, customer_id) REFERENCES customer (chain_id, id),
            FOREIGN KEY (chain_id, related_customer_id) REFERENCES customer (chain_id, id),
            CHECK (customer_id <> related_customer_id)
        );
        CREATE INDEX customer_relationship_by_related ON customer_relationship (chain_id, related_customer_id);

        """

    private static let papers = """
        DROP TABLE identity_document;
        CREATE TABLE identity_document (
            chain_id uuid NOT NULL REFERENCES chain (id),
            id uuid NOT NULL,
            customer_id uuid NOT NULL,
            type TEXT NOT NULL CHECK (type IN ('IdentityCard', 'Passport', 'Visa', 'DriversLicense')),
            sealed TEXT NOT NULL,
            is_verified boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (chain_id, id),
            FOREIGN KEY (chain_id, customer_id) REFERENCES customer (chain_id, id)
        );
        CREATE INDEX identity_document_by_customer ON identity_document (chain_id, customer_id, id);

        CREATE TABLE account_file (
            chain_id uuid NOT NULL REFERENCES chain (id),
            id uuid NOT NULL,
            account_id uuid NOT NULL,
            account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            size_bytes BIGINT NOT NULL,
            sealed TEXT NOT NULL,
            creator_profile_id uuid NOT NULL,
            created_ms BIGINT NOT NULL,
            PRIMARY KEY (chain_id, id)
        );
        CREATE INDEX account_file_by_account ON account_file (chain_id, account_id, id);

        """

    private static let contracts = """
        CREATE TABLE travel_agency_contract (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            chain_id uuid NOT NULL REFERENCES chain (id),
            service_id uuid NOT NULL,
            company_id uuid NOT NULL,
            is_active boolean NOT NULL,
            commission_included boolean,
            commission_e6 BIGINT CHECK (commission_e6 BETWEEN 0 AND 1000000),
            absolute_adjustment_e6 BIGINT,
            relative_adjustment_e6 BIGINT CHECK (relative_adjustment_e6 BETWEEN -1000000 AND 1000000),
            business_segment_id uuid,
            fee_in_commission_estimate boolean NOT NULL,
            skips_automatic_settlement boolean NOT NULL,
            accounting_code TEXT,
            invoice_due_interval TEXT,
            contact_person TEXT,
            contact_email TEXT,
            additional_contact_info TEXT,
            notes TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (chain_id, company_id) REFERENCES company (chain_id, id),
            FOREIGN KEY (enterprise_id, business_segment_id) REFERENCES business_segment (enterprise_id, id)
        );
        CREATE UNIQUE INDEX travel_agency_contract_of_company
            ON travel_agency_contract (enterprise_id, service_id, company_id) WHERE is_active;
        CREATE INDEX travel_agency_contract_by_company ON travel_agency_contract (enterprise_id, company_id);
        CREATE INDEX travel_agency_contract_by_update ON travel_agency_contract (enterprise_id, updated_ms);

        """

    private static let pictures = """
        CREATE TABLE image (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            width BIGINT NOT NULL CHECK (width > 0),
            height BIGINT NOT NULL CHECK (height > 0),
            content TEXT NOT NULL,
            created_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id)
        );
        CREATE UNIQUE INDEX image_by_id ON image (id);

        """
}

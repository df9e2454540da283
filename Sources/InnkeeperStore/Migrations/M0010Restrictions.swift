extension Migration {
    /// What is not sold and when, and the vouchers that open rates which are not for everybody.
    static let m0010Restrictions = Migration(
        number: 10, name: "restrictions", sql: restrictionTable + voucherTables
    )

    /// `days` has Monday as its lowest bit, `hours` midnight. `length_class` is the power of two that is not less than
    /// the number of units, null where an end is open, so that the restrictions over a day are a few short ranges of
    /// an index, however many there are for the years to come.
    private static let restrictionTable = """
        CREATE TABLE restriction (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            origin TEXT NOT NULL CHECK (origin IN ('User', 'Integration')),
            type TEXT NOT NULL CHECK (type IN ('Stay', 'Start', 'End')),
            exact_rate_id uuid,
            base_rate_id uuid,
            rate_group_id uuid,
            category_id uuid,
            category_type TEXT,
            first_unit BIGINT,
            last_unit BIGINT CHECK (last_unit >= first_unit),
            length_class BIGINT CHECK ((length_class IS NULL) = (first_unit IS NULL OR last_unit IS NULL)),
            days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 127),
            hours BIGINT NOT NULL CHECK (hours BETWEEN 1 AND 16777215),
            conditions_fingerprint BIGINT NOT NULL,
            min_advance TEXT,
            max_advance TEXT,
            min_length TEXT,
            max_length TEXT,
            min_price_e6 BIGINT,
            max_price_e6 BIGINT,
            price_currency TEXT CHECK ((price_currency IS NULL) = (min_price_e6 IS NULL AND max_price_e6 IS NULL)),
            external_identifier TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, exact_rate_id) REFERENCES rate (enterprise_id, id),
            FOREIGN KEY (enterprise_id, base_rate_id) REFERENCES rate (enterprise_id, id),
            FOREIGN KEY (enterprise_id, rate_group_id) REFERENCES rate_group (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES resource_category (enterprise_id, id)
        );
        CREATE INDEX restriction_by_service ON restriction (enterprise_id, service_id, id);
        CREATE INDEX restriction_by_conditions
            ON restriction (enterprise_id, service_id, conditions_fingerprint, last_unit);
        CREATE INDEX restriction_by_unit ON restriction (enterprise_id, service_id, length_class, first_unit);

        """

    private static let voucherTables = """
        CREATE TABLE voucher (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            chain_id uuid NOT NULL,
            service_id uuid NOT NULL,
            name TEXT NOT NULL,
            type TEXT NOT NULL CHECK (type IN ('Public', 'PartnerCompany', 'TravelAgency')),
            company_id uuid CHECK (company_id IS NOT NULL OR type = 'Public'),
            occupiable_first_unit BIGINT,
            occupiable_last_unit BIGINT CHECK (occupiable_last_unit >= occupiable_first_unit),
            external_identifier TEXT,
            is_active boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (chain_id, company_id) REFERENCES company (chain_id, id)
        );
        CREATE INDEX voucher_by_service ON voucher (enterprise_id, service_id, id);
        CREATE INDEX voucher_by_update ON voucher (enterprise_id, updated_ms);

        CREATE TABLE voucher_assignment (
            enterprise_id uuid NOT NULL,
            voucher_id uuid NOT NULL,
            rate_id uuid NOT NULL,
            PRIMARY KEY (enterprise_id, voucher_id, rate_id),
            FOREIGN KEY (enterprise_id, voucher_id) REFERENCES voucher (enterprise_id, id),
            FOREIGN KEY (enterprise_id, rate_id) REFERENCES rate (enterprise_id, id)
        );

        CREATE TABLE voucher_code (
            enterprise_id uuid NOT NULL,
            id uuid NOT NULL,
            voucher_id uuid NOT NULL,
            value TEXT NOT NULL,
            folded_value TEXT NOT NULL,
            validity_start_ms BIGINT,
            validity_end_ms BIGINT CHECK (validity_end_ms >= validity_start_ms),
            is_active boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, voucher_id) REFERENCES voucher (enterprise_id, id)
        );
        CREATE INDEX voucher_code_by_voucher ON voucher_code (enterprise_id, voucher_id, id);
        CREATE INDEX voucher_code_by_value ON voucher_code (enterprise_id, folded_value);
        """
}

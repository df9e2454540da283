extension Migration {
    /// Rates with their prices, what blocks resources, and the ledger of nights.
    ///
    /// A `unit` is the ordinal of a time unit of the service: hours, local days or months since the epoch.
    static let m0003Rates = Migration(
        number: 3,
        name: "rates",
        sql: rateTables + rateAdjustmentTables + availabilityTables + nightTable
    )

    private static let rateTables = """
        CREATE TABLE rate_group (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            is_active boolean NOT NULL,
            ordering BIGINT NOT NULL,
            names TEXT NOT NULL,
            short_names TEXT NOT NULL,
            descriptions TEXT NOT NULL,
            external_identifier TEXT CHECK (length(external_identifier) <= 255),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
        );
        CREATE INDEX rate_group_by_service ON rate_group (enterprise_id, service_id, id);

        CREATE TABLE rate (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            group_id uuid NOT NULL,
            type TEXT NOT NULL CHECK (type IN ('Public', 'Private', 'AvailabilityBlock')),
            is_active boolean NOT NULL,
            is_enabled boolean NOT NULL,
            is_default boolean NOT NULL,
            base_rate_id uuid CHECK (base_rate_id <> id),
            absolute_adjustment_e6 BIGINT NOT NULL,
            relative_adjustment_e6 BIGINT NOT NULL,
            price_e6 BIGINT CHECK ((price_e6 IS NULL) = (base_rate_id IS NOT NULL)),
            tax_codes TEXT NOT NULL,
            empty_unit_adjustment_e6 BIGINT NOT NULL,
            extra_unit_adjustment_e6 BIGINT NOT NULL,
            names TEXT NOT NULL,
            short_names TEXT NOT NULL,
            external_names TEXT NOT NULL,
            descriptions TEXT NOT NULL,
            external_identifier TEXT CHECK (length(external_identifier) <= 255),
            business_segment_id uuid,
            accounting_category_id uuid,
            tax_exemption_reason TEXT,
            tax_exemption_legal_reference TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, group_id) REFERENCES rate_group (enterprise_id, id),
            FOREIGN KEY (enterprise_id, base_rate_id) REFERENCES rate (enterprise_id, id),
            FOREIGN KEY (enterprise_id, business_segment_id) REFERENCES business_segment (enterprise_id, id),
            FOREIGN KEY (enterprise_id, accounting_category_id) REFERENCES accounting_category (enterprise_id, id)
        );
        CREATE INDEX rate_by_service ON rate (enterprise_id, service_id, id);
        CREATE INDEX rate_by_base_rate ON rate (enterprise_id, base_rate_id) WHERE base_rate_id IS NOT NULL;
        CREATE UNIQUE INDEX rate_default ON rate (enterprise_id, service_id) WHERE is_default;

        CREATE TABLE rate_price (
            enterprise_id uuid NOT NULL,
            rate_id uuid NOT NULL,
            unit BIGINT NOT NULL,
            category_id uuid,
            price_e6 BIGINT NOT NULL,
            UNIQUE (enterprise_id, rate_id, unit, category_id),
            FOREIGN KEY (enterprise_id, rate_id) REFERENCES rate (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES resource_category (enterprise_id, id)
        );
        CREATE UNIQUE INDEX rate_price_of_all_categories ON rate_price (enterprise_id, rate_id, unit)
            WHERE category_id IS NULL;

        """

    private static let rateAdjustmentTables = """
        CREATE TABLE category_adjustment (
            enterprise_id uuid NOT NULL,
            rate_id uuid NOT NULL,
            category_id uuid NOT NULL,
            parent_category_id uuid CHECK (parent_category_id <> category_id),
            absolute_e6 BIGINT NOT NULL,
            relative_e6 BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, rate_id, category_id),
            FOREIGN KEY (enterprise_id, rate_id) REFERENCES rate (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES resource_category (enterprise_id, id),
            FOREIGN KEY (enterprise_id, parent_category_id) REFERENCES resource_category (enterprise_id, id)
        );

        CREATE TABLE age_category_adjustment (
            enterprise_id uuid NOT NULL,
            rate_id uuid NOT NULL,
            age_category_id uuid NOT NULL,
            type TEXT NOT NULL CHECK (type IN
                ('ExtraOccupancyAdjustment', 'NegativeOccupancyAdjustment', 'StandardOccupancyAdjustment')),
            absolute_e6 BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, rate_id, age_category_id, type),
            FOREIGN KEY (enterprise_id, rate_id) REFERENCES rate (enterprise_id, id),
            FOREIGN KEY (enterprise_id, age_category_id) REFERENCES age_category (enterprise_id, id)
        );

        """

    private static let availabilityTables = """
        CREATE TABLE resource_block (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            resource_id uuid NOT NULL,
            type TEXT NOT NULL CHECK (type IN ('OutOfOrder', 'InternalUse')),
            name TEXT NOT NULL,
            notes TEXT,
            start_ms BIGINT NOT NULL,
            end_ms BIGINT NOT NULL CHECK (end_ms > start_ms),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            deleted_ms BIGINT,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, resource_id) REFERENCES resource (enterprise_id, id)
        );
        CREATE INDEX resource_block_by_resource ON resource_block (enterprise_id, resource_id, end_ms)
            WHERE deleted_ms IS NULL;

        CREATE TABLE availability_adjustment (
            enterprise_id uuid NOT NULL,
            service_id uuid NOT NULL,
            unit BIGINT NOT NULL,
            category_id uuid NOT NULL,
            unit_count BIGINT NOT NULL CHECK (unit_count <> 0),
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, service_id, unit, category_id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES resource_category (enterprise_id, id)
        );

        """

    /// The counts may pass below zero inside a transaction's many changes; `innkeeper check` proves that none stays
    /// there.
    /// A constraint could not: an upsert checks the difference that is to be added, which may well be negative.
    private static let nightTable = """
        CREATE TABLE night (
            enterprise_id uuid NOT NULL,
            service_id uuid NOT NULL,
            unit BIGINT NOT NULL,
            category_id uuid NOT NULL,
            confirmed BIGINT NOT NULL,
            optional BIGINT NOT NULL,
            other_service BIGINT NOT NULL,
            block BIGINT NOT NULL,
            allocated_block BIGINT NOT NULL,
            adjustment BIGINT NOT NULL,
            house_use BIGINT NOT NULL,
            out_of_order BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, service_id, unit, category_id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES resource_category (enterprise_id, id)
        );
        """
}

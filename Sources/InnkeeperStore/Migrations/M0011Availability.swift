extension Migration {
    /// Adjustments of what is for sale by interval, blocks and what they hold, limits of overbooking.
    ///
    /// The adjustments by unit of ``m0003Rates`` were never written by any operation, so nothing is carried over.
    static let m0011Availability = Migration(
        number: 11,
        name: "availability",
        sql: blockTables + adjustmentTables
    )

    private static let blockTables = """
        CREATE TABLE availability_block (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            chain_id uuid NOT NULL,
            service_id uuid NOT NULL,
            rate_id uuid NOT NULL,
            number TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('Confirmed', 'Optional', 'Inquired', 'Canceled')),
            is_active boolean NOT NULL,
            first_unit BIGINT NOT NULL,
            last_unit BIGINT NOT NULL CHECK (last_unit >= first_unit),
            start_ms BIGINT NOT NULL,
            end_ms BIGINT NOT NULL CHECK (end_ms > start_ms),
            released_ms BIGINT,
            rolling_release_offset TEXT CHECK (rolling_release_offset IS NULL OR released_ms IS NULL),
            pickup_distribution TEXT NOT NULL CHECK (pickup_distribution IN ('AllInOneGroup', 'IndividualGroups')),
            name TEXT,
            notes TEXT,
            voucher_id uuid,
            booker_id uuid,
            company_id uuid,
            travel_agency_id uuid,
            business_segment_id uuid,
            budget_currency_code TEXT,
            budget_value_e6 BIGINT,
            budget_net_e6 BIGINT,
            budget_tax_e6 BIGINT,
            budget_tax_rate_e6 BIGINT,
            purpose TEXT CHECK (purpose IN ('Leisure', 'Business', 'Student')),
            external_identifier TEXT CHECK (length(external_identifier) <= 255),
            quote_id uuid,
            purchase_order_number TEXT,
            canceled_ms BIGINT,
            cancellation_reason TEXT,
            cancellation_detail TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            CHECK ((state = 'Canceled') = (canceled_ms IS NOT NULL)),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, rate_id) REFERENCES rate (enterprise_id, id),
            FOREIGN KEY (enterprise_id, business_segment_id) REFERENCES business_segment (enterprise_id, id),
            FOREIGN KEY (chain_id, booker_id) REFERENCES customer (chain_id, id),
            FOREIGN KEY (chain_id, company_id) REFERENCES company (chain_id, id),
            FOREIGN KEY (chain_id, travel_agency_id) REFERENCES company (chain_id, id)
        );
        CREATE INDEX availability_block_by_service ON availability_block (enterprise_id, service_id, id);
        CREATE INDEX availability_block_by_update ON availability_block (enterprise_id, updated_ms);
        CREATE INDEX availability_block_by_creation ON availability_block (enterprise_id, created_ms);
        CREATE INDEX availability_block_by_end ON availability_block (enterprise_id, end_ms, start_ms);
        CREATE INDEX availability_block_by_release ON availability_block (enterprise_id, released_ms)
            WHERE released_ms IS NOT NULL;
        CREATE INDEX availability_block_by_external_identifier
            ON availability_block (enterprise_id, external_identifier) WHERE external_identifier IS NOT NULL;
        CREATE UNIQUE INDEX availability_block_by_rate ON availability_block (enterprise_id, rate_id);

        CREATE TABLE availability_block_night (
            enterprise_id uuid NOT NULL,
            block_id uuid NOT NULL,
            category_id uuid NOT NULL,
            unit BIGINT NOT NULL,
            allocated BIGINT NOT NULL,
            picked_up BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, block_id, category_id, unit),
            FOREIGN KEY (enterprise_id, block_id) REFERENCES availability_block (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES resource_category (enterprise_id, id)
        );

        CREATE INDEX reservation_by_block ON reservation (enterprise_id, availability_block_id)
            WHERE availability_block_id IS NOT NULL;

        """

    private static let adjustmentTables = """
        DROP TABLE availability_adjustment;
        CREATE TABLE availability_adjustment (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            category_id uuid NOT NULL,
            block_id uuid,
            first_unit BIGINT NOT NULL,
            last_unit BIGINT NOT NULL CHECK (last_unit >= first_unit),
            unit_count BIGINT NOT NULL CHECK (unit_count <> 0 AND (block_id IS NULL OR unit_count < 0)),
            person_splits TEXT NOT NULL,
            is_active boolean NOT NULL,
            first_release_ms BIGINT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES resource_category (enterprise_id, id),
            FOREIGN KEY (enterprise_id, block_id) REFERENCES availability_block (enterprise_id, id)
        );
        CREATE INDEX availability_adjustment_by_unit
            ON availability_adjustment (enterprise_id, service_id, last_unit) WHERE is_active;
        CREATE INDEX availability_adjustment_by_block ON availability_adjustment (enterprise_id, block_id)
            WHERE block_id IS NOT NULL;
        CREATE INDEX availability_adjustment_by_update ON availability_adjustment (enterprise_id, updated_ms);
        CREATE INDEX availability_adjustment_by_release ON availability_adjustment (enterprise_id, first_release_ms)
            WHERE first_release_ms IS NOT NULL AND is_active;

        CREATE TABLE service_overbooking_limit (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            first_unit BIGINT NOT NULL,
            last_unit BIGINT NOT NULL CHECK (last_unit >= first_unit),
            unit_limit BIGINT NOT NULL CHECK (unit_limit >= 0),
            is_active boolean NOT NULL,
            start_ms BIGINT NOT NULL,
            end_ms BIGINT NOT NULL CHECK (end_ms > start_ms),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
        );
        CREATE INDEX service_overbooking_limit_by_unit
            ON service_overbooking_limit (enterprise_id, service_id, last_unit) WHERE is_active;
        CREATE INDEX service_overbooking_limit_by_update ON service_overbooking_limit (enterprise_id, updated_ms);

        CREATE INDEX resource_block_by_update ON resource_block (enterprise_id, updated_ms);
        CREATE INDEX resource_block_by_creation ON resource_block (enterprise_id, created_ms);
        CREATE INDEX resource_block_by_end ON resource_block (enterprise_id, end_ms);
        """
}

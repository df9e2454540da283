extension Migration {
    /// The furniture of a house: what it sells, where, to whom, and how that is counted.
    ///
    /// A cancellation policy names its rate group without a foreign key, because rate groups come with the next
    /// migration; `innkeeper check` looks for dangling ones.
    static let m0002House = Migration(
        number: 2,
        name: "house",
        sql: [houseServices, houseBooks, m0002Resources, m0002Products].joined(separator: "\n")
    )

    private static let houseServices = """
        CREATE TABLE service (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            is_active boolean NOT NULL,
            names TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('Bookable', 'Additional')),
            time_unit TEXT CHECK (time_unit IN ('Hour', 'Day', 'Month')),
            start_offset TEXT,
            end_offset TEXT,
            occupancy_start_offset TEXT,
            occupancy_end_offset TEXT,
            promotions TEXT,
            bills_as_package boolean NOT NULL,
            ordering BIGINT NOT NULL,
            external_identifier TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            CHECK ((kind = 'Bookable') = (time_unit IS NOT NULL AND start_offset IS NOT NULL
                AND end_offset IS NOT NULL AND occupancy_start_offset IS NOT NULL
                AND occupancy_end_offset IS NOT NULL)),
            CHECK ((kind = 'Additional') = (promotions IS NOT NULL))
        );

        CREATE TABLE age_category (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            minimal_age BIGINT CHECK (minimal_age >= 0),
            maximal_age BIGINT,
            names TEXT NOT NULL,
            short_names TEXT NOT NULL,
            classification TEXT NOT NULL CHECK (classification IN ('Adult', 'Child')),
            is_active boolean NOT NULL,
            external_identifier TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            CHECK (maximal_age >= minimal_age),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
        );

        CREATE TABLE business_segment (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            is_active boolean NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
        );

        CREATE TABLE source (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            type TEXT NOT NULL CHECK (type IN (
                'OnlineTravelAgency', 'CentralReservationSystem', 'GlobalDistributionSystem',
                'AlternativeDistributionSystem', 'SalesAndCateringSystem', 'PropertyManagementSystem',
                'TourOperatorSystem', 'OnlineBookingEngine', 'Kiosk', 'Agent')),
            code BIGINT NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            UNIQUE (enterprise_id, code)
        );

        CREATE TABLE department (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            is_active boolean NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id)
        );
        """

    private static let houseBooks = """
        CREATE TABLE accounting_category (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            is_active boolean NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            code TEXT,
            external_code TEXT,
            ledger_account_code TEXT,
            posting_account_code TEXT,
            cost_center_code TEXT,
            classification TEXT CHECK (classification IN (
                'Accommodation', 'FoodAndBeverage', 'Taxes', 'Payments', 'ExternalRevenue', 'SundryIncome',
                'Wellness', 'Sport', 'Technology', 'Facilities', 'Events', 'Tourism')),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id)
        );

        CREATE TABLE counter (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            type TEXT NOT NULL CHECK (type IN (
                'Counter', 'AccountingCounter', 'AvailabilityBlockCounter', 'BillCounter', 'BillPreviewCounter',
                'FiscalCounter', 'ProformaCounter', 'RegistrationCardCounter', 'ServiceOrderCounter',
                'CorrectionBillCounter', 'PaymentConfirmationBillCounter', 'CreditNoteBillCounter',
                'PaymentSplitBillCounter')),
            is_default boolean NOT NULL,
            value BIGINT NOT NULL CHECK (value >= 0),
            format TEXT NOT NULL CHECK (format <> ''),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id)
        );
        CREATE UNIQUE INDEX counter_default ON counter (enterprise_id, type) WHERE is_default;
        """
}

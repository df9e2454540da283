/// The tables of what is sold in ``m0002House``.
extension Migration {
    static let m0002Resources = """
        CREATE TABLE resource (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            is_active boolean NOT NULL,
            parent_resource_id uuid CHECK (parent_resource_id <> id),
            name TEXT NOT NULL CHECK (name <> ''),
            state TEXT NOT NULL CHECK (state IN (
                'Dirty', 'Clean', 'Inspected', 'OutOfService', 'OutOfOrder')),
            state_reason TEXT,
            descriptions TEXT NOT NULL,
            external_names TEXT NOT NULL,
            directions TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('Space', 'Object', 'Person')),
            floor_number TEXT,
            location_notes TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            CHECK ((kind = 'Space') = (floor_number IS NOT NULL)),
            FOREIGN KEY (enterprise_id, parent_resource_id) REFERENCES resource (enterprise_id, id)
        );
        CREATE INDEX resource_by_parent ON resource (enterprise_id, parent_resource_id)
            WHERE parent_resource_id IS NOT NULL;
        CREATE INDEX resource_by_update ON resource (enterprise_id, updated_ms);
        CREATE INDEX resource_by_name ON resource (enterprise_id, name);

        CREATE TABLE resource_category (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            is_active boolean NOT NULL,
            type TEXT NOT NULL CHECK (type IN (
                'Room', 'Bed', 'Dorm', 'Apartment', 'Suite', 'Villa', 'Site', 'Office', 'MeetingRoom', 'ParkingSpot',
                'Desk', 'TeamArea', 'Membership', 'Tent', 'CaravanOrRV', 'UnequippedCampsite', 'Bike', 'ExtraBed',
                'Cot', 'Crib', 'ConferenceRoom', 'Rooftop', 'Garden', 'Restaurant', 'Amphitheater', 'PrivateSpaces')),
            classification TEXT NOT NULL CHECK (classification IN (
                'StandardSingle', 'StandardDouble', 'SuperiorTwin', 'SuperiorDouble', 'JuniorSuite', 'SharedOrDorm',
                'Other', 'SuperiorSingle', 'Triple', 'Family', 'StandardTwin', 'Studio', 'SuperiorTripleRoom',
                'OneBedroomApartment', 'ThreeBedroomsApartment', 'TwoBedroomsApartment')),
            names TEXT NOT NULL,
            short_names TEXT NOT NULL,
            descriptions TEXT NOT NULL,
            ordering BIGINT NOT NULL,
            capacity BIGINT NOT NULL CHECK (capacity > 0),
            extra_capacity BIGINT NOT NULL CHECK (extra_capacity >= 0),
            external_identifier TEXT,
            accounting_category_id uuid,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, accounting_category_id) REFERENCES accounting_category (enterprise_id, id)
        );
        CREATE INDEX resource_category_by_service ON resource_category (enterprise_id, service_id, id);

        CREATE TABLE resource_category_assignment (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            is_active boolean NOT NULL,
            resource_id uuid NOT NULL,
            category_id uuid NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, resource_id) REFERENCES resource (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES resource_category (enterprise_id, id)
        );
        CREATE UNIQUE INDEX resource_category_assignment_active
            ON resource_category_assignment (enterprise_id, category_id, resource_id) WHERE is_active;
        CREATE INDEX resource_category_assignment_by_resource
            ON resource_category_assignment (enterprise_id, resource_id);

        CREATE TABLE resource_category_image_assignment (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            is_active boolean NOT NULL,
            category_id uuid NOT NULL,
            image_id uuid NOT NULL,
            ordering BIGINT NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES resource_category (enterprise_id, id)
        );

        CREATE TABLE resource_feature (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            is_active boolean NOT NULL,
            classification TEXT NOT NULL CHECK (classification IN (
                'SeaView', 'RiverView', 'OceanView', 'TwinBeds', 'DoubleBed', 'RollawayBed', 'UpperBed', 'LowerBed',
                'Balcony', 'AccessibleBathroom', 'AccessibleRoom', 'ElevatorAccess', 'HighFloor', 'Kitchenette',
                'AirConditioning', 'PrivateJacuzzi', 'PrivateSauna', 'EnsuiteRoom', 'PrivateBathroom',
                'SharedBathroom')),
            names TEXT NOT NULL,
            short_names TEXT NOT NULL,
            descriptions TEXT NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
        );

        CREATE TABLE resource_feature_assignment (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            is_active boolean NOT NULL,
            resource_id uuid NOT NULL,
            feature_id uuid NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, resource_id) REFERENCES resource (enterprise_id, id),
            FOREIGN KEY (enterprise_id, feature_id) REFERENCES resource_feature (enterprise_id, id)
        );
        CREATE UNIQUE INDEX resource_feature_assignment_active
            ON resource_feature_assignment (enterprise_id, feature_id, resource_id) WHERE is_active;
        """

    static let m0002Products = """
        CREATE TABLE product_category (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            names TEXT NOT NULL,
            short_names TEXT NOT NULL,
            descriptions TEXT NOT NULL,
            parent_category_id uuid CHECK (parent_category_id <> id),
            ordering BIGINT NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, parent_category_id) REFERENCES product_category (enterprise_id, id)
        );

        CREATE TABLE product (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            category_id uuid,
            accounting_category_id uuid,
            is_active boolean NOT NULL,
            is_default boolean NOT NULL,
            names TEXT NOT NULL,
            external_names TEXT NOT NULL,
            short_names TEXT NOT NULL,
            descriptions TEXT NOT NULL,
            charging_mode TEXT NOT NULL CHECK (charging_mode IN (
                'Once', 'PerTimeUnit', 'PerPersonPerTimeUnit', 'PerPerson')),
            posting_mode TEXT NOT NULL CHECK (posting_mode IN (
                'Once', 'PerTimeUnit')),
            consumption_moment TEXT NOT NULL CHECK (consumption_moment IN (
                'ServiceOrderEnd', 'ServiceOrderStart', 'PostingTimeUnit', 'NextTimeUnit')),
            bills_as_package boolean NOT NULL,
            excludes_price_from_offer boolean NOT NULL,
            promotions TEXT NOT NULL,
            classifications TEXT NOT NULL,
            price_e6 BIGINT NOT NULL,
            currency_code TEXT NOT NULL,
            tax_codes TEXT NOT NULL,
            image_ids TEXT NOT NULL,
            ordering BIGINT NOT NULL,
            external_identifier TEXT,
            tax_exemption_reason TEXT,
            tax_exemption_legal_reference TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, category_id) REFERENCES product_category (enterprise_id, id),
            FOREIGN KEY (enterprise_id, accounting_category_id) REFERENCES accounting_category (enterprise_id, id)
        );
        CREATE INDEX product_by_service ON product (enterprise_id, service_id, id);

        CREATE TABLE cancellation_policy (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            rate_group_id uuid NOT NULL,
            applicability TEXT NOT NULL CHECK (applicability IN (
                'Creation', 'Start', 'StartDate')),
            applicability_offset TEXT NOT NULL,
            fee_extent TEXT NOT NULL,
            fee_maximum_time_units BIGINT CHECK (fee_maximum_time_units > 0),
            absolute_fee_e6 BIGINT NOT NULL CHECK (absolute_fee_e6 >= 0),
            currency_code TEXT NOT NULL,
            relative_fee_e6 BIGINT NOT NULL CHECK (relative_fee_e6 >= 0),
            is_active boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
        );
        CREATE INDEX cancellation_policy_by_group ON cancellation_policy (enterprise_id, rate_group_id);
        """
}

extension Migration {
    /// What opens the doors of a stay, the loyalty programs of a chain, and the messages of guests.
    static let m0013Rooms = Migration(number: 13, name: "rooms", sql: keyTables + loyaltyTables + messageTables)

    /// The companionship is named without a foreign key: who stays no longer is forgotten, what was handed out is not.
    private static let keyTables = """
        CREATE TABLE resource_access_token (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            reservation_id uuid NOT NULL,
            companionship_id uuid,
            resource_id uuid,
            type TEXT NOT NULL CHECK (type IN ('PinCode', 'RfidTag')),
            value TEXT NOT NULL CHECK (value <> ''),
            serial_number TEXT,
            valid_from_ms BIGINT NOT NULL,
            valid_until_ms BIGINT NOT NULL CHECK (valid_until_ms > valid_from_ms),
            opens_bed boolean NOT NULL,
            opens_room boolean NOT NULL,
            opens_floor boolean NOT NULL,
            opens_building boolean NOT NULL,
            is_active boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, reservation_id) REFERENCES reservation (enterprise_id, id),
            FOREIGN KEY (enterprise_id, resource_id) REFERENCES resource (enterprise_id, id)
        );
        CREATE INDEX resource_access_token_by_reservation ON resource_access_token (enterprise_id, reservation_id);
        CREATE INDEX resource_access_token_by_update ON resource_access_token (enterprise_id, updated_ms);
        CREATE INDEX resource_access_token_by_validity
            ON resource_access_token (enterprise_id, valid_until_ms, valid_from_ms);

        """

    private static let loyaltyTables = """
        CREATE TABLE loyalty_program (
            chain_id uuid NOT NULL REFERENCES chain (id),
            id uuid NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            code TEXT NOT NULL CHECK (code <> ''),
            type TEXT NOT NULL CHECK (type IN ('Hotel', 'ExternalPartner', 'SoftBrand', 'Unknown')),
            subscription TEXT NOT NULL CHECK (subscription IN ('Free', 'Paid')),
            is_active boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (chain_id, id)
        );
        CREATE UNIQUE INDEX loyalty_program_by_code ON loyalty_program (chain_id, code) WHERE is_active;
        CREATE INDEX loyalty_program_by_update ON loyalty_program (chain_id, updated_ms);

        CREATE TABLE loyalty_tier (
            chain_id uuid NOT NULL,
            id uuid NOT NULL,
            program_id uuid NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            code TEXT NOT NULL CHECK (code <> ''),
            ordering BIGINT NOT NULL,
            is_active boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (chain_id, id),
            FOREIGN KEY (chain_id, program_id) REFERENCES loyalty_program (chain_id, id)
        );
        CREATE UNIQUE INDEX loyalty_tier_by_code ON loyalty_tier (chain_id, program_id, code) WHERE is_active;

        CREATE TABLE loyalty_membership (
            chain_id uuid NOT NULL,
            id uuid NOT NULL,
            account_id uuid NOT NULL,
            account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
            program_id uuid NOT NULL,
            tier_id uuid,
            state TEXT NOT NULL CHECK (state IN ('New', 'Pending', 'Enrolled', 'Canceled', 'Declined')),
            is_primary boolean NOT NULL,
            membership_number TEXT,
            provider_membership_id TEXT,
            points BIGINT,
            expiration_ms BIGINT,
            url TEXT,
            creator TEXT NOT NULL CHECK (creator IN ('Personal', 'Enterprise', 'Platform', 'Static', 'Integration')),
            creator_id uuid NOT NULL,
            updater TEXT NOT NULL CHECK (updater IN ('Personal', 'Enterprise', 'Platform', 'Static', 'Integration')),
            updater_id uuid NOT NULL,
            is_active boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (chain_id, id),
            FOREIGN KEY (chain_id, program_id) REFERENCES loyalty_program (chain_id, id),
            FOREIGN KEY (chain_id, tier_id) REFERENCES loyalty_tier (chain_id, id)
        );
        CREATE UNIQUE INDEX loyalty_membership_primary ON loyalty_membership (chain_id, account_id)
            WHERE is_primary AND is_active;
        CREATE INDEX loyalty_membership_by_account ON loyalty_membership (chain_id, account_id, id);
        CREATE INDEX loyalty_membership_by_program ON loyalty_membership (chain_id, program_id, id);
        CREATE INDEX loyalty_membership_by_tier ON loyalty_membership (chain_id, tier_id) WHERE tier_id IS NOT NULL;
        CREATE INDEX loyalty_membership_by_number ON loyalty_membership (chain_id, membership_number)
            WHERE membership_number IS NOT NULL;
        CREATE INDEX loyalty_membership_by_provider ON loyalty_membership (chain_id, provider_membership_id)
            WHERE provider_membership_id IS NOT NULL;
        CREATE INDEX loyalty_membership_by_creation ON loyalty_membership (chain_id, created_ms);
        CREATE INDEX loyalty_membership_by_update ON loyalty_membership (chain_id, updated_ms);

        """

    private static let messageTables = """
        CREATE TABLE message_thread (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            integration_id uuid NOT NULL REFERENCES integration (id),
            original_sender TEXT NOT NULL CHECK (original_sender <> ''),
            subject TEXT NOT NULL CHECK (subject <> ''),
            is_resolved boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id)
        );
        CREATE INDEX message_thread_by_creation ON message_thread (enterprise_id, integration_id, created_ms);
        CREATE INDEX message_thread_by_update ON message_thread (enterprise_id, integration_id, updated_ms);

        CREATE TABLE message (
            enterprise_id uuid NOT NULL,
            id uuid NOT NULL,
            thread_id uuid NOT NULL,
            sender TEXT NOT NULL CHECK (sender IN ('Enterprise', 'Application')),
            text TEXT NOT NULL CHECK (text <> ''),
            read_ms BIGINT,
            created_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, thread_id) REFERENCES message_thread (enterprise_id, id)
        );
        CREATE INDEX message_by_thread ON message (enterprise_id, thread_id, id);
        CREATE INDEX message_unread ON message (enterprise_id, thread_id) WHERE read_ms IS NULL;
        """
}

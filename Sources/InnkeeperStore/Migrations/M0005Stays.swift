extension Migration {
    /// The stays: groups, reservations, who stays with them, where they came from, what was noted.
    static let m0005Stays = Migration(
        number: 5,
        name: "stays",
        sql: """
            CREATE TABLE reservation_group (
                enterprise_id uuid NOT NULL REFERENCES enterprise (id),
                id uuid NOT NULL,
                name TEXT,
                channel_manager TEXT,
                channel_manager_group_number TEXT,
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, id)
            );
            CREATE INDEX reservation_group_by_update ON reservation_group (enterprise_id, updated_ms);

            CREATE TABLE reservation (
                enterprise_id uuid NOT NULL REFERENCES enterprise (id),
                id uuid NOT NULL,
                chain_id uuid NOT NULL,
                service_id uuid NOT NULL,
                group_id uuid NOT NULL,
                number BIGINT NOT NULL CHECK (number > 0),
                account_id uuid NOT NULL,
                account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
                booker_id uuid,
                state TEXT NOT NULL CHECK (state IN (
                    'Inquired', 'Requested', 'Optional', 'Confirmed', 'Started', 'Processed', 'Canceled')),
                start_ms BIGINT NOT NULL,
                end_ms BIGINT NOT NULL CHECK (end_ms >= start_ms),
                actual_start_ms BIGINT,
                actual_end_ms BIGINT,
                released_ms BIGINT,
                requested_category_id uuid NOT NULL,
                assigned_resource_id uuid,
                is_resource_locked boolean NOT NULL,
                rate_id uuid NOT NULL,
                business_segment_id uuid,
                partner_company_id uuid,
                travel_agency_id uuid,
                availability_block_id uuid,
                voucher_id uuid,
                credit_card_id uuid,
                unit_price_e6 BIGINT,
                unit_price_tax_codes TEXT,
                origin TEXT NOT NULL CHECK (origin IN (
                    'Distributor', 'ChannelManager', 'Commander', 'Import', 'Connector', 'Navigator')),
                commander_origin TEXT CHECK (commander_origin IN (
                    'InPerson', 'Channel', 'Phone', 'Email', 'Website', 'Message', 'CallCenter', 'RoomingList')),
                origin_details TEXT,
                channel_number TEXT,
                channel_manager_number TEXT,
                purpose TEXT CHECK (purpose IN ('Leisure', 'Business', 'Student')),
                owner_checked_in boolean NOT NULL,
                all_companions_checked_in boolean NOT NULL,
                any_companion_checked_in boolean NOT NULL,
                connector_check_in boolean NOT NULL,
                canceled_ms BIGINT,
                cancellation_reason TEXT,
                creator_profile_id uuid NOT NULL,
                updater_profile_id uuid NOT NULL,
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, id),
                CHECK ((state = 'Canceled') = (canceled_ms IS NOT NULL)),
                CHECK (state NOT IN ('Started', 'Processed') OR actual_start_ms IS NOT NULL),
                FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
                FOREIGN KEY (enterprise_id, group_id) REFERENCES reservation_group (enterprise_id, id),
                FOREIGN KEY (enterprise_id, requested_category_id) REFERENCES resource_category (enterprise_id, id),
                FOREIGN KEY (enterprise_id, assigned_resource_id) REFERENCES resource (enterprise_id, id),
                FOREIGN KEY (enterprise_id, rate_id) REFERENCES rate (enterprise_id, id),
                FOREIGN KEY (enterprise_id, business_segment_id) REFERENCES business_segment (enterprise_id, id),
                FOREIGN KEY (chain_id, booker_id) REFERENCES customer (chain_id, id),
                FOREIGN KEY (chain_id, partner_company_id) REFERENCES company (chain_id, id),
                FOREIGN KEY (chain_id, travel_agency_id) REFERENCES company (chain_id, id)
            );
            CREATE UNIQUE INDEX reservation_by_number ON reservation (enterprise_id, number);
            CREATE INDEX reservation_by_group ON reservation (enterprise_id, group_id);
            CREATE INDEX reservation_by_account ON reservation (enterprise_id, account_id);
            CREATE INDEX reservation_by_start ON reservation (enterprise_id, start_ms);
            CREATE INDEX reservation_by_end ON reservation (enterprise_id, end_ms, start_ms);
            CREATE INDEX reservation_by_update ON reservation (enterprise_id, updated_ms);
            CREATE INDEX reservation_by_creation ON reservation (enterprise_id, created_ms);
            CREATE INDEX reservation_by_actual_start ON reservation (enterprise_id, actual_start_ms)
                WHERE actual_start_ms IS NOT NULL;
            CREATE INDEX reservation_by_actual_end ON reservation (enterprise_id, actual_end_ms)
                WHERE actual_end_ms IS NOT NULL;
            CREATE INDEX reservation_by_channel_number ON reservation (enterprise_id, channel_number)
                WHERE channel_number IS NOT NULL;
            CREATE INDEX reservation_by_resource ON reservation (enterprise_id, assigned_resource_id, end_ms, start_ms)
                WHERE assigned_resource_id IS NOT NULL AND state <> 'Canceled';

            CREATE TABLE reservation_person_count (
                enterprise_id uuid NOT NULL,
                reservation_id uuid NOT NULL,
                age_category_id uuid NOT NULL,
                count BIGINT NOT NULL CHECK (count > 0),
                PRIMARY KEY (enterprise_id, reservation_id, age_category_id),
                FOREIGN KEY (enterprise_id, reservation_id) REFERENCES reservation (enterprise_id, id),
                FOREIGN KEY (enterprise_id, age_category_id) REFERENCES age_category (enterprise_id, id)
            );

            CREATE TABLE reservation_unit_price (
                enterprise_id uuid NOT NULL,
                reservation_id uuid NOT NULL,
                unit BIGINT NOT NULL,
                price_e6 BIGINT NOT NULL,
                tax_codes TEXT NOT NULL,
                PRIMARY KEY (enterprise_id, reservation_id, unit),
                FOREIGN KEY (enterprise_id, reservation_id) REFERENCES reservation (enterprise_id, id)
            );

            CREATE TABLE companionship (
                enterprise_id uuid NOT NULL,
                id uuid NOT NULL,
                chain_id uuid NOT NULL,
                customer_id uuid NOT NULL,
                group_id uuid NOT NULL,
                reservation_id uuid,
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, id),
                FOREIGN KEY (chain_id, customer_id) REFERENCES customer (chain_id, id),
                FOREIGN KEY (enterprise_id, group_id) REFERENCES reservation_group (enterprise_id, id),
                FOREIGN KEY (enterprise_id, reservation_id) REFERENCES reservation (enterprise_id, id)
            );
            CREATE UNIQUE INDEX companionship_by_reservation
                ON companionship (enterprise_id, reservation_id, customer_id) WHERE reservation_id IS NOT NULL;
            CREATE INDEX companionship_by_customer ON companionship (enterprise_id, customer_id);
            CREATE INDEX companionship_by_group ON companionship (enterprise_id, group_id);

            CREATE TABLE source_assignment (
                enterprise_id uuid NOT NULL,
                id uuid NOT NULL,
                group_id uuid NOT NULL,
                source_id uuid NOT NULL,
                is_primary boolean NOT NULL,
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, id),
                FOREIGN KEY (enterprise_id, group_id) REFERENCES reservation_group (enterprise_id, id),
                FOREIGN KEY (enterprise_id, source_id) REFERENCES source (enterprise_id, id)
            );
            CREATE UNIQUE INDEX source_assignment_by_group
                ON source_assignment (enterprise_id, group_id, source_id);
            CREATE UNIQUE INDEX source_assignment_primary
                ON source_assignment (enterprise_id, group_id) WHERE is_primary;
            CREATE INDEX source_assignment_by_update ON source_assignment (enterprise_id, updated_ms);

            CREATE TABLE service_order_note (
                enterprise_id uuid NOT NULL REFERENCES enterprise (id),
                id uuid NOT NULL,
                order_id uuid NOT NULL,
                text TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('General', 'ChannelManager', 'SpecialRequest')),
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, id)
            );
            CREATE INDEX service_order_note_by_order ON service_order_note (enterprise_id, order_id);

            CREATE TABLE reservation_number (
                enterprise_id uuid NOT NULL PRIMARY KEY REFERENCES enterprise (id),
                last BIGINT NOT NULL
            );
            """
    )
}

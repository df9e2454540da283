extension Migration {
    /// What stays need besides themselves: rules about their products, what the house looks for by itself.
    static let m0012Stays = Migration(
        number: 12,
        name: "staysComplete",
        sql: """
            CREATE INDEX reservation_by_release ON reservation (enterprise_id, released_ms) WHERE state = 'Optional';
            CREATE INDEX reservation_expected ON reservation (enterprise_id, start_ms) WHERE state = 'Confirmed';
            CREATE INDEX reservation_in_house ON reservation (enterprise_id, end_ms) WHERE state = 'Started';
            CREATE INDEX reservation_by_cancellation ON reservation (enterprise_id, canceled_ms)
                WHERE canceled_ms IS NOT NULL;
            CREATE INDEX service_order_note_by_update ON service_order_note (enterprise_id, updated_ms);

            CREATE TABLE rule (
                enterprise_id uuid NOT NULL REFERENCES enterprise (id),
                id uuid NOT NULL,
                service_id uuid NOT NULL,
                minimum_units BIGINT,
                maximum_units BIGINT,
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, id),
                FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
            );
            CREATE INDEX rule_by_service ON rule (enterprise_id, service_id);
            CREATE INDEX rule_by_update ON rule (enterprise_id, updated_ms);

            CREATE TABLE rule_condition (
                enterprise_id uuid NOT NULL,
                rule_id uuid NOT NULL,
                subject TEXT NOT NULL CHECK (subject IN (
                    'Rate', 'RateGroup', 'BusinessSegment', 'ResourceCategory', 'ResourceCategoryType', 'Origin',
                    'TravelAgency')),
                type TEXT NOT NULL CHECK (type IN ('Equals', 'NotEquals')),
                value TEXT NOT NULL,
                PRIMARY KEY (enterprise_id, rule_id, subject),
                FOREIGN KEY (enterprise_id, rule_id) REFERENCES rule (enterprise_id, id)
            );

            CREATE TABLE rule_action (
                enterprise_id uuid NOT NULL,
                id uuid NOT NULL,
                rule_id uuid NOT NULL,
                type TEXT NOT NULL CHECK (type IN ('Add', 'Delete')),
                product_id uuid NOT NULL,
                PRIMARY KEY (enterprise_id, id),
                FOREIGN KEY (enterprise_id, rule_id) REFERENCES rule (enterprise_id, id),
                FOREIGN KEY (enterprise_id, product_id) REFERENCES product (enterprise_id, id)
            );
            CREATE INDEX rule_action_by_rule ON rule_action (enterprise_id, rule_id);

            CREATE TABLE channel_manager_details (
                enterprise_id uuid NOT NULL,
                reservation_id uuid NOT NULL,
                requested_rate_code TEXT NOT NULL,
                channel_manager_name TEXT,
                channel_number TEXT,
                channel_manager_group_number TEXT,
                channel_manager_number TEXT,
                created_ms BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, reservation_id),
                FOREIGN KEY (enterprise_id, reservation_id) REFERENCES reservation (enterprise_id, id)
            );

            ALTER TABLE product_order ADD COLUMN number BIGINT NOT NULL DEFAULT 0;
            CREATE INDEX product_order_by_service ON product_order (enterprise_id, service_id);
            CREATE INDEX product_order_by_update ON product_order (enterprise_id, updated_ms);
            CREATE INDEX product_order_by_stay ON product_order (enterprise_id, linked_reservation_id)
                WHERE linked_reservation_id IS NOT NULL;
            CREATE TABLE product_order_number (
                enterprise_id uuid NOT NULL PRIMARY KEY REFERENCES enterprise (id),
                last BIGINT NOT NULL
            );
            """
    )
}

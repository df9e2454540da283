extension Migration {
    /// Cards, requests to pay, the cash desk, and what a payment through a gateway knows more than others.
    static let m0015Payments = Migration(
        number: 15,
        name: "payments",
        sql: [gatewayPayments, cards, requests, cash, m0015Ledger, m0015Exports].joined(separator: "\n")
    )

    private static let gatewayPayments = """
        ALTER TABLE payment ADD COLUMN credit_card_id uuid;
        ALTER TABLE payment ADD COLUMN alternative_method TEXT;
        ALTER TABLE payment ADD COLUMN kind TEXT;
        ALTER TABLE payment ADD COLUMN payment_request_id uuid;
        ALTER TABLE payment ADD COLUMN original_payment_id uuid;
        ALTER TABLE payment ADD COLUMN instrument TEXT;
        ALTER TABLE payment ADD COLUMN redirect_url TEXT;
        ALTER TABLE payment ADD COLUMN asks_again_ms BIGINT;
        CREATE INDEX payment_to_follow ON payment (enterprise_id, asks_again_ms) WHERE asks_again_ms IS NOT NULL;
        CREATE INDEX payment_by_original ON payment (enterprise_id, original_payment_id)
            WHERE original_payment_id IS NOT NULL;
        """

    private static let cards = """
        CREATE TABLE credit_card (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            customer_id uuid NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('Terminal', 'Gateway')),
            format TEXT NOT NULL CHECK (format IN ('Physical', 'Virtual')),
            type TEXT,
            obfuscated_number TEXT CHECK (length(obfuscated_number) <= 19),
            expiration TEXT,
            holder_name TEXT,
            storage_data TEXT,
            state TEXT NOT NULL CHECK (state IN ('Enabled', 'Disabled')),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            CHECK ((kind = 'Gateway') = (storage_data IS NOT NULL))
        );
        CREATE INDEX credit_card_by_customer ON credit_card (enterprise_id, customer_id, id);
        CREATE INDEX credit_card_by_update ON credit_card (enterprise_id, updated_ms);

        CREATE TABLE preauthorization (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            credit_card_id uuid NOT NULL,
            customer_id uuid NOT NULL,
            reservation_id uuid,
            currency TEXT NOT NULL,
            value_e6 BIGINT NOT NULL CHECK (value_e6 > 0),
            state TEXT NOT NULL CHECK (
                state IN ('Chargeable', 'Expired', 'Cancelled', 'Charged', 'Pending', 'Failed')
            ),
            code TEXT,
            expires_ms BIGINT NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, credit_card_id) REFERENCES credit_card (enterprise_id, id),
            FOREIGN KEY (enterprise_id, reservation_id) REFERENCES reservation (enterprise_id, id)
        );
        CREATE INDEX preauthorization_by_customer ON preauthorization (enterprise_id, customer_id, id);
        CREATE INDEX preauthorization_to_expire ON preauthorization (enterprise_id, expires_ms)
            WHERE state IN ('Chargeable', 'Pending');
        """

    private static let requests = """
        CREATE TABLE payment_request (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            customer_id uuid NOT NULL,
            reservation_id uuid,
            reservation_group_id uuid,
            bill_id uuid,
            state TEXT NOT NULL CHECK (state IN ('Pending', 'Completed', 'Canceled', 'Expired')),
            currency TEXT NOT NULL,
            value_e6 BIGINT NOT NULL CHECK (value_e6 > 0),
            type TEXT NOT NULL CHECK (type IN ('Payment', 'Preauthorization')),
            reason TEXT NOT NULL,
            expires_ms BIGINT NOT NULL,
            description TEXT NOT NULL,
            notes TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, reservation_id) REFERENCES reservation (enterprise_id, id),
            FOREIGN KEY (enterprise_id, bill_id) REFERENCES bill (enterprise_id, id)
        );
        CREATE INDEX payment_request_by_customer ON payment_request (enterprise_id, customer_id, id);
        CREATE INDEX payment_request_by_reservation ON payment_request (enterprise_id, reservation_id)
            WHERE reservation_id IS NOT NULL;
        CREATE INDEX payment_request_by_update ON payment_request (enterprise_id, updated_ms);
        CREATE INDEX payment_request_to_expire ON payment_request (enterprise_id, expires_ms) WHERE state = 'Pending';

        CREATE TABLE payment_method_request (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            account_id uuid NOT NULL,
            account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
            state TEXT NOT NULL CHECK (state IN ('Pending', 'Completed', 'Canceled', 'Expired')),
            methods TEXT NOT NULL,
            email TEXT,
            expires_ms BIGINT NOT NULL,
            description TEXT NOT NULL,
            notes TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id)
        );
        CREATE INDEX payment_method_request_to_expire ON payment_method_request (enterprise_id, expires_ms)
            WHERE state = 'Pending';

        CREATE TABLE payment_plan (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            billing_automation_id uuid NOT NULL,
            request_id uuid NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            payment_offset_days BIGINT NOT NULL CHECK (payment_offset_days >= 0),
            start_month TEXT,
            credit_card_id uuid,
            state TEXT NOT NULL CHECK (state IN ('Pending', 'Active')),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, request_id) REFERENCES payment_method_request (enterprise_id, id)
        );
        CREATE INDEX payment_plan_by_request ON payment_plan (enterprise_id, request_id);

        CREATE TABLE planned_payment (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            bill_id uuid NOT NULL,
            plan_id uuid NOT NULL,
            created_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, bill_id),
            FOREIGN KEY (enterprise_id, bill_id) REFERENCES bill (enterprise_id, id),
            FOREIGN KEY (enterprise_id, plan_id) REFERENCES payment_plan (enterprise_id, id)
        );

        CREATE TABLE mail (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            recipient TEXT NOT NULL CHECK (recipient <> ''),
            subject TEXT NOT NULL,
            body TEXT NOT NULL,
            created_ms BIGINT NOT NULL,
            sent_ms BIGINT,
            PRIMARY KEY (enterprise_id, id)
        );
        CREATE INDEX mail_to_send ON mail (enterprise_id, id) WHERE sent_ms IS NULL;
        """

    private static let cash = """
        CREATE TABLE cashier (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            is_active boolean NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id)
        );

        CREATE TABLE cashier_transaction (
            enterprise_id uuid NOT NULL,
            id uuid NOT NULL,
            cashier_id uuid NOT NULL,
            payment_id uuid,
            number BIGINT NOT NULL CHECK (number > 0),
            currency TEXT NOT NULL,
            value_e6 BIGINT NOT NULL,
            type TEXT NOT NULL CHECK (
                type IN ('CashIn', 'CashOut', 'CashOutTip', 'CashOutExpense', 'CashOutFloatAdjustment')
            ),
            notes TEXT,
            created_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            UNIQUE (enterprise_id, cashier_id, number),
            FOREIGN KEY (enterprise_id, cashier_id) REFERENCES cashier (enterprise_id, id),
            FOREIGN KEY (enterprise_id, payment_id) REFERENCES payment (enterprise_id, id)
        );
        CREATE INDEX cashier_transaction_by_created ON cashier_transaction (enterprise_id, created_ms);

        CREATE TABLE exchange_rate (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            source TEXT NOT NULL,
            target TEXT NOT NULL CHECK (target <> source),
            value_e6 BIGINT NOT NULL CHECK (value_e6 > 0),
            PRIMARY KEY (enterprise_id, id),
            UNIQUE (enterprise_id, source, target)
        );
        """
}

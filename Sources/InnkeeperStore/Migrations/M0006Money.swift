extension Migration {
    /// Charges, payments and the bills that gather them.
    ///
    /// An account is a customer or a company, so `account_id` has no foreign key; `innkeeper check` looks for dangling
    /// ones. What an amount's taxes are is told by code in `order_item_tax`, for one unit of the item.
    static let m0006Money = Migration(
        number: 6,
        name: "money",
        sql: bill + productOrder + orderItem + payment
    )

    private static let bill = """
        CREATE TABLE bill (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            account_id uuid NOT NULL,
            account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
            associated_account_id uuid,
            associated_account_type TEXT CHECK (associated_account_type IN ('Customer', 'Company')),
            name TEXT,
            state TEXT NOT NULL CHECK (state IN ('Open', 'Closed')),
            type TEXT NOT NULL CHECK (type IN ('Receipt', 'Invoice')),
            counter_id uuid,
            counter_value BIGINT,
            number TEXT,
            variable_symbol TEXT,
            purchase_order_number TEXT,
            notes TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            issued_ms BIGINT,
            taxed_ms BIGINT,
            paid_ms BIGINT,
            due_ms BIGINT,
            displays_customer boolean NOT NULL,
            displays_taxation boolean NOT NULL,
            owner_data TEXT,
            associated_data TEXT,
            issuer_data TEXT,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, counter_id) REFERENCES counter (enterprise_id, id),
            UNIQUE (enterprise_id, counter_id, counter_value),
            CHECK ((state = 'Closed') = (issued_ms IS NOT NULL)),
            CHECK ((state = 'Closed') = (number IS NOT NULL)),
            CHECK ((counter_id IS NULL) = (counter_value IS NULL))
        );
        CREATE INDEX bill_by_account ON bill (enterprise_id, account_id, state);
        CREATE INDEX bill_by_created ON bill (enterprise_id, created_ms);
        CREATE INDEX bill_by_updated ON bill (enterprise_id, updated_ms);
        CREATE INDEX bill_by_issued ON bill (enterprise_id, issued_ms);

        """

    private static let productOrder = """
        CREATE TABLE product_order (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            service_id uuid NOT NULL,
            account_id uuid NOT NULL,
            account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
            linked_reservation_id uuid,
            business_segment_id uuid,
            notes TEXT,
            consumed_ms BIGINT NOT NULL,
            creator_profile_id uuid NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, linked_reservation_id) REFERENCES reservation (enterprise_id, id),
            FOREIGN KEY (enterprise_id, business_segment_id) REFERENCES business_segment (enterprise_id, id)
        );
        CREATE INDEX product_order_by_account ON product_order (enterprise_id, account_id);

        """

    private static let orderItem = """
        CREATE TABLE order_item (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            account_id uuid NOT NULL,
            account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
            service_id uuid NOT NULL,
            service_order_id uuid NOT NULL,
            reservation_id uuid,
            product_order_id uuid,
            bill_id uuid,
            accounting_category_id uuid,
            product_id uuid,
            age_category_id uuid,
            rebated_item_id uuid,
            type TEXT NOT NULL,
            revenue_type TEXT NOT NULL CHECK (revenue_type IN ('Service', 'Product', 'Additional')),
            billing_name TEXT,
            external_identifier TEXT,
            notes TEXT,
            unit_count BIGINT NOT NULL,
            currency TEXT NOT NULL,
            unit_net_e6 BIGINT NOT NULL,
            unit_gross_e6 BIGINT NOT NULL,
            net_e6 BIGINT NOT NULL CHECK (net_e6 = unit_net_e6 * unit_count),
            gross_e6 BIGINT NOT NULL CHECK (gross_e6 = unit_gross_e6 * unit_count),
            state TEXT NOT NULL CHECK (state IN ('Open', 'Closed', 'Inactive', 'Canceled')),
            canceled_with_reservation boolean NOT NULL,
            unit_index BIGINT,
            creator_profile_id uuid NOT NULL,
            updater_profile_id uuid NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            consumed_ms BIGINT NOT NULL,
            started_ms BIGINT,
            canceled_ms BIGINT,
            closed_ms BIGINT,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id),
            FOREIGN KEY (enterprise_id, reservation_id) REFERENCES reservation (enterprise_id, id),
            FOREIGN KEY (enterprise_id, product_order_id) REFERENCES product_order (enterprise_id, id),
            FOREIGN KEY (enterprise_id, bill_id) REFERENCES bill (enterprise_id, id),
            FOREIGN KEY (enterprise_id, accounting_category_id) REFERENCES accounting_category (enterprise_id, id),
            FOREIGN KEY (enterprise_id, product_id) REFERENCES product (enterprise_id, id),
            FOREIGN KEY (enterprise_id, rebated_item_id) REFERENCES order_item (enterprise_id, id),
            CHECK (service_order_id = coalesce(reservation_id, product_order_id)),
            CHECK (reservation_id IS NULL OR product_order_id IS NULL),
            CHECK ((state = 'Closed') = (closed_ms IS NOT NULL)),
            CHECK ((state = 'Canceled') = (canceled_ms IS NOT NULL)),
            CHECK (state <> 'Closed' OR bill_id IS NOT NULL)
        );
        CREATE INDEX order_item_by_account ON order_item (enterprise_id, account_id, state);
        CREATE INDEX order_item_by_service_order ON order_item (enterprise_id, service_order_id);
        CREATE INDEX order_item_by_service ON order_item (enterprise_id, service_id, id);
        CREATE INDEX order_item_by_bill ON order_item (enterprise_id, bill_id) WHERE bill_id IS NOT NULL;
        CREATE INDEX order_item_by_created ON order_item (enterprise_id, created_ms);
        CREATE INDEX order_item_by_updated ON order_item (enterprise_id, updated_ms);
        CREATE INDEX order_item_by_consumed ON order_item (enterprise_id, consumed_ms);
        CREATE INDEX order_item_by_canceled ON order_item (enterprise_id, canceled_ms) WHERE canceled_ms IS NOT NULL;
        CREATE INDEX order_item_by_closed ON order_item (enterprise_id, closed_ms) WHERE closed_ms IS NOT NULL;
        CREATE TABLE order_item_tax (
            enterprise_id uuid NOT NULL,
            order_item_id uuid NOT NULL,
            place BIGINT NOT NULL,
            code TEXT NOT NULL,
            unit_net_e6 BIGINT NOT NULL,
            unit_tax_e6 BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, order_item_id, place),
            FOREIGN KEY (enterprise_id, order_item_id) REFERENCES order_item (enterprise_id, id)
        );

        """

    private static let payment = """
        CREATE TABLE payment (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            account_id uuid NOT NULL,
            account_type TEXT NOT NULL CHECK (account_type IN ('Customer', 'Company')),
            bill_id uuid,
            reservation_id uuid,
            accounting_category_id uuid,
            currency TEXT NOT NULL,
            value_e6 BIGINT NOT NULL,
            type TEXT NOT NULL CHECK (
                type IN (
                    'ExternalPayment', 'InvoicePayment', 'CreditCardPayment', 'AlternativePayment', 'TaxDeductedPayment'
                )
            ),
            external_type TEXT,
            invoice_id uuid,
            state TEXT NOT NULL CHECK (state IN ('Charged', 'Canceled', 'Pending', 'Failed', 'Verifying')),
            accounting_state TEXT NOT NULL CHECK (accounting_state IN ('Open', 'Closed', 'Inactive', 'Canceled')),
            origin TEXT NOT NULL,
            notes TEXT,
            external_identifier TEXT,
            identifier TEXT,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            consumed_ms BIGINT,
            charged_ms BIGINT,
            closed_ms BIGINT,
            settlement_id TEXT,
            settled_ms BIGINT,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, bill_id) REFERENCES bill (enterprise_id, id),
            FOREIGN KEY (enterprise_id, invoice_id) REFERENCES bill (enterprise_id, id),
            FOREIGN KEY (enterprise_id, reservation_id) REFERENCES reservation (enterprise_id, id),
            FOREIGN KEY (enterprise_id, accounting_category_id) REFERENCES accounting_category (enterprise_id, id),
            CHECK ((type = 'ExternalPayment') = (external_type IS NOT NULL)),
            CHECK ((type = 'InvoicePayment') = (invoice_id IS NOT NULL)),
            CHECK ((accounting_state = 'Closed') = (closed_ms IS NOT NULL)),
            CHECK (accounting_state <> 'Closed' OR bill_id IS NOT NULL)
        );
        CREATE INDEX payment_by_account ON payment (enterprise_id, account_id, accounting_state);
        CREATE INDEX payment_by_bill ON payment (enterprise_id, bill_id) WHERE bill_id IS NOT NULL;
        CREATE INDEX payment_by_reservation ON payment (enterprise_id, reservation_id) WHERE reservation_id IS NOT NULL;
        CREATE INDEX payment_by_created ON payment (enterprise_id, created_ms);
        CREATE INDEX payment_by_updated ON payment (enterprise_id, updated_ms);
        CREATE INDEX payment_by_charged ON payment (enterprise_id, charged_ms);
        CREATE INDEX payment_by_closed ON payment (enterprise_id, closed_ms) WHERE closed_ms IS NOT NULL;
        CREATE INDEX payment_by_settled ON payment (enterprise_id, settled_ms) WHERE settled_ms IS NOT NULL;

        """
}

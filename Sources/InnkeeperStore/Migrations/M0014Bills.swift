extension Migration {
    /// Outlets and what they report, rules that route charges to bills, and who printed which bill.
    ///
    /// What a billing automation is conditional on has four kinds of subject, so `subject_id` has no foreign key.
    static let m0014Bills = Migration(number: 14, name: "bills", sql: items + outlets + automations + rules + routes)

    private static let items = """
        CREATE INDEX order_item_by_rebated_item ON order_item (enterprise_id, rebated_item_id)
            WHERE rebated_item_id IS NOT NULL;
        CREATE INDEX payment_by_consumed ON payment (enterprise_id, consumed_ms) WHERE consumed_ms IS NOT NULL;

        """

    private static let outlets = """
        CREATE TABLE outlet (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            is_active boolean NOT NULL,
            name TEXT NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id)
        );
        CREATE TABLE outlet_bill (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            outlet_id uuid NOT NULL,
            account_id uuid,
            account_type TEXT CHECK (account_type IN ('Customer', 'Company')),
            number TEXT NOT NULL,
            notes TEXT,
            closed_ms BIGINT NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, outlet_id) REFERENCES outlet (enterprise_id, id),
            CHECK ((account_id IS NULL) = (account_type IS NULL))
        );
        CREATE INDEX outlet_bill_by_closed ON outlet_bill (enterprise_id, closed_ms);
        CREATE INDEX outlet_bill_by_updated ON outlet_bill (enterprise_id, updated_ms);
        CREATE TABLE outlet_item (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            outlet_bill_id uuid NOT NULL,
            accounting_category_id uuid,
            type TEXT NOT NULL CHECK (type IN ('Revenue', 'NonRevenue', 'Payment')),
            name TEXT NOT NULL,
            unit_count BIGINT NOT NULL,
            currency TEXT NOT NULL,
            unit_net_e6 BIGINT NOT NULL,
            unit_gross_e6 BIGINT NOT NULL,
            external_identifier TEXT,
            notes TEXT,
            consumed_ms BIGINT NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, outlet_bill_id) REFERENCES outlet_bill (enterprise_id, id),
            FOREIGN KEY (enterprise_id, accounting_category_id) REFERENCES accounting_category (enterprise_id, id)
        );
        CREATE INDEX outlet_item_by_consumed ON outlet_item (enterprise_id, consumed_ms);
        CREATE INDEX outlet_item_by_bill ON outlet_item (enterprise_id, outlet_bill_id);
        CREATE TABLE outlet_item_tax (
            enterprise_id uuid NOT NULL,
            outlet_item_id uuid NOT NULL,
            place BIGINT NOT NULL,
            code TEXT NOT NULL,
            unit_net_e6 BIGINT NOT NULL,
            unit_tax_e6 BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, outlet_item_id, place),
            FOREIGN KEY (enterprise_id, outlet_item_id) REFERENCES outlet_item (enterprise_id, id)
        );

        """

    private static let automations = """
        CREATE TABLE billing_automation (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            name TEXT NOT NULL,
            description TEXT,
            prepayment TEXT NOT NULL CHECK (prepayment IN ('All', 'Prepaid')),
            target TEXT NOT NULL CHECK (target IN ('CompanyAsDetails', 'CompanyAsOwner', 'NoCompany')),
            trigger_type TEXT NOT NULL CHECK (trigger_type IN ('Continuous', 'Recurring', 'Legacy')),
            aggregation TEXT NOT NULL CHECK (aggregation IN
                ('OnePerReservation', 'AggregateByCustomer', 'AggregateAll', 'AggregatePerReservationGroup')),
            consumption_period TEXT CHECK (consumption_period IN
                ('MonthBefore', 'SameMonthAndMonthBefore', 'SameMonth', 'SameMonthAndMonthAfter', 'MonthAfter')),
            processing_start TEXT,
            processed_ms BIGINT,
            creator_profile_id uuid NOT NULL,
            updater_profile_id uuid NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            CHECK (aggregation = 'AggregateByCustomer' OR target = 'CompanyAsOwner'),
            CHECK (trigger_type <> 'Recurring' OR (consumption_period IS NOT NULL AND processing_start IS NOT NULL))
        );
        CREATE TABLE billing_automation_company (
            enterprise_id uuid NOT NULL,
            billing_automation_id uuid NOT NULL,
            place BIGINT NOT NULL,
            chain_id uuid NOT NULL,
            company_id uuid NOT NULL,
            as_partner boolean NOT NULL,
            as_travel_agency boolean NOT NULL,
            PRIMARY KEY (enterprise_id, billing_automation_id, place),
            FOREIGN KEY (enterprise_id, billing_automation_id) REFERENCES billing_automation (enterprise_id, id),
            FOREIGN KEY (chain_id, company_id) REFERENCES company (chain_id, id)
        );
        CREATE INDEX billing_automation_company_by_company ON billing_automation_company (enterprise_id, company_id);
        CREATE TABLE billing_automation_assignment (
            enterprise_id uuid NOT NULL,
            id uuid NOT NULL,
            billing_automation_id uuid NOT NULL,
            service_id uuid NOT NULL,
            space_orders boolean NOT NULL,
            city_tax boolean NOT NULL,
            all_products boolean NOT NULL,
            deposits boolean NOT NULL,
            additional_expenses boolean NOT NULL,
            all_custom_items boolean NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, billing_automation_id) REFERENCES billing_automation (enterprise_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
        );
        CREATE INDEX billing_automation_assignment_by_automation
            ON billing_automation_assignment (enterprise_id, billing_automation_id);
        CREATE TABLE billing_automation_condition (
            enterprise_id uuid NOT NULL,
            assignment_id uuid NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('Rate', 'ProductCategory', 'Product', 'AccountingCategory')),
            place BIGINT NOT NULL,
            subject_id uuid NOT NULL,
            products boolean NOT NULL,
            custom_items boolean NOT NULL,
            PRIMARY KEY (enterprise_id, assignment_id, kind, place),
            FOREIGN KEY (enterprise_id, assignment_id) REFERENCES billing_automation_assignment (enterprise_id, id)
        );

        """

    private static let rules = """
        CREATE TABLE routing_rule (
            enterprise_id uuid NOT NULL REFERENCES enterprise (id),
            id uuid NOT NULL,
            chain_id uuid NOT NULL,
            company_id uuid NOT NULL,
            service_id uuid NOT NULL,
            relation TEXT NOT NULL CHECK (relation IN ('PartnerCompany', 'TravelAgency')),
            applicability TEXT NOT NULL CHECK (applicability IN ('Always', 'PrepaidOnly')),
            target TEXT NOT NULL CHECK (target IN ('CompanyAsDetails', 'CompanyAsOwner')),
            route_type TEXT NOT NULL CHECK (route_type IN ('AllStayItems', 'SelectedStayItems')),
            nights boolean NOT NULL,
            city_tax boolean NOT NULL,
            created_ms BIGINT NOT NULL,
            updated_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (chain_id, company_id) REFERENCES company (chain_id, id),
            FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
        );
        CREATE INDEX routing_rule_by_company ON routing_rule (enterprise_id, company_id);
        CREATE INDEX routing_rule_by_updated ON routing_rule (enterprise_id, updated_ms);
        CREATE TABLE routing_rule_product_category (
            enterprise_id uuid NOT NULL,
            routing_rule_id uuid NOT NULL,
            place BIGINT NOT NULL,
            product_category_id uuid NOT NULL,
            PRIMARY KEY (enterprise_id, routing_rule_id, place),
            FOREIGN KEY (enterprise_id, routing_rule_id) REFERENCES routing_rule (enterprise_id, id),
            FOREIGN KEY (enterprise_id, product_category_id) REFERENCES product_category (enterprise_id, id)
        );

        """

    private static let routes = """
        CREATE TABLE routed_bill (
            enterprise_id uuid NOT NULL,
            bill_id uuid NOT NULL,
            route_id uuid NOT NULL,
            company_id uuid,
            scope_id uuid NOT NULL,
            PRIMARY KEY (enterprise_id, bill_id),
            FOREIGN KEY (enterprise_id, bill_id) REFERENCES bill (enterprise_id, id)
        );
        CREATE INDEX routed_bill_by_route ON routed_bill (enterprise_id, route_id, scope_id);
        CREATE TABLE bill_print (
            enterprise_id uuid NOT NULL,
            id uuid NOT NULL,
            bill_id uuid NOT NULL,
            template TEXT NOT NULL CHECK (template IN ('Detailed', 'Consumption', 'Reservation', 'OrderItem', 'Guest')),
            reason TEXT,
            profile_id uuid NOT NULL,
            created_ms BIGINT NOT NULL,
            PRIMARY KEY (enterprise_id, id),
            FOREIGN KEY (enterprise_id, bill_id) REFERENCES bill (enterprise_id, id)
        );
        CREATE INDEX bill_print_by_bill ON bill_print (enterprise_id, bill_id, created_ms);

        """
}

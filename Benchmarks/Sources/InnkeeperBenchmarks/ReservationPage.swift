/// A page of a thousand reservations over HTTP, against a C loop that steps over the same rows and columns.
struct ReservationPage {
    let world: World

    private static let count = 1000

    static let rows = """
        SELECT enterprise_id, id, chain_id, service_id, group_id, number, creator_profile_id, created_ms, account_id,
            account_type, booker_id, state, start_ms, end_ms, actual_start_ms, actual_end_ms, released_ms,
            requested_category_id, assigned_resource_id, is_resource_locked, rate_id, business_segment_id,
            partner_company_id, travel_agency_id, availability_block_id, voucher_id, credit_card_id, unit_price_e6,
            unit_price_tax_codes, origin, commander_origin, origin_details, channel_number, channel_manager_number,
            purpose, owner_checked_in, all_companions_checked_in, any_companion_checked_in, connector_check_in,
            canceled_ms, cancellation_reason, updater_profile_id, updated_ms
        FROM reservation WHERE enterprise_id = ?1 ORDER BY id DESC LIMIT ?2
        """
    static let persons = """
        SELECT reservation_id, age_category_id, count FROM reservation_person_count
        WHERE enterprise_id = ?1 AND reservation_id IN
            (SELECT id FROM reservation WHERE enterprise_id = ?1 ORDER BY id DESC LIMIT ?2)
        """

    func measure() throws -> [Table.Line] {
        let loop = try ReferenceLoop(path: world.path, rows: Self.rows, details: Self.persons)
        return [
            try PageRace(world: world, loop: loop, count: Self.count).measure(
                "page of \(grouped(Self.count)) reservations over HTTP", "reservations/getAll/2023-06-06",
                "\"Limitation\":{\"Count\":\(Self.count)}", mark: "\"RequestedResourceCategoryId\":"
            )
        ]
    }
}

/// A page of a thousand charges over HTTP, against a C loop that steps over the same rows, columns and taxes.
struct OrderItemPage {
    let world: World

    private static let count = 1000

    private static let rows = """
        SELECT enterprise_id, id, account_id, account_type, service_id, service_order_id, reservation_id,
            product_order_id, bill_id, accounting_category_id, product_id, age_category_id, rebated_item_id, type,
            revenue_type, billing_name, external_identifier, notes, unit_count, currency, unit_net_e6, unit_gross_e6,
            net_e6, gross_e6, state, canceled_with_reservation, unit_index, creator_profile_id, updater_profile_id,
            created_ms, updated_ms, consumed_ms, started_ms, canceled_ms, closed_ms, is_price_agreed,
            tax_exemption_reason, tax_exemption_legal_reference, allowance_stay_id, allowance_start_ms,
            allowance_end_ms, allowance_settled_ms, allowance_item_id, discounted_item_id, allowance_profit
        FROM order_item WHERE enterprise_id = ?1 ORDER BY id DESC LIMIT ?2
        """
    private static let taxes = """
        SELECT order_item_id, code, unit_net_e6, unit_tax_e6 FROM order_item_tax
        WHERE enterprise_id = ?1 AND order_item_id IN
            (SELECT id FROM order_item WHERE enterprise_id = ?1 ORDER BY id DESC LIMIT ?2)
        """

    func measure() throws -> [Table.Line] {
        try ServerProcess.with("serve", world.path) { house in
            let desk = try Inquirer(house)
            let order = try Shop(world, desk).order(of: world.customers[0], items: 100)
            for _ in 0..<Self.count / 100 { try desk.ask("orders/add", order) }
        }
        let loop = try ReferenceLoop(path: world.path, rows: Self.rows, details: Self.taxes)
        return [
            try PageRace(world: world, loop: loop, count: Self.count).measure(
                "page of \(grouped(Self.count)) order items over HTTP", "orderItems/getAll",
                #""AccountIds":["\#(world.customers[0])"],"Limitation":{"Count":\#(Self.count)}"#,
                mark: "\"AccountingState\":"
            )
        ]
    }
}

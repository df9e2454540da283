/// A column that names a row which no foreign key demands, because the key was added later than the table, or because
/// the row is of another scope. A test finds every such column of the schema in ``all``, among the references to
/// accounts, or in ``free`` with the reason.
struct LooseReference: Sendable {
    enum Scope: Sendable {
        /// Both rows are of one enterprise.
        case enterprise
        /// The identifier alone must be found.
        case anywhere
    }

    let table: String
    let column: String
    let parent: String
    var scope = Scope.enterprise

    static let all = [
        LooseReference(table: "enterprise", column: "logo_image_id", parent: "image", scope: .anywhere),
        LooseReference(table: "enterprise", column: "cover_image_id", parent: "image", scope: .anywhere),
        LooseReference(table: "enterprise", column: "surcharge_service_id", parent: "service", scope: .anywhere),
        LooseReference(table: "access_token", column: "service_id", parent: "service"),
        LooseReference(table: "resource_category_image_assignment", column: "image_id", parent: "image"),
        LooseReference(table: "company", column: "source_id", parent: "source", scope: .anywhere),
        LooseReference(table: "reservation", column: "availability_block_id", parent: "availability_block"),
        LooseReference(table: "reservation", column: "voucher_id", parent: "voucher"),
        LooseReference(table: "reservation", column: "credit_card_id", parent: "credit_card"),
        LooseReference(table: "bill", column: "corrected_bill_id", parent: "bill"),
        LooseReference(table: "bill", column: "fiscal_command_id", parent: "device_command"),
        LooseReference(table: "order_item", column: "age_category_id", parent: "age_category"),
        LooseReference(table: "order_item", column: "allowance_stay_id", parent: "reservation"),
        LooseReference(table: "order_item", column: "allowance_item_id", parent: "order_item"),
        LooseReference(table: "order_item", column: "discounted_item_id", parent: "order_item"),
        LooseReference(table: "payment", column: "credit_card_id", parent: "credit_card"),
        LooseReference(table: "payment", column: "payment_request_id", parent: "payment_request"),
        LooseReference(table: "payment", column: "original_payment_id", parent: "payment"),
        LooseReference(table: "availability_block", column: "voucher_id", parent: "voucher"),
        LooseReference(table: "payment_request", column: "reservation_group_id", parent: "reservation_group"),
        LooseReference(table: "payment_plan", column: "credit_card_id", parent: "credit_card"),
        LooseReference(table: "ledger_entry", column: "accounting_category_id", parent: "accounting_category"),
        LooseReference(table: "export", column: "access_token_id", parent: "access_token", scope: .anywhere),
    ]

    /// Columns that may name what is gone or what is of several kinds, and why.
    static let free: [String: String] = [
        "outbox.enterprise_id": "told and forgotten", "outbox.subject_id": "told and forgotten",
        "outbox.integration_id": "told and forgotten", "outbox.service_id": "told and forgotten",
        "enterprise.address_id": "the identifier of an address that the row itself holds",
        "company.address_id": "checked with the people: it must be the company's own",
        "customer.address_id": "checked with the people: it must be the customer's own",
        "cancellation_policy.rate_group_id": "checked with the furniture: the service must have it",
        "service_order_note.order_id": "a reservation or an order; checked with the stays",
        "task.service_order_id": "a reservation or an order; checked with the stays",
        "order_item.service_order_id": "one of two columns with foreign keys, by a condition of the table",
        "device_command.bill_id": "an open bill may be deleted after it was printed",
        "ledger_entry.bill_id": "history", "ledger_entry.transaction_id": "what makes entries one transaction",
        "ledger_entry.item_id": "of three kinds; checked with the payments",
        "availability_block.quote_id": "a name that others chose",
        "resource_access_token.companionship_id": "a companion may have left; checked with the rooms",
        "billing_automation_condition.subject_id": "of several kinds",
        "routed_bill.route_id": "an automation or a rule, which may be deleted",
        "routed_bill.scope_id": "a stay, a group or nothing", "payment_plan.billing_automation_id": "may be deleted",
        "export.cursor_id": "a place in a list",
    ]

    /// Profiles are people and programs who did something; they are named after they are gone.
    static let freeSuffixes = ["profile_id", "creator_id", "updater_id"]

    /// Tables in which a reference is part of the key.
    static let tablesWithoutID: Set<String> = ["billing_automation_company", "routed_bill"]

    var rule: CheckRule {
        let match = scope == .enterprise ? "p.enterprise_id = r.enterprise_id AND p.id" : "p.id"
        return CheckRule(
            subject: TableName.words(table),
            problem: "names by \(column) no \(TableName.words(parent).lowercased()) that exists",
            query: SQL(
                text: """
                    SELECT r.id AS id FROM \(table) r WHERE r.\(column) IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM \(parent) p WHERE \(match) = r.\(column))
                    """,
                values: []
            )
        )
    }
}

import Hospitality

/// A column that names a customer or a company. A test finds every such column of the schema in ``all`` or in the list
/// of those that stay.
struct AccountReference: Sendable {
    enum Kind: Sendable {
        case customer, company
        /// Either of them; the row says which.
        case account
    }

    let table: String
    let column: String
    let kind: Kind
    /// Whether the table has a column `chain_id` of its own; the others belong to an enterprise only.
    let isOfChain: Bool
    /// Whether the row tells when it was last updated.
    let isStamped: Bool

    static let all = ofEnterprises + ofChains

    private static let ofEnterprises = [
        house("reservation", "account_id", .account), house("reservation", "booker_id", .customer),
        house("reservation", "partner_company_id", .company), house("reservation", "travel_agency_id", .company),
        house("companionship", "customer_id", .customer),
        house("bill", "account_id", .account), house("bill", "associated_account_id", .account),
        house("product_order", "account_id", .account), house("order_item", "account_id", .account),
        house("payment", "account_id", .account), house("outlet_bill", "account_id", .account),
        house("availability_block", "booker_id", .customer), house("availability_block", "company_id", .company),
        house("availability_block", "travel_agency_id", .company), house("voucher", "company_id", .company),
        house("billing_automation_company", "company_id", .company, isStamped: false),
        house("routing_rule", "company_id", .company),
        house("routed_bill", "company_id", .company, isStamped: false),
        house("credit_card", "customer_id", .customer), house("preauthorization", "customer_id", .customer),
        house("payment_request", "customer_id", .customer), house("payment_method_request", "account_id", .account),
        house("travel_agency_contract", "company_id", .company),
    ]

    private static let ofChains = [
        chain("address", "account_id", .account), chain("account_note", "account_id", .account),
        chain("account_file", "account_id", .account, isStamped: false),
        chain("identity_document", "customer_id", .customer),
        chain("customer_relationship", "customer_id", .customer),
        chain("customer_relationship", "related_customer_id", .customer),
        chain("loyalty_membership", "account_id", .account),
        chain("customer", "company_id", .company), chain("customer", "merge_target_id", .customer),
        chain("company", "mother_company_id", .company), chain("company", "merge_target_id", .company),
    ]

    /// Entries of the ledger are history: they keep the account to which they were posted.
    static let staying: Set<String> = ["ledger_entry.account_id"]

    private static func house(
        _ table: String, _ column: String, _ kind: Kind, isStamped: Bool = true
    ) -> AccountReference {
        AccountReference(table: table, column: column, kind: kind, isOfChain: false, isStamped: isStamped)
    }

    private static func chain(
        _ table: String, _ column: String, _ kind: Kind, isStamped: Bool = true
    ) -> AccountReference {
        AccountReference(table: table, column: column, kind: kind, isOfChain: true, isStamped: isStamped)
    }
}

public import Foundation
public import Hospitality

extension Transaction {
    public var allowances: AllowanceTable { AllowanceTable(transaction: self) }
}

/// All SQL on allowances: charges with a stay that may spend them, what was spent, and what they may be spent on.
public struct AllowanceTable {
    let transaction: Transaction

    /// Lets an allowance be spent on charges of these accounting categories.
    public func permit(
        _ categories: [ID<AccountingCategory>], for product: ID<Product>, of enterprise: ID<Enterprise>
    ) throws {
        try transaction.insert(
            categories.map { "(\(enterprise), \(product), \($0))" },
            into: """
                INSERT INTO product_allowance_category (enterprise_id, product_id, accounting_category_id) VALUES
                """,
            "ON CONFLICT DO NOTHING"
        )
    }

    /// Whether the house has allowances at all; most have none.
    public func exist(in enterprise: ID<Enterprise>) throws -> Bool {
        try transaction.row(
            """
            SELECT id FROM product WHERE enterprise_id = \(enterprise) AND allowance_expiry IS NOT NULL LIMIT 1
            """
        ) != nil
    }

    /// What the guests of a stay may still spend; the stay must be locked (``LockKey/other(_:)``).
    public func spendable(by stay: ID<Reservation>, in enterprise: ID<Enterprise>) throws -> [SpendableAllowance] {
        let items = try transaction.orderItems.load(
            """
            WHERE enterprise_id = \(enterprise) AND allowance_stay_id = \(stay) AND state IN ('Open', 'Closed')
                AND allowance_settled_ms IS NULL AND EXISTS (
                    SELECT 1 FROM reservation r WHERE r.enterprise_id = order_item.enterprise_id AND r.id = \(stay)
                        AND r.state IN ('Confirmed', 'Started'))
            ORDER BY id
            """
        )
        guard !items.isEmpty else { return [] }
        let permitted = try categories(of: Set(items.compactMap(\.productID)), in: enterprise)
        let entries = try self.entries(of: items.map(\.id), in: enterprise)
        return items.map { item in
            SpendableAllowance(
                item: item, categories: item.productID.flatMap { permitted[$0] } ?? [],
                rest: item.allowanceRest(after: entries[item.id] ?? [])
            )
        }
    }

    /// What was done with allowances: their discounts, their ends and the corrections of what they were charged.
    public func entries(
        of allowances: [ID<OrderItem>], in enterprise: ID<Enterprise>
    ) throws -> [ID<OrderItem>: [OrderItem]] {
        guard !allowances.isEmpty else { return [:] }
        let found = try transaction.orderItems.load(
            """
            WHERE enterprise_id = \(enterprise) AND allowance_item_id IN \(in: allowances) AND state <> 'Canceled'
            """
        )
        return Dictionary(grouping: found) { $0.allowanceUse?.allowanceID ?? $0.id }
    }

    /// What was taken off these charges on bills that are closed.
    public func closedDiscounts(
        of charges: [ID<OrderItem>], in enterprise: ID<Enterprise>
    ) throws -> [ID<OrderItem>] {
        guard !charges.isEmpty else { return [] }
        return try transaction.rows(
            """
            SELECT id FROM order_item
            WHERE enterprise_id = \(enterprise) AND discounted_item_id IN \(in: charges) AND state = 'Closed'
            """
        ).map { try $0.id("id") }
    }

    private func categories(
        of products: Set<ID<Product>>, in enterprise: ID<Enterprise>
    ) throws -> [ID<Product>: Set<ID<AccountingCategory>>] {
        var categories: [ID<Product>: Set<ID<AccountingCategory>>] = [:]
        for row in try transaction.rows(
            """
            SELECT product_id, accounting_category_id FROM product_allowance_category
            WHERE enterprise_id = \(enterprise) AND product_id IN \(in: products)
            """
        ) {
            categories[try row.id("product_id"), default: []].insert(try row.id("accounting_category_id"))
        }
        return categories
    }
}

// MARK: - The end

extension AllowanceTable {
    /// The allowances of a stay that were not settled, whatever became of them; oldest first.
    public func unsettled(of stay: ID<Reservation>, in enterprise: ID<Enterprise>) throws -> [ID<OrderItem>] {
        try transaction.rows(
            """
            SELECT id FROM order_item WHERE enterprise_id = \(enterprise) AND allowance_stay_id = \(stay)
                AND allowance_settled_ms IS NULL ORDER BY id
            """
        ).map { try $0.id("id") }
    }

    /// Allowances that have expired, were taken back, or whose guests have left or never come; oldest first.
    public func due(at now: Date, in enterprise: ID<Enterprise>, atMost limit: Int) throws -> [ID<OrderItem>] {
        try transaction.rows(
            """
            SELECT i.id AS id FROM order_item i
            LEFT JOIN reservation r ON r.enterprise_id = i.enterprise_id AND r.id = i.allowance_stay_id
            WHERE i.enterprise_id = \(enterprise) AND i.allowance_stay_id IS NOT NULL
                AND i.allowance_settled_ms IS NULL
                AND (i.state = 'Canceled' OR r.state IN ('Processed', 'Canceled')
                    OR (i.allowance_end_ms <= \(now) AND i.state <> 'Inactive'))
            ORDER BY i.id LIMIT \(limit)
            """
        ).map { try $0.id("id") }
    }

    /// Notes that allowances have ended.
    public func settle(_ allowances: [ID<OrderItem>], in enterprise: ID<Enterprise>, at now: Date) throws {
        guard !allowances.isEmpty else { return }
        try transaction.run(
            """
            UPDATE order_item SET allowance_settled_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: allowances)
            """
        )
    }

    /// Lets allowances be settled again: these, and those by which one of these was discounted.
    func reopen(_ items: [ID<OrderItem>], in enterprise: ID<Enterprise>) throws {
        guard !items.isEmpty else { return }
        try transaction.run(
            """
            UPDATE order_item SET allowance_settled_ms = NULL
            WHERE enterprise_id = \(enterprise) AND allowance_settled_ms IS NOT NULL AND id IN (
                SELECT id FROM order_item WHERE enterprise_id = \(enterprise) AND id IN \(in: items)
                UNION SELECT allowance_item_id FROM order_item
                WHERE enterprise_id = \(enterprise) AND (id IN \(in: items) OR discounted_item_id IN \(in: items)))
            """
        )
    }

    /// Cancels the open discounts of charges that are canceled, and gives the allowances back what they had spent.
    func cancelDiscounts(
        of charges: [ID<OrderItem>], in enterprise: ID<Enterprise>, by profileID: UUID, at now: Date
    ) throws {
        guard try exist(in: enterprise) else { return }
        try transaction.run(
            """
            UPDATE order_item SET state = 'Canceled', bill_id = NULL, canceled_ms = \(now), updated_ms = \(now),
                updater_profile_id = \(profileID)
            WHERE enterprise_id = \(enterprise) AND discounted_item_id IN \(in: charges) AND state = 'Open'
            """
        )
        try reopen(charges, in: enterprise)
    }
}

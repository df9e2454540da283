public import Foundation
public import Hospitality

extension OrderItemTable {
    /// Those with these identifiers, oldest first.
    public func find(_ ids: [ID<OrderItem>], of enterprise: ID<Enterprise>) throws -> [OrderItem] {
        guard !ids.isEmpty else { return [] }
        return try load("WHERE enterprise_id = \(enterprise) AND id IN \(in: ids) ORDER BY id")
    }

    /// What takes back one of these items and was not canceled itself, oldest first.
    public func rebates(of items: [ID<OrderItem>], in enterprise: ID<Enterprise>) throws -> [OrderItem] {
        guard !items.isEmpty else { return [] }
        return try load(
            """
            WHERE enterprise_id = \(enterprise) AND rebated_item_id IN \(in: items) AND state <> 'Canceled' ORDER BY id
            """
        )
    }

    /// Puts open items on another open bill, with the account that the bill belongs to. All are locked. What an
    /// allowance took off them goes with them.
    public func move(
        _ items: [ID<OrderItem>], to bill: Bill, by profileID: UUID, at now: Date
    ) throws {
        guard !items.isEmpty else { return }
        try transaction.run(
            """
            UPDATE order_item SET account_id = \(bill.account.id), account_type = \(bill.account.type),
                bill_id = \(bill.id), updated_ms = \(now), updater_profile_id = \(profileID)
            WHERE enterprise_id = \(bill.enterpriseID)
                AND (id IN \(in: items) OR (discounted_item_id IN \(in: items) AND state = 'Open'))
            """
        )
    }
}

extension PaymentTable {
    /// Those with these identifiers, oldest first.
    public func find(_ ids: [ID<Payment>], of enterprise: ID<Enterprise>) throws -> [Payment] {
        guard !ids.isEmpty else { return [] }
        let filter = PaymentFilter(enterprises: [enterprise], ids: ids)
        return try list(filter, Page(count: ids.count)).reversed()
    }

    /// Puts payments on another open bill, with the account that the bill belongs to. All are locked.
    public func move(_ payments: [ID<Payment>], to bill: Bill, at now: Date) throws {
        guard !payments.isEmpty else { return }
        try transaction.run(
            """
            UPDATE payment SET account_id = \(bill.account.id), account_type = \(bill.account.type),
                bill_id = \(bill.id), updated_ms = \(now)
            WHERE enterprise_id = \(bill.enterpriseID) AND id IN \(in: payments)
            """
        )
    }
}

extension PaymentFilter {
    init(enterprises: [ID<Enterprise>], ids: [ID<Payment>]) {
        self.init(enterprises: enterprises)
        self.ids = ids
    }
}

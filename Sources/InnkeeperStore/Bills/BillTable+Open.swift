public import Foundation
public import Hospitality

/// What may still happen to a bill before it is closed.
extension BillTable {
    /// Those with these identifiers, newest first.
    public func find(_ ids: [ID<Bill>], of enterprise: ID<Enterprise>) throws -> [Bill] {
        guard !ids.isEmpty else { return [] }
        var filter = BillFilter(enterprises: [enterprise])
        filter.ids = ids
        return try list(filter, Page(count: ids.count))
    }

    /// Writes who owns an open bill and who else is named on it.
    public func update(_ bill: Bill) throws {
        try transaction.run(
            """
            UPDATE bill SET account_id = \(bill.account.id), account_type = \(bill.account.type),
                associated_account_id = \(bill.associatedAccount?.id),
                associated_account_type = \(bill.associatedAccount?.type), updated_ms = \(bill.updated)
            WHERE enterprise_id = \(bill.enterpriseID) AND id = \(bill.id) AND state = 'Open'
            """
        )
    }

    /// Hands everything on an open bill over to the account that owns it now; both accounts are locked. An automation
    /// that kept the bill for its charges makes another one for the next.
    ///
    /// - Returns: The payments among it.
    public func handOver(_ bill: Bill, by profileID: UUID, at now: Date) throws -> [ID<Payment>] {
        let items = try transaction.orderItems.on(bills: [bill.id], of: [bill.enterpriseID]).map(\.id)
        let payments = try transaction.payments.on(bills: [bill.id], of: [bill.enterpriseID]).map(\.id)
        try transaction.orderItems.move(items, to: bill, by: profileID, at: now)
        try transaction.payments.move(payments, to: bill, at: now)
        try transaction.run(
            "DELETE FROM routed_bill WHERE enterprise_id = \(bill.enterpriseID) AND bill_id = \(bill.id)"
        )
        return payments
    }

    /// Those of the bills that something stands on, be it worth nothing.
    public func notEmpty(_ bills: [ID<Bill>], of enterprise: ID<Enterprise>) throws -> Set<ID<Bill>> {
        guard !bills.isEmpty else { return [] }
        let rows = try transaction.rows(
            """
            SELECT bill_id FROM order_item WHERE enterprise_id = \(enterprise) AND bill_id IN \(in: bills)
            UNION
            SELECT bill_id FROM payment WHERE enterprise_id = \(enterprise) AND bill_id IN \(in: bills)
            """
        )
        return Set(try rows.map { try $0.id("bill_id") })
    }

    /// Removes open bills on which nothing stands.
    public func delete(_ bills: [ID<Bill>], of enterprise: ID<Enterprise>) throws {
        guard !bills.isEmpty else { return }
        for table in ["routed_bill", "bill_print"] as [SQL] {
            try transaction.run("DELETE FROM \(table) WHERE enterprise_id = \(enterprise) AND bill_id IN \(in: bills)")
        }
        try transaction.run(
            "DELETE FROM bill WHERE enterprise_id = \(enterprise) AND id IN \(in: bills) AND state = 'Open'"
        )
    }
}

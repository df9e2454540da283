import Foundation
import Hospitality
import InnkeeperStore

/// Spends allowances on what guests order, and ends them.
///
/// The stay whose allowance it is is locked last of all (``LockKey/other(_:)``), so that two tills do not spend the
/// same pound.
struct AllowanceDesk {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction

    /// Takes off charges that were just posted what the allowances of a stay pay for. Each discount stands on the bill
    /// of its charge.
    func spend(on charges: [OrderItem], of stay: ID<Reservation>?) throws {
        guard let stay, try transaction.allowances.exist(in: enterprise.id) else { return }
        try transaction.lock([.other(stay)])
        let allowances = try transaction.allowances.spendable(by: stay, in: enterprise.id)
        let discounts = AllowanceRules.discounts(of: charges, by: allowances).map { discount in
            var item = item(
                .allowanceDiscount, discount.amount, of: discount.allowance, for: discount.charge.account,
                on: discount.charge.billID, consumed: discount.charge.consumed
            )
            item.allowanceUse = .discount(of: discount.charge.id, by: discount.allowance.id)
            return item
        }
        try transaction.orderItems.post(discounts, newBillID: { call.newID() }, at: call.now)
    }

    /// Ends the allowances of a stay whose guests leave. The accounts of its members are locked.
    func end(of stay: ID<Reservation>) throws {
        _ = try end(try transaction.allowances.unsettled(of: stay, in: enterprise.id))
    }

    /// Ends allowances: what is left of each is earned or lost, by two items that add up to nothing on the bill.
    ///
    /// - Returns: How many have ended.
    func end(_ allowances: [ID<OrderItem>]) throws -> Int {
        let found = try transaction.orderItems.find(allowances, of: enterprise.id)
        guard !found.isEmpty else { return 0 }
        try transaction.accounts.lock(found.map(\.account.id))
        try transaction.lock(found.compactMap(\.billID).map(LockKey.bill))
        try transaction.lock(Set(found.compactMap { $0.allowance?.stayID }).map { LockKey.other($0) })
        let items = try transaction.orderItems.find(allowances, of: enterprise.id).filter { item in
            item.allowance.map { $0.settled == nil } ?? false
        }
        let entries = try transaction.allowances.entries(of: items.map(\.id), in: enterprise.id)
        let open = Set(
            try transaction.bills.find(items.compactMap(\.billID), of: enterprise.id)
                .filter { $0.state == .open }.map(\.id)
        )
        let ends = items.flatMap { allowance -> [OrderItem] in
            let rest = allowance.allowanceRest(after: entries[allowance.id] ?? [])
            return AllowanceRules.end(rest: rest).map { profit, amount in
                var item = item(
                    profit.kind, amount, of: allowance, for: allowance.account,
                    on: allowance.billID.flatMap { open.contains($0) ? $0 : nil }, consumed: call.now
                )
                item.allowanceUse = .profit(profit, of: allowance.id)
                return item
            }
        }
        try transaction.orderItems.post(ends, newBillID: { call.newID() }, at: call.now)
        try transaction.allowances.settle(items.map(\.id), in: enterprise.id, at: call.now)
        return items.count
    }

    /// An item of the stay, so that whoever asks for the stay's charges finds it.
    private func item(
        _ kind: OrderItem.Kind, _ amount: Amount, of allowance: OrderItem, for account: Account, on bill: ID<Bill>?,
        consumed: Date
    ) -> OrderItem {
        OrderItem(
            id: call.newID(), enterpriseID: enterprise.id, account: account, serviceID: allowance.serviceID,
            serviceOrder: allowance.allowance.map { .reservation($0.stayID) } ?? allowance.serviceOrder, billID: bill,
            accountingCategoryID: allowance.accountingCategoryID, kind: kind, revenueType: .product,
            billingName: allowance.billingName, unitAmount: amount, profileID: call.profileID, created: call.now,
            consumed: consumed
        )
    }
}

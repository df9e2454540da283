public import Foundation
public import Hospitality

// Charges that stand somewhere already, and what the automations may do with them.
extension BillRouting {
    /// Sends open charges of stays that have changed where the continuous automations want them now.
    ///
    /// Of the other stays only those that have been paid since they were charged are sent: some automations ask for
    /// that. What somebody has moved since stays where it is.
    ///
    /// - Parameter anew: The stays of which something has changed that automations ask about.
    public func route(
        again reservations: [ID<Reservation>], anew: Set<ID<Reservation>>, of enterprise: ID<Enterprise>,
        by profileID: UUID, newBillID: () -> ID<Bill>, at now: Date
    ) throws {
        guard !reservations.isEmpty, try hasAutomations(enterprise) else { return }
        let automations = try transaction.billingAutomations.all(of: enterprise).filter { $0.trigger == .continuous }
        let paid = try firstPayments(for: reservations.filter { !anew.contains($0) }, in: enterprise)
        let items = try transaction.orderItems.of(reservations: reservations, of: enterprise).filter { item in
            anew.contains(ID(item.serviceOrder.uuid)) || paid[item.serviceOrder.uuid].map { $0 > item.updated } ?? false
        }
        _ = try move(items, by: automations, of: enterprise, by: profileID, newBillID: newBillID, at: now)
        try giveBack(items.map(\.id), by: automations, of: enterprise, by: profileID, newBillID: newBillID, at: now)
    }

    /// When the first money for each of the stays came in.
    private func firstPayments(
        for reservations: [ID<Reservation>], in enterprise: ID<Enterprise>
    ) throws -> [UUID: Date] {
        guard !reservations.isEmpty else { return [:] }
        let rows = try transaction.rows(
            """
            SELECT reservation_id, min(charged_ms) AS charged_ms FROM payment
            WHERE enterprise_id = \(enterprise) AND reservation_id IN \(in: reservations)
                AND state = 'Charged' AND value_e6 < 0 AND charged_ms IS NOT NULL
            GROUP BY reservation_id
            """
        )
        return Dictionary(
            try rows.map { row -> (UUID, Date) in (try row.uuid("reservation_id"), try row.instant("charged_ms")) }
        ) { first, _ in first }
    }

    /// The automation or the rule behind each of the bills that one of them made.
    private func makers(of bills: [ID<Bill>], in enterprise: ID<Enterprise>) throws -> [ID<Bill>: UUID] {
        let rows = try transaction.rows(
            """
            SELECT bill_id, route_id FROM routed_bill
            WHERE enterprise_id = \(enterprise) AND bill_id IN \(in: bills)
            """
        )
        return Dictionary(
            try rows.map { row -> (ID<Bill>, UUID) in (try row.id("bill_id"), try row.uuid("route_id")) }
        ) { first, _ in first }
    }

    /// Those that automations may move: what stands on their own bills, and with the owner of the stay or with whom
    /// ordered it. What people moved elsewhere stays there. Those that recur take nothing from another one's bills:
    /// whichever ran first has it, the oldest where several are due.
    private func movable(
        _ items: [OrderItem], by automations: [BillingAutomation], in enterprise: ID<Enterprise>
    ) throws -> [OrderItem] {
        let makers = try makers(of: items.compactMap(\.billID), in: enterprise)
        let stays = try stays(of: items, in: enterprise)
        let own = Set(automations.map(\.id.uuid))
        let recurs = automations.contains { $0.trigger == .recurring }
        return items.filter { item in
            let maker = item.billID.flatMap { makers[$0] }
            if let maker, own.contains(maker) { return true }
            guard let stay = stays[item.serviceOrder.uuid], maker == nil || !recurs else { return false }
            return item.account == stay.owner || item.account == stay.orderer
        }
    }

    /// Gives charges that no automation concerns any more back to the guests, from the bills of these automations.
    private func giveBack(
        _ ids: [ID<OrderItem>], by automations: [BillingAutomation], of enterprise: ID<Enterprise>,
        by profileID: UUID, newBillID: () -> ID<Bill>, at now: Date
    ) throws {
        let open = try transaction.orderItems.find(ids, of: enterprise).filter(\.isRouted)
        let (makers, own) = (
            try makers(of: open.compactMap(\.billID), in: enterprise), Set(automations.map(\.id.uuid))
        )
        let candidates = open.filter { item in
            item.billID.flatMap { makers[$0] }.map { own.contains($0) } ?? false
        }
        guard !candidates.isEmpty else { return }
        let routes = try routes(for: candidates, by: automations, in: enterprise)
        let stays = try stays(of: candidates, in: enterprise)
        for (owner, items) in Dictionary(
            grouping: candidates.filter { routes[$0.id] == nil }, by: { stays[$0.serviceOrder.uuid]?.owner }
        ) {
            guard let owner else { continue }
            try transaction.accounts.lock(Array(Set(items.map(\.account.id) + [owner.id])))
            let bill = try transaction.bills.openBill(of: owner, in: enterprise, newID: newBillID, at: now)
            try transaction.orderItems.move(items.map(\.id), to: bill, by: profileID, at: now)
        }
    }

    /// Sends open charges to the bills of automations, unless they are there.
    ///
    /// - Returns: How many were moved.
    public func move(
        _ items: [OrderItem], by automations: [BillingAutomation], of enterprise: ID<Enterprise>,
        by profileID: UUID, newBillID: () -> ID<Bill>, at now: Date
    ) throws -> Int {
        let candidates = items.filter(\.isRouted)
        let owners = try routes(for: candidates, by: automations, in: enterprise).values.map(\.owner.id)
        guard !owners.isEmpty else { return 0 }
        try transaction.accounts.lock(Array(Set(candidates.map(\.account.id) + owners)))
        // Read again under the locks: one may have been closed or moved in the meantime.
        let open = try movable(
            transaction.orderItems.find(candidates.map(\.id), of: enterprise).filter(\.isRouted), by: automations,
            in: enterprise
        )
        let routes = try routes(for: open, by: automations, in: enterprise)
        var count = 0
        for (route, items) in Dictionary(grouping: open.filter { routes[$0.id] != nil }, by: { routes[$0.id] }) {
            guard let route else { continue }
            let id = try bill(of: route, in: enterprise, newID: newBillID, at: now)
            let bill = Bill(id: id, enterpriseID: enterprise, account: route.owner, created: now)
            let elsewhere = items.filter { $0.billID != id }.map(\.id)
            try transaction.orderItems.move(elsewhere, to: bill, by: profileID, at: now)
            count += elsewhere.count
        }
        return count
    }
}

extension OrderItem {
    /// What an allowance took off a charge goes where the charge goes.
    fileprivate var isRouted: Bool { state == .open && allowanceUse?.discountedID == nil }
}

public import Foundation
public import Hospitality

extension Transaction {
    public var orderItems: OrderItemTable { OrderItemTable(transaction: self) }
}

/// Which charges to list. Everything that is given must hold.
public struct OrderItemFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<OrderItem>]?
    /// Those that take one of these back.
    public var rebated: [ID<OrderItem>]?
    public var accounts: [ID<Account>]?
    /// Identifiers of reservations and product orders.
    public var serviceOrders: [UUID]?
    public var services: [ID<Service>]?
    public var bills: [ID<Bill>]?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    public var consumed: InstantInterval?
    public var canceled: InstantInterval?
    public var closed: InstantInterval?
    public var states: [AccountingState]?
    public var kinds: [OrderItem.Kind]?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }
}

/// All SQL on the tables `order_item` and `order_item_tax`.
public struct OrderItemTable {
    let transaction: Transaction

    /// Newest first.
    public func list(_ filter: OrderItemFilter, _ page: Page) throws -> [OrderItem] {
        let condition = filter.conditions.joined(" AND ")
        return try load("WHERE \(condition)\(page.older)\(page.newestFirst)")
    }

    /// - Throws: `InvalidReference` when the enterprise has no such item.
    public func find(_ id: ID<OrderItem>, of enterprise: ID<Enterprise>, as member: String) throws -> OrderItem {
        let found = try load("WHERE enterprise_id = \(enterprise) AND id = \(id)")
        guard let item = found.first else { throw InvalidReference.unknown(member, id.uuid) }
        return item
    }

    /// The items of stays that were not canceled, oldest first.
    public func of(reservations: [ID<Reservation>], of enterprise: ID<Enterprise>) throws -> [OrderItem] {
        guard !reservations.isEmpty else { return [] }
        return try load(
            """
            WHERE enterprise_id = \(enterprise) AND service_order_id IN \(in: reservations) AND state <> 'Canceled'
            ORDER BY id
            """
        )
    }

    /// What stands on bills, oldest first.
    public func on(bills: [ID<Bill>], of enterprises: [ID<Enterprise>]) throws -> [OrderItem] {
        guard !bills.isEmpty else { return [] }
        return try load("WHERE enterprise_id IN \(in: enterprises) AND bill_id IN \(in: bills) ORDER BY id")
    }

    /// Writes items as they are; ``post(_:of:newBillID:at:)`` is how the house charges.
    public func insert(_ items: [OrderItem]) throws {
        try transaction.insert(
            items.map(Self.values), into: "INSERT INTO order_item (\(Self.derivedColumns), \(Self.columns)) VALUES"
        )
        try transaction.insert(
            items.flatMap(Self.taxValues),
            into: """
                INSERT INTO order_item_tax (enterprise_id, order_item_id, place, code, unit_net_e6, unit_tax_e6)
                VALUES
                """
        )
    }
}

// MARK: - Changes

extension OrderItemTable {
    /// Charges: locks the accounts, puts every open item that names no bill on its account's default open bill, and
    /// writes all of them.
    ///
    /// - Parameters:
    ///   - new: Stays of the items that this transaction has written.
    ///   - newBillID: Called when an account has no open bill yet.
    /// - Returns: The items with their bills.
    /// - Throws: `InvalidReference` for an item of more than ``Amount/maximum``; nothing is written then.
    @discardableResult
    public func post(
        _ items: [OrderItem], of new: [Reservation] = [], newBillID: () -> ID<Bill>, at now: Date
    ) throws -> [OrderItem] {
        guard !items.isEmpty else { return [] }
        for item in items { _ = try item.unitAmount.times(item.unitCount) }
        let waiting = items.filter { $0.state == .open && $0.billID == nil }
        let routes = try transaction.billRouting.routes(for: waiting, of: new)
        try transaction.accounts.lock(items.map(\.account.id) + routes.values.map(\.owner.id))
        var bills: [BillPlace: ID<Bill>] = [:]
        var posted = items
        for index in posted.indices where posted[index].state == .open && posted[index].billID == nil {
            let place = BillPlace(posted[index], routes[posted[index].id])
            posted[index].account = place.account
            if bills[place] == nil {
                bills[place] = try bill(at: place, in: posted[index].enterpriseID, newID: newBillID, at: now)
            }
            posted[index].billID = bills[place]
        }
        try exempt(&posted)
        try insert(posted)
        try transaction.allowances.reopen(posted.compactMap(\.rebatedItemID), in: posted[0].enterpriseID)
        return posted
    }

    /// Cancels those of the items that are open or inactive; what is closed is corrected by a rebate instead.
    ///
    /// A canceled item stands on no bill.
    ///
    /// - Returns: How many were canceled.
    @discardableResult
    public func cancel(
        _ items: [ID<OrderItem>], of enterprise: ID<Enterprise>, withReservation: Bool, by profileID: UUID, at now: Date
    ) throws -> Int {
        guard !items.isEmpty else { return 0 }
        let count = try transaction.run(
            """
            UPDATE order_item SET state = 'Canceled', bill_id = NULL, canceled_ms = \(now), updated_ms = \(now),
                canceled_with_reservation = \(withReservation), updater_profile_id = \(profileID)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: items) AND state IN ('Open', 'Inactive')
            """
        )
        try transaction.allowances.cancelDiscounts(of: items, in: enterprise, by: profileID, at: now)
        // The state of an order of products follows from its charges, so it changes with them.
        try transaction.run(
            """
            UPDATE product_order SET updated_ms = \(now), updater_profile_id = \(profileID)
            WHERE enterprise_id = \(enterprise) AND id IN (
                SELECT product_order_id FROM order_item WHERE enterprise_id = \(enterprise) AND id IN \(in: items)
                    AND product_order_id IS NOT NULL)
            """
        )
        return count
    }

    /// Lets the charges of a stay that became firm count: inactive items with an amount become open and get a bill.
    public func activate(
        reservation: ID<Reservation>, of enterprise: ID<Enterprise>, by profileID: UUID, newBillID: () -> ID<Bill>,
        at now: Date
    ) throws {
        let waiting = try of(reservations: [reservation], of: enterprise).filter { item in
            item.state == .inactive && !item.amount.gross.isZero
        }
        let routes = try transaction.billRouting.routes(for: waiting)
        try transaction.accounts.lock(waiting.map(\.account.id) + routes.values.map(\.owner.id))
        for (place, items) in Dictionary(grouping: waiting, by: { BillPlace($0, routes[$0.id]) }) {
            let bill = try bill(at: place, in: enterprise, newID: newBillID, at: now)
            try transaction.run(
                """
                UPDATE order_item SET state = 'Open', bill_id = \(bill), account_id = \(place.account.id),
                    account_type = \(place.account.type), updated_ms = \(now), updater_profile_id = \(profileID)
                WHERE enterprise_id = \(enterprise) AND id IN \(in: items.map(\.id))
                """
            )
        }
    }

    /// The bill at a place; its account is locked.
    private func bill(
        at place: BillPlace, in enterprise: ID<Enterprise>, newID: () -> ID<Bill>, at now: Date
    ) throws -> ID<Bill> {
        if let route = place.route {
            return try transaction.billRouting.bill(of: route, in: enterprise, newID: newID, at: now)
        }
        return try transaction.bills.openBillID(of: place.account, in: enterprise, newID: newID, at: now)
    }

    /// Where a charge goes: the bill of a route, or else the default bill of its account.
    private struct BillPlace: Hashable {
        let account: Account
        let route: BillRoute?

        init(_ item: OrderItem, _ route: BillRoute?) {
            account = route?.owner ?? item.account
            self.route = route
        }
    }

    /// Closes what is open on a bill that closes now; what nobody owes leaves the bill unless it is worth nothing.
    func close(on bill: ID<Bill>, of enterprise: ID<Enterprise>, by profileID: UUID, at now: Date) throws {
        try transaction.run(
            """
            UPDATE order_item SET state = 'Closed', closed_ms = \(now), updated_ms = \(now),
                updater_profile_id = \(profileID)
            WHERE enterprise_id = \(enterprise) AND bill_id = \(bill) AND state = 'Open'
            """
        )
        try transaction.run(
            """
            UPDATE order_item SET bill_id = NULL, updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND bill_id = \(bill) AND state = 'Inactive' AND gross_e6 <> 0
            """
        )
    }
}

extension OrderItemFilter {
    var conditions: [SQL] {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let rebated { conditions.append("rebated_item_id IN \(in: rebated)") }
        if let accounts { conditions.append("account_id IN \(in: accounts)") }
        if let serviceOrders { conditions.append("service_order_id IN \(in: serviceOrders)") }
        if let services {
            // One service is compared with `=`: then its index gives the newest items without sorting all of them.
            conditions.append(services.count == 1 ? "service_id = \(services[0])" : "service_id IN \(in: services)")
        }
        if let bills { conditions.append("bill_id IN \(in: bills)") }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let consumed { conditions.append("consumed_ms \(consumed.between)") }
        if let canceled { conditions.append("canceled_ms \(canceled.between)") }
        if let closed { conditions.append("closed_ms \(closed.between)") }
        if let states { conditions.append("state IN \(in: states)") }
        if let kinds { conditions.append("type IN \(in: kinds)") }
        return conditions
    }
}

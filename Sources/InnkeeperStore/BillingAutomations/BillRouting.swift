public import Foundation
public import Hospitality

extension Transaction {
    public var billRouting: BillRouting { BillRouting(transaction: self) }
}

/// Finds the bills that the house's automations and rules send charges to.
public struct BillRouting {
    let transaction: Transaction

    /// Where charges that are posted now go; those that no automation concerns are left out. All are of one house.
    ///
    /// - Parameter new: Stays that this transaction has written, which need not be asked for.
    func routes(for items: [OrderItem], of new: [Reservation] = []) throws -> [ID<OrderItem>: BillRoute] {
        guard let enterprise = items.first?.enterpriseID, try hasAutomations(enterprise) else { return [:] }
        let automations = try transaction.billingAutomations.all(of: enterprise).filter { $0.trigger != .recurring }
        let rules = try transaction.routingRules.all(of: enterprise).map(\.automation)
        return try routes(for: items, of: new, by: automations + rules, in: enterprise)
    }

    /// The automation that bills a stay: the first that any of its charges goes to the bills of.
    public func automation(
        for reservation: ID<Reservation>, of enterprise: ID<Enterprise>
    ) throws -> ID<BillingAutomation>? {
        let automations = try transaction.billingAutomations.all(of: enterprise)
        let items = try transaction.orderItems.of(reservations: [reservation], of: enterprise)
        let billing = Set(try routes(for: items, by: automations, in: enterprise).values.map(\.routeID))
        return automations.first { billing.contains($0.id.uuid) }?.id
    }

    /// The route of each item by the first automation that concerns it.
    func routes(
        for items: [OrderItem], of new: [Reservation] = [], by automations: [BillingAutomation],
        in enterprise: ID<Enterprise>
    ) throws -> [ID<OrderItem>: BillRoute] {
        guard !automations.isEmpty else { return [:] }
        var stays = Dictionary(new.map { ($0.id.uuid, RoutableStay(new: $0)) }) { first, _ in first }
        let others = items.filter { stays[$0.serviceOrder.uuid] == nil }
        stays.merge(try self.stays(of: others, in: enterprise)) { known, _ in known }
        guard !stays.isEmpty else { return [:] }
        let products = Set(items.compactMap(\.productID))
        let categories = try productCategories(of: products, in: enterprise)
        let asksForCityTax = automations.contains { $0.assignments.contains { $0.types.cityTax } }
        let cityTaxes = asksForCityTax ? try cityTaxes(among: products, in: enterprise) : []
        var routes: [ID<OrderItem>: BillRoute] = [:]
        for item in items {
            guard let stay = stays[item.serviceOrder.uuid] else { continue }
            let routable = RoutableItem(
                item, productCategories: item.productID.flatMap { categories[$0] } ?? [],
                isCityTax: item.productID.map { cityTaxes.contains($0) } ?? false
            )
            routes[item.id] = automations.lazy.compactMap { $0.route(routable, of: stay) }.first
        }
        return routes
    }

    /// Most houses have none, and every charge asks.
    func hasAutomations(_ enterprise: ID<Enterprise>) throws -> Bool {
        try transaction.remembered(.hasAutomations(enterprise)) {
            try transaction.row(
                """
                SELECT id FROM (SELECT id FROM billing_automation WHERE enterprise_id = \(enterprise)
                    UNION ALL SELECT id FROM routing_rule WHERE enterprise_id = \(enterprise)) AS automation LIMIT 1
                """
            ) != nil
        }
    }

    /// The stays that items are for, by the identifier of the service order: the stay itself, or an order beside it.
    func stays(of items: [OrderItem], in enterprise: ID<Enterprise>) throws -> [UUID: RoutableStay] {
        guard !items.isEmpty else { return [:] }
        let orders = Array(Set(items.map(\.serviceOrder.uuid)))
        let rows = try transaction.rows(
            """
            SELECT o.order_id, o.account_id AS orderer_id, o.account_type AS orderer_type,
                r.id, r.service_id, r.group_id, r.account_id, r.account_type, r.rate_id,
                r.partner_company_id, r.travel_agency_id, r.credit_card_id, r.created_ms,
                EXISTS (SELECT 1 FROM payment p WHERE p.enterprise_id = r.enterprise_id AND p.reservation_id = r.id
                    AND p.state = 'Charged' AND p.value_e6 < 0) AS is_paid
            FROM (
                SELECT id AS order_id, id AS reservation_id, account_id, account_type FROM reservation
                WHERE enterprise_id = \(enterprise) AND id IN \(in: orders)
                UNION ALL
                SELECT id AS order_id, linked_reservation_id AS reservation_id, account_id, account_type
                FROM product_order
                WHERE enterprise_id = \(enterprise) AND id IN \(in: orders)
            ) AS o
            JOIN reservation r ON r.enterprise_id = \(enterprise) AND r.id = o.reservation_id
            """
        )
        var stays: [UUID: RoutableStay] = [:]
        for row in rows {
            let order = try row.uuid("order_id")
            var stay = RoutableStay(
                id: try row.id("id"), serviceID: try row.id("service_id"), groupID: try row.id("group_id"),
                owner: Account(id: try row.id("account_id"), type: try row.choice("account_type")),
                rateID: try row.id("rate_id"), partnerCompanyID: try row.optionalID("partner_company_id"),
                travelAgencyID: try row.optionalID("travel_agency_id"), created: .distantPast
            )
            stay.orderer = Account(id: try row.id("orderer_id"), type: try row.choice("orderer_type"))
            let card = try row.optionalUUID("credit_card_id")
            stay.created = try row.instant("created_ms")
            let isPaid = try row.bool("is_paid")
            stay.isPrepaid = isPaid || RoutableStay.isPrepaid(card: card, agency: stay.travelAgencyID)
            stays[order] = stay
        }
        return stays
    }

    private func cityTaxes(
        among products: Set<ID<Product>>, in enterprise: ID<Enterprise>
    ) throws -> Set<ID<Product>> {
        let found = try transaction.products.find(products.sorted(), of: enterprise)
        return Set(found.filter { $0.classifications.contains(.cityTax) }.map(\.id))
    }

    /// The category of each product, and all above it.
    private func productCategories(
        of products: Set<ID<Product>>, in enterprise: ID<Enterprise>
    ) throws -> [ID<Product>: Set<ID<ProductCategory>>] {
        guard !products.isEmpty else { return [:] }
        var categories: [ID<Product>: Set<ID<ProductCategory>>] = [:]
        for row in try transaction.rows(
            """
            WITH RECURSIVE above (product_id, category_id) AS (
                SELECT id, category_id FROM product
                WHERE enterprise_id = \(enterprise) AND id IN \(in: products) AND category_id IS NOT NULL
                UNION
                SELECT a.product_id, c.parent_category_id FROM above a
                JOIN product_category c ON c.enterprise_id = \(enterprise) AND c.id = a.category_id
                WHERE c.parent_category_id IS NOT NULL)
            SELECT product_id, category_id FROM above
            """
        ) {
            let product: ID<Product> = try row.id("product_id")
            categories[product, default: []].insert(try row.id("category_id"))
        }
        return categories
    }
}

extension BillRouting {
    /// The open bill of a route, made if there is none. The account that owns it is locked.
    func bill(
        of route: BillRoute, in enterprise: ID<Enterprise>, newID: () -> ID<Bill>, at now: Date
    ) throws -> ID<Bill> {
        let company: SQL = route.companyID.map { "r.company_id = \($0)" } ?? "r.company_id IS NULL"
        let row = try transaction.row(
            """
            SELECT b.id AS id FROM routed_bill r
            JOIN bill b ON b.enterprise_id = r.enterprise_id AND b.id = r.bill_id
            WHERE r.enterprise_id = \(enterprise) AND r.route_id = \(route.routeID) AND r.scope_id = \(route.scopeID)
                AND \(company) AND b.state = 'Open' AND b.account_id = \(route.owner.id)
            ORDER BY b.id LIMIT 1
            """
        )
        if let row { return try row.id("id") }
        var bill = Bill(id: newID(), enterpriseID: enterprise, account: route.owner, created: now)
        bill.associatedAccount = route.associated
        try transaction.bills.insert(bill)
        try transaction.run(
            """
            INSERT INTO routed_bill (enterprise_id, bill_id, route_id, company_id, scope_id)
            VALUES (\(enterprise), \(bill.id), \(route.routeID), \(route.companyID), \(route.scopeID))
            """
        )
        return bill.id
    }
}

extension RoutableStay {
    /// A stay that was just written: nothing has been paid for it.
    fileprivate init(new stay: Reservation) {
        self.init(
            id: stay.id, serviceID: stay.serviceID, groupID: stay.groupID, owner: stay.account,
            rateID: stay.sale.rateID, partnerCompanyID: stay.sale.partnerCompanyID,
            travelAgencyID: stay.sale.travelAgencyID,
            isPrepaid: Self.isPrepaid(card: stay.sale.creditCardID, agency: stay.sale.travelAgencyID),
            created: stay.created
        )
    }

    /// An agency that was paid by the guest hands on a card of its own.
    fileprivate static func isPrepaid(card: UUID?, agency: ID<Company>?) -> Bool { card != nil && agency != nil }
}

import Foundation
import Hospitality
import InnkeeperValues

extension OrderItemTable {
    /// In the order in which they are read.
    static let columns: SQL = """
        enterprise_id, id, account_id, account_type, service_id, reservation_id, product_order_id, bill_id,
        accounting_category_id, product_id, age_category_id, rebated_item_id, type, revenue_type, billing_name,
        external_identifier, notes, unit_count, currency, unit_net_e6, unit_gross_e6, creator_profile_id, created_ms,
        consumed_ms, state, canceled_with_reservation, unit_index, updater_profile_id, updated_ms, started_ms,
        canceled_ms, closed_ms, claimed_ms, is_price_agreed, is_ruled, tax_exemption_reason,
        tax_exemption_legal_reference, \(allowanceColumns)
        """

    /// What is only written: it follows from the rest, and others ask for it.
    static let derivedColumns: SQL = "service_order_id, net_e6, gross_e6"

    /// For ``derivedColumns`` and ``columns``.
    static func values(_ item: OrderItem) -> SQL {
        let (unit, total) = (item.unitAmount, item.amount)
        return """
            (\(item.serviceOrder.uuid), \(total.net), \(total.gross), \(item.enterpriseID), \(item.id),
             \(item.account.id), \(item.account.type), \(item.serviceID), \(item.serviceOrder.reservationID),
             \(item.serviceOrder.productOrderID), \(item.billID), \(item.accountingCategoryID), \(item.productID),
             \(item.ageCategoryID), \(item.rebatedItemID), \(item.kind), \(item.revenueType), \(item.billingName),
             \(item.externalIdentifier), \(item.notes), \(item.unitCount), \(unit.currency.code), \(unit.net),
             \(unit.gross), \(item.creatorProfileID), \(item.created), \(item.consumed), \(item.state),
             \(item.canceledWithReservation), \(item.unitIndex), \(item.updaterProfileID), \(item.updated),
             \(item.started), \(item.canceled), \(item.closed), \(item.claimed), \(item.isPriceAgreed),
             \(item.isRuled), \(item.exemption?.reason), \(item.exemption?.legalReference), \(allowanceValues(item)))
            """
    }

    static func taxValues(_ item: OrderItem) -> [SQL] {
        item.unitAmount.taxes.enumerated().map { place, tax in
            "(\(item.enterpriseID), \(item.id), \(place), \(tax.code), \(tax.net), \(tax.value))"
        }
    }

    /// Reads the rows of `order_item` that `rest` chooses, and their taxes by one more query.
    func load(_ rest: SQL) throws -> [OrderItem] {
        let rows = try transaction.rows("SELECT \(Self.columns) FROM order_item \(rest)")
        guard !rows.isEmpty else { return [] }
        let ids: [ID<OrderItem>] = try rows.map { try $0.id("id") }
        let enterprises: Set<ID<Enterprise>> = Set(try rows.map { try $0.id("enterprise_id") })
        let taxes = try unitTaxes(of: ids, in: Array(enterprises))
        return try zip(rows, ids).map { row, id in try Self.item(row, id, taxes[id] ?? []) }
    }

    /// What one unit of each item is taxed, by code.
    private func unitTaxes(of items: [ID<OrderItem>], in enterprises: [ID<Enterprise>]) throws -> UnitTaxes {
        var taxes: UnitTaxes = [:]
        let rows = try transaction.rows(
            """
            SELECT order_item_id, code, unit_net_e6, unit_tax_e6 FROM order_item_tax
            WHERE enterprise_id IN \(in: enterprises) AND order_item_id IN \(in: items)
            ORDER BY order_item_id, place
            """
        )
        for row in rows {
            let tax = TaxValue(
                code: try row.string("code"), net: try row.amount("unit_net_e6", scale: 0),
                value: try row.amount("unit_tax_e6", scale: 0)
            )
            taxes[try row.id("order_item_id"), default: []].append(tax)
        }
        return taxes
    }

    private typealias UnitTaxes = [ID<OrderItem>: [TaxValue]]

    private static func item(_ row: Row, _ id: ID<OrderItem>, _ taxes: [TaxValue]) throws -> OrderItem {
        var item = OrderItem(
            id: id, enterpriseID: try row.id("enterprise_id"),
            account: Account(id: try row.id("account_id"), type: try row.choice("account_type")),
            serviceID: try row.id("service_id"), serviceOrder: try serviceOrder(row),
            billID: try row.optionalID("bill_id"),
            accountingCategoryID: try row.optionalID("accounting_category_id"),
            productID: try row.optionalID("product_id"), ageCategoryID: try row.optionalID("age_category_id"),
            rebatedItemID: try row.optionalID("rebated_item_id"), kind: try row.choice("type"),
            revenueType: try row.choice("revenue_type"), billingName: try row.optionalString("billing_name"),
            externalIdentifier: try row.optionalString("external_identifier"), notes: try row.optionalString("notes"),
            unitCount: try row.int("unit_count"), unitAmount: try row.unitAmount(taxed: taxes),
            profileID: try row.uuid("creator_profile_id"), created: try row.instant("created_ms"),
            consumed: try row.instant("consumed_ms")
        )
        item.state = try row.choice("state")
        item.canceledWithReservation = try row.bool("canceled_with_reservation")
        item.unitIndex = try row.optionalInt("unit_index")
        item.updaterProfileID = try row.uuid("updater_profile_id")
        item.updated = try row.instant("updated_ms")
        item.started = try row.optionalInstant("started_ms")
        item.canceled = try row.optionalInstant("canceled_ms")
        item.closed = try row.optionalInstant("closed_ms")
        item.claimed = try row.optionalInstant("claimed_ms")
        item.isPriceAgreed = try row.bool("is_price_agreed")
        item.isRuled = try row.bool("is_ruled")
        item.exemption = try exemption(row)
        item.allowance = try allowance(row)
        item.allowanceUse = try allowanceUse(row)
        return item
    }

    private static func serviceOrder(_ row: Row) throws -> OrderItem.ServiceOrder {
        if let reservation: ID<Reservation> = try row.optionalID("reservation_id") { return .reservation(reservation) }
        return .productOrder(try row.id("product_order_id"))
    }
}

extension OrderItem.ServiceOrder {
    var reservationID: ID<Reservation>? {
        switch self {
        case .reservation(let id): id
        case .productOrder: nil
        }
    }

    var productOrderID: ID<ProductOrder>? {
        switch self {
        case .reservation: nil
        case .productOrder(let id): id
        }
    }
}

extension Row {
    /// What one unit of a row costs: the columns `currency`, `unit_net_e6` and `unit_gross_e6`, and its taxes.
    func unitAmount(taxed taxes: [TaxValue]) throws -> Amount {
        let currency = try currency()
        let (net, gross) = (try amount("unit_net_e6"), try amount("unit_gross_e6"))
        guard gross == taxes.reduce(net, { $0 + $1.value }) else {
            throw UnexpectedColumn("unit_gross_e6", "differs from the net amount and its taxes")
        }
        return Amount(currency: currency, net: net, gross: gross, taxes: taxes)
    }

    /// A column of a currency, which holds only codes that the house knows.
    func currency(_ column: String = "currency") throws -> Currency {
        let code = try string(column)
        guard let currency = Currency(code) else { throw UnexpectedColumn(column, "holds no currency: \(code)") }
        return currency
    }
}

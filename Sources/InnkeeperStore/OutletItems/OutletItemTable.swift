public import Hospitality
import InnkeeperValues

extension Transaction {
    public var outletItems: OutletItemTable { OutletItemTable(transaction: self) }
}

/// Which items of outlets to list. Everything that is given must hold.
public struct OutletItemFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<OutletItem>]?
    public var consumed: InstantInterval?
    public var billsUpdated: InstantInterval?
    public var billsClosed: InstantInterval?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }

    var conditions: SQL {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let consumed { conditions.append("consumed_ms \(consumed.between)") }
        if let billsUpdated { conditions.append(onBills("updated_ms \(billsUpdated.between)")) }
        if let billsClosed { conditions.append(onBills("closed_ms \(billsClosed.between)")) }
        return conditions.joined(" AND ")
    }

    private func onBills(_ condition: SQL) -> SQL {
        "outlet_bill_id IN (SELECT id FROM outlet_bill WHERE \(enterprises.own) AND \(condition))"
    }
}

/// All SQL on the tables `outlet_item` and `outlet_item_tax`.
public struct OutletItemTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, outlet_bill_id, accounting_category_id, type, name, unit_count, currency, unit_net_e6,
        unit_gross_e6, external_identifier, notes, consumed_ms, created_ms, updated_ms
        """

    public func insert(_ items: [OutletItem]) throws {
        let rows = items.map { item -> SQL in
            let unit = item.unitAmount
            return """
                (\(item.id), \(item.enterpriseID), \(item.billID), \(item.accountingCategoryID), \(item.kind),
                 \(item.name), \(item.unitCount), \(unit.currency.code), \(unit.net), \(unit.gross),
                 \(item.externalIdentifier), \(item.notes), \(item.consumed), \(item.created), \(item.updated))
                """
        }
        try transaction.insert(rows, into: "INSERT INTO outlet_item (\(Self.columns)) VALUES")
        let taxes = items.flatMap { item in
            item.unitAmount.taxes.enumerated().map { place, tax -> SQL in
                "(\(item.enterpriseID), \(item.id), \(place), \(tax.code), \(tax.net), \(tax.value))"
            }
        }
        try transaction.insert(
            taxes,
            into: """
                INSERT INTO outlet_item_tax (enterprise_id, outlet_item_id, place, code, unit_net_e6, unit_tax_e6)
                VALUES
                """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: OutletItemFilter, _ page: Page) throws -> [OutletItem] {
        try load("WHERE \(filter.conditions)\(page.older)\(page.newestFirst)", of: filter.enterprises)
    }

    func load(_ rest: SQL, of enterprises: [ID<Enterprise>]) throws -> [OutletItem] {
        let rows = try transaction.rows("SELECT \(Self.columns) FROM outlet_item \(rest)")
        let taxes = try unitTaxes(of: try rows.map { try $0.id("id") }, in: enterprises)
        return try rows.map { row in try Self.item(row, taxes) }
    }

    private typealias UnitTaxes = [ID<OutletItem>: [TaxValue]]

    /// What one unit of each item is taxed, by code.
    private func unitTaxes(of items: [ID<OutletItem>], in enterprises: [ID<Enterprise>]) throws -> UnitTaxes {
        guard !items.isEmpty else { return [:] }
        var taxes: UnitTaxes = [:]
        for row in try transaction.rows(
            """
            SELECT outlet_item_id, code, unit_net_e6, unit_tax_e6 FROM outlet_item_tax
            WHERE \(enterprises.own) AND outlet_item_id IN \(in: items) ORDER BY outlet_item_id, place
            """
        ) {
            let id: ID<OutletItem> = try row.id("outlet_item_id")
            let tax = TaxValue(
                code: try row.string("code"), net: try row.amount("unit_net_e6", scale: 0),
                value: try row.amount("unit_tax_e6", scale: 0)
            )
            taxes[id, default: []].append(tax)
        }
        return taxes
    }

    private static func item(_ row: Row, _ taxes: UnitTaxes) throws -> OutletItem {
        let id: ID<OutletItem> = try row.id("id")
        return try OutletItem(
            id: id, enterpriseID: row.id("enterprise_id"), billID: row.id("outlet_bill_id"),
            accountingCategoryID: row.optionalID("accounting_category_id"), kind: row.choice("type"),
            name: row.string("name"), unitCount: row.int("unit_count"),
            unitAmount: row.unitAmount(taxed: taxes[id] ?? []),
            externalIdentifier: row.optionalString("external_identifier"), notes: row.optionalString("notes"),
            consumed: row.instant("consumed_ms"), created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

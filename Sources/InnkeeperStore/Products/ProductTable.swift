public import Foundation
public import Hospitality

extension Transaction {
    public var products: ProductTable { ProductTable(transaction: self) }
}

/// All SQL on the table `product`.
public struct ProductTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, service_id, category_id, accounting_category_id, is_active, is_default, names,
        external_names, short_names, descriptions, charging_mode, posting_mode, consumption_moment,
        bills_as_package, excludes_price_from_offer, promotions, classifications, price_e6, currency_code,
        tax_codes, image_ids, ordering, external_identifier, tax_exemption_reason,
        tax_exemption_legal_reference, created_ms, updated_ms, allowance_expiry
        """

    public func insert(_ product: Product) throws {
        try transaction.run(
            """
            INSERT INTO product (\(Self.columns)) VALUES (
                \(product.id), \(product.enterpriseID), \(product.serviceID), \(product.categoryID),
                \(product.accountingCategoryID), \(product.isActive), \(product.isDefault),
                \(json: product.names), \(json: product.externalNames), \(json: product.shortNames),
                \(json: product.descriptions), \(product.charging), \(product.posting), \(product.consumption),
                \(product.billsAsPackage), \(product.excludesPriceFromOffer), \(json: product.promotions),
                \(json: product.classifications), \(product.price), \(product.currencyCode),
                \(json: product.taxCodes), \(json: product.imageIDs.map(\.uuidString)), \(product.ordering),
                \(product.externalIdentifier), \(product.taxExemptionReason),
                \(product.taxExemptionLegalReference), \(product.created), \(product.updated),
                \(product.allowanceExpiry))
            """
        )
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<Product>], of enterprise: ID<Enterprise>) throws -> [Product] {
        guard !ids.isEmpty else { return [] }
        return try transaction.remembered(.products(ids, enterprise)) {
            try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
        }
    }

    public func find(_ id: ID<Product>, of enterprise: ID<Enterprise>) throws -> Product? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    /// Those with these identifiers in any of the enterprises, in no order.
    public func find(_ ids: [ID<Product>], ofAny enterprises: [ID<Enterprise>]) throws -> [Product] {
        try load("enterprise_id IN \(in: enterprises) AND id IN \(in: ids)")
    }

    /// The active ones that are named by identifiers or as others call them, in no order.
    public func named(
        _ ids: [ID<Product>], _ externalIdentifiers: [String], of enterprise: ID<Enterprise>
    ) throws -> [Product] {
        try load(
            """
            enterprise_id = \(enterprise) AND is_active
              AND (id IN \(in: ids) OR external_identifier IN \(in: externalIdentifiers))
            """
        )
    }

    /// What a service sells anyway, as the night of a stay, oldest first.
    public func defaults(of service: ID<Service>, of enterprise: ID<Enterprise>) throws -> [Product] {
        try load(
            """
            enterprise_id = \(enterprise) AND service_id = \(service) AND is_default AND is_active ORDER BY id
            """
        )
    }

    /// Nobody can order them any more; what was ordered stays.
    public func delete(_ ids: [ID<Product>], of enterprise: ID<Enterprise>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE product SET is_active = false, updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: ids)
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<Product>, includingDefault: Bool, _ page: Page) throws -> [Product] {
        let notDefault: SQL = includingDefault ? "" : " AND NOT is_default"
        return try load("\(filter.conditions)\(notDefault)\(page.older)\(page.newestFirst)")
    }

    private func load(_ condition: SQL) throws -> [Product] {
        try transaction.rows("SELECT \(Self.columns) FROM product WHERE \(condition)").map(Self.product)
    }

    private static func product(_ row: Row) throws -> Product {
        var product = try Product(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            categoryID: row.optionalID("category_id"),
            accountingCategoryID: row.optionalID("accounting_category_id"),
            isActive: row.bool("is_active"),
            isDefault: row.bool("is_default"),
            names: row.texts("names"),
            externalNames: row.texts("external_names"),
            shortNames: row.texts("short_names"),
            descriptions: row.texts("descriptions"),
            charging: row.choice("charging_mode"),
            posting: row.choice("posting_mode"),
            consumption: row.choice("consumption_moment"),
            billsAsPackage: row.bool("bills_as_package"),
            excludesPriceFromOffer: row.bool("excludes_price_from_offer"),
            promotions: row.choices("promotions"),
            classifications: row.choices("classifications"),
            price: row.amount("price_e6"),
            currencyCode: row.string("currency_code"),
            taxCodes: row.strings("tax_codes"),
            imageIDs: row.uuids("image_ids"),
            ordering: row.int("ordering"),
            externalIdentifier: row.optionalString("external_identifier"),
            taxExemptionReason: row.optionalChoice("tax_exemption_reason"),
            taxExemptionLegalReference: row.optionalString("tax_exemption_legal_reference"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
        product.allowanceExpiry = try row.optionalChoice("allowance_expiry")
        return product
    }
}

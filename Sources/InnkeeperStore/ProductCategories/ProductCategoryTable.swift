public import Hospitality

extension Transaction {
    public var productCategories: ProductCategoryTable { ProductCategoryTable(transaction: self) }
}

/// All SQL on the table `product_category`.
public struct ProductCategoryTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, service_id, names, short_names, descriptions, parent_category_id, ordering,
        created_ms, updated_ms
        """

    public func insert(_ productCategory: ProductCategory) throws {
        try transaction.run(
            """
            INSERT INTO product_category (\(Self.columns)) VALUES (
                \(productCategory.id), \(productCategory.enterpriseID), \(productCategory.serviceID),
                \(json: productCategory.names), \(json: productCategory.shortNames),
                \(json: productCategory.descriptions), \(productCategory.parentID), \(productCategory.ordering),
                \(productCategory.created), \(productCategory.updated))
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<ProductCategory>, _ page: Page) throws -> [ProductCategory] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<ProductCategory>], of enterprise: ID<Enterprise>) throws -> [ProductCategory] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(_ id: ID<ProductCategory>, of enterprise: ID<Enterprise>) throws -> ProductCategory? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    private func load(_ condition: SQL) throws -> [ProductCategory] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM product_category WHERE \(condition)"
        ).map(Self.productCategory)
    }

    private static func productCategory(_ row: Row) throws -> ProductCategory {
        try ProductCategory(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            names: row.texts("names"),
            shortNames: row.texts("short_names"),
            descriptions: row.texts("descriptions"),
            parentID: row.optionalID("parent_category_id"),
            ordering: row.int("ordering"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

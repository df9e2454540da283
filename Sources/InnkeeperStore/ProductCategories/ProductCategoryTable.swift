public import Hospitality

extension Transaction {
    public var productCategories: ProductCategoryTable { ProductCategoryTable(transaction: self) }
}

/// All SQL on the table `product_category`.
public struct ProductCategoryTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "product_category"
    public static let columns: SQL = """
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

    public static func entity(_ row: Row) throws -> ProductCategory {
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

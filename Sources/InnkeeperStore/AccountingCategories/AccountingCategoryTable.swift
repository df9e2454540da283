public import Hospitality

extension Transaction {
    public var accountingCategories: AccountingCategoryTable { AccountingCategoryTable(transaction: self) }
}

/// All SQL on the table `accounting_category`.
public struct AccountingCategoryTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "accounting_category"
    public static let columns: SQL = """
        id, enterprise_id, is_active, name, code, external_code, ledger_account_code, posting_account_code,
        cost_center_code, classification, created_ms, updated_ms
        """

    public func insert(_ accountingCategory: AccountingCategory) throws {
        try transaction.run(
            """
            INSERT INTO accounting_category (\(Self.columns)) VALUES (
                \(accountingCategory.id), \(accountingCategory.enterpriseID), \(accountingCategory.isActive),
                \(accountingCategory.name), \(accountingCategory.code), \(accountingCategory.externalCode),
                \(accountingCategory.ledgerAccountCode), \(accountingCategory.postingAccountCode),
                \(accountingCategory.costCenterCode), \(accountingCategory.classification),
                \(accountingCategory.created), \(accountingCategory.updated))
            """
        )
    }

    public static func entity(_ row: Row) throws -> AccountingCategory {
        try AccountingCategory(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            isActive: row.bool("is_active"),
            name: row.string("name"),
            code: row.optionalString("code"),
            externalCode: row.optionalString("external_code"),
            ledgerAccountCode: row.optionalString("ledger_account_code"),
            postingAccountCode: row.optionalString("posting_account_code"),
            costCenterCode: row.optionalString("cost_center_code"),
            classification: row.optionalChoice("classification"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

public import Hospitality

extension Transaction {
    public var accountingCategories: AccountingCategoryTable { AccountingCategoryTable(transaction: self) }
}

/// All SQL on the table `accounting_category`.
public struct AccountingCategoryTable {
    let transaction: Transaction

    private static let columns: SQL = """
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

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<AccountingCategory>, _ page: Page) throws -> [AccountingCategory] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<AccountingCategory>], of enterprise: ID<Enterprise>) throws -> [AccountingCategory] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(_ id: ID<AccountingCategory>, of enterprise: ID<Enterprise>) throws -> AccountingCategory? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    private func load(_ condition: SQL) throws -> [AccountingCategory] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM accounting_category WHERE \(condition)"
        ).map(Self.accountingCategory)
    }

    private static func accountingCategory(_ row: Row) throws -> AccountingCategory {
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

public import Hospitality

extension Transaction {
    public var departments: DepartmentTable { DepartmentTable(transaction: self) }
}

/// All SQL on the table `department`.
public struct DepartmentTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, is_active, name, created_ms, updated_ms
        """

    public func insert(_ department: Department) throws {
        try transaction.run(
            """
            INSERT INTO department (\(Self.columns)) VALUES (
                \(department.id), \(department.enterpriseID), \(department.isActive), \(department.name),
                \(department.created), \(department.updated))
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<Department>, _ page: Page) throws -> [Department] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<Department>], of enterprise: ID<Enterprise>) throws -> [Department] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(_ id: ID<Department>, of enterprise: ID<Enterprise>) throws -> Department? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    private func load(_ condition: SQL) throws -> [Department] {
        try transaction.rows("SELECT \(Self.columns) FROM department WHERE \(condition)").map(Self.department)
    }

    private static func department(_ row: Row) throws -> Department {
        try Department(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            isActive: row.bool("is_active"),
            name: row.string("name"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

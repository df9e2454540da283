public import Hospitality

extension Transaction {
    public var departments: DepartmentTable { DepartmentTable(transaction: self) }
}

/// All SQL on the table `department`.
public struct DepartmentTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "department"
    public static let columns: SQL = """
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

    public static func entity(_ row: Row) throws -> Department {
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

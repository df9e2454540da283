public import Hospitality

extension Transaction {
    public var outlets: OutletTable { OutletTable(transaction: self) }
}

/// All SQL on the table `outlet`.
public struct OutletTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "outlet"
    public static let columns: SQL = "id, enterprise_id, is_active, name, created_ms, updated_ms"

    public func insert(_ outlet: Outlet) throws {
        try transaction.run(
            """
            INSERT INTO outlet (\(Self.columns)) VALUES (
                \(outlet.id), \(outlet.enterpriseID), \(outlet.isActive), \(outlet.name), \(outlet.created),
                \(outlet.updated))
            """
        )
    }

    public static func entity(_ row: Row) throws -> Outlet {
        try Outlet(
            id: row.id("id"), enterpriseID: row.id("enterprise_id"), isActive: row.bool("is_active"),
            name: row.string("name"), created: row.instant("created_ms"), updated: row.instant("updated_ms")
        )
    }
}

public import Hospitality
public import Foundation

extension Transaction {
    public var counters: CounterTable { CounterTable(transaction: self) }
}

/// All SQL on the table `counter`.
public struct CounterTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "counter"
    public static let columns: SQL = """
        id, enterprise_id, name, type, is_default, value, format, created_ms, updated_ms
        """

    public func insert(_ counter: Counter) throws {
        try transaction.run(
            """
            INSERT INTO counter (\(Self.columns)) VALUES (
                \(counter.id), \(counter.enterpriseID), \(counter.name), \(counter.type), \(counter.isDefault),
                \(counter.value), \(counter.format), \(counter.created), \(counter.updated))
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<Counter>, type: CounterType?, _ page: Page) throws -> [Counter] {
        var condition = filter.conditions
        if let type { condition += " AND type = \(type)" }
        return try load("\(condition)\(page.older)\(page.newestFirst)")
    }

    public func standard(_ type: CounterType, of enterprise: ID<Enterprise>) throws -> Counter? {
        try load("enterprise_id = \(enterprise) AND type = \(type) AND is_default").first
    }

    /// Takes the next number: the counter as it is then, whose ``Counter/number`` nobody else gets.
    ///
    /// The row stays locked until the transaction ends, and a transaction that fails gives its number back, so the
    /// numbers have no gaps.
    public func next(_ id: ID<Counter>, of enterprise: ID<Enterprise>, at now: Date) throws -> Counter? {
        let changed = try transaction.run(
            """
            UPDATE counter SET value = value + 1, updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id = \(id)
            """
        )
        return changed == 0 ? nil : try find(id, of: enterprise)
    }

    public static func entity(_ row: Row) throws -> Counter {
        try Counter(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            name: row.string("name"),
            type: row.choice("type"),
            isDefault: row.bool("is_default"),
            value: row.int("value"),
            format: row.string("format"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}

extension Transaction {
    public var settings: SettingTable { SettingTable(transaction: self) }
}

/// All SQL on the table `setting`: the few facts about the whole database, such as that it is a demonstration.
public struct SettingTable {
    let transaction: Transaction

    public func value(of key: String) throws -> String? {
        try transaction.row("SELECT value FROM setting WHERE key = \(key)")?.string("value")
    }

    public func set(_ key: String, to value: String) throws {
        try transaction.run(
            """
            INSERT INTO setting (key, value) VALUES (\(key), \(value))
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """
        )
    }
}

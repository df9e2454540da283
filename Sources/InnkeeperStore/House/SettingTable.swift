extension Transaction {
    public var settings: SettingTable { SettingTable(transaction: self) }
}

/// All SQL on the table `setting`: the few facts about the whole database, such as that it is a demonstration.
public struct SettingTable {
    let transaction: Transaction

    public func value(of key: String) throws -> String? {
        try transaction.row("SELECT value FROM setting WHERE key = \(key)")?.string("value")
    }

    /// The value that a key has, or takes now because it had none. Others who do the same get the same.
    public func keep(_ key: String, _ value: @autoclosure () -> String) throws -> String {
        if let known = try self.value(of: key) { return known }
        let new = value()
        try transaction.run("INSERT INTO setting (key, value) VALUES (\(key), \(new)) ON CONFLICT (key) DO NOTHING")
        return try self.value(of: key) ?? new
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

extension Store {
    /// What the database itself finds wrong in its tables: values that a condition of the table forbids, and pages of
    /// the file that cannot be read. PostgreSQL keeps its conditions whoever writes, and has tools of its own for its
    /// pages.
    public func tableViolations() async throws -> [String] {
        guard let driver = driver as? SQLiteDriver else { return [] }
        return try await driver.problems().map { "The file of the database: \($0)." }
    }
}

import GRDB

extension SQLiteDriver {
    /// What SQLite itself finds wrong in its tables, at most a hundred sentences.
    ///
    /// It is asked on the writer's connection: one that may only read does not know the conditions of the tables.
    /// Nobody else is kept from writing, because no transaction is begun.
    func problems() async throws -> [String] {
        do {
            return try await database.writeWithoutTransaction { database in
                try String.fetchAll(database, sql: "PRAGMA quick_check(100)").filter { $0 != "ok" }
            }
        } catch {
            throw SQLiteErrors.storeError(error)
        }
    }
}

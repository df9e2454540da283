import Foundation

/// One step of the schema, numbered and never edited after it was released.
struct Migration: Sendable {
    /// 1 for the first, without gaps.
    let number: Int
    let name: String
    private let sqlite: String
    private let postgres: String

    /// For statements that both engines understand.
    init(number: Int, name: String, sql: String) {
        self.init(number: number, name: name, sqlite: sql, postgres: sql)
    }

    /// For statements where the engines must differ; both texts stand next to each other in the migration.
    init(number: Int, name: String, sqlite: String, postgres: String) {
        self.number = number
        self.name = name
        self.sqlite = sqlite
        self.postgres = postgres
    }

    func sql(for engine: Engine) -> String {
        switch engine {
        case .sqlite: sqlite
        case .postgres: postgres
        }
    }

    /// All of them in order. Append one line; a database that has run a step never runs it again.
    static let all: [Migration] = [
        .m0001Platform,
        .m0002House,
        .m0003Rates,
        .m0004Customers,
        .m0005Stays,
        .m0006Money,
        .m0007Desk,
        .m0008IdentityDocuments,
        .m0009Prices,
        .m0010Restrictions,
        .m0011Availability,
        .m0012Stays,
        .m0013Rooms,
        .m0014Bills,
        .m0015Payments,
        .m0016People,
        .m0017Dialect2016,
        .m0018Allowances,
        .m0019MoneyInMotion,
        .m0020Housekeeping,
        .m0021CustomersByEmail,
        .m0022Channels,
        .m0023Money,
        .m0024MergedAccounts,
        .m0025RestrictionCounts,
        .m0026Departures,
        .m0027OrderUpdaters,
        .m0028RoomHolds, .m0029RuledProducts,
    ]

    /// The table that remembers; it must exist before the first migration.
    static let memory = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            number BIGINT PRIMARY KEY,
            name TEXT NOT NULL,
            applied_ms BIGINT NOT NULL
        )
        """
}

extension Transaction {
    /// Runs what is missing of `migrations`; `script` runs a text of several statements in this transaction.
    ///
    /// The caller has made sure that no other process does the same now.
    func migrate(_ migrations: [Migration], at now: Date, script: (String) throws -> Void) throws -> [Migration] {
        try script(Migration.memory)
        let known = try row("SELECT coalesce(max(number), 0) AS number FROM schema_migration")?.int("number") ?? 0
        let newest = migrations.last?.number ?? 0
        guard known <= newest else { throw SchemaTooNew(database: known, program: newest) }
        let missing = migrations.filter { $0.number > known }
        for migration in missing {
            try script(migration.sql(for: engine))
            try run(
                """
                INSERT INTO schema_migration (number, name, applied_ms)
                VALUES (\(migration.number), \(migration.name), \(now))
                """
            )
        }
        return missing
    }
}

/// The database was used by a later version of this program, which may have stored what this one does not know.
public struct SchemaTooNew: Error, Hashable, Sendable, CustomStringConvertible {
    public let database: Int
    public let program: Int

    public var description: String {
        """
        The database has schema \(database), but this version of Innkeeper knows only up to \(program). \
        Start the newer version again, or restore a backup from before it.
        """
    }
}

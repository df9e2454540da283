import GRDB
import GRDBSQLite

/// SQLite's result codes in the words of the store.
enum SQLiteErrors {
    /// Errors of GRDB become the store's; all others stay as they are.
    static func storeError(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return storeError(
            code: error.extendedResultCode.rawValue,
            message: error.message ?? "unknown error",
            statement: error.sql
        )
    }

    static func storeError(code: Int32, message: String, statement: String?) -> any Error {
        // UNIQUE and PRIMARYKEY differ only in which of a table's keys is meant.
        switch code {
        case SQLITE_CONSTRAINT | 8 << 8, SQLITE_CONSTRAINT | 6 << 8, SQLITE_CONSTRAINT | 10 << 8:
            return violation(.unique, message)
        case SQLITE_CONSTRAINT | 3 << 8: return ConstraintViolation(.foreignKey)
        case SQLITE_CONSTRAINT | 1 << 8: return violation(.check, message)
        case SQLITE_CONSTRAINT | 5 << 8: return violation(.notNull, message)
        case let code where code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED:
            return StoreBusy(description: "Another process holds the database.")
        // A sum of amounts that each can be stored; SQLite has no code of its own for it.
        case SQLITE_ERROR where message == "integer overflow":
            return UnstorableValue(description: "The amounts add up to more than can be stored.")
        case _:
            let place = statement.map { " in: \($0.prefix(300))" } ?? ""
            return StoreFailure(code: String(code), "SQLite: \(message)\(place)")
        }
    }

    /// Reads `UNIQUE constraint failed: customer.chain_id, customer.email` and its like.
    private static func violation(_ kind: ConstraintViolation.Kind, _ message: String) -> ConstraintViolation {
        let subject = message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
        if kind == .check { return ConstraintViolation(kind, constraint: subject) }
        if subject.hasPrefix("index ") {
            return ConstraintViolation(kind, constraint: subject.dropFirst(6).filter { $0 != "'" })
        }
        let names = subject.split(separator: ", ").map { $0.split(separator: ".", maxSplits: 1).map(String.init) }
        return ConstraintViolation(kind, table: names.first?.first, columns: names.compactMap(\.last))
    }
}

extension ConstraintViolation {
    init(_ kind: Kind, table: String? = nil, constraint: String? = nil, columns: [String] = []) {
        self.kind = kind
        self.table = table
        self.constraint = constraint
        self.columns = columns
    }
}

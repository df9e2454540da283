/// The schema said no: the body of the transaction tried to store what the tables may not hold.
public struct ConstraintViolation: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        case unique, foreignKey, check, notNull
    }

    public let kind: Kind
    /// Known on PostgreSQL always, on SQLite for all kinds but foreign keys.
    public let table: String?
    /// The constraint's name; SQLite knows it only for checks and for indexes over expressions.
    public let constraint: String?
    /// The columns of a unique or a missing value, where the engine tells.
    public let columns: [String]

    public var description: String {
        let place = [table, constraint].compactMap { $0 }.joined(separator: " ")
        return "\(kind.rawValue) constraint violated: \(place) (\(columns.joined(separator: ", ")))"
    }
}

/// Nobody is at fault and nothing was done: the database had no room for this transaction in time. Try again later.
public struct StoreBusy: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public init(description: String) { self.description = description }
}

/// A bound value that no column holds: an amount or an instant beyond all measure.
public struct UnstorableValue: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
}

/// The database failed or could not be reached; for the operator.
public struct StoreFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The engine's own code: an SQLSTATE on PostgreSQL, an extended result code on SQLite, or empty.
    public let code: String
    public let description: String

    public init(code: String = "", _ description: String) {
        self.code = code
        self.description = code.isEmpty ? description : "\(description) [\(code)]"
    }
}

/// A row does not hold what the reader expects: the program and its schema disagree.
public struct UnexpectedColumn: Error, Hashable, Sendable, CustomStringConvertible {
    public let column: String
    public let description: String

    init(_ column: String, _ problem: String) {
        self.column = column
        description = "Column \(column) \(problem)."
    }
}

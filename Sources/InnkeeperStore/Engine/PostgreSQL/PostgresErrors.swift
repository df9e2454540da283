import CPostgreSQL
import Foundation

/// What PostgreSQL said when a statement failed, before it becomes an error of the store.
struct PostgresError: Error {
    /// What the transaction's body may be run again for.
    enum Remedy {
        case none
        /// Others were in the way.
        case again
        /// The server closed the connection or became a standby.
        case reconnect
        /// The schema changed under a prepared statement.
        case forgetPrepared
    }

    let state: String
    let message: String
    let isConnectionLost: Bool
    private let detail: String
    private let table: String?
    private let constraint: String?
    private let column: String?
    private let statement: String

    init(_ result: OpaquePointer, isConnectionLost: Bool, statement: String) {
        func field(_ mark: Unicode.Scalar) -> String? {
            PQresultErrorField(result, Int32(UInt8(ascii: mark))).map { String(cString: $0) }
        }
        state = field("C") ?? ""
        message = field("M") ?? String(cString: PQresultErrorMessage(result))
        detail = field("D") ?? ""
        table = field("t")
        constraint = field("n")
        column = field("c")
        self.isConnectionLost = isConnectionLost
        self.statement = String(statement.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" }.map(Character.init))
    }

    init(lostWith message: String) {
        state = ""
        self.message = message
        isConnectionLost = true
        detail = ""
        table = nil
        constraint = nil
        column = nil
        statement = ""
    }

    var remedy: Remedy {
        if isConnectionLost { return .reconnect }
        return switch state {
        case "40001", "40P01": .again
        case "25006", "57P01", "57P02", "57P03": .reconnect
        // "cached plan must not change result type", and a name that somebody else deallocated.
        case "0A000", "26000": .forgetPrepared
        case _: .none
        }
    }

    /// The same in the words of the store.
    var storeError: any Error {
        switch state {
        case "23505":
            ConstraintViolation(.unique, table: table, constraint: constraint, columns: keyColumns)
        case "23503": ConstraintViolation(.foreignKey, table: table, constraint: constraint, columns: keyColumns)
        case "23514": ConstraintViolation(.check, table: table, constraint: constraint)
        // A sum of amounts that each can be stored.
        case "22003": UnstorableValue(description: "The amounts add up to more than can be stored.")
        case "23502": ConstraintViolation(.notNull, table: table, columns: column.map { [$0] } ?? [])
        case "40001", "40P01", "53300", "57P03", "57014", "55P03":
            StoreBusy(description: "PostgreSQL: \(message.trimmedLine) [\(state)]")
        case _:
            StoreFailure(
                code: state,
                "PostgreSQL: \(message.trimmedLine)" + (statement.isEmpty ? "" : " in: \(statement.prefix(300))")
            )
        }
    }

    /// The names in `Key (chain_id, email)=(…) already exists.`, without the values, which may be a guest's.
    private var keyColumns: [String] {
        guard let start = detail.firstIndex(of: "("), let end = detail[start...].range(of: ")=(") else { return [] }
        return detail[detail.index(after: start)..<end.lowerBound].split(separator: ", ").map(String.init)
    }
}

enum PostgresErrors {
    static func cannotConnect(message: String) -> any Error {
        // Nothing but the words tells a server that is starting or full from one that is not there.
        if message.contains("starting up") || message.contains("too many") || message.contains("shutting down") {
            return StoreBusy(description: "PostgreSQL: \(message.trimmedLine)")
        }
        return StoreFailure("PostgreSQL cannot be reached: \(message.trimmedLine)")
    }
}

extension String {
    fileprivate var trimmedLine: String {
        split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "; ")
    }
}

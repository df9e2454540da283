/// Where the house's data lives: `sqlite:PATH`, `sqlite::memory:`, `postgres://…`.
public enum DatabaseAddress: Hashable, Sendable {
    /// A database that is gone when the program ends.
    case sqliteInMemory
    case sqlite(path: String)
    /// The whole address as libpq reads it, with several hosts and any of its options.
    case postgres(String)

    /// - Throws: ``InvalidDatabaseAddress`` with a sentence for the person who wrote it.
    public init(_ text: String) throws(InvalidDatabaseAddress) {
        if text == "sqlite::memory:" {
            self = .sqliteInMemory
        } else if text.hasPrefix("sqlite:") {
            let path = text.dropFirst("sqlite:".count)
            guard !path.isEmpty, path.utf8.allSatisfy({ $0 != 0 }) else {
                throw InvalidDatabaseAddress(text, "names no file; write it like sqlite:var/innkeeper.sqlite")
            }
            self = .sqlite(path: String(path))
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgres(text)
        } else {
            throw InvalidDatabaseAddress(text, "must begin with sqlite: or postgres://")
        }
    }

    /// For logs: without user, password or options.
    public var publicDescription: String {
        switch self {
        case .sqliteInMemory: "sqlite::memory:"
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let address): "postgres://" + Self.hostAndDatabase(address)
        }
    }

    public var engine: Engine {
        switch self {
        case .sqliteInMemory, .sqlite: .sqlite
        case .postgres: .postgres
        }
    }

    private static func hostAndDatabase(_ address: String) -> String {
        let afterScheme = address.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "?" }
        let host = afterScheme.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        return host.isEmpty ? "localhost" : String(host)
    }
}

/// The two databases that a house may keep its data in.
public enum Engine: String, Sendable, CaseIterable {
    case sqlite, postgres
}

/// An address of a database that nobody could open. The password of a PostgreSQL address is not repeated.
public struct InvalidDatabaseAddress: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ text: String, _ problem: String) {
        let shown = text.contains("@") ? "The database address" : "The database address \"\(text)\""
        description = "\(shown) \(problem)."
    }
}

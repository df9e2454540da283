import Foundation
import Hospitality
import InnkeeperStore

/// Addresses that open one thing for some time, to whoever has them and without a token: a page to pay on, a file.
///
/// The signature is made with a key that is created once for a database and never leaves it.
struct SignedLinks: Sendable {
    private static let setting = "link-key"

    private let key: String

    /// With the key of the database, which is made if there is none.
    init(in transaction: Transaction, _ call: Call) throws {
        // Four identifiers hold 248 bits of chance.
        key = try transaction.settings.keep(
            Self.setting, (0..<4).map { _ in call.newID(SignedLinks.self).description }.joined()
        )
    }

    /// With the key that the database has; nil when nobody has made one, and no link either.
    init?(known transaction: Transaction) throws {
        guard let key = try transaction.settings.value(of: Self.setting) else { return nil }
        self.key = key
    }

    /// - Parameter path: Begins with a slash.
    func link(to path: String, until instant: Date) -> String {
        let expires = Int(instant.timeIntervalSince1970)
        return "\(path)?expires=\(expires)&signature=\(signature(of: path, expires))"
    }

    /// Whether a link to `path` with this query still opens it.
    func opens(_ path: String, query: [String: String], at now: Date) -> Bool {
        guard let expires = query["expires"].flatMap({ Int($0) }), let given = query["signature"],
            now.timeIntervalSince1970 < Double(expires)
        else { return false }
        let expected = Array(signature(of: path, expires).utf8)
        // Every byte is compared, so that the time it takes says nothing about the signature.
        return given.utf8.count == expected.count && zip(given.utf8, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Hashed twice with the key: a text that goes on after the first cannot be signed by who knows only the hash.
    private func signature(of path: String, _ expires: Int) -> String {
        TokenHash(of: key + TokenHash(of: "\(key)\(path)?\(expires)").hexadecimal).hexadecimal
    }
}

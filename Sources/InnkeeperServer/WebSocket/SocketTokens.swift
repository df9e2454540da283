import Foundation

/// The pair of tokens with which a WebSocket is opened.
struct SocketTokens: Equatable {
    let client: String
    let access: String

    /// Reads them from `ClientToken=…; AccessToken=…`, with or without the space, or else from the query.
    ///
    /// - Parameters:
    ///   - cookies: Every `Cookie` field.
    ///   - target: The target of the request, `/ws/connector?ClientToken=…&AccessToken=…`.
    init?(cookies: [String], target: String) {
        let pairs = cookies.flatMap { Self.pairs(of: $0[...], separatedBy: ";") }
        if let tokens = SocketTokens(pairs: pairs) {
            self = tokens
            return
        }
        guard let mark = target.firstIndex(of: "?") else { return nil }
        let parameters = Self.pairs(of: target[target.index(after: mark)...], separatedBy: "&").map { name, value in
            (name, value.removingPercentEncoding ?? value)
        }
        guard let tokens = SocketTokens(pairs: parameters) else { return nil }
        self = tokens
    }

    private init?(pairs: [(name: String, value: String)]) {
        guard let client = pairs.first(where: { $0.name == "ClientToken" })?.value, !client.isEmpty,
            let access = pairs.first(where: { $0.name == "AccessToken" })?.value, !access.isEmpty
        else { return nil }
        self.client = client
        self.access = access
    }

    private static func pairs(of text: Substring, separatedBy separator: Character) -> [(name: String, value: String)] {
        text.split(separator: separator).compactMap { part in
            guard let equals = part.firstIndex(of: "=") else { return nil }
            let name = part[..<equals].trimmingCharacters(in: .whitespaces)
            let value = part[part.index(after: equals)...].trimmingCharacters(in: .whitespaces)
            return (name, value)
        }
    }
}

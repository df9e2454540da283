/// An e-mail address that may stand in the head of a message: with it nobody can write further lines or recipients.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    /// RFC 5321 allows 254 octets.
    private static let longest = 254

    public let description: String

    /// Where a house has no address of its own, and nobody reads answers.
    public static let nobody = MailAddress(checked: "no-reply@localhost")

    private init(checked text: String) { description = text }

    /// - Returns: Nil for what is no address: without one `@` between two texts, or with a blank, a control character
    ///   or one of the letters that mean something in a head.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "<", ">", "(", ")", ",", ";", ":", "\\", "\"": false
            // Letters of the Latin alphabet need no look into the tables of all others.
            case "!"..."~": true
            case _: scalar.value > 0x9F && !scalar.properties.isWhitespace
            }
        }
        guard isPlain, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), text.utf8.count <= Self.longest,
            // A program that is given the address as its argument must not take it for an option.
            !text.hasPrefix("-")
        else { return nil }
        description = text
    }

    public var domain: String { String(description.split(separator: "@").last ?? "") }
}

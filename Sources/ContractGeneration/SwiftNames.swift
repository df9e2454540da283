/// How names of the wire become names of Swift: `StartUtc` is `startUTC`, `EnterpriseIds` is `enterpriseIDs`.
enum SwiftNames {
    private static let keywords: Set = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in", "init", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat",
        "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "var", "where", "while",
    ]
    private static let capitals = [("Ids", "IDs"), ("Id", "ID"), ("Utc", "UTC"), ("Urls", "URLs"), ("Url", "URL")]

    /// The name of a property.
    static func member(_ wireName: String) -> String {
        let words = words(of: wireName).enumerated().map { index, word in
            guard index > 0, let (_, spelling) = capitals.first(where: { $0.0 == word }) else { return word }
            return spelling
        }
        return escaped(lowered(words.joined()))
    }

    /// The name of an enumeration's case: `Confirmed` is `confirmed`, `IT_N2_1` is `it_n2_1`.
    static func value(_ wireName: String) -> String {
        escaped(wireName == wireName.uppercased() ? wireName.lowercased() : lowered(wireName))
    }

    /// Splits before each capital that begins a word: `EnterpriseIds` is `Enterprise`, `Ids`.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        for character in name {
            if character.isUppercase || words.isEmpty {
                words.append(String(character))
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words
    }

    /// Lowers the capitals at the beginning, all but the last where a word follows: `VPay` is `vPay`, `Id` is `id`.
    private static func lowered(_ name: String) -> String {
        let capitals = name.prefix(while: \.isUppercase).count
        let count = capitals > 1 && capitals < name.count ? capitals - 1 : capitals
        return name.prefix(count).lowercased() + name.dropFirst(count)
    }

    private static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }
}

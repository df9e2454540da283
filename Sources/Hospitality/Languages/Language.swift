/// A language as it is written in a country.
public struct Language: Hashable, Sendable {
    /// `de-AT`.
    public let code: String
    /// Where a text is looked for that this language lacks; nil at the end of the way.
    public let fallbackCode: String?
    public let englishName: String
    public let localName: String
}

/// Which texts somebody asks for.
public enum LanguageScope: String, CaseIterable, Sendable {
    case countries = "Countries"
    case languages = "Languages"

    /// What the keys of the scope begin with in the generated texts.
    fileprivate var mark: Character {
        switch self {
        case .countries: "c"
        case .languages: "l"
        }
    }
}

/// The languages that the house knows, and what countries and languages are called in them, from Unicode CLDR.
public struct Languages: Sendable {
    public let all: [Language]
    private let names: [String: [String: String]]

    /// Read once, when somebody asks.
    public static let world = Languages()

    private init() {
        all = TextLines(LanguageTexts.languages).fields.map { fields in
            Language(
                code: fields[0], fallbackCode: fields[1].isEmpty ? nil : fields[1], englishName: fields[2],
                localName: fields[3]
            )
        }
        var (names, code): ([String: [String: String]], String) = ([:], "")
        for fields in TextLines(LanguageTexts.names).fields {
            if fields.count == 1 { code = fields[0] } else { names[code, default: [:]][fields[0]] = fields[1] }
        }
        self.names = names
    }

    public func language(_ code: String) -> Language? { all.first { $0.code == code } }

    /// A code as it is kept: `DE_at` is `de-AT`. A language without a country is that of its first: `de` is `de-DE`.
    ///
    /// - Returns: Nil for a language that is none of these. Any country may follow: `es-CO` is Spanish.
    public func code(_ text: String) -> String? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard parts.count <= 2, let first = parts.first?.lowercased() else { return nil }
        // Norwegian was `no` before its two written languages had codes of their own.
        let language = first == "no" ? "nb" : first
        guard let known = all.first(where: { $0.code.prefix { $0 != "-" } == language }) else { return nil }
        guard parts.count == 2 else { return known.code }
        let country = parts[1].uppercased()
        return Countries.world.has(country: country) ? "\(language)-\(country)" : nil
    }

    /// All texts of the scopes in a language, by scope and key: `Countries.GB`. What the language lacks is told in its
    /// fallback.
    public func texts(in language: Language, _ scopes: [LanguageScope]) -> [String: String] {
        var texts = language.fallbackCode.flatMap(self.language).map { self.texts(in: $0, scopes) } ?? [:]
        let own = names[language.code] ?? [:]
        for scope in scopes {
            for (key, name) in own where key.first == scope.mark {
                texts["\(scope.rawValue).\(key.dropFirst())"] = name
            }
        }
        return texts
    }
}

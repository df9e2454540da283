/// A country of ISO 3166-1, or a territory that has a code of its own there.
public struct Country: Hashable, Sendable {
    /// Alpha-2: `GB`.
    public let code: String
    /// The country that a territory belongs to; its own code for a country.
    public let sovereignCode: String
    public let englishName: String
}

/// A part of a country in ISO 3166-2.
public struct CountrySubdivision: Hashable, Sendable {
    /// With the country: `US-DC`.
    public let code: String
    public let englishName: String

    public var countryCode: String { String(code.prefix { $0 != "-" }) }
}

/// Countries that people name together.
public struct CountryGroup: Hashable, Sendable {
    public let code: String
    public let englishName: String
    public let countryCodes: [String]
}

/// Countries some of whose papers are valid without end, so that a form must not insist on a last day.
public struct CountryRule: Hashable, Sendable {
    public let countryCode: String
    public let identityCardsMayNotExpire: Bool
    public let driversLicensesMayNotExpire: Bool
}

/// The countries of the world, from ISO 3166 with the English names of Unicode CLDR.
public struct Countries: Sendable {
    public let all: [Country]
    public let subdivisions: [CountrySubdivision]
    private let codes: Set<String>
    private let subdivisionCodes: Set<String>

    /// Read once, when somebody asks.
    public static let world = Countries()

    private init() {
        all = TextLines(CountryTexts.countries).fields.map { fields in
            Country(code: fields[0], sovereignCode: fields[1], englishName: fields[2])
        }
        subdivisions = TextLines(CountryTexts.subdivisions).fields.map { fields in
            CountrySubdivision(code: fields[0], englishName: fields[1])
        }
        codes = Set(all.map(\.code))
        subdivisionCodes = Set(subdivisions.map(\.code) + TextLines(CountryTexts.withdrawnSubdivisions).fields.joined())
    }

    public func has(country code: String) -> Bool { codes.contains(code) }
    /// Also one that is no more: people still have it on their papers.
    public func has(subdivision code: String) -> Bool { subdivisionCodes.contains(code) }
}

extension Countries {
    /// Unions and agreements as of January 2025, from what each of them publishes about its members.
    public var groups: [CountryGroup] {
        let benelux = ["BE", "LU", "NL"]
        let union = benelux + [
            "AT", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LV", "MT",
            "PL", "PT", "RO", "SE", "SI", "SK",
        ]
        let freeTrade = ["CH", "IS", "LI", "NO"]
        return [
            CountryGroup(code: "BENELUX", englishName: "Benelux", countryCodes: benelux),
            CountryGroup(
                code: "EEA", englishName: "European Economic Area",
                countryCodes: (union + freeTrade.filter { $0 != "CH" }).sorted()
            ),
            CountryGroup(code: "EFTA", englishName: "European Free Trade Association", countryCodes: freeTrade),
            CountryGroup(code: "EU", englishName: "European Union", countryCodes: union.sorted()),
            CountryGroup(
                code: "NORDIC", englishName: "Nordic countries",
                countryCodes: ["AX", "DK", "FI", "FO", "GL", "IS", "NO", "SE"]
            ),
            CountryGroup(
                code: "SCHENGEN", englishName: "Schengen Area",
                countryCodes: (union.filter { !["CY", "IE"].contains($0) } + freeTrade).sorted()
            ),
        ]
    }

    /// Identity cards of older people have no last day in some countries, driving licences of before 2013 in others.
    public var rules: [CountryRule] {
        let cards: Set<String> = ["BG", "CZ", "ES", "GR", "HR", "HU", "PL", "PT", "RO", "SI", "SK"]
        let licenses: Set<String> = ["AT", "BE", "DE", "FR", "PL"]
        return cards.union(licenses).sorted().map { code in
            CountryRule(
                countryCode: code, identityCardsMayNotExpire: cards.contains(code),
                driversLicensesMayNotExpire: licenses.contains(code)
            )
        }
    }
}

/// A text of lines, each with fields between bars.
struct TextLines {
    let fields: [[String]]

    init(_ text: StaticString) {
        fields = text.description.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        }
    }
}

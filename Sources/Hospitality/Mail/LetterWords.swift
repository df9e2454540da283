public import Foundation

/// A sentence of the letters that a house writes.
public enum LetterSentence: String, CaseIterable, Sendable {
    case confirmationSubject, confirmation, cancellationSubject, cancellation, stay
    case payment, preauthorization, paymentMethod
}

/// What stands in the places of a sentence.
public enum LetterPart: String, CaseIterable, Sendable {
    case house, numbers, number, from, until, people, amount
}

/// The sentences of a house's letters in one language, from `reference/letters.txt`.
public struct LetterWords: Sendable {
    /// The language with its country, which numbers, times and amounts are written by: `de-AT`.
    public let culture: String
    private let sentences: [String: Template]

    /// - Parameter cultures: Languages in which somebody may be written to, the best first. The first that there are
    ///   letters in is taken, else English.
    public init(for cultures: [String?]) {
        let known = cultures.lazy.compactMap(\.self).first { Self.all[Self.language($0)] != nil }
        culture = known ?? "en-GB"
        sentences = Self.all[Self.language(culture)] ?? [:]
    }

    /// The languages that there are letters in: `de`.
    public static let languages: [String] = all.keys.sorted()

    /// The sentences of each language by their names.
    private static let all: [String: [String: Template]] = {
        var (all, language): ([String: [String: Template]], String) = ([:], "")
        for line in LetterTexts.lines.description.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard words[0] != "language" else {
                language = words[1]
                continue
            }
            all[language, default: [:]][words[0]] = Template(words[1])
        }
        return all
    }()

    private static func language(_ culture: String) -> String { culture.prefix { $0 != "-" }.lowercased() }

    /// A sentence with its places filled.
    ///
    /// - Parameter formats: Where people read from right to left, each part keeps a direction of its own: the name of a
    ///   house does not turn the line around.
    public func text(_ sentence: LetterSentence, _ parts: [LetterPart: String], _ formats: CultureFormats) -> String {
        guard let template = sentences[sentence.rawValue] else { return "" }
        return template.pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words): text += words
            case .place(let place):
                let part = parts[place] ?? ""
                text += formats.isRightToLeft ? "\u{2068}\(part)\u{2069}" : part
            }
        }
    }

    /// A sentence with its places open: `{house} looks forward to seeing you.`
    public func template(_ sentence: LetterSentence) -> String { sentences[sentence.rawValue]?.text ?? "" }
}

/// A sentence with its places open, taken apart once: every booking writes a letter while others wait.
private struct Template {
    enum Piece {
        case words(String)
        case place(LetterPart)
    }

    let text: String
    let pieces: [Piece]

    init(_ text: String) {
        var (pieces, rest): ([Piece], Substring) = ([], text[...])
        while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}") {
            pieces.append(.words(String(rest[..<opening])))
            let name = rest[rest.index(after: opening)..<closing]
            if let place = LetterPart(rawValue: String(name)) { pieces.append(.place(place)) }
            rest = rest[rest.index(after: closing)...]
        }
        self.text = text
        self.pieces = pieces + [.words(String(rest))]
    }
}

/// How letters to somebody are worded, and how they write times and numbers.
public struct LetterStyle: Sendable {
    public let words: LetterWords
    public let formats: CultureFormats

    /// - Parameters:
    ///   - cultures: Languages in which somebody may be written to, the best first.
    ///   - zone: That of the house.
    public init(for cultures: [String?], zone: TimeZone) {
        words = LetterWords(for: cultures)
        formats = CultureFormats(words.culture, zone: zone)
    }
}

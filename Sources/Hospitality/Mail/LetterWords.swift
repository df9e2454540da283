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
    private let sentences: [LetterSentence: Template]

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
    private static let all: [String: [LetterSentence: Template]] = {
        var (all, language): ([String: [LetterSentence: Template]], String) = ([:], "")
        for line in LetterTexts.lines.description.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard words[0] != "language" else {
                language = words[1]
                continue
            }
            guard let sentence = LetterSentence(rawValue: words[0]) else {
                preconditionFailure("Letters have no sentence \(words[0]).")
            }
            all[language, default: [:]][sentence] = Template(words[1])
        }
        return all
    }()

    private static func language(_ culture: String) -> String { culture.prefix { $0 != "-" }.lowercased() }

    fileprivate func template(_ sentence: LetterSentence) -> Template {
        guard let template = sentences[sentence] else {
            preconditionFailure("Letters in \(culture) have no sentence \(sentence).")
        }
        return template
    }
}

/// A sentence with its places open, taken apart once: every booking writes a letter while others wait.
private struct Template {
    enum Piece {
        case words(String)
        case place(LetterPart)
    }

    let pieces: [Piece]

    init(_ text: String) {
        var (pieces, rest): ([Piece], Substring) = ([], text[...])
        while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}") {
            pieces.append(.words(String(rest[..<opening])))
            let name = String(rest[rest.index(after: opening)..<closing])
            guard let place = LetterPart(rawValue: name) else { preconditionFailure("Letters have no place \(name).") }
            pieces.append(.place(place))
            rest = rest[rest.index(after: closing)...]
        }
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

    /// A sentence with its places filled. Where people read from right to left, each part keeps a direction of its own:
    /// the name of a house does not turn the line around.
    public func text(_ sentence: LetterSentence, _ parts: [LetterPart: String]) -> String {
        words.template(sentence).pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words): text += words
            case .place(let place):
                let part = parts[place] ?? ""
                text += formats.isRightToLeft ? "\u{2068}\(part)\u{2069}" : part
            }
        }
    }
}

import Foundation

/// Looks for people by what somebody types of their name.
///
/// Case, accents and the width of letters do not count, nor does whether Japanese is written in hiragana or katakana,
/// and a letter that many keyboards lack is found by what is typed for it: `Lukasiewicz` finds Łukasiewicz.
public struct NameSearch: Sendable {
    private let typed: [Unicode.Scalar]
    private let words: [ArraySlice<Unicode.Scalar>]

    public init(_ text: String) {
        typed = Self.folded(text)
        words = Self.words(of: typed)
    }

    /// How well a name fits; the better ones come first.
    public enum Match: Int, Comparable, Sendable {
        /// What was typed is the name, or a whole part of it.
        case whole
        /// Every word of it begins a part of the name.
        case beginning
        /// It stands somewhere in the name.
        case within

        public static func < (one: Match, other: Match) -> Bool { one.rawValue < other.rawValue }
    }

    /// Nil where the name does not fit; nothing typed fits every name.
    ///
    /// - Parameter names: The parts of a name, first names first.
    public func match(_ names: [String]) -> Match? {
        guard !words.isEmpty else { return .whole }
        let parts = names.map(Self.folded)
        // Whichever part somebody begins with.
        let orders = parts.indices.map { Array((parts[$0...] + parts[..<$0]).joined(separator: [Self.space])) }
        if parts.contains(typed) || orders.contains(typed) { return .whole }
        let known = parts.flatMap(Self.words)
        let begins = words.allSatisfy { word in known.contains { $0.starts(with: word) } }
        if begins { return .beginning }
        return orders.contains { $0.contains(typed) } ? .within : nil
    }

    private static let space: Unicode.Scalar = " "

    private static func words(of scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
        scalars.split { $0 == space || $0 == "-" || $0 == "'" }
    }

    private static func folded(_ text: String) -> [Unicode.Scalar] {
        let small = text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        var plain = String.UnicodeScalarView()
        for scalar in small.decomposedStringWithCompatibilityMapping.unicodeScalars where !isAccent(scalar) {
            if let known = letters[scalar] {
                plain.append(contentsOf: known.unicodeScalars)
            } else {
                plain.append(scalar)
            }
        }
        // What is left of a letter is one again, so that none begins with half of another.
        return String(plain).precomposedStringWithCanonicalMapping.unicodeScalars.map { scalar in
            // Hiragana has the order of katakana.
            (0x3041...0x3096).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0x60) ?? scalar : scalar
        }
    }

    /// What is written above, below or through a letter, and the vowel points of Hebrew and Arabic; not the signs that
    /// make another sound of an Indian or Japanese one.
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        let position = scalar.properties.canonicalCombiningClass.rawValue
        return (10...35).contains(position) || position >= 200 || scalar.properties.isDefaultIgnorableCodePoint
    }

    /// Letters that are no other letter with an accent.
    private static let letters: [Unicode.Scalar: String] = [
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "ħ": "h",
        "ŧ": "t", "ŋ": "n", "ə": "e", "ς": "σ", "ى": "ي", "ة": "ه", "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "`": "'",
        "‐": "-", "–": "-",
    ]
}

extension [Unicode.Scalar] {
    fileprivate func contains(_ part: [Unicode.Scalar]) -> Bool {
        guard count >= part.count else { return false }
        return indices.dropLast(part.count - 1).contains { self[$0...].starts(with: part) }
    }
}

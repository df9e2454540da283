/// The name of a person as it stands on paper.
public enum WrittenName {
    /// First names before last names; but a name in the script of China, Japan or Korea has the family first.
    public static func text(first: String?, last: String?, second: String? = nil) -> String {
        let parts = [first, last, second].compactMap { $0?.isEmpty == false ? $0 : nil }
        guard let last, let first, isEastAsian(last), isEastAsian(first) else { return parts.joined(separator: " ") }
        return [last, second, first].compactMap { $0?.isEmpty == false ? $0 : nil }.joined(separator: " ")
    }

    private static func isEastAsian(_ name: String) -> Bool {
        name.unicodeScalars.contains { scalar in
            switch scalar.value {
            // Hiragana and katakana, ideographs with their extensions, and Hangul.
            case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x323AF:
                true
            default: false
            }
        }
    }
}

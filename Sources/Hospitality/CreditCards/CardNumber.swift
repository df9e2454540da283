/// What may be known of a card's number: never all of it.
public enum CardNumber {
    /// The first six digits tell the bank, the last four the card; together they are all that a receipt may show.
    private static let shownDigits = (first: 6, last: 4)

    /// A masked number in one form: `411111******1111`.
    ///
    /// - Throws: ``InvalidReference`` to `Number` for more digits than may be known, for digits in the middle, and for
    ///   anything but digits and what hides them.
    public static func masked(_ text: String) throws(InvalidReference) -> String {
        let marks = text.filter { !" -".contains($0) }.map { $0.isASCIIDigit ? $0 : "*" }
        guard text.allSatisfy({ $0.isASCIIDigit || " -*xX•.#".contains($0) }), marks.count <= 19 else {
            throw InvalidReference("Number", "may hold digits, and stars in the place of those that are hidden")
        }
        let first = marks.prefix(while: \.isASCIIDigit)
        let last = first.count == marks.count ? [] : marks.reversed().prefix(while: \.isASCIIDigit).reversed()
        let hidden = marks.dropFirst(first.count).dropLast(last.count)
        // A number without a mask may be its last four digits alone.
        let isShort = hidden.isEmpty && marks.count <= shownDigits.last
        guard isShort || first.count <= shownDigits.first && last.count <= shownDigits.last,
            hidden.allSatisfy({ !$0.isASCIIDigit })
        else { throw InvalidReference("Number", "shows more than the first six and the last four digits") }
        return String(marks)
    }

    /// Whether a text is, or holds, the whole number of a card, which nobody may send here.
    public static func isWhole(_ text: String) -> Bool {
        var run: [Int] = []
        for character in text + "\n" {
            if let digit = character.isASCIIDigit ? character.wholeNumberValue : nil {
                run.append(digit)
            } else if !" -".contains(character) {
                if looksLikeCard(run) { return true }
                run = []
            }
        }
        return false
    }

    /// The right length, the leading digits of a card company, and the check digit.
    private static func looksLikeCard(_ digits: [Int]) -> Bool {
        guard (13...19).contains(digits.count), (2...6).contains(digits[0]) else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, next in
            let doubled = next.offset.isMultiple(of: 2) ? next.element : next.element * 2
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum.isMultiple(of: 10)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}

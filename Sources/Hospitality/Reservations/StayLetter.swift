public import Foundation

/// What a house writes to those who booked stays, or gave them up: a line for each stay, by the clocks of the house.
public struct StayLetter: Hashable, Sendable {
    /// Why it is written.
    public enum Occasion: Hashable, Sendable {
        case confirmation, cancellation
    }

    public let subject: String
    public let body: String

    /// - Parameters:
    ///   - stays: All of one recipient; at least one.
    ///   - written: When a stay is and of how many, in the same style.
    /// - Throws: What `written` throws.
    public init(
        _ occasion: Occasion, of stays: [Reservation], from house: String, in style: LetterStyle,
        written: (Reservation) throws -> WrittenStay
    ) throws {
        let (heading, opening): (LetterSentence, LetterSentence) =
            switch occasion {
            case .confirmation: (.confirmationSubject, .confirmation)
            case .cancellation: (.cancellationSubject, .cancellation)
            }
        let numbers = stays.map { String($0.number) }.joined(separator: ", ")
        subject = style.text(heading, [.house: house, .numbers: numbers])
        let lines = try stays.map { stay in
            let facts = try written(stay)
            let parts: [LetterPart: String] = [
                .number: String(stay.number), .from: facts.start, .until: facts.end, .people: facts.people,
            ]
            return style.text(.stay, parts)
        }
        body = style.text(opening, [.house: house]) + "\n\n" + lines.joined(separator: "\n") + "\n"
    }
}

/// When a stay is and of how many, as a letter writes it.
public struct WrittenStay: Hashable, Sendable {
    public let start: String
    public let end: String
    public let people: String

    public init(from start: Date, to end: Date, people: Int, in style: LetterStyle) {
        self.start = style.formats.moment(start)
        self.end = style.formats.moment(end)
        self.people = style.formats.count(people)
    }
}

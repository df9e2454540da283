import Foundation

extension SQL.StringInterpolation {
    /// A JSON column with cases of an enumeration, sorted, so that equal sets are equal texts.
    mutating func appendInterpolation<Choice: RawRepresentable<String>>(json choices: Set<Choice>) {
        appendInterpolation(json: choices.map(\.rawValue).sorted())
    }

    mutating func appendInterpolation<Choice: RawRepresentable<String>>(json choices: Set<Choice>?) {
        appendInterpolation(json: choices.map { $0.map(\.rawValue).sorted() })
    }
}

extension Row {
    /// A JSON array of cases of an enumeration.
    func choices<Choice: RawRepresentable<String> & Hashable>(_ column: String) throws -> Set<Choice> {
        Set(
            try strings(column).map { text in
                guard let choice = Choice(rawValue: text) else {
                    throw UnexpectedColumn(column, "holds a text that is no \(Choice.self)")
                }
                return choice
            }
        )
    }

    /// A JSON array of identifiers.
    func uuids(_ column: String) throws -> [UUID] {
        try strings(column).map { text in
            guard let uuid = UUID(uuidString: text) else {
                throw UnexpectedColumn(column, "holds a text that is no identifier")
            }
            return uuid
        }
    }
}

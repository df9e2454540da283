import Foundation
public import InnkeeperValues

/// Limits that hold for every request where the contract names no narrower one.
public enum WireLimits {
    /// Characters of a text.
    public static let text = 100_000
    /// Characters of a file in base 64; what a request may have in all is less.
    public static let file = 1 << 26
    /// Items of a list.
    public static let items = 1000
    public static let integer = -2_147_483_648...2_147_483_647
    /// The largest amount, so that the sum of nine hundred still fits its database column.
    public static let amount: ExactDecimal = 10_000_000_000
    /// Digits after the point of an amount, as the databases hold them.
    public static let amountScale = 6
}

/// One JSON value as the contract types it.
enum WireValue {
    static func string(_ value: JSON, at path: WirePath) throws(InvalidInput) -> String {
        guard case .string(let text) = value else { throw mistyped("a string", value, path) }
        return text
    }

    static func uuid(_ value: JSON, at path: WirePath) throws(InvalidInput) -> UUID {
        let text = try string(value, at: path)
        guard let uuid = UUID(uuidString: text) else {
            throw InvalidInput(path.text, "is not an identifier: \(shown(text))", kind: .malformed)
        }
        return uuid
    }

    static func instant(_ value: JSON, at path: WirePath) throws(InvalidInput) -> Date {
        let text = try string(value, at: path)
        guard let instant = InstantText.instant(text) else {
            throw InvalidInput(path.text, "is not a date and time: \(shown(text))", kind: .malformed)
        }
        return instant
    }

    /// Numbers in strings are read too; some clients write money so.
    static func decimal(_ value: JSON, at path: WirePath) throws(InvalidInput) -> ExactDecimal {
        switch value {
        case .number(let digits), .string(let digits):
            guard let decimal = ExactDecimal(digits) else {
                throw InvalidInput(path.text, "is not a number in reach: \(shown(digits))", kind: .malformed)
            }
            return decimal
        case .null, .bool, .array, .object: throw mistyped("a number", value, path)
        }
    }

    /// A number that the databases can hold, and that arithmetic on it cannot overflow.
    static func amount(_ value: JSON, at path: WirePath) throws(InvalidInput) -> ExactDecimal {
        let decimal = try decimal(value, at: path)
        guard decimal.magnitude <= WireLimits.amount else {
            throw InvalidInput(path.text, "is larger than \(WireLimits.amount)")
        }
        guard decimal.trimmed(toAtLeast: 0).scale <= WireLimits.amountScale else {
            throw InvalidInput(path.text, "has more than \(WireLimits.amountScale) digits after the point")
        }
        return decimal
    }

    static func choice<Choice: RawRepresentable<String>>(
        _ value: JSON, at path: WirePath
    ) throws(InvalidInput) -> Choice {
        let text = try string(value, at: path)
        guard let choice = Choice(rawValue: text) else {
            throw InvalidInput(path.text, "has no value \(shown(text))", kind: .malformed)
        }
        return choice
    }

    /// A caller's text inside a message: quoted, and cut where it is long.
    static func shown(_ text: String) -> String { "\"\(text.prefix(60))\"" }

    private static func mistyped(_ expected: String, _ value: JSON, _ path: WirePath) -> InvalidInput {
        InvalidInput(path.text, "must be \(expected), not \(value.kind)", kind: .malformed)
    }
}

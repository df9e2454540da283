public import Foundation
public import Hospitality
public import InnkeeperValues

/// A value as a statement binds it. The engines' differences in types end here.
public enum SQLValue: Hashable, Sendable {
    case null
    case text(String)
    case integer(Int64)
    case boolean(Bool)
    case uuid(UUID)
    case texts([String])
    case integers([Int64])
    case uuids([UUID])
    /// A value that no column can hold, with the reason; the statement that binds it fails with ``UnstorableValue``.
    case unstorable(String)
}

/// What a parameter is declared as, which PostgreSQL must know even where the value is null.
///
/// The raw value is the mark that stands for the parameter in the text of a statement: control characters occur in no
/// SQL, so a text with its marks is a complete key for a prepared statement.
public enum SQLType: UInt8, Sendable {
    case text = 1
    case integer = 2
    case boolean = 3
    case uuid = 4
    case texts = 5
    case integers = 6
    case uuids = 7

    /// The mark as text; written out, because a short literal is appended faster than a scalar.
    var mark: String {
        switch self {
        case .text: "\u{1}"
        case .integer: "\u{2}"
        case .boolean: "\u{3}"
        case .uuid: "\u{4}"
        case .texts: "\u{5}"
        case .integers: "\u{6}"
        case .uuids: "\u{7}"
        }
    }
}

/// A type whose values can stand in a statement.
public protocol SQLBindable {
    static var sqlType: SQLType { get }
    var sqlValue: SQLValue { get }
}

extension String: SQLBindable {
    public static var sqlType: SQLType { .text }
    public var sqlValue: SQLValue { .text(self) }
}

extension Int: SQLBindable {
    public static var sqlType: SQLType { .integer }
    public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLBindable {
    public static var sqlType: SQLType { .integer }
    public var sqlValue: SQLValue { .integer(self) }
}

extension Bool: SQLBindable {
    public static var sqlType: SQLType { .boolean }
    public var sqlValue: SQLValue { .boolean(self) }
}

extension UUID: SQLBindable {
    public static var sqlType: SQLType { .uuid }
    public var sqlValue: SQLValue { .uuid(self) }
}

extension ID: SQLBindable {
    public static var sqlType: SQLType { .uuid }
    public var sqlValue: SQLValue { .uuid(uuid) }
}

extension Date: SQLBindable {
    public static var sqlType: SQLType { .integer }

    /// Milliseconds since 1970, to the nearest.
    public var sqlValue: SQLValue {
        let milliseconds = (timeIntervalSince1970 * 1000).rounded()
        guard milliseconds.magnitude < 1e18 else { return .unstorable("The instant is too far away to be stored.") }
        return .integer(Int64(milliseconds))
    }
}

extension ExactDecimal: SQLBindable {
    public static var sqlType: SQLType { .integer }

    /// Whole millionths.
    public var sqlValue: SQLValue {
        guard let millionths else {
            return .unstorable("An amount has at most 6 digits after the point and is below 9,200,000,000,000.")
        }
        return .integer(millionths)
    }
}

extension Period: SQLBindable {
    public static var sqlType: SQLType { .text }
    public var sqlValue: SQLValue { .text(description) }
}

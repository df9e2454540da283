public import Foundation
public import Hospitality
public import InnkeeperValues

/// One row of an answer; its readers name the column and say what it must hold.
///
/// Read the columns in the order of the `SELECT`: then none has to be looked for.
///
/// - Throws: every reader throws ``UnexpectedColumn`` when the column is missing, null where that is not asked for, or
///   holds something else.
public struct Row {
    let set: RowSet
    let base: Int

    public func string(_ column: String) throws -> String { try set.text(try present(column), column) }
    public func optionalString(_ column: String) throws -> String? { try cell(column).map { try set.text($0, column) } }

    public func int(_ column: String) throws -> Int { Int(try set.integer(try present(column), column)) }
    public func optionalInt(_ column: String) throws -> Int? {
        try cell(column).map { Int(try set.integer($0, column)) }
    }

    public func bool(_ column: String) throws -> Bool { try set.integer(try present(column), column) != 0 }
    public func optionalBool(_ column: String) throws -> Bool? {
        try cell(column).map { try set.integer($0, column) != 0 }
    }

    /// From milliseconds since 1970.
    public func instant(_ column: String) throws -> Date {
        Date(timeIntervalSince1970: Double(try set.integer(try present(column), column)) / 1000)
    }
    public func optionalInstant(_ column: String) throws -> Date? {
        try cell(column).map { Date(timeIntervalSince1970: Double(try set.integer($0, column)) / 1000) }
    }

    public func uuid(_ column: String) throws -> UUID { try set.uuid(try present(column), column) }
    public func optionalUUID(_ column: String) throws -> UUID? { try cell(column).map { try set.uuid($0, column) } }

    public func id<Entity>(_ column: String) throws -> ID<Entity> { ID(try uuid(column)) }
    public func optionalID<Entity>(_ column: String) throws -> ID<Entity>? { try optionalUUID(column).map { ID($0) } }

    /// From whole millionths, with at least `scale` digits after the point.
    public func amount(_ column: String, scale: Int = 0) throws -> ExactDecimal {
        ExactDecimal(millionths: try set.integer(try present(column), column), minimumScale: scale)
    }
    public func optionalAmount(_ column: String, scale: Int = 0) throws -> ExactDecimal? {
        try cell(column).map { ExactDecimal(millionths: try set.integer($0, column), minimumScale: scale) }
    }

    public func period(_ column: String) throws -> Period { try set.period(try present(column), column) }
    public func optionalPeriod(_ column: String) throws -> Period? {
        try cell(column).map { try set.period($0, column) }
    }

    /// A case of an enumeration by its text.
    public func choice<Choice: RawRepresentable>(_ column: String) throws -> Choice where Choice.RawValue == String {
        try choice(try string(column), column)
    }
    public func optionalChoice<Choice: RawRepresentable>(_ column: String) throws -> Choice?
    where Choice.RawValue == String {
        try optionalString(column).map { try choice($0, column) }
    }

    /// A JSON object of texts.
    public func texts(_ column: String) throws -> [String: String] { try set.texts(try present(column), column) }
    public func optionalTexts(_ column: String) throws -> [String: String]? {
        try cell(column).map { try set.texts($0, column) }
    }

    /// A JSON array of texts.
    public func strings(_ column: String) throws -> [String] { try set.list(try present(column), column) }
    public func optionalStrings(_ column: String) throws -> [String]? {
        try cell(column).map { try set.list($0, column) }
    }

    /// The bytes of a text column, for JSON that the caller reads.
    public func data(_ column: String) throws -> Data { try set.data(try present(column), column) }
    public func optionalData(_ column: String) throws -> Data? { try cell(column).map { try set.data($0, column) } }

    public func isNull(_ column: String) throws -> Bool { try cell(column) == nil }

    @inline(__always)
    private func cell(_ column: String) throws -> RowSet.Cell? {
        let cell = try set.cell(column, from: base)
        return cell.kind == .null ? nil : cell
    }

    @inline(__always)
    private func present(_ column: String) throws -> RowSet.Cell {
        let cell = try set.cell(column, from: base)
        guard cell.kind != .null else { throw UnexpectedColumn(column, "is null") }
        return cell
    }

    private func choice<Choice: RawRepresentable>(_ text: String, _ column: String) throws -> Choice
    where Choice.RawValue == String {
        guard let choice = Choice(rawValue: text) else {
            throw UnexpectedColumn(column, "holds a text that is no \(Choice.self)")
        }
        return choice
    }
}

public import Foundation
public import Hospitality

/// A statement or a part of one: text with the values that are bound to it.
///
/// Interpolated values are always bound, and there is no way to paste text in, so no guest's name can become SQL.
/// Another `SQL` is spliced in together with its values. The text holds one mark for each value (``SQLType``); the
/// engines keep prepared statements by that text, so one that was seen before is neither rendered nor parsed again.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    var text: String
    var values: [SQLValue]

    init(text: String, values: [SQLValue]) {
        self.text = text
        self.values = values
    }

    public init(stringLiteral text: String) { self.init(text: text, values: []) }

    public init(stringInterpolation: StringInterpolation) {
        self.init(text: stringInterpolation.text, values: stringInterpolation.values)
    }

    public static func + (left: SQL, right: SQL) -> SQL {
        SQL(text: left.text + right.text, values: left.values + right.values)
    }

    public static func += (left: inout SQL, right: SQL) {
        left.text += right.text
        left.values += right.values
    }

    /// All of the conditions, each in brackets; `true` when there is none.
    public static func every(_ conditions: [SQL]) -> SQL {
        conditions.isEmpty ? "true" : "(" + conditions.joined(") AND (") + ")"
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var values: [SQLValue] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ part: SQL) {
            text += part.text
            values += part.values
        }

        public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value) {
            append(value.sqlValue, as: Value.sqlType)
        }

        public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            append(value?.sqlValue ?? .null, as: Value.sqlType)
        }

        public mutating func appendInterpolation<Choice: RawRepresentable>(_ choice: Choice)
        where Choice.RawValue == String {
            append(.text(choice.rawValue), as: .text)
        }

        public mutating func appendInterpolation<Choice: RawRepresentable>(_ choice: Choice?)
        where Choice.RawValue == String {
            append(choice.map { .text($0.rawValue) } ?? .null, as: .text)
        }

        /// What follows `IN`: one value, or any number of them as one parameter, so that the text hardly depends on how
        /// many.
        public mutating func appendInterpolation<Entity>(in ids: some Sequence<ID<Entity>>) {
            append(ids.map(\.uuid), SQLValue.uuids, as: .uuids)
        }

        public mutating func appendInterpolation(in ids: some Sequence<UUID>) {
            append(Array(ids), SQLValue.uuids, as: .uuids)
        }

        public mutating func appendInterpolation(in texts: some Sequence<String>) {
            append(Array(texts), SQLValue.texts, as: .texts)
        }

        public mutating func appendInterpolation(in numbers: some Sequence<Int>) {
            append(numbers.map(Int64.init), SQLValue.integers, as: .integers)
        }

        public mutating func appendInterpolation<Choice: RawRepresentable>(in choices: some Sequence<Choice>)
        where Choice.RawValue == String {
            append(choices.map(\.rawValue), SQLValue.texts, as: .texts)
        }

        /// A JSON column with texts by language or another key; keys are sorted, so that equal values are equal texts.
        public mutating func appendInterpolation(json texts: [String: String]) {
            append(.text(SQLText.json(texts)), as: .text)
        }

        public mutating func appendInterpolation(json texts: [String: String]?) {
            append(texts.map { .text(SQLText.json($0)) } ?? .null, as: .text)
        }

        public mutating func appendInterpolation(json texts: [String]) {
            append(.text(SQLText.json(texts)), as: .text)
        }

        public mutating func appendInterpolation(json texts: [String]?) {
            append(texts.map { .text(SQLText.json($0)) } ?? .null, as: .text)
        }

        /// A JSON column with JSON that the caller has written.
        public mutating func appendInterpolation(json text: String?) {
            append(text.map(SQLValue.text) ?? .null, as: .text)
        }

        public mutating func appendInterpolation(json data: Data?) {
            append(data.map { .text(String(decoding: $0, as: UTF8.self)) } ?? .null, as: .text)
        }

        /// Most lists are of one enterprise or one rate, which needs no table of values.
        private mutating func append<Value: SQLBindable>(
            _ list: [Value], _ value: ([Value]) -> SQLValue, as type: SQLType
        ) {
            guard list.count == 1 else { return append(value(list), as: type) }
            text += "("
            append(list[0].sqlValue, as: Value.sqlType)
            text += ")"
        }

        private mutating func append(_ value: SQLValue, as type: SQLType) {
            text += type.mark
            values.append(value)
        }
    }
}

extension Sequence where Element == SQL {
    /// The parts in order with `separator` between them; nothing when there is none.
    public func joined(_ separator: SQL) -> SQL {
        var (result, isFirst): (SQL, Bool) = ("", true)
        for part in self {
            if !isFirst { result += separator }
            result += part
            isFirst = false
        }
        return result
    }
}

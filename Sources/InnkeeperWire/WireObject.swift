public import Foundation
public import InnkeeperValues

/// A JSON object on its way into a request: it gives out members as the contract types them, or says what is wrong.
///
/// Lenient where clients of this API are known to be loose: unknown members are never looked at, null is absence,
/// `"true"` is true. Every refusal names the member by its whole path.
public struct WireObject: Sendable {
    public let path: WirePath
    private let members: [String: JSON]

    /// - Throws: ``InvalidInput`` when `value` is not an object.
    public init(_ value: JSON, at path: WirePath = .root) throws(InvalidInput) {
        guard case .object(let members) = value else {
            throw InvalidInput(path.text, "must be an object, not \(value.kind)", kind: .malformed)
        }
        self.members = members
        self.path = path
    }

    /// The member as it was sent, or nil when it is absent or null.
    public func value(_ name: String) -> JSON? {
        guard let value = members[name] else { return nil }
        if case .null = value { return nil }
        return value
    }

    public func has(_ name: String) -> Bool { value(name) != nil }

    /// The names of all members, null ones included.
    public var names: [String] { Array(members.keys) }

    public func missing(_ name: String) -> InvalidInput { refusal(name, "is required") }

    public func refusal(_ name: String, _ problem: String, kind: InvalidInput.Kind = .unusable) -> InvalidInput {
        InvalidInput(path(of: name).text, problem, kind: kind)
    }

    public func path(of name: String) -> WirePath { .member(name, of: path) }
}

// MARK: - Single values

extension WireObject {
    public func optionalString(
        _ name: String, minLength: Int = 0, maxLength: Int = WireLimits.text
    ) throws(InvalidInput) -> String? {
        guard let value = value(name) else { return nil }
        let text = try WireValue.string(value, at: path(of: name))
        guard text.utf8.count >= minLength else { throw refusal(name, "must not be empty") }
        guard text.utf16.count <= maxLength else { throw refusal(name, "is longer than \(maxLength) characters") }
        return text
    }

    public func string(
        _ name: String, minLength: Int = 0, maxLength: Int = WireLimits.text
    ) throws(InvalidInput) -> String {
        let text = try optionalString(name, minLength: minLength, maxLength: maxLength)
        guard let text else { throw missing(name) }
        return text
    }

    /// Absent, null and `""` are the same: some clients send an empty identifier where they mean none.
    public func optionalUUID(_ name: String) throws(InvalidInput) -> UUID? {
        guard let value = value(name) else { return nil }
        if case .string("") = value { return nil }
        return try WireValue.uuid(value, at: path(of: name))
    }

    public func uuid(_ name: String) throws(InvalidInput) -> UUID {
        guard let uuid = try optionalUUID(name) else { throw missing(name) }
        return uuid
    }

    public func optionalInstant(_ name: String) throws(InvalidInput) -> Date? {
        guard let value = value(name) else { return nil }
        return try WireValue.instant(value, at: path(of: name))
    }

    public func instant(_ name: String) throws(InvalidInput) -> Date {
        guard let instant = try optionalInstant(name) else { throw missing(name) }
        return instant
    }

    /// A day without a time, `1990-07-23`; a date and time is accepted, its day counts.
    public func optionalDay(_ name: String) throws(InvalidInput) -> String? {
        guard let value = value(name) else { return nil }
        let text = try WireValue.string(value, at: path(of: name))
        guard !text.isEmpty else { return nil }
        guard let instant = InstantText.instant(text) else {
            throw refusal(name, "is not a date: \(WireValue.shown(text))", kind: .malformed)
        }
        return text.count == 10 ? text : String(InstantText.text(of: instant).prefix(10))
    }

    public func day(_ name: String) throws(InvalidInput) -> String {
        guard let day = try optionalDay(name) else { throw missing(name) }
        return day
    }

    public func optionalPeriod(_ name: String) throws(InvalidInput) -> Period? {
        guard let value = value(name) else { return nil }
        let text = try WireValue.string(value, at: path(of: name))
        guard let period = Period(text) else {
            throw refusal(name, "is not an ISO 8601 duration: \(WireValue.shown(text))", kind: .malformed)
        }
        return period
    }

    public func period(_ name: String) throws(InvalidInput) -> Period {
        guard let period = try optionalPeriod(name) else { throw missing(name) }
        return period
    }

    public func optionalBool(_ name: String) throws(InvalidInput) -> Bool? {
        switch value(name) {
        case nil: return nil
        case .bool(let flag): return flag
        case .string("true"), .string("True"): return true
        case .string("false"), .string("False"): return false
        case .some(let other): throw refusal(name, "must be true or false, not \(other.kind)", kind: .malformed)
        }
    }

    public func bool(_ name: String) throws(InvalidInput) -> Bool {
        guard let flag = try optionalBool(name) else { throw missing(name) }
        return flag
    }

    public func optionalInt(
        _ name: String, in range: ClosedRange<Int> = WireLimits.integer
    ) throws(InvalidInput) -> Int? {
        guard let value = value(name) else { return nil }
        let decimal = try WireValue.decimal(value, at: path(of: name)).trimmed(toAtLeast: 0)
        guard decimal.scale == 0, let integer = Int(exactly: decimal.coefficient) else {
            throw refusal(name, "must be a whole number", kind: .malformed)
        }
        guard range.contains(integer) else {
            throw refusal(name, "must be between \(range.lowerBound) and \(range.upperBound)")
        }
        return integer
    }

    public func int(_ name: String, in range: ClosedRange<Int> = WireLimits.integer) throws(InvalidInput) -> Int {
        guard let integer = try optionalInt(name, in: range) else { throw missing(name) }
        return integer
    }

    public func optionalDecimal(_ name: String) throws(InvalidInput) -> ExactDecimal? {
        guard let value = value(name) else { return nil }
        return try WireValue.amount(value, at: path(of: name))
    }

    public func decimal(_ name: String) throws(InvalidInput) -> ExactDecimal {
        guard let decimal = try optionalDecimal(name) else { throw missing(name) }
        return decimal
    }

    public func optionalChoice<Choice: RawRepresentable<String>>(
        _ name: String, _: Choice.Type = Choice.self
    ) throws(InvalidInput) -> Choice? {
        guard let value = value(name) else { return nil }
        return try WireValue.choice(value, at: path(of: name))
    }

    public func choice<Choice: RawRepresentable<String>>(
        _ name: String, _: Choice.Type = Choice.self
    ) throws(InvalidInput) -> Choice {
        guard let choice: Choice = try optionalChoice(name) else { throw missing(name) }
        return choice
    }

    public func optionalObject(_ name: String) throws(InvalidInput) -> WireObject? {
        guard let value = value(name) else { return nil }
        return try WireObject(value, at: path(of: name))
    }

    public func object(_ name: String) throws(InvalidInput) -> WireObject {
        guard let object = try optionalObject(name) else { throw missing(name) }
        return object
    }

    /// A map from free keys to texts, such as a localized name.
    public func optionalTexts(_ name: String) throws(InvalidInput) -> [String: String]? {
        guard let object = try optionalObject(name) else { return nil }
        var texts: [String: String] = [:]
        for key in object.names { texts[key] = try object.optionalString(key) }
        return texts
    }

    public func texts(_ name: String) throws(InvalidInput) -> [String: String] {
        guard let texts = try optionalTexts(name) else { throw missing(name) }
        return texts
    }
}

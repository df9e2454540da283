import InnkeeperValues
import InnkeeperWire

/// Members that are parts of the contract themselves. Only generated readers call these.
extension WireObject {
    func optionalPart<Part: WireReadable>(_ name: String) throws(InvalidInput) -> Part? {
        guard let object = try optionalObject(name) else { return nil }
        return try Part(from: object)
    }

    func part<Part: WireReadable>(_ name: String) throws(InvalidInput) -> Part {
        try Part(from: try object(name))
    }

    func optionalParts<Part: WireReadable>(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [Part]? {
        guard let objects = try optionalObjects(name, count: count) else { return nil }
        var parts: [Part] = []
        parts.reserveCapacity(objects.count)
        for object in objects { parts.append(try Part(from: object)) }
        return parts
    }

    func parts<Part: WireReadable>(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [Part] {
        guard let parts: [Part] = try optionalParts(name, count: count) else { throw missing(name) }
        return parts
    }

    func optionalJson(_ name: String) throws(InvalidInput) -> JSON? { value(name) }

    func json(_ name: String) throws(InvalidInput) -> JSON {
        guard let json = value(name) else { throw missing(name) }
        return json
    }

    /// A number with bounds, such as a latitude.
    func optionalDecimal(_ name: String, from lower: Int, to upper: Int) throws(InvalidInput) -> ExactDecimal? {
        guard let decimal = try optionalDecimal(name) else { return nil }
        guard decimal >= ExactDecimal(lower), decimal <= ExactDecimal(upper) else {
            throw refusal(name, "must be between \(lower) and \(upper)")
        }
        return decimal
    }

    func decimal(_ name: String, from lower: Int, to upper: Int) throws(InvalidInput) -> ExactDecimal {
        guard let decimal = try optionalDecimal(name, from: lower, to: upper) else { throw missing(name) }
        return decimal
    }

    /// An update of a text that has to be one of an enumeration's values; the refusal names the member, not `Value`.
    func optionalUpdate<Choice: RawRepresentable<String>>(
        _ name: String, of: Choice.Type
    ) throws(InvalidInput) -> Contract.StringUpdateValue? {
        guard let update: Contract.StringUpdateValue = try optionalPart(name) else { return nil }
        if let text = update.value, Choice(rawValue: text) == nil {
            throw refusal(name, "has no value \"\(text.prefix(60))\"")
        }
        return update
    }

    func update<Choice: RawRepresentable<String>>(
        _ name: String, of choice: Choice.Type
    ) throws(InvalidInput) -> Contract.StringUpdateValue {
        guard let update = try optionalUpdate(name, of: choice) else { throw missing(name) }
        return update
    }
}

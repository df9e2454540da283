public import Foundation
public import InnkeeperValues

/// Lists of a request. `count` is the contract's limit; a list outside it is refused by the list's own name.
extension WireObject {
    public func optionalItems(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [JSON]? {
        guard let value = value(name) else { return nil }
        guard case .array(let items) = value else {
            throw refusal(name, "must be an array, not \(value.kind)", kind: .malformed)
        }
        guard items.count >= count.lowerBound else {
            throw refusal(name, "must have at least \(count.lowerBound) item\(count.lowerBound == 1 ? "" : "s")")
        }
        guard items.count <= count.upperBound else {
            throw refusal(name, "has \(items.count) items; at most \(count.upperBound) are accepted")
        }
        return items
    }

    public func optionalUUIDs(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [UUID]? {
        guard let items = try optionalItems(name, count: count) else { return nil }
        var uuids: [UUID] = []
        for (index, item) in items.enumerated() { uuids.append(try WireValue.uuid(item, at: path(of: name, index))) }
        return uuids
    }

    public func uuids(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [UUID] {
        guard let uuids = try optionalUUIDs(name, count: count) else { throw missing(name) }
        return uuids
    }

    public func optionalStrings(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [String]? {
        guard let items = try optionalItems(name, count: count) else { return nil }
        var strings: [String] = []
        for (index, item) in items.enumerated() {
            let text = try WireValue.string(item, at: path(of: name, index))
            guard text.utf16.count <= WireLimits.text else {
                throw InvalidInput(path(of: name, index).text, "is longer than \(WireLimits.text) characters")
            }
            strings.append(text)
        }
        return strings
    }

    public func strings(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [String] {
        guard let strings = try optionalStrings(name, count: count) else { throw missing(name) }
        return strings
    }

    public func optionalInstants(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [Date]? {
        guard let items = try optionalItems(name, count: count) else { return nil }
        var instants: [Date] = []
        for (index, item) in items.enumerated() {
            instants.append(try WireValue.instant(item, at: path(of: name, index)))
        }
        return instants
    }

    public func instants(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [Date] {
        guard let instants = try optionalInstants(name, count: count) else { throw missing(name) }
        return instants
    }

    public func optionalDecimals(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [ExactDecimal]? {
        guard let items = try optionalItems(name, count: count) else { return nil }
        var decimals: [ExactDecimal] = []
        for (index, item) in items.enumerated() {
            decimals.append(try WireValue.amount(item, at: path(of: name, index)))
        }
        return decimals
    }

    public func decimals(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [ExactDecimal] {
        guard let decimals = try optionalDecimals(name, count: count) else { throw missing(name) }
        return decimals
    }

    public func optionalInts(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [Int]? {
        guard let decimals = try optionalDecimals(name, count: count) else { return nil }
        var integers: [Int] = []
        for decimal in decimals {
            let whole = decimal.trimmed(toAtLeast: 0)
            guard whole.scale == 0, let integer = Int(exactly: whole.coefficient), WireLimits.integer.contains(integer)
            else { throw refusal(name, "must hold whole numbers", kind: .malformed) }
            integers.append(integer)
        }
        return integers
    }

    public func ints(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [Int] {
        guard let integers = try optionalInts(name, count: count) else { throw missing(name) }
        return integers
    }

    public func optionalChoices<Choice: RawRepresentable<String>>(
        _ name: String, _: Choice.Type = Choice.self, count: ClosedRange<Int>
    ) throws(InvalidInput) -> [Choice]? {
        guard let items = try optionalItems(name, count: count) else { return nil }
        var choices: [Choice] = []
        for (index, item) in items.enumerated() {
            choices.append(try WireValue.choice(item, at: path(of: name, index)))
        }
        return choices
    }

    public func choices<Choice: RawRepresentable<String>>(
        _ name: String, _: Choice.Type = Choice.self, count: ClosedRange<Int>
    ) throws(InvalidInput) -> [Choice] {
        guard let choices: [Choice] = try optionalChoices(name, count: count) else { throw missing(name) }
        return choices
    }

    public func optionalObjects(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [WireObject]? {
        guard let items = try optionalItems(name, count: count) else { return nil }
        var objects: [WireObject] = []
        for (index, item) in items.enumerated() { objects.append(try WireObject(item, at: path(of: name, index))) }
        return objects
    }

    public func objects(_ name: String, count: ClosedRange<Int>) throws(InvalidInput) -> [WireObject] {
        guard let objects = try optionalObjects(name, count: count) else { throw missing(name) }
        return objects
    }

    private func path(of name: String, _ index: Int) -> WirePath { .item(index, of: path(of: name)) }
}

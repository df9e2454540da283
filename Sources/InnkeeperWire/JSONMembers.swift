public import Foundation
public import InnkeeperValues

/// A member and its value in one call; nil is written as null, because every property of a response is present.
extension JSONWriter {
    public mutating func string(_ name: StaticString, _ text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    public mutating func uuid(_ name: StaticString, _ uuid: UUID?) {
        key(name)
        if let uuid { value(uuid) } else { null() }
    }

    public mutating func instant(_ name: StaticString, _ instant: Date?) {
        key(name)
        if let instant { value(instant) } else { null() }
    }

    public mutating func period(_ name: StaticString, _ period: Period?) {
        key(name)
        if let period { value(period.description) } else { null() }
    }

    public mutating func bool(_ name: StaticString, _ flag: Bool?) {
        key(name)
        if let flag { value(flag) } else { null() }
    }

    public mutating func int(_ name: StaticString, _ integer: Int?) {
        key(name)
        if let integer { value(integer) } else { null() }
    }

    public mutating func decimal(_ name: StaticString, _ decimal: ExactDecimal?) {
        key(name)
        if let decimal { value(decimal) } else { null() }
    }

    public mutating func json(_ name: StaticString, _ json: JSON?) {
        key(name)
        if let json { value(json) } else { null() }
    }

    public mutating func texts(_ name: StaticString, _ texts: [String: String]?) {
        key(name)
        guard let texts else { return null() }
        beginObject()
        for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
            self.key(text: key)
            value(text)
        }
        endObject()
    }

    public mutating func strings(_ name: StaticString, _ texts: [String]?) {
        key(name)
        guard let texts else { return null() }
        beginArray()
        for text in texts { value(text) }
        endArray()
    }

    public mutating func uuids(_ name: StaticString, _ uuids: [UUID]?) {
        key(name)
        guard let uuids else { return null() }
        beginArray()
        for uuid in uuids { value(uuid) }
        endArray()
    }

    public mutating func instants(_ name: StaticString, _ instants: [Date]?) {
        key(name)
        guard let instants else { return null() }
        beginArray()
        for instant in instants { value(instant) }
        endArray()
    }

    public mutating func ints(_ name: StaticString, _ integers: [Int]?) {
        key(name)
        guard let integers else { return null() }
        beginArray()
        for integer in integers { value(integer) }
        endArray()
    }

    public mutating func decimals(_ name: StaticString, _ decimals: [ExactDecimal]?) {
        key(name)
        guard let decimals else { return null() }
        beginArray()
        for decimal in decimals { value(decimal) }
        endArray()
    }
}

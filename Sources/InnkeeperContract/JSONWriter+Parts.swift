import InnkeeperValues
import InnkeeperWire

/// Members that are parts of the contract themselves. Only generated writers call these.
extension JSONWriter {
    mutating func part(_ name: StaticString, _ part: (some WireWritable)?) {
        key(name)
        if let part { part.write(to: &self) } else { null() }
    }

    mutating func parts(_ name: StaticString, _ parts: [some WireWritable]?) {
        key(name)
        guard let parts else { return null() }
        beginArray()
        for part in parts { part.write(to: &self) }
        endArray()
    }

    mutating func choice(_ name: StaticString, _ choice: (some RawRepresentable<String>)?) {
        key(name)
        if let choice { value(choice.rawValue) } else { null() }
    }

    mutating func choices(_ name: StaticString, _ choices: [some RawRepresentable<String>]?) {
        key(name)
        guard let choices else { return null() }
        beginArray()
        for choice in choices { value(choice.rawValue) }
        endArray()
    }

    /// A map to numbers, in the order of its keys.
    mutating func numbers(_ name: StaticString, _ numbers: [String: ExactDecimal]?) {
        key(name)
        guard let numbers else { return null() }
        beginObject()
        for (key, number) in numbers.sorted(by: { $0.key < $1.key }) {
            self.key(text: key)
            value(number)
        }
        endObject()
    }

    /// A map to lists of whole numbers, in the order of its keys.
    mutating func integerLists(_ name: StaticString, _ lists: [String: [Int]]?) {
        key(name)
        guard let lists else { return null() }
        beginObject()
        for (key, list) in lists.sorted(by: { $0.key < $1.key }) {
            self.key(text: key)
            beginArray()
            for integer in list { value(integer) }
            endArray()
        }
        endObject()
    }
}

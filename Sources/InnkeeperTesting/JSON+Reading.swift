public import InnkeeperWire

/// Looking into an answer: a test names the way to a value, and a way that leads nowhere is null.
extension JSON {
    public subscript(name: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members[name] ?? .null
    }

    public subscript(index: Int) -> JSON {
        guard case .array(let items) = self, items.indices.contains(index) else { return .null }
        return items[index]
    }

    public var items: [JSON] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    /// The names of an object's members, sorted.
    public var names: [String] {
        guard case .object(let members) = self else { return [] }
        return members.keys.sorted()
    }

    public var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The digits of a number as they were written.
    public var digits: String? {
        guard case .number(let digits) = self else { return nil }
        return digits
    }

    public var flag: Bool? {
        guard case .bool(let flag) = self else { return nil }
        return flag
    }

    public var isNull: Bool {
        guard case .null = self else { return false }
        return true
    }
}

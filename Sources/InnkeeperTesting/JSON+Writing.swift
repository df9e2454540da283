public import InnkeeperWire

/// Writing requests: an object is changed member by member.
extension JSON {
    /// This object with another value of a member, or without it.
    public func with(_ name: String, _ value: JSON?) -> JSON {
        guard case .object(var members) = self else { return self }
        members[name] = value
        return .object(members)
    }

    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }

    public var written: String { String(decoding: bytes, as: UTF8.self) }
}

import InnkeeperWire

/// How a part of an answer looked: its members, each with the place in today's part where its value is found.
struct OldShape: Sendable, ExpressibleByArrayLiteral {
    private let members: [Member]

    init(arrayLiteral members: Member...) { self.members = members }

    /// Today's part as it looked then; null stays null.
    func callAsFunction(_ today: JSON) -> JSON {
        guard case .object = today else { return .null }
        return .object(Dictionary(members.map { ($0.name, $0.value(today)) }) { _, last in last })
    }

    /// A member by its name of then. One that has kept name and meaning is its name alone.
    struct Member: Sendable, ExpressibleByStringLiteral {
        let name: String
        let value: @Sendable (JSON) -> JSON

        init(_ name: String, value: @escaping @Sendable (JSON) -> JSON) {
            self.name = name
            self.value = value
        }

        init(stringLiteral name: String) { self.init(name) { $0.at(name) } }

        static func same(_ name: String) -> Member { Member(stringLiteral: name) }

        static func renamed(_ name: String, _ today: String...) -> Member {
            Member(name) { part in today.reduce(part) { $0.at($1) } }
        }

        /// The same whatever is known today: mostly null, for what nobody keeps any more.
        static func always(_ name: String, _ value: JSON = .null) -> Member { Member(name) { _ in value } }

        static func part(_ name: String, of shape: OldShape) -> Member { Member(name) { shape($0.at(name)) } }

        /// One that was not asked for is null.
        static func list(_ name: String, of shape: OldShape) -> Member {
            Member(name) { part in
                guard case .array(let items) = part.at(name) else { return .null }
                return .array(items.map { shape($0) })
            }
        }

        /// Values of an enumeration that have changed their names.
        static func choice(_ name: String, then names: [String: String]) -> Member {
            Member(name) { part in
                let value = part.at(name)
                return value.word.flatMap { names[$0] }.map { .string($0) } ?? value
            }
        }

        /// What always had a value then and may have none today.
        func or(_ value: JSON) -> Member { or { _ in value } }

        func or(_ today: String) -> Member { or { $0.at(today) } }

        private func or(_ other: @escaping @Sendable (JSON) -> JSON) -> Member {
            Member(name) { [value] part in
                if case .null = value(part) { return other(part) }
                return value(part)
            }
        }
    }
}

extension JSON {
    /// A member of an object; null where there is none.
    func at(_ name: String) -> JSON { members[name] ?? .null }

    var members: [String: JSON] {
        guard case .object(let members) = self else { return [:] }
        return members
    }

    var list: [JSON] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    var word: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    func with(_ name: String, _ value: JSON) -> JSON {
        .object(members.merging([name: value]) { _, new in new })
    }
}

extension WireWritable {
    /// What this is on the wire, to be read again.
    func json() throws -> JSON {
        var writer = JSONWriter()
        write(to: &writer)
        return try JSON(parsing: writer.bytes)
    }
}

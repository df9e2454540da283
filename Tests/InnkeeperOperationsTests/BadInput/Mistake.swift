import InnkeeperTesting
import InnkeeperWire

/// A request in which one member is not as it was.
struct Mistake: Sendable {
    let path: String
    let member: String
    let what: String
    let request: JSON
    /// No server may accept it.
    let isHopeless: Bool
}

/// Makes mistakes in requests, member by member.
struct Mistakes {
    private struct Change {
        let value: JSON?
        let what: String
        var isHopeless = false
    }

    let baselines: Baselines
    private var found: [Mistake] = []

    /// Every mistake in `request`, which has the members of `shape`; those that it leaves out are added one by one.
    static func all(in request: JSON, of members: [WireShape.Member], _ baselines: Baselines) -> [Mistake] {
        var mistakes = Mistakes(baselines: baselines)
        mistakes.visit(.object(members), request, member: "", path: "") { $0 ?? .object([:]) }
        return mistakes.found
    }

    private init(baselines: Baselines) { self.baselines = baselines }

    private func sample(_ shape: WireShape, _ name: String) -> JSON { shape.sample(name, baselines.text) }

    /// - Parameter whole: Puts a value, or nothing, in the place of `value` into the request.
    private mutating func visit(
        _ shape: WireShape, _ value: JSON, member: String, path: String, _ whole: @escaping (JSON?) -> JSON
    ) {
        switch shape {
        case .object(let members):
            for inner in members {
                let place = path.isEmpty ? inner.name : "\(path).\(inner.name)"
                let put = { (new: JSON?) in whole(value.with(inner.name, new)) }
                if inner.isRequired {
                    add(Change(value: nil, what: "missing", isHopeless: true), inner.name, place, put)
                }
                add(Change(value: .null, what: "null", isHopeless: inner.isRequired), inner.name, place, put)
                let old = value[inner.name].isNull ? sample(inner.shape, inner.name) : value[inner.name]
                for change in changes(of: inner.shape, old, inner.name) { add(change, inner.name, place, put) }
                visit(inner.shape, old, member: inner.name, path: place, put)
            }
        case .list(let item, _):
            let put = { (new: JSON?) in whole(.array([new ?? .null])) }
            let old = value.items.first ?? sample(item, member)
            for change in changes(of: item, old, member) { add(change, member, "\(path)[0]", put) }
            visit(item, old, member: member, path: "\(path)[0]", put)
        case .variant(let cases):
            for (name, inner) in cases {
                guard let inner else { continue }
                let put = { (new: JSON?) in whole(.object(["Discriminator": .string(name), "Value": new ?? .null])) }
                visit(inner, sample(inner, "Value"), member: "Value", path: "\(path).Value", put)
            }
        case .text, .integer, .number, .boolean, .choice, .map, .any: break
        }
    }

    private mutating func add(_ change: Change, _ member: String, _ path: String, _ put: (JSON?) -> JSON) {
        found.append(
            Mistake(
                path: path, member: member, what: change.what, request: put(change.value),
                isHopeless: change.isHopeless
            )
        )
    }

    /// What is wrong with a value of this shape.
    private func changes(of shape: WireShape, _ old: JSON, _ member: String) -> [Change] {
        let array = Change(value: .array([]), what: "an array", isHopeless: true)
        let object = Change(value: .object([:]), what: "an object", isHopeless: true)
        let number = Change(value: .number("7"), what: "a number", isHopeless: true)
        let flag = Change(value: .bool(true), what: "a boolean", isHopeless: true)
        let text = Change(value: .string("text"), what: "a string", isHopeless: true)
        switch shape {
        case .text(let format, let longest):
            return [array, object, Change(value: number.value, what: "a number"), flag]
                + texts(format, longest, member)
        case .integer, .number: return [array, object, flag, text] + Self.numbers
        case .boolean: return [array, object, Change(value: .number("7"), what: "a number"), text]
        case .choice: return [array, object, number, flag] + Self.choices
        case .list(let item, let most):
            let copies = Array(repeating: old.items.first ?? sample(item, member), count: (most ?? 2_000) + 1)
            return [
                object, number, flag, text, Change(value: .array([]), what: "no items"),
                Change(value: .array(copies), what: "\(copies.count) items", isHopeless: most != nil),
                Change(value: .array(Array(copies.prefix(2))), what: "an item twice"),
                Change(value: .array([.array([])]), what: "an array in an array", isHopeless: true),
            ]
        case .object, .map: return [array, number, flag, text, Change(value: .object([:]), what: "an empty object")]
        case .variant:
            let other = JSON.object(["Discriminator": .string("Nonsense"), "Value": .object([:])])
            return [array, number, flag, text, object, Change(value: other, what: "an unknown case", isHopeless: true)]
        case .any: return [array, object, number, flag, text].map { Change(value: $0.value, what: $0.what) }
        }
    }

    private func texts(_ format: String?, _ longest: Int?, _ member: String) -> [Change] {
        var changes = ["", " ", "\u{0}", "a\u{0}b", "👩🏽‍🚀", "'; DROP TABLE bill; --", "%_\\"].map {
            // An empty identifier is as good as none.
            Change(
                value: .string($0), what: "the text \($0.debugDescription)", isHopeless: format == "uuid" && !$0.isEmpty
            )
        }
        let long = longest.map { String(repeating: "x", count: $0 + 1) } ?? Self.longText
        changes.append(
            Change(
                value: .string(long), what: "\(long.utf8.count) characters",
                isHopeless: longest != nil || format == "uuid"
            )
        )
        switch format {
        case "uuid":
            changes += ["0", "{11111111-1111-4111-8111-111111111111}", "11111111-1111-4111-8111-11111111111g"].map {
                Change(value: .string($0), what: "the identifier \($0)", isHopeless: true)
            }
            changes += [baselines.foreign(member), "00000000-0000-0000-0000-000000000000"].map {
                Change(value: .string($0), what: "the identifier \($0) of nothing here")
            }
        case "date-time", "date":
            changes += Self.instants.map { Change(value: .string($0), what: "the instant \($0)") }
        case "duration":
            changes += ["P", "P-1D", "P99999999999999999999Y", "P0M1DT0H0M0.5S"].map {
                Change(value: .string($0), what: "the duration \($0)")
            }
        default: break
        }
        return changes
    }

    /// Longer than an index of PostgreSQL takes, also when it is compressed.
    private static let longText: String = {
        var chance = Chance(seed: 1)
        return (0..<1_200).map { _ in String(chance.number(1_000_000_000...36_000_000_000), radix: 36) }.joined()
    }()

    private static let instants = [
        "0001-01-01T00:00:00Z", "1000-02-30T00:00:00Z", "1969-12-31T23:59:59Z", "2030-03-31T01:30:00",
        "2130-03-05T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "99999-01-01T00:00:00Z", "2030-13-01T00:00:00Z",
        "2030-03-05", "2030-03-05T25:61:61Z", "-2030-03-05T00:00:00Z", "2030-03-05T00:00:00+99:99",
        "292278994-08-17T07:12:55Z",
    ]

    private static let numbers = [
        "-1", "0", "1.5", "2147483648", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e9",
        "1e308", "-1e400", "1e-400", "0.1234567890123456789", "123456789012345678901234567890.123456789",
    ].map { Change(value: .number($0), what: "the number \($0)") }

    private static let choices = ["", "Nonsense", "\u{0}", "null"].map {
        Change(value: .string($0), what: "the choice \($0.debugDescription)", isHopeless: true)
    }
}

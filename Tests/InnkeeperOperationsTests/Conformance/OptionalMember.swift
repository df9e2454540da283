import InnkeeperTesting
import InnkeeperWire

/// A member that a request may have, at its place in it, with something to say there.
struct OptionalMember: Sendable {
    /// `Reservations[0].Options.OwnerCheckedIn`.
    let place: String
    let value: JSON
    private let steps: [Step]

    private enum Step: Sendable {
        case member(String)
        /// The first item of a list.
        case item
    }

    /// The member's name, which for an update is that of what is updated.
    var name: String {
        let names = place.split(separator: ".").map { $0.prefix { $0 != "[" } }
        return String(names.last { $0 != "Value" } ?? "")
    }

    /// A request with the member in it.
    func put(into request: JSON) -> JSON { Self.put(value, into: request, steps[...]) }

    private static func put(_ value: JSON, into json: JSON, _ steps: ArraySlice<Step>) -> JSON {
        switch steps.first {
        case nil: value
        case .member(let name): json.with(name, put(value, into: json[name], steps.dropFirst()))
        case .item: .array([put(value, into: json[0], steps.dropFirst())] + json.items.dropFirst())
        }
    }

    /// Those that a valid request leaves out, alone and in every shape that they may have.
    static func all(_ members: [WireShape.Member], leftOutOf request: JSON, _ samples: Samples) -> [OptionalMember] {
        all(members, leftOutOf: request, samples, place: "", steps: [])
    }

    private static func all(
        _ members: [WireShape.Member], leftOutOf request: JSON, _ samples: Samples, place: String, steps: [Step]
    ) -> [OptionalMember] {
        members.flatMap { member -> [OptionalMember] in
            let place = place.isEmpty ? member.name : "\(place).\(member.name)"
            let steps = steps + [.member(member.name)]
            let old = request[member.name]
            guard !old.isNull else {
                return samples.of(member.shape, member.name).map {
                    OptionalMember(place: place + $0.place, value: $0.value, steps: steps)
                }
            }
            switch member.shape {
            case .object(let inner): return all(inner, leftOutOf: old, samples, place: place, steps: steps)
            case .list(.object(let inner), _):
                return all(inner, leftOutOf: old[0], samples, place: "\(place)[0]", steps: steps + [.item])
            default: return []
            }
        }
    }
}

/// What may be said at a place of a request.
struct Samples: Sendable {
    let baselines: Baselines

    typealias Sample = (place: String, value: JSON)

    /// Of an object each optional member alone beside those that it needs; of an enumeration each value.
    func of(_ shape: WireShape, _ name: String) -> [Sample] {
        switch shape {
        case .text(let format, let longest): [("", .string(text(name, format, longest)))]
        case .integer: [("", .number("2"))]
        case .number: [("", .number("1.5"))]
        case .boolean: [("", .bool(true)), ("", .bool(false))]
        case .choice(let values): values.map { ("", .string($0)) }
        case .list(let item, _): of(item, name).map { ("[0]\($0.place)", .array([$0.value])) }
        case .object(let members): of(members, name)
        case .variant(let cases):
            cases.flatMap { item -> [Sample] in
                let values: [Sample] = item.value.map { of($0, name) } ?? [("", .null)]
                return values.map { sample in
                    let value = JSON.object(["Discriminator": .string(item.name), "Value": sample.value])
                    return ("(\(item.name))\(sample.place)", value)
                }
            }
        case .map: [("", .object(["en-GB": .string("A \(name)")]))]
        case .any: [("", .string("A \(name)"))]
        }
    }

    private func of(_ members: [WireShape.Member], _ name: String) -> [Sample] {
        let needed = JSON.object(
            Dictionary(
                uniqueKeysWithValues: members.filter(\.isRequired).map { ($0.name, of($0.shape, $0.name)[0].value) }
            )
        )
        let optional = members.filter { !$0.isRequired }
        if optional.isEmpty { return [("", needed)] }
        return optional.flatMap { member in
            // The value of an update means what the member around it means.
            of(member.shape, member.name == "Value" ? name : member.name).map { sample in
                (".\(member.name)\(sample.place)", needed.with(member.name, sample.value))
            }
        }
    }

    private func text(_ name: String, _ format: String?, _ longest: Int?) -> String {
        let text = baselines.text(name, format)
        guard format == nil, text == "text" else { return text }
        let said = Self.words[name] ?? "A \(name)"
        return String(said.prefix(longest ?? said.count))
    }

    private static let words = [
        "Email": "grace@example.com", "InvoicingEmail": "bills@example.com", "ContactEmail": "desk@example.com",
    ]
}

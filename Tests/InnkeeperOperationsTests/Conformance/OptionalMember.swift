import InnkeeperTesting
import InnkeeperWire

/// A member that a request may have, at its place in it, with something to say there.
struct OptionalMember: Sendable {
    /// `Reservations[0].Options.OwnerCheckedIn`.
    let place: String
    let value: JSON
    /// The one thing that is said, within the value; nil where it is no single thing.
    let said: JSON?
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
        case .member(let name)?: json.with(name, put(value, into: json[name], steps.dropFirst()))
        case .item?: .array([put(value, into: json[0], steps.dropFirst())] + json.items.dropFirst())
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
                    OptionalMember(place: place + $0.place, value: $0.value, said: $0.said, steps: steps)
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

    struct Sample: Sendable {
        var place = ""
        var value: JSON
        var said: JSON?

        init(_ value: JSON) {
            self.value = value
            said = value
        }

        /// The same within something larger.
        func within(_ place: String, _ whole: (JSON) -> JSON) -> Sample {
            var sample = self
            sample.place = place + self.place
            sample.value = whole(value)
            return sample
        }
    }

    /// Of an object each optional member alone beside those that it needs; of an enumeration each value.
    func of(_ shape: WireShape, _ name: String) -> [Sample] {
        switch shape {
        case .text(let format, let longest): [Sample(.string(text(name, format, longest)))]
        case .integer: [Sample(.number("2"))]
        case .number: [Sample(.number("1.5"))]
        case .boolean: [Sample(.bool(true)), Sample(.bool(false))]
        case .choice(let values): values.map { Sample(.string($0)) }
        case .list(let item, _): of(item, name).map { $0.within("[0]") { .array([$0]) } }
        case .object(let members): of(members, name)
        case .variant(let cases):
            cases.flatMap { item in
                (item.value.map { of($0, name) } ?? [Sample(.null)]).map { sample in
                    sample.within("(\(item.name))") {
                        .object(["Discriminator": .string(item.name), "Value": $0])
                    }
                }
            }
        case .map: [Sample(.object(["en-GB": .string("A \(name)")]))]
        case .any: [Sample(.string("A \(name)"))]
        }
    }

    private func of(_ members: [WireShape.Member], _ name: String) -> [Sample] {
        var needed: [String: JSON] = [:]
        for member in members where member.isRequired { needed[member.name] = of(member.shape, member.name)[0].value }
        let base = JSON.object(needed)
        let optional = members.filter { !$0.isRequired }
        guard !optional.isEmpty else {
            // Something that has to be said with others is looked for as it is, if it is alone.
            var whole = Sample(base)
            whole.said = members.count == 1 ? of(members[0].shape, name)[0].said : nil
            return [whole]
        }
        return optional.flatMap { member in
            // The value of an update means what the member around it means.
            of(member.shape, member.name == "Value" ? name : member.name).map { sample in
                sample.within(".\(member.name)") { base.with(member.name, $0) }
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

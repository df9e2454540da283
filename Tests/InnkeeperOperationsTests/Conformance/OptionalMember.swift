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

import Foundation
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Every optional member of the contract")
struct OptionalMemberTests {
    private static let paths = Registry.operations.map { $0.facts.path }.sorted()

    @Test("is taken alone beside what an operation needs, and is there afterwards", arguments: paths)
    func alone(path: String) async throws {
        let proof = try await OptionalMemberProof(path)
        let problems = try await proof.problems()
        #expect(problems.isEmpty, "\(path):\n\(problems.joined(separator: "\n"))")
    }
}

/// Sends an operation each of its optional members alone.
struct OptionalMemberProof {
    private let path: String
    private let desk: BadInputDesk
    private let shapes: WireShapes

    init(_ path: String) async throws {
        self.path = path
        desk = BadInputDesk(baselines: try await Baselines(), path: path)
        shapes = try WireShapes.all.get()
    }

    func problems() async throws -> [String] {
        let baselines = desk.baselines
        var request = try await baselines.request(for: path)
        let minimal = try await desk.send(request)
        guard minimal.status == 200 else { return ["the minimum: \(minimal.json.written)"] }
        var problems = shapes.problems(with: minimal.json, of: path)
        request = try await baselines.request(for: path)
        let all = OptionalMember.all(shapes.request(of: path), leftOutOf: request, Samples(baselines: baselines))
        for member in all {
            if !desk.isReading { request = try await baselines.request(for: path) }
            let answer = try await desk.send(member.put(into: request))
            let what = "\(member.place) = \(member.value.written.prefix(100))"
            guard answer.status == 200 else {
                let said = "\(answer.json["Message"].text ?? "") \(answer.json["Details"].text ?? "")"
                problems.append("\(what): \(answer.status) \(said)")
                continue
            }
            problems += shapes.problems(with: answer.json, of: path).map { "\(what): \($0)" }
            if !desk.isReading { problems += effect(of: member, in: answer.json).map { "\(what): \($0)" } }
        }
        return problems
    }

    private func effect(of member: OptionalMember, in answer: JSON) -> [String] {
        guard let written = member.value.leaf else { return [] }
        let read = answer.all(member.name)
        if read.isEmpty { return ["is not in the answer"] }
        return read.contains { $0.says(written) } ? [] : ["reads \(read.map(\.written).prefix(3))"]
    }
}

extension JSON {
    /// The one value that is deepest in a sample.
    fileprivate var leaf: JSON? {
        switch self {
        case .object(let members):
            if members.keys.contains("Discriminator") { return members["Value"]?.leaf }
            return members.count == 1 ? members.first?.value.leaf : members["Value"]?.leaf
        case .array(let items): return items.first?.leaf
        case .null: return nil
        default: return self
        }
    }

    /// The values of all members of this name, however deep.
    fileprivate func all(_ name: String) -> [JSON] {
        switch self {
        case .object(let members):
            members.flatMap { ($0 == name ? [$1] : []) + $1.all(name) }
        case .array(let items): items.flatMap { $0.all(name) }
        default: []
        }
    }

    /// Whether this value, or one within it, is the same: the same text, number or flag.
    fileprivate func says(_ other: JSON) -> Bool {
        switch (self, other) {
        case (.bool(let one), .bool(let other)): one == other
        case (.number(let one), .number(let other)): Double(one) == Double(other)
        case (.string(let one), .string(let other)): one == other
        case (.array(let items), _): items.contains { $0.says(other) }
        case (.object(let members), _): members.values.contains { $0.says(other) }
        default: false
        }
    }
}

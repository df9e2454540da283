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

    @Test("of reservations/update is taken alone in the older form, for one stay, as well")
    func older() async throws {
        let proof = try await OptionalMemberProof("reservations/update", list: "ReservationUpdates")
        let problems = try await proof.problems()
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    }
}

/// Sends an operation each of its optional members alone.
struct OptionalMemberProof {
    private let path: String
    /// Under which exceptions are known.
    private let name: String
    private let list: String?
    private let desk: BadInputDesk
    private let shapes: WireShapes

    /// - Parameter list: Where the request is put in its older form: the first item of the list in place of the list.
    init(_ path: String, list: String? = nil) async throws {
        self.path = path
        self.list = list
        name = list == nil ? path : "\(path) for one"
        desk = BadInputDesk(baselines: try await Baselines(), path: path)
        shapes = try WireShapes.all.get()
    }

    func problems() async throws -> [String] {
        let baselines = desk.baselines
        var request = try await minimum()
        let minimal = try await desk.send(request)
        guard minimal.status == 200 else { return ["the minimum: \(minimal.json.written)"] }
        var problems = shapes.problems(with: minimal.json, of: path)
        request = try await minimum()
        let members = shapes.request(of: path).filter { $0.name != list }
        let all = OptionalMember.all(members, leftOutOf: request, try await Samples(baselines, for: members))
        var (refused, unshown): (Set<String>, Set<String>) = ([], [])
        for member in all {
            if !desk.isReading { request = try await minimum() }
            let answer = try await desk.send(member.put(into: request))
            let what = "\(member.place) = \(member.value.written.prefix(100))"
            guard answer.status == 200 else {
                refused.insert(member.place)
                // A refusal may be right; a failure never is.
                let isRight = OptionalMemberException.refused.allow(member, of: name)
                if isRight, [400, 403].contains(answer.status) { continue }
                let said = "\(answer.json["Message"].text ?? "") \(answer.json["Details"].text ?? "")"
                problems.append("\(what): \(answer.status) \(said)")
                continue
            }
            problems += shapes.problems(with: answer.json, of: path).map { "\(what): \($0)" }
            guard !desk.isReading else { continue }
            let missing = try await effect(of: member, in: answer.json)
            if missing.isEmpty { continue }
            unshown.insert(member.place)
            if OptionalMemberException.unshown.allow(member, of: name) { continue }
            problems += missing.map { "\(what): \($0)" }
        }
        let places = Set(all.map(\.place))
        return problems
            + OptionalMemberException.refused.needless(of: name, among: places, without: refused).map {
                "\($0) is not refused, and needs no exception"
            }
            + OptionalMemberException.unshown.needless(of: name, among: places, without: unshown).map {
                "\($0) is shown, and needs no exception"
            }
    }

    private func minimum() async throws -> JSON {
        let request = try await desk.baselines.request(for: path)
        guard let list else { return request }
        return request[list][0]
    }

    /// Whether what was said is there afterwards, in the answer or in the list that shows it.
    private func effect(of member: OptionalMember, in answer: JSON) async throws -> [String] {
        guard let said = member.said, !said.isNull, !OptionalMemberException.scopes.contains(member.name)
        else { return [] }
        let showing = OptionalMemberShowing(of: member, of: path)
        var read = answer.all(showing.name)
        // A classification is shown by the list that it is in.
        if let flag = said.flag, read.isEmpty {
            read = answer.all("Classifications").filter { !$0.items.isEmpty }.map { list in
                .bool(list.items.contains { $0.text == member.name } == flag ? flag : !flag)
            }
        }
        for list in showing.lists where !read.contains(where: { $0.says(said) }) {
            let least = try await desk.baselines.request(for: list)
            let request = OptionalMemberShowing.request(for: list, least: least)
            let listed = try await desk.baselines.hotel.send(list, desk.bytes(request)).json
            read += listed.all(showing.name)
        }
        if read.isEmpty { return ["is nowhere afterwards"] }
        return read.contains { $0.says(said) } ? [] : ["reads \(read.map(\.written).prefix(3)) afterwards"]
    }
}

extension JSON {
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
        // A day may be shown as the instant of its midnight.
        case (.string(let one), .string(let other)): one == other || one == other + "T00:00:00Z"
        case (.object(let one), .object(let other)):
            one.values.contains { $0.says(.object(other)) }
                || one.keys == other.keys && one.allSatisfy { other[$0]?.says($1) == true }
        // A text in one language is shown in the language of the house.
        case (.string(let one), .object(let languages)):
            languages.count == 1 && languages.values.first?.text == one
        case (.array(let items), _): items.contains { $0.says(other) }
        case (.object(let members), _): members.values.contains { $0.says(other) }
        default: false
        }
    }
}

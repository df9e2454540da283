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
        let members = shapes.request(of: path)
        let all = OptionalMember.all(members, leftOutOf: request, try await Samples(baselines, for: members))
        for member in all {
            if !desk.isReading { request = try await baselines.request(for: path) }
            let answer = try await desk.send(member.put(into: request))
            let what = "\(member.place) = \(member.value.written.prefix(100))"
            guard answer.status == 200 else {
                // A refusal may be right; a failure never is.
                let isRight = OptionalMemberException.refused.allow(member, of: path)
                if isRight, [400, 403].contains(answer.status) { continue }
                let said = "\(answer.json["Message"].text ?? "") \(answer.json["Details"].text ?? "")"
                problems.append("\(what): \(answer.status) \(said)")
                continue
            }
            problems += shapes.problems(with: answer.json, of: path).map { "\(what): \($0)" }
            if !desk.isReading { problems += try await effect(of: member, in: answer.json).map { "\(what): \($0)" } }
        }
        let exceptions = OptionalMemberException.refused + OptionalMemberException.unshown
        return problems + exceptions.forgotten(of: path, in: all).map { "\($0) is an exception of nothing" }
    }

    /// Whether what was said is there afterwards, in the answer or in the list that shows it.
    private func effect(of member: OptionalMember, in answer: JSON) async throws -> [String] {
        guard let said = member.said, !said.isNull, !OptionalMemberException.scopes.contains(member.name),
            !OptionalMemberException.unshown.allow(member, of: path)
        else { return [] }
        var read = answer.all(member.name)
        // A classification is shown by the list that it is in.
        if let flag = said.flag, read.isEmpty {
            read = answer.all("Classifications").filter { !$0.items.isEmpty }.map { list in
                .bool(list.items.contains { $0.text == member.name } == flag ? flag : !flag)
            }
        }
        if !read.contains(where: { $0.says(said) }), let list = Self.lists[path] {
            let request = try await desk.baselines.request(for: list)
                .with("Limitation", .object(["Count": .number("1000")]))
            let listed = try await desk.baselines.hotel.send(list, desk.bytes(request)).json
            read += listed.all(member.name)
        }
        if read.isEmpty { return ["is nowhere afterwards"] }
        return read.contains { $0.says(said) } ? [] : ["reads \(read.map(\.written).prefix(3)) afterwards"]
    }

    /// Where to look for what an operation does not answer itself.
    private static let lists = [
        "orders/add": "orderItems/getAll", "payments/addExternal": "payments/getAll", "tasks/add": "tasks/getAll",
        "payments/addCreditCard": "payments/getAll", "payments/addAlternative": "payments/getAll",
        "creditCards/charge": "payments/getAll", "payments/refund": "payments/getAll",
        "resources/update": "resources/getAll", "restrictions/set": "restrictions/getAll",
        "creditCards/addTokenized": "creditCards/getAll", "outletBills/add": "outletItems/getAll",
        "reservations/updateInterval": "reservations/getAll/2023-06-06",
        "reservations/addProduct": "orderItems/getAll", "reservations/cancel": "reservations/getAll/2023-06-06",
        "reservations/start": "reservations/getAll/2023-06-06", "rates/add": "rates/getAll",
        "reservations/process": "reservations/getAll/2023-06-06", "rates/set": "rates/getAll",
        "serviceOverbookingLimits/set": "serviceOverbookingLimits/getAll", "customers/add": "customers/getAll",
        "services/updateAvailability": "availabilityAdjustments/getAll", "bills/close": "bills/getAll",
        "exports/add": "exports/getAll", "products/updatePrice": "products/getPricing",
        "rates/updatePrice": "rates/getPricing", "companies/add": "companies/getAll",
        "companies/update": "companies/getAll", "customers/update": "customers/getAll",
        "accounts/update": "customers/getAll",
    ]
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
        case (.array(let items), _): items.contains { $0.says(other) }
        case (.object(let members), _): members.values.contains { $0.says(other) }
        default: false
        }
    }
}

import Foundation
import InnkeeperContract
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Asks a list with one filter after the other, and compares the rows with those of the whole list that fit.
struct FilterProof {
    let list: ConformingList
    private let rows: [JSON]

    init(_ path: String) async throws {
        list = try await ConformingList(path)
        rows = try await list.rows(list.plain)
    }

    func problems(with member: WireShape.Member) async throws -> [String] {
        guard let first = rows.first else { return ["there is no row"] }
        if Narrowing.unheld.contains("\(list.path) \(member.name)") { return [] }
        switch Narrowing.of(member, in: list, first) {
        case .elsewhere: return []
        case .activity: return try await activity()
        case .unseen: return try await unseen(member)
        case .among(let places): return try await among(places, member)
        case .during(let place): return try await during(place, member)
        case .colliding(let start, let end): return try await colliding(start, end, member)
        }
    }

    private func among(_ places: [String], _ member: WireShape.Member) async throws -> [String] {
        func values(_ row: JSON) -> Set<String> { Set(places.flatMap { row.values(at: $0) }.compactMap(\.text)) }
        guard let place = places.first(where: { place in rows.contains { !$0.values(at: place).isEmpty } }) else {
            return ["\(member.name): no row has \(places), only \(rows[0].names)"]
        }
        var known = Set(rows.flatMap { values($0) }).sorted()
        var isList = false
        var shape = member.shape
        if case .list(let item, _) = shape { (shape, isList) = (item, true) }
        // The types Payment and Counter mean each.
        if case .choice(let cases) = shape { known = cases.filter { $0 != "Payment" && $0 != "Counter" } }
        guard let last = known.last else { return ["\(member.name): no row has any \(place)"] }
        var problems: [String] = []
        let picks = shape.isChoice ? known.map { [$0] } : isList ? [[known[0]], [known[0], last]]
            : [[known[0]], [last]]
        for pick in picks {
            let value: JSON = isList ? .array(pick.map { .string($0) }) : .string(pick[0])
            problems += try await differences(member, value) { !values($0).isDisjoint(with: pick) }
        }
        return problems
    }

    private func during(_ place: String, _ member: WireShape.Member) async throws -> [String] {
        let instants = Set(rows.compactMap { $0[place].text }).sorted()
        guard !instants.isEmpty else { return ["\(member.name): no row has any \(place)"] }
        let first = instants[instants.count / 3]
        // No longer than three months.
        let last = instants.last { $0 <= Self.later(first, days: 89) } ?? first
        var problems = try await unseen(member)
        for (start, end) in [(first, last), (first, first), (instants[0], first)] where start <= end {
            guard end <= Self.later(start, days: 90) else { continue }
            problems += try await differences(member, Self.interval(start, end)) { row in
                row[place].text.map { $0 >= start && ($0 < end || start == end && $0 == start) } ?? false
            }
        }
        return problems
    }

    private func colliding(_ start: String, _ end: String, _ member: WireShape.Member) async throws -> [String] {
        let starts = rows.compactMap { $0.values(at: start).first?.text }.sorted()
        let ends = rows.compactMap { $0.values(at: end).first?.text }.sorted()
        guard let middle = starts.dropFirst(starts.count / 2).first, let last = ends.last else {
            return ["\(member.name): no row begins and ends"]
        }
        var problems: [String] = []
        let spans = [(middle, Self.later(middle, days: 1)), (Self.later(last, days: -1), Self.later(last, days: 30))]
        for (from, until) in spans {
            problems += try await differences(member, Self.interval(from, until)) { row in
                let (begins, ends) = (row.values(at: start).first?.text, row.values(at: end).first?.text)
                // The last time unit of a restriction belongs to it.
                let isOver = ends.map { Self.later($0, days: start.hasPrefix("Conditions") ? 1 : 0) <= from } ?? false
                return (begins.map { $0 < until } ?? true) && !isOver
            }
        }
        return problems
    }

    private func activity() async throws -> [String] {
        let states = ["Active", "Deleted"]
        let both = try await states.asyncMap { state in
            try await list.rows(list.plain.with("ActivityStates", .array([.string(state)])))
        }
        var problems: [String] = []
        let canDelete = Self.deletable.contains(String(list.path.prefix { $0 != "/" }))
        if canDelete, both.contains(where: \.isEmpty) { problems.append("ActivityStates: all rows are alike") }
        if Set(both.flatMap { $0 }.map(\.key)) != Set(rows.map(\.key)) || both.flatMap({ $0 }).count != rows.count {
            problems.append("ActivityStates: active and deleted are not all")
        }
        for (state, rows) in zip(states, both) {
            for row in rows where row["IsActive"].flag.map({ $0 != (state == "Active") }) == true {
                problems.append("ActivityStates: \(state) has \(row.key)")
            }
        }
        return problems
    }

    private static let deletable = Set(
        ContractIndex.operations.map { $0.facts.path }.filter { $0.hasSuffix("/delete") }.map {
            String($0.prefix { $0 != "/" })
        }
    )

    private func unseen(_ member: WireShape.Member) async throws -> [String] {
        let never = Self.interval("2029-01-01T00:00:00Z", "2029-02-01T00:00:00Z")
        return try await differences(member, never) { _ in false }
    }

    private func differences(
        _ member: WireShape.Member, _ value: JSON, _ fits: (JSON) -> Bool
    ) async throws -> [String] {
        let found = Set(try await list.rows(list.plain.with(member.name, value)).map(\.key))
        let expected = Set(rows.filter(fits).map(\.key))
        let (extra, missing) = (found.subtracting(expected), expected.subtracting(found))
        guard !extra.isEmpty || !missing.isEmpty else { return [] }
        let odd = rows.first { extra.union(missing).contains($0.key) }?.written.prefix(500) ?? ""
        return [
            "\(member.name) \(value.written.prefix(200)): of \(rows.count) \(expected.count) fit, \(found.count) came; "
                + "too much \(extra.sorted().prefix(2)), too little \(missing.sorted().prefix(2)): \(odd)",
        ]
    }

    private static func interval(_ start: String, _ end: String) -> JSON {
        .object(["StartUtc": .string(start), "EndUtc": .string(end)])
    }

    private static func later(_ instant: String, days: Int) -> String {
        guard let date = try? Date(instant, strategy: .iso8601) else { return instant }
        return date.addingTimeInterval(Double(days) * 86_400).formatted(.iso8601)
    }
}

extension WireShape {
    fileprivate var isChoice: Bool {
        guard case .choice = self else { return false }
        return true
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}

import Foundation

/// That something has a resource for a time: a stay or a block.
public struct ResourceHold: Hashable, Sendable {
    public let resource: ID<Resource>
    public let stay: Stay

    public init(resource: ID<Resource>, stay: Stay) {
        self.resource = resource
        self.stay = stay
    }
}

/// Finds a resource for a stay so that later stays find one too.
///
/// A resource is taken together with the resource it is part of and with its own parts: who has a bed has no other bed,
/// yet nobody gets the dorm. The choice depends on nothing but its arguments.
public struct RoomAssignment: Sendable {
    private let parents: [ID<Resource>: ID<Resource>]
    private let children: [ID<Resource>: [ID<Resource>]]
    private var holds: [ID<Resource>: [Stay]]

    /// Gaps beyond this do not count as gaps: nobody books a resource for what comes after them.
    private static let openEnd: TimeInterval = 60 * 86_400

    /// - Parameters:
    ///   - holds: Of all resources that will be asked for, and of their parents and parts.
    ///   - parents: The resource that each resource is part of, for those that are.
    public init(holds: [ResourceHold], parents: [ID<Resource>: ID<Resource>] = [:]) {
        self.holds = Dictionary(grouping: holds, by: \.resource).mapValues { $0.map(\.stay) }
        self.parents = parents
        children = Dictionary(grouping: parents.keys.sorted()) { parents[$0] ?? $0 }
    }

    /// Records a choice, so that the next one sees it.
    public mutating func take(_ resource: ID<Resource>, for stay: Stay) { holds[resource, default: []].append(stay) }

    /// Whether neither the resource nor what it is part of nor any of its parts is taken at some time of the stay.
    public func isFree(_ resource: ID<Resource>, _ stay: Stay) -> Bool {
        !conflicts(with: resource).contains { holds[$0]?.contains { $0.overlaps(stay) } ?? false }
    }

    /// The free resource that leaves the shortest gaps before and after the stay, the first in order among equals.
    ///
    /// Parts of a whole that is in use at that time anyway come first: other wholes stay whole.
    public func choose(from candidates: [ID<Resource>], for stay: Stay) -> ID<Resource>? {
        var best: (resource: ID<Resource>, breaksWhole: Int, gap: TimeInterval)?
        for candidate in candidates where isFree(candidate, stay) {
            let (breaks, gap) = (breaksWhole(candidate, stay), gap(around: stay, in: candidate))
            if let best, (best.breaksWhole, best.gap) <= (breaks, gap) { continue }
            best = (candidate, breaks, gap)
        }
        return best?.resource
    }

    /// The resource itself, everything it is part of and everything that is part of it.
    private func conflicts(with resource: ID<Resource>) -> Set<ID<Resource>> {
        var family: Set = [resource]
        var above = resource
        while let parent = parents[above], family.insert(parent).inserted { above = parent }
        var below = children[resource] ?? []
        while let child = below.popLast() {
            if family.insert(child).inserted { below += children[child] ?? [] }
        }
        return family
    }

    /// 1 if the resource is part of a whole of which no part is used at that time, else 0.
    private func breaksWhole(_ resource: ID<Resource>, _ stay: Stay) -> Int {
        guard let parent = parents[resource] else { return 0 }
        let isUsed = (children[parent] ?? []).contains { holds[$0]?.contains { $0.overlaps(stay) } ?? false }
        return isUsed ? 0 : 1
    }

    private func gap(around stay: Stay, in resource: ID<Resource>) -> TimeInterval {
        var (before, after) = (Self.openEnd, Self.openEnd)
        for held in conflicts(with: resource).flatMap({ holds[$0] ?? [] }) {
            if held.departure <= stay.arrival {
                before = min(before, stay.arrival.timeIntervalSince(held.departure))
            } else if held.arrival >= stay.departure {
                after = min(after, held.arrival.timeIntervalSince(stay.departure))
            }
        }
        return before + after
    }
}

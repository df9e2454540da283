public import Foundation

/// A resource that is ready for somebody, as the night run looks at it.
public struct ReadyResource: Hashable, Sendable {
    public let id: ID<Resource>
    /// When housekeeping last told how it is.
    public let stateSet: Date
    /// After how many days without anybody in it it is dirty again: those of the strictest service that sells it.
    public let vacantDays: Int

    public init(id: ID<Resource>, stateSet: Date, vacantDays: Int) {
        self.id = id
        self.stateSet = stateSet
        self.vacantDays = vacantDays
    }
}

/// Which resources nobody has used for so long that they have to be cleaned again.
///
/// A resource is used while somebody is in it, in what it is a part of, or in a part of it. Its days begin when the
/// last one left or when housekeeping last looked after it, whichever is later, and are twenty-four hours each.
public struct Vacancy: Sendable {
    /// When resources were last used; `.distantFuture` while somebody is in them.
    private let lastUse: [ID<Resource>: Date]
    private let parents: [ID<Resource>: ID<Resource>]

    public init(lastUse: [ID<Resource>: Date], parents: [ID<Resource>: ID<Resource>]) {
        self.parents = parents
        var uses = lastUse
        // Who is in a bed is in the room that it is a part of.
        for (resource, use) in lastUse {
            for whole in Self.wholes(of: resource, parents) { uses[whole] = max(uses[whole] ?? use, use) }
        }
        // And who has the room has all beds; their own other guests do not use them.
        for part in parents.keys {
            for whole in Self.wholes(of: part, parents) {
                guard let use = lastUse[whole] else { continue }
                uses[part] = max(uses[part] ?? use, use)
            }
        }
        self.lastUse = uses
    }

    /// Those that are dirty from `tick` on: at that time of the day a house looks.
    public func stale(_ resources: [ReadyResource], at tick: Date) -> [ID<Resource>] {
        resources.filter { resource in
            let since = max(lastUse[resource.id] ?? resource.stateSet, resource.stateSet)
            return tick.timeIntervalSince(since) >= Double(resource.vacantDays) * 86_400
        }.map(\.id)
    }

    private static func wholes(
        of resource: ID<Resource>, _ parents: [ID<Resource>: ID<Resource>]
    ) -> [ID<Resource>] {
        var (wholes, next) = ([ID<Resource>](), parents[resource])
        while let whole = next, !wholes.contains(whole), whole != resource {
            wholes.append(whole)
            next = parents[whole]
        }
        return wholes
    }
}

extension Enterprise {
    private static let roundsSeconds = 4 * 3600

    /// The latest instant, not after `now`, at which housekeeping made its round through what stands empty: four in the
    /// morning.
    public func lastRound(at now: Date) -> Date {
        let today = LocalDate(of: now, in: timeZone)
        let round = today.instant(secondsAfterMidnight: Self.roundsSeconds, in: timeZone)
        return round <= now
            ? round : today.adding(days: -1).instant(secondsAfterMidnight: Self.roundsSeconds, in: timeZone)
    }
}

public import Foundation
import InnkeeperValues

/// What the clocks of a zone show, in whole seconds since 1970-01-01 00:00 by those clocks.
///
/// Foundation's `Calendar` answers the same questions, several hundred times slower; a year of nights asks 367 times.
extension TimeZone {
    /// What the clocks show at `instant`.
    func localSeconds(at instant: Date) -> Int {
        Int(instant.timeIntervalSince1970.rounded(.down)) + secondsFromGMT(for: instant)
    }

    /// The first instant at which the clocks show `local` or more.
    ///
    /// Where they skip `local` it is the instant of the skip, and where they show it twice it is the first of both.
    func instant(showing local: Int) -> Date {
        // No zone is further than 14 hours ahead of UTC or 12 behind: the answer lies between these two.
        let (earliest, latest) = (local - 15 * 3600, local + 13 * 3600)
        let (before, after) = (offset(at: earliest), offset(at: latest))
        let first = local - before
        if before == after || offset(at: first) == before { return Date(timeIntervalSince1970: Double(first)) }
        let second = local - after
        if offset(at: second) == after { return Date(timeIntervalSince1970: Double(second)) }
        return Date(timeIntervalSince1970: Double(change(after: earliest, from: before, until: latest)))
    }

    func offset(at seconds: Int) -> Int { secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) }

    /// The second at which the offset stops being `offset`; it is so at `start` and no longer at `end`.
    private func change(after start: Int, from offset: Int, until end: Int) -> Int {
        var (low, high) = (start, end)
        while high - low > 1 {
            let middle = (low + high) / 2
            if self.offset(at: middle) == offset { low = middle } else { high = middle }
        }
        return high
    }
}

/// Consecutive days of a house and the instants at which they start, made at once: a year of them is asked for often.
public struct LocalDays: Sendable {
    public let first: LocalDate
    /// The first instant of each day, in order.
    public let starts: [Date]

    /// Two changes of a zone's clocks are never closer than this many days; the closest are some four weeks apart.
    private static let stretch = 7

    public init(first: LocalDate, count: Int, in zone: TimeZone) {
        precondition(count >= 0, "There cannot be \(count) days.")
        var starts: [Date] = []
        starts.reserveCapacity(count)
        var done = 0
        while done < count {
            let days = min(Self.stretch, count - done)
            let local = (first.daysSinceEpoch + done) * 86_400
            let before = zone.offset(at: local - 15 * 3600)
            let isSteady = before == zone.offset(at: local + (days - 1) * 86_400 + 13 * 3600)
            for day in 0..<days {
                let midnight = local + day * 86_400
                starts.append(
                    isSteady
                        ? Date(timeIntervalSince1970: Double(midnight - before)) : zone.instant(showing: midnight)
                )
            }
            done += days
        }
        self.first = first
        self.starts = starts
    }
}

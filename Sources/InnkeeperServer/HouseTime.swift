public import Foundation
public import InnkeeperOperations
public import InnkeeperStore

/// A clock that is so many seconds ahead of the system's, or behind it: that of a house that lives on another day.
public struct MovedClock: HouseClock {
    public let secondsAhead: Int

    public init(secondsAhead: Int) { self.secondsAhead = secondsAhead }

    public var now: Date { SystemClock().now.addingTimeInterval(Double(secondsAhead)) }
}

/// On which day the houses of a database live. It is kept in the database, so that every server on it, and every later
/// start, goes on by the same clock.
public enum HouseTime {
    private static let setting = "clock.secondsAhead"

    /// The clock of a database; the system's unless somebody moved it.
    public static func clock(of store: Store) async throws -> MovedClock {
        let kept = try await store.read { try $0.settings.value(of: setting) }
        return MovedClock(secondsAhead: kept.flatMap { Int($0) } ?? 0)
    }

    /// Moves the clock of a database to an instant, from which it goes on.
    public static func move(to instant: Date, in store: Store) async throws -> MovedClock {
        let ahead = Int(instant.timeIntervalSince(SystemClock().now).rounded())
        try await store.write { try $0.settings.set(setting, to: String(ahead)) }
        return MovedClock(secondsAhead: ahead)
    }
}

extension IDSource {
    /// Identifiers from the clock of a house and the system's source of chance. They follow the real time where the
    /// clock is behind it, because what is created later is listed first.
    public convenience init(by clock: MovedClock) {
        self.init(
            milliseconds: { UInt64(max(0, max(clock.now, SystemClock().now).timeIntervalSince1970 * 1000)) },
            random: { UInt64.random(in: .min ... .max) }
        )
    }
}

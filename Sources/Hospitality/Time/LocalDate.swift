public import Foundation
import InnkeeperValues

/// A day as the calendar on the wall shows it, without a time and without a zone: `2026-11-21`.
///
/// It becomes an instant only together with a time zone, which is always an argument.
public struct LocalDate: Hashable, Sendable {
    /// Days since 1970-01-01; earlier days are negative.
    public let daysSinceEpoch: Int

    public init(daysSinceEpoch: Int) { self.daysSinceEpoch = daysSinceEpoch }

    /// Nil for a day that the Gregorian calendar does not have, and outside of the years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= InstantText.days(in: month, of: year)
        else { return nil }
        daysSinceEpoch = InstantText.days(sinceEpoch: year, month, day)
    }

    /// The day that the clocks of `zone` show at `instant`.
    public init(of instant: Date, in zone: TimeZone) {
        daysSinceEpoch = zone.localSeconds(at: instant).quotientAndRemainderFloored(by: 86_400).quotient
    }

    public var year: Int { InstantText.day(sinceEpoch: daysSinceEpoch).year }
    /// 1 to 12.
    public var month: Int { InstantText.day(sinceEpoch: daysSinceEpoch).month }
    /// 1 to 31.
    public var day: Int { InstantText.day(sinceEpoch: daysSinceEpoch).day }

    public var weekday: Weekday {
        let index = (daysSinceEpoch + 3).quotientAndRemainderFloored(by: 7).remainder
        return Weekday.allCases[index]
    }

    /// How many days this one is after `other`.
    public func days(since other: LocalDate) -> Int { daysSinceEpoch - other.daysSinceEpoch }

    public func adding(days: Int) -> LocalDate { LocalDate(daysSinceEpoch: daysSinceEpoch + days) }

    /// The same day of another month, or its last day where it is shorter: a month after 31 January is 28 February.
    public func adding(months: Int) -> LocalDate {
        let (year, month, day) = InstantText.day(sinceEpoch: daysSinceEpoch)
        let (targetYear, monthIndex) = (year * 12 + month - 1 + months).quotientAndRemainderFloored(by: 12)
        let lastDay = InstantText.days(in: monthIndex + 1, of: targetYear)
        return LocalDate(
            daysSinceEpoch: InstantText.days(sinceEpoch: targetYear, monthIndex + 1, min(day, lastDay))
        )
    }

    /// The first instant of the day in `zone`: midnight, or the moment after it where the clocks skip midnight.
    public func start(in zone: TimeZone) -> Date { instant(secondsAfterMidnight: 0, in: zone) }

    /// When the clocks of `zone` show this many seconds after midnight, at the first time if they do so twice.
    ///
    /// Negative seconds are of the day before, and more than 86,400 of a day after. Where the clocks skip that time, it
    /// is the instant of the skip.
    public func instant(secondsAfterMidnight seconds: Int, in zone: TimeZone) -> Date {
        zone.instant(showing: daysSinceEpoch * 86_400 + seconds)
    }
}

extension LocalDate: Comparable {
    public static func < (left: LocalDate, right: LocalDate) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }
}

extension LocalDate: RawRepresentable, CustomStringConvertible {
    /// Reads `2026-11-21`; nil for anything else.
    public init?(rawValue: String) {
        let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
        guard rawValue.utf8.count == 10, parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
            parts[0].utf8.count == 4, parts[1].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public init?(_ text: String) { self.init(rawValue: text) }

    public var rawValue: String {
        let (year, month, day) = InstantText.day(sinceEpoch: daysSinceEpoch)
        return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
    }

    public var description: String { rawValue }

    static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

/// A day of the week, as the wire names it. Weeks begin on Monday.
public enum Weekday: String, CaseIterable, Sendable {
    case monday = "Monday"
    case tuesday = "Tuesday"
    case wednesday = "Wednesday"
    case thursday = "Thursday"
    case friday = "Friday"
    case saturday = "Saturday"
    case sunday = "Sunday"
}

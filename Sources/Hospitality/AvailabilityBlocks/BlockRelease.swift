public import Foundation
public import InnkeeperValues

/// When what nobody has picked up goes back to the public by itself.
public enum BlockRelease: Hashable, Sendable {
    case never
    /// All of it at one instant.
    case fixed(Date)
    /// Each time unit so long before its start; after it where the period is negative.
    case rolling(Period)

    /// When a time unit is released; nil where that never happens by itself.
    ///
    /// A rolling release counts months and days on the calendar of the house and the rest on its clocks: three days
    /// before a night it is the same time of day, also across the change of the clocks.
    public func instant(of unit: UnitIndex, _ timeUnits: TimeUnits) -> Date? {
        switch self {
        case .never: return nil
        case .fixed(let instant): return instant
        case .rolling(let period):
            let local = timeUnits.zone.localSeconds(at: timeUnits.start(of: unit))
            let (day, seconds) = local.quotientAndRemainderFloored(by: 86_400)
            return LocalDate(daysSinceEpoch: day).adding(months: -period.months).adding(days: -period.days)
                .instant(secondsAfterMidnight: seconds - period.seconds, in: timeUnits.zone)
        }
    }

    /// The first of `units` that is not released at `now`; the end of them if all are.
    public func firstHeld(of units: Range<UnitIndex>, at now: Date, _ timeUnits: TimeUnits) -> UnitIndex {
        units.first { unit in instant(of: unit, timeUnits).map { $0 > now } ?? true } ?? units.upperBound
    }

    /// A rolling release further away than this is a mistake.
    public static let maximumYears = 5

    /// Whether a period can be the offset of a rolling release.
    public static func isReasonable(_ period: Period) -> Bool {
        abs(period.months) <= 12 * maximumYears && abs(period.days) <= 366 * maximumYears
            && abs(period.seconds) <= 366 * maximumYears * 86_400
    }
}

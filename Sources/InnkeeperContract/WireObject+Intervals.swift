import Foundation
import InnkeeperValues
import InnkeeperWire

/// Intervals of filters with the longest that the contract accepts.
extension WireObject {
    func optionalInterval(
        _ name: String, months: Int? = nil, days: Int? = nil
    ) throws(InvalidInput) -> Contract.TimeFilterInterval? {
        guard let interval: Contract.TimeFilterInterval = try optionalPart(name) else { return nil }
        guard let start = interval.startUTC, let end = interval.endUTC else { return interval }
        guard start <= end else { throw refusal(name, "must not end before it starts") }
        if let months, !IntervalLength.fits(start, end, months: months) {
            throw refusal(name, "is longer than \(months) month\(months == 1 ? "" : "s")")
        }
        // One more hour, because clocks may have been put back meanwhile.
        if let days, end.timeIntervalSince(start) > Double(days) * 86_400 + 3600 {
            throw refusal(name, "is longer than \(days) days")
        }
        return interval
    }

    func interval(
        _ name: String, months: Int? = nil, days: Int? = nil
    ) throws(InvalidInput) -> Contract.TimeFilterInterval {
        guard let interval = try optionalInterval(name, months: months, days: days) else { throw missing(name) }
        return interval
    }

    func optionalDateInterval(_ name: String, months: Int? = nil) throws(InvalidInput) -> Contract.DateFilterInterval? {
        guard let interval: Contract.DateFilterInterval = try optionalPart(name) else { return nil }
        guard let start = InstantText.instant(interval.start), let end = InstantText.instant(interval.end) else {
            return interval
        }
        guard start <= end else { throw refusal(name, "must not end before it starts") }
        if let months, !IntervalLength.fits(start, end, months: months) {
            throw refusal(name, "is longer than \(months) month\(months == 1 ? "" : "s")")
        }
        return interval
    }

    func dateInterval(_ name: String, months: Int? = nil) throws(InvalidInput) -> Contract.DateFilterInterval {
        guard let interval = try optionalDateInterval(name, months: months) else { throw missing(name) }
        return interval
    }
}

/// Whether an interval is at most some months long, for a reader that does not know the enterprise's time zone.
enum IntervalLength {
    /// True when there is a place on earth in whose local time the interval is no longer than that, give or take the
    /// hour by which clocks change: midnight of 1 October to midnight of 1 January is three months everywhere.
    static func fits(_ start: Date, _ end: Date, months: Int) -> Bool {
        if end.timeIntervalSince(start) <= Double(months) * 28 * 86_400 { return true }
        return (-12...14).contains { hours in
            let offset = Double(hours) * 3600
            let latest = adding(months, to: start.timeIntervalSince1970 + offset) - offset + 3600
            return end.timeIntervalSince1970 <= latest
        }
    }

    /// The same day and time some months later, or that month's last day.
    private static func adding(_ months: Int, to seconds: Double) -> Double {
        let day = (seconds / 86_400).rounded(.down)
        let date = InstantText.day(sinceEpoch: Int(day))
        let (years, month) = (date.month - 1 + months).quotientAndRemainderFloored(by: 12)
        let year = date.year + years
        let last = InstantText.days(in: month + 1, of: year)
        let later = InstantText.days(sinceEpoch: year, month + 1, min(date.day, last))
        return Double(later) * 86_400 + (seconds - day * 86_400)
    }
}

public import Foundation
import InnkeeperValues

extension Enterprise {
    /// When the business day ends in a house that does not say it: whoever comes later than that is not expected.
    private static let standardClosingSeconds = 4 * 3600

    /// The latest instant, not after `now`, at which a business day ended.
    ///
    /// What the night is to put right is what was left undone by then; what somebody did since is his to finish.
    public func lastClosing(at now: Date) -> Date {
        let today = LocalDate(of: now, in: timeZone)
        // The offset may be longer than a day, so that today's closing is still days away.
        for day in 0...31 {
            let closing = closing(of: today.adding(days: -day))
            if closing <= now { return closing }
        }
        return closing(of: today.adding(days: -32))
    }

    /// The instant at which what is done in a house can no longer be changed.
    public func endOfOperationalHistory(at now: Date) -> Date {
        let history = operationalEditableHistory
        return LocalDate(of: now, in: timeZone).adding(months: -history.months).adding(days: -history.days)
            .instant(secondsAfterMidnight: -history.seconds, in: timeZone)
    }

    private func closing(of day: LocalDate) -> Date {
        let offset = businessDayClosingOffset ?? Period(seconds: Self.standardClosingSeconds)
        return day.adding(days: offset.days).instant(secondsAfterMidnight: offset.seconds, in: timeZone)
    }
}

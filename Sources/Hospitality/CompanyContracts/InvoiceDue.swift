public import Foundation
public import InnkeeperValues

/// When an invoice has to be paid, where a contract gives its owner time and nobody has said otherwise.
public enum InvoiceDue {
    /// Nobody agrees on more than a hundred years; what is longer counts for nothing.
    private static let most = (months: 1200, days: 36_600)

    /// The beginning of the earliest of the days that the intervals lead to.
    ///
    /// - Parameter issued: Its day in the time zone of the house is the first.
    public static func date(after issued: Date, _ intervals: [Period], in zone: TimeZone) -> Date? {
        let day = LocalDate(of: issued, in: zone)
        return intervals.filter { (0...most.months) ~= $0.months && (0...most.days) ~= $0.days }
            .map { day.adding(months: $0.months).adding(days: $0.days).start(in: zone) }.min()
    }
}

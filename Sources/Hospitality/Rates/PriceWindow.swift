public import Foundation
public import InnkeeperValues

/// The time in which a house changes its prices: from its editable history to five years ahead.
public struct PriceWindow: Sendable {
    private let timeUnits: TimeUnits
    private let oldest: Date
    private let newest: Date

    /// Beyond that no house knows its prices.
    public static let yearsAhead = 5
    /// A month and a day.
    private static let longestUnitSeconds = 32.0 * 86_400

    /// - Parameter editableHistory: How far back the house may change what happened, counted from the start of today.
    public init(_ timeUnits: TimeUnits, now: Date, editableHistory: Period) {
        self.timeUnits = timeUnits
        let today = LocalDate(of: now, in: timeUnits.zone)
        oldest = today.adding(months: -editableHistory.months).adding(days: -editableHistory.days)
            .instant(secondsAfterMidnight: -editableHistory.seconds, in: timeUnits.zone)
        newest = today.adding(months: 12 * Self.yearsAhead).adding(days: 1).start(in: timeUnits.zone)
    }

    /// The time units that have a part between two instants, however these lie in them. One instant alone stands for
    /// the unit that it is in.
    ///
    /// - Throws: ``TimeUnitProblem`` when there is no instant, when they are in the wrong order, outside of the window,
    ///   or further apart than `maximum`. A unit that reaches into the window may be changed.
    public func units(
        from first: Date?, to last: Date?, maximum: UnitMaximum
    ) throws(TimeUnitProblem) -> Range<UnitIndex> {
        let (firstMember, lastMember) = ("FirstTimeUnitStartUtc", "LastTimeUnitStartUtc")
        guard let start = first ?? last, let end = last ?? first else { throw .missing(member: firstMember) }
        // The window first: the calendar is not asked about years that are out of all reason.
        let isTooOld = start < oldest.addingTimeInterval(-Self.longestUnitSeconds)
            || timeUnits.start(of: timeUnits.unit(at: min(start, newest)).advanced(by: 1)) <= oldest
        guard !isTooOld else { throw .tooOld(member: first == nil ? lastMember : firstMember) }
        guard end < newest else {
            throw .tooFarAhead(member: last == nil ? firstMember : lastMember, years: Self.yearsAhead)
        }
        return try timeUnits.units(intersecting: start, end, maximum: maximum)
    }
}

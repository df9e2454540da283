public import Foundation
public import InnkeeperValues

/// How a bookable service divides time: its unit, where a unit's service and occupancy begin and end, and the zone.
///
/// Offsets are read on the wall clock: a stay service with the offset of 15 hours starts at 15:00 on every day, also on
/// the one that has 23 hours. Hours alone are elapsed time.
public struct TimeUnits: Hashable, Sendable {
    public let unit: TimeUnit
    /// From the start of a unit to the start of the service in it.
    public let startOffset: Period
    /// From the end of a unit to the end of the service; negative for use during the day.
    public let endOffset: Period
    /// From the start of a unit to the time from which the resource is taken.
    public let occupancyStartOffset: Period
    /// From the end of a unit to the time until which the resource is taken.
    public let occupancyEndOffset: Period
    /// The time zone of the enterprise.
    public let zone: TimeZone

    public init(
        unit: TimeUnit,
        startOffset: Period = Period(),
        endOffset: Period = Period(),
        occupancyStartOffset: Period = Period(),
        occupancyEndOffset: Period = Period(),
        zone: TimeZone
    ) {
        self.unit = unit
        self.startOffset = startOffset
        self.endOffset = endOffset
        self.occupancyStartOffset = occupancyStartOffset
        self.occupancyEndOffset = occupancyEndOffset
        self.zone = zone
    }

    /// The unit that `instant` is in.
    public func unit(at instant: Date) -> UnitIndex {
        switch unit {
        case .hour:
            let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + minutesPastTheHour
            return UnitIndex(seconds.quotientAndRemainderFloored(by: 3600).quotient)
        case .day: return UnitIndex(LocalDate(of: instant, in: zone).daysSinceEpoch)
        case .month: return month(of: LocalDate(of: instant, in: zone))
        }
    }

    /// The instant at which a unit starts: on the hour, or the first of the day or month by the clocks of the house.
    public func start(of unit: UnitIndex) -> Date {
        switch self.unit {
        case .hour: Date(timeIntervalSince1970: Double(unit.number * 3600 - minutesPastTheHour))
        case .day, .month: firstDay(of: unit).start(in: zone)
        }
    }

    /// The starts of consecutive units, faster than one by one.
    public func starts(of units: Range<UnitIndex>) -> [Date] {
        switch unit {
        case .hour, .month: units.map(start(of:))
        case .day:
            LocalDays(first: LocalDate(daysSinceEpoch: units.lowerBound.number), count: units.count, in: zone).starts
        }
    }

    public func isUnitStart(_ instant: Date) -> Bool { start(of: unit(at: instant)) == instant }

    /// The units from the one that starts at `first` to the one that starts at `last`, both included.
    ///
    /// - Throws: ``TimeUnitProblem`` when an instant is no start of a unit, when they are in the wrong order, and when
    ///   there would be more than `maximum`.
    public func range(
        first: Date,
        last: Date,
        maximum: UnitMaximum = .standard,
        firstMember: String = "FirstTimeUnitStartUtc",
        lastMember: String = "LastTimeUnitStartUtc"
    ) throws(TimeUnitProblem) -> Range<UnitIndex> {
        guard isUnitStart(first) else { throw .notUnitStart(member: firstMember) }
        guard isUnitStart(last) else { throw .notUnitStart(member: lastMember) }
        return try units(intersecting: first, last, maximum: maximum, lastMember: lastMember)
    }

    /// The units that have a part between `first` and `last`, however they lie in them.
    ///
    /// - Throws: ``TimeUnitProblem`` when they are in the wrong order, and when there would be more than `maximum`.
    public func units(
        intersecting first: Date,
        _ last: Date,
        maximum: UnitMaximum = .standard,
        lastMember: String = "LastTimeUnitStartUtc"
    ) throws(TimeUnitProblem) -> Range<UnitIndex> {
        guard first <= last else { throw .reversed(member: lastMember) }
        let units = unit(at: first)..<unit(at: last).advanced(by: 1)
        guard units.count <= maximum.count(of: unit) else {
            throw .tooMany(member: lastMember, maximum: maximum.count(of: unit), unit: unit)
        }
        return units
    }

    /// The units that a stay occupies, at least one: from 3 March 15:00 to 5 March 11:00 the nights of 3 and 4 March.
    ///
    /// A service that ends after its unit does (the night ends at 11:00 of the next day) does not sell the day of the
    /// departure, however late it is. Any other service sells every unit that the stay has a part of.
    public func units(of stay: Stay) -> Range<UnitIndex> {
        let first = unit(at: stay.arrival)
        let beyond: UnitIndex
        if unit != .hour, endOffset.isForward {
            let departureDay = LocalDate(of: stay.departure, in: zone)
            let lastDay = max(LocalDate(of: stay.arrival, in: zone), departureDay.adding(days: -1))
            beyond = (unit == .day ? UnitIndex(lastDay.daysSinceEpoch) : month(of: lastDay)).advanced(by: 1)
        } else {
            beyond = unit(at: stay.departure.addingTimeInterval(-0.001)).advanced(by: 1)
        }
        return first..<max(beyond, first.advanced(by: 1))
    }

    /// A unit as people name it: `2026-11-21`, `2026-11-21 14:00`, `2026-11`.
    public func name(of unit: UnitIndex) -> String {
        switch self.unit {
        case .hour:
            let (day, seconds) = zone.localSeconds(at: start(of: unit)).quotientAndRemainderFloored(by: 86_400)
            let time = LocalDate.padded(seconds / 3600, 2) + ":" + LocalDate.padded(seconds / 60 % 60, 2)
            return "\(LocalDate(daysSinceEpoch: day)) \(time)"
        case .day: return LocalDate(daysSinceEpoch: unit.number).description
        case .month: return String(firstDay(of: unit).description.prefix(7))
        }
    }

    /// The first local day of a unit; of an hour, the day it starts on.
    public func firstDay(of unit: UnitIndex) -> LocalDate {
        switch self.unit {
        case .hour: return LocalDate(of: start(of: unit), in: zone)
        case .day: return LocalDate(daysSinceEpoch: unit.number)
        case .month:
            let (year, month) = unit.number.quotientAndRemainderFloored(by: 12)
            return LocalDate(daysSinceEpoch: InstantText.days(sinceEpoch: year, month + 1, 1))
        }
    }

    private func month(of day: LocalDate) -> UnitIndex { UnitIndex(day.year * 12 + day.month - 1) }

    /// By how much this zone's hours start before the hours of UTC: half an hour in India, nothing nearly everywhere.
    /// Taken at one instant for all, so that hours keep their length; only Lord Howe Island would disagree.
    private var minutesPastTheHour: Int {
        zone.offset(at: 1_767_225_600).quotientAndRemainderFloored(by: 3600).remainder
    }
}

extension TimeUnits {
    /// When the service of a unit starts: check-in time.
    public func serviceStart(of unit: UnitIndex) -> Date { instant(unit, plus: startOffset) }

    /// When the service of a unit ends: check-out time, after the unit's own end unless the offset is negative.
    public func serviceEnd(of unit: UnitIndex) -> Date { instant(unit.advanced(by: 1), plus: endOffset) }

    public func occupancyStart(of unit: UnitIndex) -> Date { instant(unit, plus: occupancyStartOffset) }

    public func occupancyEnd(of unit: UnitIndex) -> Date { instant(unit.advanced(by: 1), plus: occupancyEndOffset) }

    /// The stay that uses exactly `units`, from the first one's check-in time to the last one's check-out time; nil if
    /// there are no units, or if the offsets leave nothing of them.
    public func stay(over units: Range<UnitIndex>) -> Stay? {
        guard let last = units.last else { return nil }
        return try? Stay(from: serviceStart(of: units.lowerBound), to: serviceEnd(of: last))
    }

    /// The first instant of the local day that `instant` is on.
    public func startOfDay(_ instant: Date) -> Date { LocalDate(of: instant, in: zone).start(in: zone) }

    private func instant(_ unit: UnitIndex, plus offset: Period) -> Date {
        switch self.unit {
        case .hour:
            return start(of: unit).addingTimeInterval(Double(offset.days * 86_400 + offset.seconds))
        case .day, .month:
            let day = firstDay(of: unit).adding(months: offset.months).adding(days: offset.days)
            return day.instant(secondsAfterMidnight: offset.seconds, in: zone)
        }
    }
}

extension Period {
    /// Whether it leads into the future; a length of nothing does not.
    var isForward: Bool { months * 31 * 86_400 + days * 86_400 + seconds > 0 }
}

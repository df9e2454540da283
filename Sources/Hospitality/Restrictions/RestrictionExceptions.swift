public import Foundation
public import InnkeeperValues

/// What lifts a restriction from a stay that it is about: all of these that are given. Without any, nothing does.
public struct RestrictionExceptions: Hashable, Sendable {
    /// How long before the arrival it must at least be booked.
    public var minAdvance: Period?
    /// How long before the arrival it must at most be booked.
    public var maxAdvance: Period?
    public var minLength: Period?
    public var maxLength: Period?
    /// What a time unit must at least cost, on average.
    public var minPrice: RestrictionPrice?
    /// What a time unit must at most cost, on average.
    public var maxPrice: RestrictionPrice?

    public init(
        minAdvance: Period? = nil,
        maxAdvance: Period? = nil,
        minLength: Period? = nil,
        maxLength: Period? = nil,
        minPrice: RestrictionPrice? = nil,
        maxPrice: RestrictionPrice? = nil
    ) {
        self.minAdvance = minAdvance
        self.maxAdvance = maxAdvance
        self.minLength = minLength
        self.maxLength = maxLength
        self.minPrice = minPrice
        self.maxPrice = maxPrice
    }

    public var isEmpty: Bool { self == RestrictionExceptions() }

    /// The first of them that a stay does not fulfil; nil where it fulfils all.
    func unmet(by sought: SoughtStay, _ timeUnits: TimeUnits, now: Date) -> RestrictionDemand? {
        if let minAdvance, !timeUnits.isBooked(sought.stay, atLeast: minAdvance, after: now) {
            return .bookedAtLeast(minAdvance)
        }
        if let maxAdvance, !timeUnits.isBooked(sought.stay, atMost: maxAdvance, after: now) {
            return .bookedAtMost(maxAdvance)
        }
        let end = timeUnits.start(of: sought.units.upperBound)
        if let minLength, end < timeUnits.moment(minLength, after: sought.units.lowerBound) {
            return .atLeast(minLength)
        }
        if let maxLength, end > timeUnits.moment(maxLength, after: sought.units.lowerBound) {
            return .atMost(maxLength)
        }
        let count = ExactDecimal(sought.units.count)
        if let minPrice, minPrice.currency != sought.currency || sought.price < minPrice.value * count {
            return .costingAtLeast(minPrice)
        }
        if let maxPrice, maxPrice.currency != sought.currency || sought.price > maxPrice.value * count {
            return .costingAtMost(maxPrice)
        }
        return nil
    }
}

/// A bound of the price of a time unit, gross or net as the enterprise prices.
public struct RestrictionPrice: Hashable, Sendable {
    public let value: ExactDecimal
    public let currency: Currency

    public init(_ value: ExactDecimal, _ currency: Currency) {
        self.value = value
        self.currency = currency
    }
}

extension TimeUnits {
    /// The start of a unit and a length of time, on the wall clock: two days after a night is the night after the next.
    func moment(_ period: Period, after unit: UnitIndex) -> Date {
        moment(period, after: start(of: unit))
    }

    private func moment(_ period: Period, after instant: Date) -> Date {
        let local = zone.localSeconds(at: instant)
        let (days, seconds) = local.quotientAndRemainderFloored(by: 86_400)
        let day = LocalDate(daysSinceEpoch: days).adding(months: period.months).adding(days: period.days)
        return day.instant(secondsAfterMidnight: seconds + period.seconds, in: zone)
    }

    /// Whole days are counted by the calendar: who comes tomorrow has booked a day ahead, at whatever hour he did.
    func isBooked(_ stay: Stay, atLeast period: Period, after now: Date) -> Bool {
        guard period.seconds == 0 else { return stay.arrival >= moment(period, after: now) }
        return startOfDay(stay.arrival) >= startOfDay(moment(period, after: now))
    }

    func isBooked(_ stay: Stay, atMost period: Period, after now: Date) -> Bool {
        guard period.seconds == 0 else { return stay.arrival <= moment(period, after: now) }
        return startOfDay(stay.arrival) <= startOfDay(moment(period, after: now))
    }
}

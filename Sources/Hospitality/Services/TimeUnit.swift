/// The period in whose multiples a bookable service is sold.
public enum TimeUnit: String, CaseIterable, Sendable {
    case hour = "Hour"
    case day = "Day"
    case month = "Month"
}

/// Which unit of a service is meant, as a number that grows by one from each unit to the next.
///
/// A day is numbered by its days since 1970-01-01, a month by its months since the year 0, both on the calendar of the
/// house; an hour by its hours since 1970-01-01 00:00 UTC.
public struct UnitIndex: Hashable, Sendable, Comparable, Strideable, CustomStringConvertible {
    public let number: Int

    public init(_ number: Int) { self.number = number }

    public static func < (left: UnitIndex, right: UnitIndex) -> Bool { left.number < right.number }
    public func distance(to other: UnitIndex) -> Int { other.number - number }
    public func advanced(by units: Int) -> UnitIndex { UnitIndex(number + units) }
    public var description: String { String(number) }
}

/// The most units that one question may span, by the unit of the service.
public struct UnitMaximum: Hashable, Sendable {
    public let hours: Int
    public let days: Int
    public let months: Int

    public init(hours: Int, days: Int, months: Int) {
        self.hours = hours
        self.days = days
        self.months = months
    }

    /// For availability, rate prices and their changes.
    public static let standard = UnitMaximum(hours: 367, days: 367, months: 60)
    /// For the prices of a product.
    public static let productPrices = UnitMaximum(hours: 100, days: 100, months: 24)
    /// For changes of the prices of a rate or a product.
    public static let priceChanges = UnitMaximum(hours: 367, days: 367, months: 24)
    /// For one stay. Nobody books for longer, and every unit costs a row in the ledger of nights.
    public static let stay = UnitMaximum(hours: 2208, days: 1098, months: 60)

    public func count(of unit: TimeUnit) -> Int {
        switch unit {
        case .hour: hours
        case .day: days
        case .month: months
        }
    }
}

/// Instants that are not what an interval of time units needs. Answered with 400 and ``message``.
public enum TimeUnitProblem: Error, Hashable, Sendable {
    /// The member's instant is inside a unit.
    case notUnitStart(member: String)
    /// The last unit is before the first.
    case reversed(member: String)
    case tooMany(member: String, maximum: Int, unit: TimeUnit)
    /// The member is needed and was left out.
    case missing(member: String)
    /// The unit is older than what the house may still change.
    case tooOld(member: String)
    /// The unit is further ahead than a house plans.
    case tooFarAhead(member: String, years: Int)

    public var member: String {
        switch self {
        case .notUnitStart(let member), .reversed(let member), .tooMany(let member, _, _), .missing(let member),
            .tooOld(let member), .tooFarAhead(let member, _):
            member
        }
    }

    /// The sentence that clients look for.
    public var message: String {
        switch self {
        case .notUnitStart(let member): "\(member) is not start of TimeUnit."
        case .reversed(let member), .tooMany(let member, _, _), .missing(let member), .tooOld(let member),
            .tooFarAhead(let member, _):
            "Invalid \(member)."
        }
    }

    /// The sentence that helps the integrator.
    public var details: String {
        switch self {
        case .notUnitStart(let member):
            "\(member) must be the instant at which a time unit of the service starts in the enterprise's time zone."
        case .reversed(let member): "\(member) is before the first time unit."
        case .tooMany(let member, let maximum, let unit):
            "\(member) is more than \(maximum) time units (\(unit.rawValue)) after the first."
        case .missing(let member): "\(member) is required."
        case .tooOld(let member): "\(member) is before the history that may still be changed."
        case .tooFarAhead(let member, let years): "\(member) is more than \(years) years ahead."
        }
    }
}

public import Foundation

/// How often a product is charged.
public enum ProductChargingMode: String, CaseIterable, Sendable {
    case once = "Once"
    case perTimeUnit = "PerTimeUnit"
    case perPersonPerTimeUnit = "PerPersonPerTimeUnit"
    case perPerson = "PerPerson"

    /// Whether it is charged for each time unit, and so has an interval of its own.
    public var isPerTimeUnit: Bool {
        switch self {
        case .once, .perPerson: false
        case .perTimeUnit, .perPersonPerTimeUnit: true
        }
    }

    /// Whether it is charged for each person.
    public var isPerPerson: Bool {
        switch self {
        case .once, .perTimeUnit: false
        case .perPerson, .perPersonPerTimeUnit: true
        }
    }

    /// What is charged when a stay orders `count` of a product: of one that is charged per night and person, `count`
    /// for each person in each night.
    ///
    /// - Parameter units: The time units for which it is ordered; of a product charged once, those of the stay.
    public func charges(
        posting: ProductPostingMode, count: Int, persons: Int, units: Range<UnitIndex>
    ) -> [ProductCharge] {
        let perUnit = isPerPerson ? count * persons : count
        guard isPerTimeUnit else { return [ProductCharge(unit: nil, count: perUnit)] }
        switch posting {
        case .once: return [ProductCharge(unit: units.lowerBound, count: perUnit * units.count)]
        case .perTimeUnit: return units.map { ProductCharge(unit: $0, count: perUnit) }
        }
    }
}

/// Into how many items the charge of a product is put.
public enum ProductPostingMode: String, CaseIterable, Sendable {
    case once = "Once"
    case perTimeUnit = "PerTimeUnit"
}

/// One item that a product order becomes.
public struct ProductCharge: Hashable, Sendable {
    /// The time unit it is for; nil if it is for the stay as a whole.
    public let unit: UnitIndex?
    public let count: Int

    public init(unit: UnitIndex?, count: Int) {
        self.unit = unit
        self.count = count
    }
}

/// When a product is consumed, and so earned.
public enum ProductConsumptionMoment: String, CaseIterable, Sendable {
    case serviceOrderEnd = "ServiceOrderEnd"
    case serviceOrderStart = "ServiceOrderStart"
    /// In the time unit it is posted for: dinner.
    case postingTimeUnit = "PostingTimeUnit"
    /// In the one after it: breakfast.
    case nextTimeUnit = "NextTimeUnit"

    /// - Parameter unit: The time unit it is posted for; nil for the first one of the stay.
    public func instant(unit: UnitIndex?, stay: Stay, timeUnits: TimeUnits) -> Date {
        let unit = unit ?? timeUnits.unit(at: stay.arrival)
        switch self {
        case .serviceOrderStart: return stay.arrival
        case .serviceOrderEnd: return stay.departure
        case .postingTimeUnit: return max(timeUnits.start(of: unit), stay.arrival)
        case .nextTimeUnit: return min(timeUnits.start(of: unit.advanced(by: 1)), stay.departure)
        }
    }
}

public import Foundation

extension ProductChargingMode {
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
    /// - Throws: ``InvalidReference`` to `Count` for more than ``ProductCharge/maximumCount`` in one charge.
    public func charges(
        posting: ProductPostingMode, count: Int, persons: Int, units: Range<UnitIndex>
    ) throws(InvalidReference) -> [ProductCharge] {
        let factors = [count, isPerPerson ? persons : 1, isPerTimeUnit && posting == .once ? units.count : 1]
        var total = 1
        for factor in factors {
            let (product, overflow) = total.multipliedReportingOverflow(by: factor)
            guard !overflow, product.magnitude <= ProductCharge.maximumCount else {
                throw InvalidReference("Count", "makes a charge of more than \(ProductCharge.maximumCount)")
            }
            total = product
        }
        let perUnit = isPerPerson ? count * persons : count
        guard isPerTimeUnit else { return [ProductCharge(unit: nil, count: perUnit)] }
        switch posting {
        case .once: return [ProductCharge(unit: units.lowerBound, count: perUnit * units.count)]
        case .perTimeUnit: return units.map { ProductCharge(unit: $0, count: perUnit) }
        }
    }
}

/// One item that a product order becomes.
public struct ProductCharge: Hashable, Sendable {
    /// The time unit it is for; nil if it is for the stay as a whole.
    public let unit: UnitIndex?
    public let count: Int

    /// Nobody eats more breakfasts in one charge.
    public static let maximumCount = 1_000_000

    public init(unit: UnitIndex?, count: Int) {
        self.unit = unit
        self.count = count
    }
}

extension ConsumptionMoment {
    /// When a product counts as consumed, and so earned.
    ///
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

extension Product {
    /// Whether all nights of a stay are one charge.
    public var isOnePosting: Bool { charging.isPerTimeUnit && posting == .once }
}

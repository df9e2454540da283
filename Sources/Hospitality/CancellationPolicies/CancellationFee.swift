public import Foundation
public import InnkeeperValues

/// A charge of a stay as far as the cost of canceling it goes.
public struct CancellableItem: Hashable, Sendable {
    /// The time unit it is for; nil if it is for the stay as a whole.
    public let unit: UnitIndex?
    /// Whether it is the unit itself, and not a product beside it.
    public let isTimeUnit: Bool
    /// Gross or net as the enterprise prices.
    public let value: ExactDecimal

    public init(unit: UnitIndex?, isTimeUnit: Bool, value: ExactDecimal) {
        self.unit = unit
        self.isTimeUnit = isTimeUnit
        self.value = value
    }
}

/// What the cancellation fees of a stay have counted so far.
public struct ChargedCancellation: Hashable, Sendable {
    /// Time units.
    public let unitCount: Int
    /// What did not depend on them.
    public let absoluteFee: ExactDecimal

    public init(unitCount: Int, absoluteFee: ExactDecimal) {
        self.unitCount = unitCount
        self.absoluteFee = absoluteFee
    }

    public static let nothing = ChargedCancellation(unitCount: 0, absoluteFee: 0)
}

/// What canceling costs, and what of the policy it counts.
public struct CancellationFee: Hashable, Sendable {
    public let value: ExactDecimal
    public let counted: ChargedCancellation
}

extension CancellationPolicy {
    /// When the policy begins to hold for a stay, on the wall clock of the house.
    public func start(created: Date, stay: Stay, timeUnits: TimeUnits) -> Date {
        let zone = timeUnits.zone
        let reference =
            switch applicability {
            case .creation: created
            case .start: stay.arrival
            case .startDate: timeUnits.startOfDay(stay.arrival)
            }
        let (day, seconds) = zone.localSeconds(at: reference).quotientAndRemainderFloored(by: 86_400)
        let offset = applicabilityOffset
        // Hours alone are elapsed time; days and months are read on the calendar.
        guard offset.months != 0 || offset.days != 0 else {
            return reference.addingTimeInterval(Double(offset.seconds))
        }
        return LocalDate(daysSinceEpoch: day).adding(months: offset.months).adding(days: offset.days)
            .instant(secondsAfterMidnight: seconds, in: zone).addingTimeInterval(Double(offset.seconds))
    }

    /// The policy that says what canceling costs now: of those that have begun to hold, the one that began last. Nil if
    /// none has, and canceling is free.
    ///
    /// - Parameter policies: The active ones of the rate's group.
    public static func inForce(
        _ policies: [CancellationPolicy], at now: Date, created: Date, stay: Stay, timeUnits: TimeUnits
    ) -> CancellationPolicy? {
        let begun = policies.filter(\.isActive)
            .map { (policy: $0, start: $0.start(created: created, stay: stay, timeUnits: timeUnits)) }
            .filter { $0.start <= now }
        return begun.max {
            ($0.start, $0.policy.relativeFee, $0.policy.id) < ($1.start, $1.policy.relativeFee, $1.policy.id)
        }?.policy
    }

    /// Those that ever hold for a stay, in the order in which they begin to. A policy that would begin only when the
    /// stay is over never does.
    ///
    /// - Parameter policies: The active ones of the rate's group.
    public static func holding(
        _ policies: [CancellationPolicy], created: Date, stay: Stay, timeUnits: TimeUnits
    ) -> [CancellationPolicy] {
        policies.filter(\.isActive)
            .map { (policy: $0, start: $0.start(created: created, stay: stay, timeUnits: timeUnits)) }
            .filter { $0.start < stay.departure }
            .sorted { ($0.start, $0.policy.id) < ($1.start, $1.policy.id) }
            .map(\.policy)
    }

    /// What canceling items costs: the absolute fee and the relative share of the items that the policy's extents name.
    ///
    /// The most time units that count are the first of those that are canceled; what is for the stay as a whole always
    /// counts. Rounded once, to the currency. The absolute fee must be in that currency.
    ///
    /// (inferred) The maximum and the absolute fee are for the stay: who gives it up night by night pays for no more
    /// nights than who gives it up at once.
    ///
    /// - Parameter earlier: What the fees counted that the stay owes already, under whichever policy.
    public func fee(
        of items: [CancellableItem], after earlier: ChargedCancellation = .nothing, in currency: Currency
    ) -> CancellationFee {
        let most = feeMaximumTimeUnits.map { max($0 - earlier.unitCount, 0) } ?? .max
        let units = Set(items.compactMap(\.unit)).sorted().prefix(most)
        let last = units.last
        let share = items.filter { item in
            guard feeExtent.contains(item.isTimeUnit ? .timeUnits : .products) else { return false }
            guard let unit = item.unit else { return true }
            return last.map { unit <= $0 } ?? false
        }.reduce(ExactDecimal.zero) { $0 + $1.value }
        let absolute = max(absoluteFee - earlier.absoluteFee, 0)
        // A fee that is no share of anything counts no units.
        let unitCount = relativeFee.isZero || feeExtent.isEmpty ? 0 : units.count
        return CancellationFee(
            value: Money.rounded(absolute + share * relativeFee, to: currency),
            counted: ChargedCancellation(unitCount: unitCount, absoluteFee: absolute)
        )
    }
}

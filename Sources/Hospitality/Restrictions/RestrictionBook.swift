public import Foundation
public import InnkeeperValues

/// A stay that somebody wants, as restrictions look at it.
public struct SoughtStay: Sendable {
    public let stay: Stay
    public let units: Range<UnitIndex>
    public let rateID: ID<Rate>
    /// The rate and all that it follows.
    public let rateChain: Set<ID<Rate>>
    public let rateGroupID: ID<RateGroup>
    public let categoryID: ID<ResourceCategory>
    public let categoryType: ResourceCategoryType
    /// Of all time units together, gross or net as the enterprise prices.
    public let price: ExactDecimal
    public let currency: Currency

    public init(
        stay: Stay, units: Range<UnitIndex>, rateID: ID<Rate>, rateChain: Set<ID<Rate>>, rateGroupID: ID<RateGroup>,
        categoryID: ID<ResourceCategory>, categoryType: ResourceCategoryType, price: ExactDecimal, currency: Currency
    ) {
        self.stay = stay
        self.units = units
        self.rateID = rateID
        self.rateChain = rateChain
        self.rateGroupID = rateGroupID
        self.categoryID = categoryID
        self.categoryType = categoryType
        self.price = price
        self.currency = currency
    }
}

/// The restrictions of a service, asked whether they let a stay be sold.
public struct RestrictionBook: Sendable {
    private let restrictions: [Restriction]
    private let timeUnits: TimeUnits

    public init(_ restrictions: [Restriction], timeUnits: TimeUnits) {
        self.restrictions = restrictions
        self.timeUnits = timeUnits
    }

    /// - Parameter now: When the stay is booked.
    /// - Throws: `RestrictionRefusal` of the first restriction that is about the stay and is not lifted from it.
    public func check(_ sought: SoughtStay, now: Date) throws(RestrictionRefusal) {
        for restriction in restrictions where restriction.conditions.mean(sought) {
            guard let unit = unit(of: sought, in: restriction) else { continue }
            let place = timeUnits.name(of: unit)
            guard !restriction.exceptions.isEmpty else {
                throw .closed(restriction.conditions.kind, on: place)
            }
            if let demand = restriction.exceptions.unmet(by: sought, timeUnits, now: now) {
                throw .demanding(restriction.conditions.kind, on: place, demand)
            }
        }
    }

    /// The first unit of a stay that a restriction is about.
    private func unit(of sought: SoughtStay, in restriction: Restriction) -> UnitIndex? {
        let (conditions, span) = (restriction.conditions, restriction.span)
        switch conditions.kind {
        case .stay: return span.units(within: sought.units)?.first { isClosed($0, by: conditions) }
        case .start: return unit(at: sought.stay.arrival, conditions, span)
        case .end: return unit(at: sought.stay.departure, conditions, span)
        }
    }

    private func unit(at instant: Date, _ conditions: RestrictionConditions, _ span: RestrictionSpan) -> UnitIndex? {
        let unit = timeUnits.unit(at: instant)
        guard span.contains(unit), isOnItsDay(unit, conditions), conditions.hours.contains(hour: hour(at: instant))
        else { return nil }
        return unit
    }

    private func isClosed(_ unit: UnitIndex, by conditions: RestrictionConditions) -> Bool {
        // A day has all hours.
        guard timeUnits.unit == .hour, conditions.hours != .all else { return isOnItsDay(unit, conditions) }
        return conditions.hours.contains(hour: hour(at: timeUnits.start(of: unit))) && isOnItsDay(unit, conditions)
    }

    private func isOnItsDay(_ unit: UnitIndex, _ conditions: RestrictionConditions) -> Bool {
        timeUnits.unit == .month || conditions.days == .all
            || conditions.days.contains(timeUnits.firstDay(of: unit).weekday)
    }

    /// What the clocks of the house show, from 0 to 23.
    private func hour(at instant: Date) -> Int {
        timeUnits.zone.localSeconds(at: instant).quotientAndRemainderFloored(by: 86_400).remainder / 3600
    }
}

extension RestrictionBook {
    /// The units in which nobody can stay in a category, at whatever rate and however booked.
    public func closedUnits(
        of category: ID<ResourceCategory>, _ type: ResourceCategoryType, within units: Range<UnitIndex>
    ) -> Set<UnitIndex> {
        var closed: Set<UnitIndex> = []
        for restriction in restrictions where restriction.exceptions.isEmpty {
            let conditions = restriction.conditions
            guard conditions.kind == .stay, conditions.exactRateID == nil, conditions.baseRateID == nil,
                conditions.rateGroupID == nil, conditions.categoryID.map({ $0 == category }) ?? true,
                conditions.categoryType.map({ $0 == type }) ?? true
            else { continue }
            guard let common = restriction.span.units(within: units) else { continue }
            closed.formUnion(common.filter { isClosed($0, by: conditions) })
        }
        return closed
    }
}

import Hospitality
import InnkeeperContract
import InnkeeperValues

/// The conditions of a restriction as any of the requests says them, without the interval.
struct RestrictionTerms {
    let kind: RestrictionKind
    let exactRate: String?
    let baseRate: String?
    let rateGroup: String?
    let category: String?
    let categoryType: ResourceCategoryType?
    let days: WeekdaySet
    let hours: HourSet

    init(_ data: Contract.RestrictionSetData) {
        kind = sameChoice(data.type)
        (exactRate, baseRate, rateGroup) = (data.exactRateID, data.baseRateID, data.rateGroupID)
        category = data.resourceCategoryID
        categoryType = data.resourceCategoryType.map { sameChoice($0) }
        days = WeekdaySet(data.days)
        hours = .all
    }

    init(_ data: Contract.RestrictionClearData) {
        kind = sameChoice(data.type)
        (exactRate, baseRate, rateGroup) = (data.exactRateID, data.baseRateID, data.rateGroupID)
        category = data.resourceCategoryID
        categoryType = data.resourceCategoryType.map { sameChoice($0) }
        days = WeekdaySet(data.days)
        hours = .all
    }

    /// The older form: no days and no hours mean all.
    init(_ data: Contract.RestrictionConditionsData) {
        kind = sameChoice(data.type)
        (exactRate, baseRate, rateGroup) = (data.exactRateID, data.baseRateID, data.rateGroupID)
        category = data.resourceCategoryID
        categoryType = data.resourceCategoryType.map { sameChoice($0) }
        let named = (data.days ?? []).compactMap(Weekday.init)
        days = named.isEmpty ? .all : WeekdaySet(named)
        hours = data.hours.map { HourSet($0) } ?? .all
    }
}

/// The exceptions of a restriction as any of the requests says them.
struct RestrictionLimits {
    struct Price {
        let value: ExactDecimal?
        let currency: String
    }

    let minAdvance: Period?
    let maxAdvance: Period?
    let minLength: Period?
    let maxLength: Period?
    let minPrice: Price?
    let maxPrice: Price?

    init(_ data: Contract.RestrictionSetData) {
        (minAdvance, maxAdvance) = (data.minAdvance, data.maxAdvance)
        (minLength, maxLength) = (data.minLength, data.maxLength)
        minPrice = data.minPrice.map { Price(value: $0.value, currency: $0.currency) }
        maxPrice = data.maxPrice.map { Price(value: $0.value, currency: $0.currency) }
    }

    init(_ data: Contract.RestrictionExceptionsData?) {
        (minAdvance, maxAdvance) = (data?.minAdvance, data?.maxAdvance)
        (minLength, maxLength) = (data?.minLength, data?.maxLength)
        minPrice = data?.minPrice.map { Price($0) }
        maxPrice = data?.maxPrice.map { Price($0) }
    }
}

extension RestrictionLimits.Price {
    /// The older form of an amount says it whole or in its parts.
    init(_ amount: Contract.CurrencyValueOld) {
        self.init(value: amount.value ?? amount.net.map { $0 + (amount.tax ?? 0) }, currency: amount.currency)
    }
}

extension WeekdaySet {
    init(_ days: Contract.DaysParameters) {
        let flags = [
            days.monday, days.tuesday, days.wednesday, days.thursday, days.friday, days.saturday, days.sunday,
        ]
        self.init(zip(Weekday.allCases, flags).filter { $0.1 }.map { $0.0 })
    }
}

extension HourSet {
    init(_ hours: Contract.HoursDiscontinued) {
        let flags = [
            hours.zero, hours.one, hours.two, hours.three, hours.four, hours.five, hours.six, hours.seven, hours.eight,
            hours.nine, hours.ten, hours.eleven, hours.twelve, hours.thirteen, hours.fourteen, hours.fifteen,
            hours.sixteen, hours.seventeen, hours.eighteen, hours.nineteen, hours.twenty, hours.twentyOne,
            hours.twentyTwo, hours.twentyThree,
        ]
        self.init(flags.indices.filter { flags[$0] })
    }
}

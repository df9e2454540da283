import Hospitality
import InnkeeperContract

extension Contract.Restriction {
    /// The one place where a restriction becomes its wire form.
    init(_ restriction: Restriction, _ timeUnits: TimeUnits) {
        self.init(
            id: restriction.id.uuid,
            serviceID: restriction.serviceID.uuid,
            externalIdentifier: restriction.externalIdentifier,
            origin: sameChoice(restriction.origin),
            conditions: Contract.RestrictionConditions(restriction, timeUnits),
            exceptions: Contract.RestrictionExceptions(restriction.exceptions)
        )
    }
}

extension Contract.RestrictionDiscontinued {
    /// The older operations answer the same under other names.
    init(_ restriction: Restriction, _ timeUnits: TimeUnits) {
        let (conditions, span) = (restriction.conditions, restriction.span)
        self.init(
            id: restriction.id.uuid,
            serviceID: restriction.serviceID.uuid,
            externalIdentifier: restriction.externalIdentifier,
            origin: sameChoice(restriction.origin),
            conditions: Contract.RestrictionConditionsDiscontinued(
                type: sameChoice(conditions.kind),
                exactRateID: conditions.exactRateID?.uuid,
                baseRateID: conditions.baseRateID?.uuid,
                rateGroupID: conditions.rateGroupID?.uuid,
                resourceCategoryID: conditions.categoryID?.uuid,
                resourceCategoryType: conditions.categoryType.map { sameChoice($0) },
                startUTC: span.first.map(timeUnits.start),
                endUTC: span.last.map(timeUnits.start),
                days: conditions.days.days.map(\.rawValue),
                hours: Contract.HoursDiscontinued(conditions.hours)
            ),
            exceptions: Contract.RestrictionExceptions(restriction.exceptions)
        )
    }
}

extension Contract.RestrictionConditions {
    init(_ restriction: Restriction, _ timeUnits: TimeUnits) {
        let (conditions, span) = (restriction.conditions, restriction.span)
        self.init(
            type: sameChoice(conditions.kind),
            exactRateID: conditions.exactRateID?.uuid,
            baseRateID: conditions.baseRateID?.uuid,
            rateGroupID: conditions.rateGroupID?.uuid,
            resourceCategoryID: conditions.categoryID?.uuid,
            resourceCategoryType: conditions.categoryType.map { sameChoice($0) },
            startUTC: span.first.map(timeUnits.start),
            endUTC: span.last.map(timeUnits.start),
            days: conditions.days.days.map(\.rawValue),
            hours: Contract.Hours(conditions.hours)
        )
    }
}

extension Contract.RestrictionExceptions {
    /// Nil where nothing lifts the restriction.
    init?(_ exceptions: RestrictionExceptions) {
        guard !exceptions.isEmpty else { return nil }
        self.init(
            minAdvance: exceptions.minAdvance,
            maxAdvance: exceptions.maxAdvance,
            minLength: exceptions.minLength,
            maxLength: exceptions.maxLength,
            minPrice: exceptions.minPrice.map { Contract.CurrencyValueOld($0) },
            maxPrice: exceptions.maxPrice.map { Contract.CurrencyValueOld($0) }
        )
    }
}

extension Contract.CurrencyValueOld {
    init(_ price: RestrictionPrice) {
        self.init(currency: price.currency.code, value: price.value.trimmed(toAtLeast: price.currency.scale))
    }
}

extension Contract.Hours {
    init(_ hours: HourSet) {
        func has(_ hour: Int) -> Bool { hours.contains(hour: hour) }
        self.init(
            zero: has(0), one: has(1), two: has(2), three: has(3), four: has(4), five: has(5), six: has(6),
            seven: has(7), eight: has(8), nine: has(9), ten: has(10), eleven: has(11), twelve: has(12),
            thirteen: has(13), fourteen: has(14), fifteen: has(15), sixteen: has(16), seventeen: has(17),
            eighteen: has(18), nineteen: has(19), twenty: has(20), twentyOne: has(21), twentyTwo: has(22),
            twentyThree: has(23)
        )
    }
}

extension Contract.HoursDiscontinued {
    init(_ hours: HourSet) {
        let same = Contract.Hours(hours)
        self.init(
            zero: same.zero, one: same.one, two: same.two, three: same.three, four: same.four, five: same.five,
            six: same.six, seven: same.seven, eight: same.eight, nine: same.nine, ten: same.ten, eleven: same.eleven,
            twelve: same.twelve, thirteen: same.thirteen, fourteen: same.fourteen, fifteen: same.fifteen,
            sixteen: same.sixteen, seventeen: same.seventeen, eighteen: same.eighteen, nineteen: same.nineteen,
            twenty: same.twenty, twentyOne: same.twentyOne, twentyTwo: same.twentyTwo, twentyThree: same.twentyThree
        )
    }
}

import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What the house does not sell to everybody or at every time, and the words that open its private rates.
extension DemoHouse {
    func insertRestrictions(from now: Date, in transaction: Transaction) throws {
        let today = timeUnits.unit(at: now)
        var restrictions: [Restriction] = []
        func restrict(
            _ conditions: RestrictionConditions, _ days: ClosedRange<Int>?,
            _ exceptions: RestrictionExceptions = RestrictionExceptions(), by origin: RestrictionOrigin = .integration
        ) {
            let span = RestrictionSpan(
                first: days.map { today.advanced(by: $0.lowerBound) },
                last: days.map { today.advanced(by: $0.upperBound) }
            )
            restrictions.append(
                Restriction(
                    id: ids.next(at: now), enterpriseID: enterprise.id, serviceID: stays.id, origin: origin,
                    conditions: conditions, span: span ?? .always, exceptions: exceptions, created: now
                )
            )
        }
        // Who wants the price of a long stay must stay for long.
        restrict(
            RestrictionConditions(.start, exactRateID: rates["Corporate long stay"]?.id), nil,
            RestrictionExceptions(minLength: Period(days: 5))
        )
        // A fair in the spring: two nights at the weekends, three in the apartment, and no suite is given
        // away cheaply.
        let weekend = WeekdaySet([.friday, .saturday])
        let spring = 120...150
        restrict(
            RestrictionConditions(.start, days: weekend), spring, RestrictionExceptions(minLength: Period(days: 2))
        )
        if let saver = rates["Non-refundable"] {
            restrict(RestrictionConditions(.stay, exactRateID: saver.id), spring)
        }
        func category(_ name: String) -> ResourceCategory? {
            rooms.first { $0.category.names[place.language] == name }?.category
        }
        if let suite = category("Suite") {
            restrict(
                RestrictionConditions(.stay, categoryID: suite.id), spring,
                RestrictionExceptions(minPrice: RestrictionPrice(price(150), currency))
            )
        }
        if let apartment = category("Apartment") {
            restrict(
                RestrictionConditions(.start, categoryID: apartment.id), spring,
                RestrictionExceptions(minLength: Period(days: 3))
            )
        }
        // The staff has a day to itself.
        restrict(RestrictionConditions(.start), 160...160, by: .user)
        restrict(RestrictionConditions(.end), 161...161, by: .user)
        try transaction.restrictions.insert(restrictions)
    }

    /// Codes for the private rates: one for everybody, one that was for last year.
    func insertVouchers(from now: Date, in transaction: Transaction) throws {
        let privateRates = ["Corporate", "Corporate long stay"].compactMap { rates[$0]?.id }
        let club = try Voucher(
            id: ids.next(at: opening), enterpriseID: enterprise.id, serviceID: stays.id, chainID: enterprise.chainID,
            name: "Regulars", externalIdentifier: "REGULARS", created: opening
        )
        let anniversary = try Voucher(
            id: ids.next(at: opening), enterpriseID: enterprise.id, serviceID: stays.id, chainID: enterprise.chainID,
            name: "Anniversary", created: opening
        )
        try transaction.vouchers.insert(
            [club, anniversary],
            opening: [club.id: privateRates, anniversary.id: Array(privateRates.prefix(1))]
        )
        try transaction.voucherCodes.insert([
            VoucherCode(
                id: ids.next(at: opening), enterpriseID: enterprise.id, voucherID: club.id, value: "REGULARS",
                created: opening
            ),
            VoucherCode(
                id: ids.next(at: opening), enterpriseID: enterprise.id, voucherID: anniversary.id, value: "TEN YEARS",
                validityStart: opening, validityEnd: now.addingTimeInterval(-30 * 86_400), created: opening
            ),
        ])
    }
}

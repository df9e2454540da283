import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("A stay under restrictions")
struct RestrictionBookTests {
    private let best: ID<Rate> = id(1)
    private let follower: ID<Rate> = id(2)
    private let flexible: ID<RateGroup> = id(3)
    private let doubles: ID<ResourceCategory> = id(4)

    @Test(
        "is not sold where it touches what is closed",
        arguments: [
            // Nights of 3 and 4 March, departure on the 5th.
            (RestrictionKind.stay, "2030-03-02", nil), (.stay, "2030-03-03", "Stays on 2030-03-03 are closed."),
            (.stay, "2030-03-04", "Stays on 2030-03-04 are closed."), (.stay, "2030-03-05", nil),
            (.start, "2030-03-03", "Arrivals on 2030-03-03 are closed."), (.start, "2030-03-04", nil),
            (.end, "2030-03-04", nil), (.end, "2030-03-05", "Departures on 2030-03-05 are closed."),
        ]
    )
    func closedDays(kind: RestrictionKind, on date: String, message: String?) throws {
        let closed = restriction(RestrictionConditions(kind), date, date)
        #expect(refusal([closed], try sought()) == message)
    }

    @Test("is bound by restrictions of its rate, of what the rate follows, of its group and of its category")
    func subjects() throws {
        let stay = try sought(rate: follower, chain: [follower, best])
        let other: (ID<Rate>, ID<RateGroup>, ID<ResourceCategory>) = (id(21), id(23), id(24))
        let bound = [
            RestrictionConditions(.stay), RestrictionConditions(.stay, exactRateID: follower),
            RestrictionConditions(.stay, baseRateID: best), RestrictionConditions(.stay, baseRateID: follower),
            RestrictionConditions(.stay, rateGroupID: flexible), RestrictionConditions(.stay, categoryID: doubles),
            RestrictionConditions(.stay, categoryType: .room),
            RestrictionConditions(.stay, baseRateID: best, rateGroupID: flexible, categoryID: doubles),
        ]
        for conditions in bound { #expect(refusal([restriction(conditions)], stay) != nil, "\(conditions)") }
        let free = [
            RestrictionConditions(.stay, exactRateID: best), RestrictionConditions(.stay, baseRateID: other.0),
            RestrictionConditions(.stay, rateGroupID: other.1), RestrictionConditions(.stay, categoryID: other.2),
            RestrictionConditions(.stay, categoryType: .dorm),
            RestrictionConditions(.stay, exactRateID: follower, categoryID: other.2),
        ]
        for conditions in free { #expect(refusal([restriction(conditions)], stay) == nil, "\(conditions)") }
    }

    @Test("is bound on certain days of the week and at certain hours")
    func daysAndHours() throws {
        // 3 March 2030 is a Sunday, the 4th a Monday, the 5th a Tuesday.
        for (kind, day, isBound) in [
            (RestrictionKind.stay, Weekday.monday, true), (.stay, .tuesday, false), (.start, .sunday, true),
            (.start, .monday, false), (.end, .tuesday, true), (.end, .monday, false),
        ] {
            let conditions = RestrictionConditions(kind, days: WeekdaySet([day]))
            #expect((refusal([restriction(conditions)], try sought()) != nil) == isBound, "\(kind) \(day)")
        }
        for (kind, hour, isBound) in [
            (RestrictionKind.start, 15, true), (.start, 14, false), (.end, 11, true), (.end, 15, false),
            (.stay, 3, true),
        ] {
            let conditions = RestrictionConditions(kind, hours: HourSet([hour]))
            #expect((refusal([restriction(conditions)], try sought()) != nil) == isBound, "\(kind) \(hour)")
        }
    }

    @Test(
        "is free of a restriction whose every exception it fulfils",
        arguments: [
            (RestrictionExceptions(minLength: Period(days: 2)), nil),
            (RestrictionExceptions(minLength: Period(days: 3)), "last at least 3 days"),
            (RestrictionExceptions(minLength: .hours(48), maxLength: Period(days: 2)), nil),
            (RestrictionExceptions(maxLength: Period(days: 1)), "last at most 1 day"),
            (RestrictionExceptions(minAdvance: Period(days: 2)), nil),
            (RestrictionExceptions(minAdvance: Period(days: 3)), "be booked at least 3 days ahead"),
            (RestrictionExceptions(maxAdvance: Period(days: 1)), "be booked at most 1 day ahead"),
            (RestrictionExceptions(maxAdvance: Period(months: 1)), nil),
            (RestrictionExceptions(minAdvance: .hours(55)), "be booked at least 55 hours ahead"),
            (RestrictionExceptions(maxAdvance: .hours(55)), nil),
            (
                RestrictionExceptions(minAdvance: Period(days: 2), minLength: Period(months: 1, days: 2)),
                "last at least 1 month 2 days"
            ),
            (RestrictionExceptions(minPrice: .init(100, currency("GBP"))), nil),
            (
                RestrictionExceptions(minPrice: .init(decimal("100.01"), currency("GBP"))),
                "cost at least 100.01 GBP per time unit"
            ),
            (
                RestrictionExceptions(maxPrice: .init(decimal("99.99"), currency("GBP"))),
                "cost at most 99.99 GBP per time unit"
            ),
            (RestrictionExceptions(maxPrice: .init(100, currency("GBP"))), nil),
            (RestrictionExceptions(maxPrice: .init(100, currency("EUR"))), "cost at most 100 EUR per time unit"),
        ]
    )
    func exceptions(exceptions: RestrictionExceptions, demand: String?) throws {
        let restriction = restriction(RestrictionConditions(.start), exceptions: exceptions)
        let message = demand.map { "A stay that starts on 2030-03-03 must \($0)." }
        #expect(refusal([restriction], try sought()) == message)
    }

    @Test("is named in the words of what the restriction is about")
    func words() throws {
        let exceptions = RestrictionExceptions(minLength: Period(days: 7))
        #expect(
            refusal([restriction(RestrictionConditions(.stay), exceptions: exceptions)], try sought())
                == "A stay on 2030-03-03 must last at least 7 days."
        )
        #expect(
            refusal([restriction(RestrictionConditions(.end), exceptions: exceptions)], try sought())
                == "A stay that ends on 2030-03-05 must last at least 7 days."
        )
        #expect(
            RestrictionRefusal.quotaExceeded.message == "The service would have more than 150000 restrictions."
        )
    }

    @Test("is measured in hours and months where its service is sold so")
    func otherUnits() throws {
        let hours = TimeUnits(unit: .hour, zone: zone("Europe/London"))
        let meeting = try stay("2030-03-04T10:00:00Z", "2030-03-04T12:00:00Z")
        func hourly(_ conditions: RestrictionConditions, _ exceptions: RestrictionExceptions = .init()) -> String? {
            refusal([restriction(conditions, exceptions: exceptions)], sought(meeting, hours), hours)
        }
        #expect(hourly(RestrictionConditions(.stay, hours: HourSet([11]))) == "Stays on 2030-03-04 11:00 are closed.")
        #expect(hourly(RestrictionConditions(.stay, hours: HourSet([9, 12]))) == nil)
        #expect(hourly(RestrictionConditions(.stay), .init(minLength: .hours(2))) == nil)
        #expect(hourly(RestrictionConditions(.stay), .init(minLength: .hours(3))) != nil)

        let months = TimeUnits(unit: .month, zone: zone("Europe/London"))
        let spring = try stay("2030-03-01T00:00:00Z", "2030-05-31T20:00:00Z")
        // A month has all days of the week.
        let sunday = RestrictionConditions(.start, days: WeekdaySet([.sunday]))
        #expect(refusal([restriction(sunday)], sought(spring, months), months) == "Arrivals on 2030-03 are closed.")
        let long = restriction(RestrictionConditions(.start), exceptions: .init(minLength: Period(months: 3)))
        #expect(refusal([long], sought(spring, months), months) == nil)
    }

    @Test("counts days ahead by the calendar, also where the clocks change")
    func advance() throws {
        // The clocks go forward in the night to 31 March 2030.
        let easter = sought(try stay("2030-03-31T14:00:00Z", "2030-04-01T10:00:00Z"), .london)
        let dayAhead = restriction(RestrictionConditions(.stay), exceptions: .init(minAdvance: Period(days: 1)))
        let book = RestrictionBook([dayAhead], timeUnits: .london)
        #expect(throws: Never.self) { try book.check(easter, now: utc("2030-03-30T23:59:59Z")) }
        #expect(throws: RestrictionRefusal.self) { try book.check(easter, now: utc("2030-03-31T00:00:00Z")) }
    }

    @Test("finds the categories that are closed to everybody")
    func closedUnits() {
        let days = nights("2030-03-01", "2030-03-10")
        let book = RestrictionBook(
            [
                restriction(RestrictionConditions(.stay, categoryID: doubles), "2030-03-03", "2030-03-04"),
                restriction(RestrictionConditions(.stay, categoryType: .room), "2030-03-09", nil),
                restriction(RestrictionConditions(.stay, exactRateID: best), "2030-03-05", "2030-03-05"),
                restriction(RestrictionConditions(.start), "2030-03-06", "2030-03-06"),
                restriction(
                    RestrictionConditions(.stay), "2030-03-07", "2030-03-07", exceptions: .init(minLength: .hours(1))
                ),
            ], timeUnits: .london
        )
        #expect(
            book.closedUnits(of: doubles, .room, within: days)
                == [night("2030-03-03"), night("2030-03-04"), night("2030-03-09"), night("2030-03-10")]
        )
        #expect(book.closedUnits(of: id(24), .dorm, within: days).isEmpty)
    }

    // MARK: - Vocabulary

    private func restriction(
        _ conditions: RestrictionConditions, _ first: String? = nil, _ last: String? = nil,
        exceptions: RestrictionExceptions = RestrictionExceptions()
    ) -> Restriction {
        Restriction(
            id: id(9), enterpriseID: id(90), serviceID: id(91), origin: .user, conditions: conditions,
            span: RestrictionSpan(first: first.map(night), last: last.map(night)) ?? .always, exceptions: exceptions,
            created: utc("2030-01-01T00:00:00Z")
        )
    }

    /// Two nights from 3 March 2030 on, at 100 pounds each.
    private func sought(rate: ID<Rate>? = nil, chain: Set<ID<Rate>>? = nil) throws -> SoughtStay {
        let stay = try stay("2030-03-03T15:00:00Z", "2030-03-05T11:00:00Z")
        return sought(stay, .london, rate: rate, chain: chain ?? [best])
    }

    private func sought(
        _ stay: Stay, _ timeUnits: TimeUnits, rate: ID<Rate>? = nil, chain: Set<ID<Rate>> = []
    ) -> SoughtStay {
        SoughtStay(
            stay: stay, units: timeUnits.units(of: stay), rateID: rate ?? best, rateChain: chain,
            rateGroupID: flexible, categoryID: doubles, categoryType: .room, price: 200, currency: currency("GBP")
        )
    }

    /// What is said to somebody who books at 9 on 1 March 2030.
    private func refusal(
        _ restrictions: [Restriction], _ sought: SoughtStay, _ timeUnits: TimeUnits = .london
    ) -> String? {
        do {
            try RestrictionBook(restrictions, timeUnits: timeUnits).check(sought, now: utc("2030-03-01T09:00:00Z"))
            return nil
        } catch {
            return error.message
        }
    }
}

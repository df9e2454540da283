import Foundation
import Hospitality
import InnkeeperValues
import Testing

/// How many random stays are compared in every environment; `make test-long` compares a hundred thousand.
private let stayCount = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] == nil ? 2_000 : 100_000

@Suite("Random restrictions")
struct RandomRestrictionsTests {
    @Test("let exactly those stays be sold that a walk through the calendar lets be sold")
    func sameAsWalk() throws {
        var random = SeededGenerator(seed: 2030)
        let walk = Walk()
        var (wrong, refused) = (0, 0)
        for _ in 0..<stayCount {
            let restrictions = (0..<Int.random(in: 1...4, using: &random)).map { _ in anyRestriction(&random) }
            let plan = Plan(
                arrival: day("2030-03-20").adding(days: Int.random(in: 0..<30, using: &random)),
                nights: Int.random(in: 1...9, using: &random), rate: Int.random(in: 1...3, using: &random),
                price: ExactDecimal(Int.random(in: 50...150, using: &random)),
                bookedDaysAhead: Int.random(in: 0...10, using: &random),
                bookedAtHour: Int.random(in: 0...23, using: &random)
            )
            let isSold = restrictions.allSatisfy { !walk.forbids($0, plan) }
            let book = RestrictionBook(restrictions, timeUnits: .london)
            do {
                try book.check(try plan.sought(), now: plan.booked)
                if !isSold { wrong += 1 }
            } catch is RestrictionRefusal {
                if isSold { wrong += 1 }
                refused += 1
            }
        }
        #expect(wrong == 0)
        // Chance must ask both questions.
        #expect(refused > stayCount / 10 && refused < stayCount * 9 / 10)
    }

    private func anyRestriction(_ random: inout SeededGenerator) -> Restriction {
        let first = day("2030-03-15").adding(days: Int.random(in: 0..<35, using: &random))
        let last = first.adding(days: Int.random(in: 0..<10, using: &random))
        var conditions = RestrictionConditions(
            RestrictionKind.allCases.randomElement(using: &random) ?? .stay,
            days: WeekdaySet(Weekday.allCases.filter { _ in Int.random(in: 0..<3, using: &random) > 0 })
        )
        switch Int.random(in: 0..<6, using: &random) {
        case 0: conditions.exactRateID = id(Int.random(in: 1...3, using: &random))
        case 1: conditions.baseRateID = id(Int.random(in: 1...3, using: &random))
        case 2: conditions.rateGroupID = id(10 + Int.random(in: 0...1, using: &random))
        case _: break
        }
        var exceptions = RestrictionExceptions()
        func days(_ range: ClosedRange<Int>) -> Period? {
            Int.random(in: 0..<4, using: &random) == 0 ? Period(days: Int.random(in: range, using: &random)) : nil
        }
        exceptions.minLength = days(1...5)
        exceptions.maxLength = days(3...9)
        exceptions.minAdvance = days(0...8)
        exceptions.maxAdvance = days(2...12)
        if Int.random(in: 0..<4, using: &random) == 0 {
            let price = ExactDecimal(Int.random(in: 60...140, using: &random))
            exceptions.minPrice = RestrictionPrice(price, currency("GBP"))
        }
        return Restriction(
            id: id(9), enterpriseID: id(90), serviceID: id(91), origin: .integration, conditions: conditions,
            span: RestrictionSpan(
                first: Int.random(in: 0..<10, using: &random) == 0 ? nil : UnitIndex(first.daysSinceEpoch),
                last: Int.random(in: 0..<10, using: &random) == 0 ? nil : UnitIndex(last.daysSinceEpoch)
            ) ?? .always,
            exceptions: exceptions, created: utc("2030-01-01T00:00:00Z")
        )
    }
}

/// A stay as somebody plans it, in days. Rate 3 follows 2, which follows 1; 1 is in group 10, the others in 11.
private struct Plan {
    let arrival: LocalDate
    let nights: Int
    let rate: Int
    /// Of each night.
    let price: ExactDecimal
    let bookedDaysAhead: Int
    let bookedAtHour: Int

    var chain: [Int] { Array(1...rate) }
    var group: Int { rate == 1 ? 10 : 11 }

    var booked: Date {
        let zone = TimeUnits.london.zone
        return arrival.adding(days: -bookedDaysAhead).instant(secondsAfterMidnight: bookedAtHour * 3600, in: zone)
    }

    func sought() throws -> SoughtStay {
        let units = UnitIndex(arrival.daysSinceEpoch)..<UnitIndex(arrival.daysSinceEpoch + nights)
        let stay = try #require(TimeUnits.london.stay(over: units))
        return SoughtStay(
            stay: stay, units: TimeUnits.london.units(of: stay), rateID: id(rate), rateChain: Set(chain.map { id($0) }),
            rateGroupID: id(group), categoryID: id(4), categoryType: .room, price: price * ExactDecimal(nights),
            currency: currency("GBP")
        )
    }
}

/// Reads a restriction as a person at the desk does: day by day on the wall calendar. Slow, and obviously right.
private struct Walk {
    private let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone("Europe/London")
        return calendar
    }()

    func forbids(_ restriction: Restriction, _ plan: Plan) -> Bool {
        guard isMeant(restriction.conditions, plan) else { return false }
        let dates: [LocalDate] =
            switch restriction.conditions.kind {
            case .stay: (0..<plan.nights).map { plan.arrival.adding(days: $0) }
            case .start: [plan.arrival]
            case .end: [plan.arrival.adding(days: plan.nights)]
            }
        guard dates.contains(where: { isOn($0, restriction) }) else { return false }
        return !isLifted(restriction.exceptions, plan)
    }

    private func isMeant(_ conditions: RestrictionConditions, _ plan: Plan) -> Bool {
        if let rate = conditions.exactRateID, rate != id(plan.rate) { return false }
        if let base = conditions.baseRateID, !plan.chain.contains(where: { id($0) == base }) { return false }
        if let group = conditions.rateGroupID, group != id(plan.group) { return false }
        return true
    }

    private func isOn(_ date: LocalDate, _ restriction: Restriction) -> Bool {
        if let first = restriction.span.first, date.daysSinceEpoch < first.number { return false }
        if let last = restriction.span.last, date.daysSinceEpoch > last.number { return false }
        let noon = calendar.date(from: DateComponents(year: date.year, month: date.month, day: date.day, hour: 12))
        // Foundation counts from Sunday as 1.
        let names: [Weekday] = [.sunday, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday]
        let weekday = noon.map { names[calendar.component(.weekday, from: $0) - 1] }
        return restriction.conditions.days.days.contains { $0 == weekday }
    }

    private func isLifted(_ exceptions: RestrictionExceptions, _ plan: Plan) -> Bool {
        let answers: [Bool?] = [
            exceptions.minLength.map { plan.nights >= $0.days }, exceptions.maxLength.map { plan.nights <= $0.days },
            exceptions.minAdvance.map { plan.bookedDaysAhead >= $0.days },
            exceptions.maxAdvance.map { plan.bookedDaysAhead <= $0.days },
            exceptions.minPrice.map { plan.price >= $0.value },
        ]
        let given = answers.compactMap { $0 }
        return !given.isEmpty && given.allSatisfy { $0 }
    }
}

import Foundation
import Hospitality
import InnkeeperValues
import Testing

/// Price lists that are made up; each has some hundred prices. `make test-long` compares more than 100,000.
private let planCount = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] == nil ? 40 : 2_000

@Suite("Random price lists")
struct RandomPricesTests {
    @Test("have the prices that somebody finds with paper, one at a time")
    func sameAsSlow() throws {
        var random = SeededGenerator(seed: 2026)
        var (compared, wrong) = (0, [String]())
        for number in 0..<planCount {
            var maker = PriceListMaker(random: random)
            let slow = maker.make()
            random = maker.random
            let plan = try plan(of: slow)
            for rate in slow.rates.indices {
                let prices = try plan.prices(of: id(100 + rate), units: Self.units)
                for day in 0..<Self.dayCount {
                    if prices.base[day] != Self.money(slow.full(rate, nil, day)) {
                        wrong.append("\(number): rate \(rate), day \(day)")
                    }
                    for category in slow.categories.indices {
                        let price = prices.categories[id(200 + category)]?[day]
                        if price != Self.money(slow.full(rate, category, day)) {
                            wrong.append("\(number): rate \(rate), category \(category), day \(day)")
                        }
                    }
                }
                compared += Self.dayCount * (slow.categories.count + 1)
                for category in slow.categories.indices {
                    let people = maker.people()
                    let stay = try plan.stayPrices(
                        of: id(100 + rate), id(200 + category), Self.units, Self.occupancy(people)
                    )
                    let slowly = (0..<Self.dayCount).map { Self.money(slow.price(rate, category, $0, people: people)) }
                    if stay != slowly { wrong.append("\(number): \(people) at rate \(rate) in category \(category)") }
                    compared += Self.dayCount
                }
                random = maker.random
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(10))")
        #expect(compared > planCount * 50)
    }

    fileprivate static let dayCount = 4
    private static let units = UnitIndex(20_000)..<UnitIndex(20_000 + dayCount)

    private static func money(_ cents: Int) -> ExactDecimal { ExactDecimal(coefficient: Int128(cents), scale: 2) }

    private static func share(_ percent: Int) -> ExactDecimal { ExactDecimal(coefficient: Int128(percent), scale: 2) }

    /// Ages 0 and 1 are adults, 2 and 3 children.
    private static func occupancy(_ people: [Int]) -> Occupancy {
        Occupancy(
            (0..<4).compactMap { age in
                let count = people.filter { $0 == age }.count
                guard count > 0 else { return nil }
                return Occupancy.Part(
                    ageCategory: id(300 + age), classification: age < 2 ? .adult : .child, count: count
                )
            }
        )
    }

    private func plan(of slow: SlowPrices) throws -> PricePlan {
        let rates = try slow.rates.enumerated().map { number, source in
            PricePlanRate(
                id: id(100 + number), pricing: Self.pricing(source),
                categoryAdjustments: try (slow.adjustments[number] ?? [:]).map { category, rule in
                    try CategoryPriceAdjustment(
                        category: id(200 + category), parent: rule.parent.map { id(200 + $0) },
                        absolute: Self.money(rule.1.cents), relative: Self.share(rule.1.percent)
                    )
                },
                ageCategoryAdjustments: slow.ages.filter { $0.key.rate == number }.map { age, cents in
                    AgeCategoryPriceAdjustment(
                        ageCategory: id(300 + age.age), kind: age.kind, absolute: Self.money(cents)
                    )
                }
            )
        }
        return try PricePlan(
            rates: rates.reversed(),
            categories: slow.categories.enumerated().map { number, category in
                CategoryCapacity(id: id(200 + number), capacity: category.regular, extraCapacity: category.extra)
            },
            prices: slow.cents.map { day, cents in
                DatedPrice(
                    rate: id(100 + day.rate), category: day.category.map { id(200 + $0) },
                    unit: UnitIndex(20_000 + day.day), value: Self.money(cents)
                )
            },
            currency: currency("GBP")
        )
    }

    private static func pricing(_ source: SlowPrices.Source) -> RatePricing {
        switch source {
        case .own(let cents, let empty, let extra):
            .base(
                BaseRatePricing(
                    price: money(cents), taxCodes: [], emptyUnitAdjustment: money(empty),
                    extraUnitAdjustment: money(extra)
                )
            )
        case .following(let base, let adjustment):
            .dependent(on: id(100 + base), absolute: money(adjustment.cents), relative: share(adjustment.percent))
        }
    }
}

/// Makes up price lists, some of them foolish: prices that fall below nothing, adjustments that do nothing.
private struct PriceListMaker {
    var random: SeededGenerator

    mutating func make() -> SlowPrices {
        var slow = SlowPrices()
        for _ in 0..<number(1...5) {
            slow.categories.append(.init(regular: number(0...4), extra: number(0...2)))
        }
        for rate in 0..<number(1...7) {
            let follows = rate > 0 && number(0...3) > 0
            slow.rates.append(
                follows
                    ? .following(number(0...rate - 1), adjustment())
                    : .own(
                        cents: number(0...30_000), emptyCents: number(-4_000...500), extraCents: number(-500...5_000)
                    )
            )
            guard !follows else { continue }
            // Each category follows one that comes later or the base price, so there is no circle.
            for category in slow.categories.indices where number(0...2) > 0 {
                let later = category + 1 < slow.categories.count && number(0...1) == 0
                let parent = later ? number(category + 1...slow.categories.count - 1) : nil
                slow.adjustments[rate, default: [:]][category] = (parent, adjustment())
            }
            for day in 0..<RandomPricesTests.dayCount {
                if number(0...1) == 0 { slow.cents[.init(rate: rate, category: nil, day: day)] = number(0...40_000) }
                for category in slow.categories.indices where number(0...4) == 0 {
                    slow.cents[.init(rate: rate, category: category, day: day)] = number(0...60_000)
                }
            }
            for age in 0..<4 {
                for kind in AgeCategoryPriceAdjustment.Kind.allCases where number(0...2) == 0 {
                    slow.ages[.init(rate: rate, age: age, kind: kind)] = number(-6_000...6_000)
                }
            }
        }
        return slow
    }

    /// The ages of a party, adults first.
    mutating func people() -> [Int] { (0..<number(0...6)).map { _ in number(0...3) }.sorted() }

    private mutating func adjustment() -> SlowPrices.Adjustment {
        .init(
            cents: number(0...2) == 0 ? 0 : number(-5_000...5_000), percent: number(0...2) == 0 ? 0 : number(-120...150)
        )
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
}

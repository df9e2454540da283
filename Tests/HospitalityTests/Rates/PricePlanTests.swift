import Hospitality
import InnkeeperValues
import Testing

@Suite("The prices of a rate")
struct PricePlanTests {
    private let flexible: ID<Rate> = id(1)
    private let nonRefundable: ID<Rate> = id(2)
    private let corporate: ID<Rate> = id(3)
    private let double: ID<ResourceCategory> = id(11)
    private let suite: ID<ResourceCategory> = id(12)
    private let penthouse: ID<ResourceCategory> = id(13)
    private let adult: ID<AgeCategory> = id(21)
    private let child: ID<AgeCategory> = id(22)
    private let week = nights("2026-03-02", "2026-03-08")

    @Test("are the base price where nothing else is set")
    func base() throws {
        let prices = try plan().prices(of: flexible, units: week)
        #expect(prices.base == [ExactDecimal](repeating: 100, count: 7))
        #expect(prices.categories[double] == prices.base)
        #expect(prices.base[0].description == "100.00")
    }

    @Test("follow from category to category, each its amount first and then its share")
    func categories() throws {
        let prices = try plan().prices(of: flexible, units: week)
        // (100 + 20) × 1.5, and from there (180 + 10) × 2
        #expect(prices.categories[suite]?.first == 180)
        #expect(prices.categories[penthouse]?.first == 380)
    }

    @Test("are those of their night where one is set, for all that follows from it")
    func dated() throws {
        let plan = try plan(prices: [
            DatedPrice(rate: flexible, unit: night("2026-03-04"), value: 200),
            DatedPrice(rate: flexible, category: suite, unit: night("2026-03-05"), value: 250),
        ])
        let prices = try plan.prices(of: flexible, units: week)
        #expect(
            prices.base.map(\.description).joined(separator: " ") == "100.00 100.00 200.00 100.00 100.00 100.00 100.00")
        #expect(prices.categories[suite]?.prefix(4) == [180, 180, 330, 250])
        #expect(prices.categories[penthouse]?.prefix(4) == [380, 380, 680, 520])
        #expect(try plan.prices(of: nonRefundable, units: week).base[2] == 180)
    }

    @Test("of a rate that follows another are adjusted along the whole chain")
    func dependent() throws {
        let plan = try plan()
        // 100 - 10 %, then (90 - 5) × 0.95
        #expect(try plan.prices(of: nonRefundable, units: week).base[0] == 90)
        #expect(try plan.prices(of: corporate, units: week).base[0] == decimal("80.75"))
        #expect(try plan.prices(of: corporate, units: week).categories[suite]?[0] == decimal("149.15"))
    }

    @Test("are rounded once, at the end, half away from zero")
    func rounding() throws {
        let third = PricePlanRate(
            id: corporate, pricing: .dependent(on: nonRefundable, absolute: 0, relative: decimal("-0.005")))
        let plan = try plan(extra: [third], base: decimal("33.33"))
        // 33.33 × 0.9 = 29.997, and × 0.995 = 29.847015; rounding in between would have given 29.85 as well as 30.00
        #expect(try plan.prices(of: nonRefundable, units: week).base[0].description == "30.00")
        #expect(try plan.prices(of: corporate, units: week).base[0].description == "29.85")
        #expect(Money.rounded(decimal("0.125"), to: currency("GBP")).description == "0.13")
        #expect(Money.rounded(decimal("1234.5"), to: currency("JPY")).description == "1235")
        #expect(Money.rounded(decimal("1.0005"), to: currency("KWD")).description == "1.001")
    }

    @Test("are for a full resource; empty places and extra people change them")
    func occupancy() throws {
        let plan = try plan()
        #expect(try price(plan, adults: 2) == 100)
        #expect(try price(plan, adults: 1) == 85)
        #expect(try price(plan, adults: 3) == 130)
        #expect(try price(plan, adults: 9) == 130)
    }

    @Test("know children, who take the extra places after the adults have taken theirs")
    func children() throws {
        let plan = try plan(ageCategories: [
            .init(ageCategory: child, kind: .standard, absolute: -20),
            .init(ageCategory: child, kind: .extra, absolute: 10),
            .init(ageCategory: adult, kind: .negative, absolute: -25),
        ])
        #expect(try price(plan, adults: 1, children: 1) == 80)
        #expect(try price(plan, adults: 2, children: 1) == 110)
        #expect(try price(plan, adults: 3, children: 0) == 130)
        #expect(try price(plan, adults: 1, children: 0) == 75)
    }

    @Test("of people are not discounted by the rate")
    func occupancyOfDependent() throws {
        let plan = try plan()
        #expect(try plan.price(of: nonRefundable, double, week.lowerBound, party(adults: 1)) == 75)
    }

    @Test("of a stay are one for each unit, and give way to what was agreed upon")
    func agreed() throws {
        let plan = try plan(prices: [DatedPrice(rate: flexible, unit: night("2026-03-03"), value: 120)])
        let units = nights("2026-03-02", "2026-03-04")
        #expect(try plan.stayPrices(of: flexible, double, units, party(adults: 2)) == [100, 120, 100])
        #expect(
            try plan.stayPrices(of: flexible, double, units, party(adults: 1), agreed: .everyUnit(70)) == [70, 70, 70])
        let agreed = AgreedPrices.byIndex([2: decimal("55.555")])
        #expect(
            try plan.stayPrices(of: flexible, double, units, party(adults: 1), agreed: agreed).map(\.description)
                == ["85.00", "105.00", "55.56"])
    }

    @Test("agreed upon for a unit that the stay does not have are refused")
    func agreedIndex() throws {
        try AgreedPrices.byIndex([0: 1, 2: 1]).check(unitCount: 3)
        for index in [-1, 3] {
            #expect(throws: InvalidReference.self) { try AgreedPrices.byIndex([index: 1]).check(unitCount: 3) }
        }
    }

    @Test("cannot be made of rates or categories that follow themselves or nothing")
    func circular() {
        #expect(throws: PricePlanProblem.self) {
            try plan(extra: [.init(id: id(4), pricing: .dependent(on: id(4), absolute: 0, relative: 0))])
        }
        #expect(throws: PricePlanProblem.unknownRate(id(99))) {
            try plan(extra: [.init(id: id(4), pricing: .dependent(on: id(99), absolute: 0, relative: 0))])
        }
        #expect(throws: PricePlanProblem.self) {
            try plan(categories: [
                .init(category: double, parent: suite, absolute: 0, relative: 0),
                .init(category: suite, parent: double, absolute: 0, relative: 0),
            ])
        }
        #expect(throws: PricePlanProblem.adjustmentOutOfReach) { try PriceAdjustment(absolute: 0, relative: 1001) }
        #expect(throws: PricePlanProblem.unknownRate(id(98))) { try plan().prices(of: id(98), units: week) }
        #expect(throws: PricePlanProblem.unknownCategory(id(97))) {
            try plan().price(of: flexible, id(97), week.lowerBound, party(adults: 1))
        }
    }

    @Test("stay within reach however they are adjusted")
    func extremes() throws {
        var rates = [
            PricePlanRate(id: id(100), pricing: .base(.init(price: decimal("9999999999.999999"), taxCodes: [])))
        ]
        for number in 101...140 {
            rates.append(
                .init(
                    id: id(number),
                    pricing: .dependent(on: id(number - 1), absolute: decimal("9999999999.999999"), relative: 1000)
                ))
        }
        let plan = try PricePlan(rates: rates, categories: [], prices: [], currency: currency("GBP"))
        #expect(try plan.prices(of: id(140), units: week).base[0] == PricePlan.maximumPrice)
    }

    private func plan(
        prices: [DatedPrice] = [], extra: [PricePlanRate] = [], base: ExactDecimal = 100,
        ageCategories: [AgeCategoryPriceAdjustment] = [], categories: [CategoryPriceAdjustment]? = nil
    ) throws -> PricePlan {
        let adjustments =
            try categories ?? [
                CategoryPriceAdjustment(category: penthouse, parent: suite, absolute: 10, relative: 1),
                CategoryPriceAdjustment(category: suite, absolute: 20, relative: decimal("0.5")),
            ]
        let pricing = BaseRatePricing(
            price: base, taxCodes: ["UK-2022-20%"], emptyUnitAdjustment: -15, extraUnitAdjustment: 30
        )
        return try PricePlan(
            rates: [
                .init(
                    id: flexible, pricing: .base(pricing), categoryAdjustments: adjustments,
                    ageCategoryAdjustments: ageCategories
                ),
                .init(id: nonRefundable, pricing: .dependent(on: flexible, absolute: 0, relative: decimal("-0.1"))),
                .init(id: corporate, pricing: .dependent(on: nonRefundable, absolute: -5, relative: decimal("-0.05"))),
            ] + extra,
            categories: [double, suite, penthouse].map { CategoryCapacity(id: $0, capacity: 2, extraCapacity: 1) },
            prices: prices, currency: currency("GBP")
        )
    }

    private func price(_ plan: PricePlan, adults: Int, children: Int = 0) throws -> ExactDecimal {
        try plan.price(of: flexible, double, week.lowerBound, party(adults: adults, children: children))
    }

    private func party(adults: Int, children: Int = 0) -> Occupancy {
        Occupancy([
            .init(ageCategory: child, classification: .child, count: children),
            .init(ageCategory: adult, classification: .adult, count: adults),
        ])
    }
}

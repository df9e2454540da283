import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperValues
import Testing

@Suite("rates/getPricing")
struct RatesGetPricingTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers one base price for each time unit, the last one included")
    func basePrices() async throws {
        let answer = try await pricing(hotel.bestRate, 3, 5)
        #expect(answer.timeUnitStartsUTC == ["2030-03-03T00:00:00Z", "2030-03-04T00:00:00Z", "2030-03-05T00:00:00Z"])
        #expect(answer.baseAmountPrices.map(\.grossValue) == [100, 100, 100])
        #expect(answer.basePrices == [100, 100, 100])
        #expect(answer.datesUTC == answer.timeUnitStartsUTC)
        #expect(answer.currency == hotel.enterprise.defaultCurrency)
        #expect(answer.emptyUnitAdjustment == -10)
        #expect(answer.extraUnitAdjustment == 20)
        #expect(answer.relativeAdjustment == 0 && answer.absoluteAdjustment == 0)
    }

    @Test("writes prices with the digits of the currency")
    func digits() async throws {
        let price = try #require(try await pricing(hotel.bestRate, 3, 3).basePrices.first)
        #expect(price.description == "100.00")
    }

    @Test("has a price for every category of the service, adjusted along its parents: amounts first, then shares")
    func categories() async throws {
        try await hotel.write { [hotel] transaction in
            try transaction.categoryAdjustments.insert(
                CategoryPriceAdjustment(category: hotel.doubleRooms.id, absolute: 20, relative: 0),
                rate: hotel.bestRate.id, of: hotel.enterprise.id
            )
            try transaction.categoryAdjustments.insert(
                CategoryPriceAdjustment(
                    category: hotel.dormBeds.id, parent: hotel.doubleRooms.id, absolute: -20,
                    relative: ExactDecimal(coefficient: -5, scale: 1)
                ),
                rate: hotel.bestRate.id, of: hotel.enterprise.id
            )
        }
        let answer = try await pricing(hotel.bestRate, 3, 3)
        #expect(prices(answer, hotel.doubleRooms) == [120])
        #expect(prices(answer, hotel.dormBeds) == [50])
        let bed = try #require(answer.categoryAdjustments.first { $0.categoryID == hotel.dormBeds.id.uuid })
        #expect(bed.parentCategoryID == hotel.doubleRooms.id.uuid)
        #expect(bed.absoluteValue == -20)
        #expect(bed.relativeValue == ExactDecimal(coefficient: -5, scale: 1))
    }

    @Test("shows a dated price in its unit only, and a category's own before any adjustment")
    func datedPrices() async throws {
        let night = try #require(hotel.stays.timeUnits(in: hotel.enterprise.timeZone)).unit(at: hotel.march(4, 12))
        try await hotel.write { [hotel] transaction in
            try transaction.ratePrices.set(
                [
                    DatedPrice(rate: hotel.bestRate.id, unit: night, value: 150),
                    DatedPrice(rate: hotel.bestRate.id, category: hotel.doubleRooms.id, unit: night, value: 170),
                ],
                of: hotel.enterprise.id
            )
        }
        let answer = try await pricing(hotel.bestRate, 3, 5)
        #expect(answer.basePrices == [100, 150, 100])
        #expect(prices(answer, hotel.doubleRooms) == [100, 170, 100])
        #expect(prices(answer, hotel.dormBeds) == [100, 150, 100])
    }

    @Test("replaces a dated price by the next one for the same unit")
    func datedPriceIsReplaced() async throws {
        let night = try #require(hotel.stays.timeUnits(in: hotel.enterprise.timeZone)).unit(at: hotel.march(4, 12))
        for value: ExactDecimal in [150, 160] {
            try await hotel.write { [hotel] transaction in
                try transaction.ratePrices.set(
                    [DatedPrice(rate: hotel.bestRate.id, unit: night, value: value)], of: hotel.enterprise.id
                )
            }
        }
        #expect(try await pricing(hotel.bestRate, 4, 4).basePrices == [160])
    }

    @Test("lets a rate follow another over several steps")
    func dependentRates() async throws {
        #expect(try await pricing(hotel.nonRefundable, 3, 3).basePrices == [90])
        let corporate = try await pricing(hotel.corporate, 3, 3)
        #expect(corporate.basePrices == [85])
        #expect(corporate.absoluteAdjustment == -5)
        #expect(corporate.relativeAdjustment == 0)
        #expect(corporate.emptyUnitAdjustment == -10)
    }

    @Test("tells what people of an age change")
    func ageCategories() async throws {
        try await hotel.write { [hotel] transaction in
            try transaction.ageCategoryAdjustments.insert(
                AgeCategoryPriceAdjustment(ageCategory: hotel.child.id, kind: .extra, absolute: 5),
                rate: hotel.bestRate.id, of: hotel.enterprise.id
            )
        }
        let adjustments = try await pricing(hotel.nonRefundable, 3, 3).ageCategoryAdjustments
        #expect(adjustments.map(\.ageCategoryID) == [hotel.child.id.uuid])
        #expect(adjustments.map(\.type) == [.extraOccupancyAdjustment])
        #expect(adjustments.map(\.absoluteValue) == [5])
    }

    @Test("answers the prices of a product that is sold with the rate")
    func product() async throws {
        let answer = try await pricing(hotel.bestRate, 3, 4, product: hotel.breakfast)
        #expect(answer.baseAmountPrices.count == 2)
        #expect(answer.basePrices == [hotel.breakfast.price, hotel.breakfast.price])
        #expect(answer.categoryPrices.isEmpty)
    }

    @Test("keeps the nights of the weekend on which the clocks go forward apart")
    func daylightSaving() async throws {
        let answer = try await pricing(hotel.bestRate, 30, 32)
        #expect(answer.timeUnitStartsUTC == ["2030-03-30T00:00:00Z", "2030-03-31T00:00:00Z", "2030-03-31T23:00:00Z"])
    }

    @Test("wants exact starts of time units, in order, and at most 367 of them")
    func interval() async throws {
        let inside = TimeUnitProblem.notUnitStart(member: "FirstTimeUnitStartUtc")
        await #expect(throws: inside) {
            try await pricing(hotel.bestRate, from: hotel.march(3, 1), to: hotel.march(4, 0))
        }
        await #expect(throws: TimeUnitProblem.reversed(member: "LastTimeUnitStartUtc")) {
            try await pricing(hotel.bestRate, 4, 3)
        }
        #expect(try await pricing(hotel.bestRate, 1, 367).basePrices.count == 367)
        await #expect(throws: TimeUnitProblem.self) { try await pricing(hotel.bestRate, 1, 368) }
    }

    @Test("does not know a rate or product of nobody's")
    func unknown() async throws {
        let stranger = UUID.numbered(9_999)
        await #expect(throws: InvalidReference.unknown("RateId", stranger)) {
            try await hotel.call(
                RatesGetPricing.self,
                .init(
                    rateID: stranger, firstTimeUnitStartUTC: hotel.march(3, 0), lastTimeUnitStartUTC: hotel.march(3, 0)
                )
            )
        }
    }

    private func prices(_ answer: RatesGetPricing.Response, _ category: ResourceCategory) -> [ExactDecimal]? {
        answer.categoryPrices.first { $0.categoryID == category.id.uuid }?.prices
    }

    private func pricing(
        _ rate: Rate, _ first: Int, _ last: Int, product: Product? = nil
    ) async throws -> RatesGetPricing.Response {
        try await pricing(rate, from: hotel.march(first, 0), to: hotel.march(last, 0), product: product)
    }

    private func pricing(
        _ rate: Rate, from first: Date, to last: Date, product: Product? = nil
    ) async throws -> RatesGetPricing.Response {
        try await hotel.call(
            RatesGetPricing.self,
            .init(
                rateID: rate.id.uuid, productID: product?.id.uuid, firstTimeUnitStartUTC: first,
                lastTimeUnitStartUTC: last
            )
        )
    }
}

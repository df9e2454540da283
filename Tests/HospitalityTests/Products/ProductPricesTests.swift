import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The prices of a product")
struct ProductPricesTests {
    private let breakfast = Product(
        id: id(1), enterpriseID: id(2), serviceID: id(3), names: ["en-GB": "Breakfast"],
        charging: .perPersonPerTimeUnit, price: 12, currencyCode: "GBP", created: utc("2026-01-01T00:00:00Z")
    )
    private let days = TimeUnits(unit: .day, zone: zone("Europe/London"))
    private let flexible: ID<Rate> = id(4)
    private let child: ID<AgeCategory> = id(5)

    private func prices(_ dated: [DatedProductPrice] = []) -> ProductPrices {
        ProductPrices(
            timeUnits: [breakfast.id: days], dated: dated,
            ages: [breakfast.id: [ProductAgeAdjustment(ageCategory: child, absolute: -8)]]
        )
    }

    @Test("are the standing one where no other is set")
    func standing() {
        #expect(prices().price(of: breakfast, at: utc("2026-03-02T09:00:00Z")) == 12)
        #expect(ProductPrices.standing.price(of: breakfast, at: utc("2026-03-02T09:00:00Z")) == 12)
    }

    @Test("are those of the day on the clocks of the house, where one is set")
    func dated() {
        let prices = prices([DatedProductPrice(product: breakfast.id, unit: night("2026-07-02"), value: 15)])
        #expect(prices.price(of: breakfast, at: utc("2026-07-01T22:59:59Z")) == 12)
        #expect(prices.price(of: breakfast, at: utc("2026-07-01T23:00:00Z")) == 15)
        #expect(prices.price(of: breakfast, at: utc("2026-07-02T23:00:00Z")) == 12)
    }

    @Test("are those of the rate first, in the units of the rate's service")
    func ofRate() {
        let hours = TimeUnits(unit: .hour, zone: zone("Europe/London"))
        let nine = hours.unit(at: utc("2026-03-02T09:00:00Z"))
        let prices = prices([
            DatedProductPrice(product: breakfast.id, unit: night("2026-03-02"), value: 15),
            DatedProductPrice(product: breakfast.id, rate: flexible, unit: nine, value: 9),
        ])
        let terms = ProductPrices.RateTerms(root: flexible, timeUnits: hours)
        #expect(prices.price(of: breakfast, at: utc("2026-03-02T09:30:00Z"), on: terms) == 9)
        #expect(prices.price(of: breakfast, at: utc("2026-03-02T10:00:00Z"), on: terms) == 15)
        #expect(prices.price(of: breakfast, at: utc("2026-03-02T09:30:00Z")) == 15)
    }

    @Test("are others for some ages, and never below nothing")
    func ages() {
        #expect(prices().price(12, of: breakfast.id, for: child) == 4)
        #expect(prices().price(5, of: breakfast.id, for: child) == 0)
        #expect(prices().price(12, of: breakfast.id, for: id(6)) == 12)
        #expect(prices().ages(of: breakfast.id).map(\.ageCategory) == [child])
    }
}

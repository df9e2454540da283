import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The check of the rates")
struct RateCheckTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private func violations() async throws -> [String] { try await hotel.read { try $0.rateViolations() } }

    @Test("finds nothing in a healthy house")
    func healthy() async throws {
        #expect(try await violations().isEmpty)
    }

    @Test("finds rates that follow themselves")
    func circle() async throws {
        var rate = hotel.nonRefundable
        rate.pricing = .dependent(on: hotel.corporate.id, absolute: 0, relative: 0)
        let circular = rate
        try await hotel.write { try $0.rates.update(circular) }
        let expected = [rate, hotel.corporate].map { "Rate \($0.id) follows itself." }
        #expect(try await violations() == expected)
        #expect(try await HouseCheck.violations(in: hotel.store) == expected)
    }

    @Test("finds a rate that follows a deleted one, and a default that is deleted")
    func deleted() async throws {
        var rate = hotel.bestRate
        rate.isActive = false
        let deleted = rate
        try await hotel.write { try $0.rates.update(deleted) }
        #expect(
            try await violations() == [
                "Rate \(hotel.nonRefundable.id) follows one that is deleted or of another service.",
                "Rate \(rate.id) is a default that is deleted.",
            ]
        )
    }

    @Test("finds prices of a rate that follows another")
    func strayPrice() async throws {
        let price = DatedPrice(rate: hotel.corporate.id, unit: UnitIndex(22_000), value: 1)
        let house = hotel.enterprise.id
        try await hotel.write { try $0.ratePrices.set([price], of: house) }
        #expect(
            try await violations() == ["Rate \(hotel.corporate.id) has prices of its own, and follows another."]
        )
    }

    @Test("finds categories whose prices follow themselves")
    func categories() async throws {
        let hotel = hotel
        try await hotel.write { transaction in
            for (category, parent) in [(hotel.doubleRooms, hotel.dorms), (hotel.dorms, hotel.doubleRooms)] {
                try transaction.categoryAdjustments.insert(
                    CategoryPriceAdjustment(category: category.id, parent: parent.id, absolute: 1, relative: 0),
                    rate: hotel.bestRate.id, of: hotel.enterprise.id
                )
            }
        }
        #expect(
            try await violations() == ["Rate \(hotel.bestRate.id) has categories whose prices follow themselves."]
        )
    }
}

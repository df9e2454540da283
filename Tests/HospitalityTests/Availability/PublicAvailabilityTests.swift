import Hospitality
import Testing

@Suite("Public availability")
struct PublicAvailabilityTests {
    @Test("follows wholes and parts, and does not look at repairs")
    func grid() {
        let (dorm, bed): (ID<ResourceCategory>, ID<ResourceCategory>) = (id(1), id(2))
        let stocks = [
            CategoryStock(id: dorm, name: "Dorm", resources: 2, parts: .init(category: bed, count: 4)),
            CategoryStock(id: bed, name: "Bed", resources: 8),
        ]
        var (sold, slept, broken) = (LedgerCell(), LedgerCell(), LedgerCell())
        sold.confirmed = 1
        slept.optional = 1
        broken.outOfOrder = 1
        let none = LedgerCell()
        let grid = PublicAvailability.grid(
            stocks, [[none, sold, none, broken, sold], [none, none, slept, broken, slept]]
        )
        #expect(grid == [[2, 1, 1, 2, 0], [8, 4, 7, 8, 3]])
    }

    @Test("of a service with a limit of overbooking counts all its categories")
    func serviceLimit() throws {
        let (double, single): (ID<ResourceCategory>, ID<ResourceCategory>) = (id(1), id(2))
        let stocks = [
            CategoryStock(id: double, name: "Double", resources: 1),
            CategoryStock(id: single, name: "Single", resources: 1),
        ]
        var availability = Availability(stocks: stocks, cells: [:], timeUnits: .london)
        let limits = [night("2030-03-03"): 2]
        func take(_ category: ID<ResourceCategory>) throws {
            try availability.take(
                LedgerDelta.changes(.confirmed, category, nights("2030-03-03", "2030-03-03"), by: 1),
                overbookingLimits: limits
            )
        }
        for category in [double, single, double, single] { try take(category) }
        #expect(throws: AvailabilityRefusal.noAvailability(category: "Double", unit: "2030-03-03")) {
            try take(double)
        }
    }

    @Test("of parts is smaller while the whole is being repaired")
    func brokenWhole() {
        let (dorm, bed): (ID<ResourceCategory>, ID<ResourceCategory>) = (id(1), id(2))
        var broken = LedgerCell()
        broken.outOfOrder = 1
        let availability = Availability(
            stocks: [
                CategoryStock(id: dorm, name: "Dorm", resources: 1, parts: .init(category: bed, count: 4)),
                CategoryStock(id: bed, name: "Bed", resources: 4),
            ],
            cells: [LedgerKey(dorm, night("2030-03-03")): broken], timeUnits: .london
        )
        #expect(availability.free(bed, night("2030-03-03")) == 0)
        #expect(availability.free(bed, night("2030-03-04")) == 4)
    }
}

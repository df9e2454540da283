import Foundation
import Hospitality
import Testing

@Suite("The charge of a product")
struct ProductChargingTests {
    private let units = nights("2026-03-03", "2026-03-05")

    @Test("is one, whatever the nights, where it is charged once")
    func once() throws {
        #expect(
            try ProductChargingMode.once.charges(posting: .once, count: 2, persons: 3, units: units) == [charge(nil, 2)]
        )
        #expect(
            try ProductChargingMode.perPerson.charges(posting: .perTimeUnit, count: 2, persons: 3, units: units)
                == [charge(nil, 6)]
        )
    }

    @Test("is one for each night where it is charged and posted per night")
    func perUnit() throws {
        #expect(
            try ProductChargingMode.perTimeUnit.charges(posting: .perTimeUnit, count: 2, persons: 3, units: units)
                == ["2026-03-03", "2026-03-04", "2026-03-05"].map { charge($0, 2) }
        )
        #expect(
            try ProductChargingMode.perPersonPerTimeUnit.charges(
                posting: .perTimeUnit, count: 1, persons: 3, units: units)
                == ["2026-03-03", "2026-03-04", "2026-03-05"].map { charge($0, 3) }
        )
    }

    @Test("is all nights in the first where it is posted once")
    func postedOnce() throws {
        #expect(
            try ProductChargingMode.perPersonPerTimeUnit.charges(posting: .once, count: 1, persons: 2, units: units)
                == [charge("2026-03-03", 6)]
        )
    }

    @Test("is refused where it is more than anybody eats")
    func tooMany() {
        for mode in ProductChargingMode.allCases {
            #expect(throws: InvalidReference.self) {
                try mode.charges(posting: .once, count: 2_147_483_647, persons: 2_147_483_647, units: units)
            }
        }
    }

    @Test(
        "is earned when the product is consumed",
        arguments: [
            (ConsumptionMoment.serviceOrderStart, "2026-03-28T15:00:00Z"), (.serviceOrderEnd, "2026-03-30T10:00:00Z"),
            (.postingTimeUnit, "2026-03-29T00:00:00Z"), (.nextTimeUnit, "2026-03-29T23:00:00Z"),
        ]
    )
    func consumption(moment: ConsumptionMoment, instant: String) throws {
        let stay = try stay("2026-03-28T15:00:00Z", "2026-03-30T10:00:00Z")
        #expect(moment.instant(unit: night("2026-03-29"), stay: stay, timeUnits: .london) == utc(instant))
    }

    private func charge(_ date: String?, _ count: Int) -> ProductCharge {
        ProductCharge(unit: date.map(night), count: count)
    }
}

import Hospitality
import InnkeeperValues
import Testing

@Suite("The time in which prices are changed")
struct PriceWindowTests {
    private let now = utc("2030-03-10T09:00:00Z")

    private func units(
        _ first: String?, _ last: String?, _ unit: TimeUnit = .day, maximum: UnitMaximum = .standard
    ) throws -> Range<UnitIndex> {
        let units = TimeUnits(unit: unit, zone: zone("Europe/London"))
        return try PriceWindow(units, now: now, editableHistory: Period(days: 7))
            .units(from: first.map(utc), to: last.map(utc), maximum: maximum)
    }

    @Test("takes every night that an interval meets, the last one included")
    func meets() throws {
        #expect(try units("2030-03-12T00:00:00Z", "2030-03-14T00:00:00Z") == nights("2030-03-12", "2030-03-14"))
        #expect(try units("2030-03-12T23:59:59Z", "2030-03-14T00:00:01Z") == nights("2030-03-12", "2030-03-14"))
        #expect(try units("2030-03-12T00:00:00Z", "2030-03-12T00:00:00Z").count == 1)
    }

    @Test("takes one instant for the night that it is in")
    func single() throws {
        #expect(try units("2030-03-12T00:00:00Z", nil) == nights("2030-03-12", "2030-03-12"))
        #expect(try units(nil, "2030-03-12T00:00:00Z") == nights("2030-03-12", "2030-03-12"))
        #expect(throws: TimeUnitProblem.missing(member: "FirstTimeUnitStartUtc")) { try units(nil, nil) }
    }

    @Test("begins with the history that may be changed")
    func history() throws {
        #expect(try units("2030-03-03T00:00:00Z", "2030-03-03T00:00:00Z").count == 1)
        #expect(throws: TimeUnitProblem.tooOld(member: "FirstTimeUnitStartUtc")) {
            try units("2030-03-02T00:00:00Z", "2030-03-12T00:00:00Z")
        }
        #expect(throws: TimeUnitProblem.tooOld(member: "FirstTimeUnitStartUtc")) {
            try units("0001-01-01T00:00:00Z", "2030-03-12T00:00:00Z")
        }
    }

    @Test("has the month that is not over yet")
    func month() throws {
        #expect(try units("2030-03-01T00:00:00Z", "2030-04-01T00:00:00Z", .month).count == 2)
        #expect(throws: TimeUnitProblem.tooOld(member: "FirstTimeUnitStartUtc")) {
            try units("2030-02-01T00:00:00Z", "2030-04-01T00:00:00Z", .month)
        }
    }

    @Test("ends five years ahead")
    func horizon() throws {
        #expect(try units("2035-03-10T00:00:00Z", "2035-03-10T00:00:00Z").count == 1)
        for far in ["2035-03-11T00:00:00Z", "9999-12-31T23:59:59Z"] {
            #expect(throws: TimeUnitProblem.tooFarAhead(member: "LastTimeUnitStartUtc", years: 5)) {
                try units("2035-03-10T00:00:00Z", far)
            }
        }
    }

    @Test("is shorter for what a product costs, and for months whose price changes")
    func shorter() {
        let units: [TimeUnit] = [.hour, .day, .month]
        #expect(units.map { UnitMaximum.productPrices.count(of: $0) } == [100, 100, 24])
        #expect(units.map { UnitMaximum.priceChanges.count(of: $0) } == [367, 367, 24])
    }

    @Test(
        "is asked for so many units at once, and in their order",
        arguments: [
            (TimeUnit.hour, "2030-03-12T00:00:00Z", "2030-03-27T06:00:00Z"),
            (.day, "2030-03-12T00:00:00Z", "2031-03-13T00:00:00Z"),
            (.month, "2030-03-31T23:00:00Z", "2035-03-01T00:00:00Z"),
        ]
    )
    func maximum(unit: TimeUnit, first: String, last: String) throws {
        #expect(try units(first, last, unit).count == UnitMaximum.standard.count(of: unit))
        #expect(throws: TimeUnitProblem.self) {
            try units(first, last, unit, maximum: UnitMaximum(hours: 366, days: 366, months: 59))
        }
        #expect(throws: TimeUnitProblem.reversed(member: "LastTimeUnitStartUtc")) { try units(last, first, unit) }
    }
}

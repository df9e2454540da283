import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The time units of a stay")
struct StayUnitTests {
    @Test("are the nights from the arrival to the one before the departure")
    func threeToFive() throws {
        let units = TimeUnits.london.units(of: try stay("2026-03-03T15:00:00Z", "2026-03-05T11:00:00Z"))
        #expect(units == nights("2026-03-03", "2026-03-04"))
    }

    @Test(
        "do not depend on how early or late a customer comes and goes",
        arguments: [
            ("2026-03-03T00:00:00Z", "2026-03-05T00:00:01Z"), ("2026-03-03T23:59:59Z", "2026-03-05T23:59:59Z"),
            ("2026-03-03T09:00:00Z", "2026-03-05T18:00:00Z"),
        ]
    )
    func anyHour(arrival: String, departure: String) throws {
        #expect(TimeUnits.london.units(of: try stay(arrival, departure)) == nights("2026-03-03", "2026-03-04"))
    }

    @Test("are one where a stay ends on the day it starts")
    func dayUse() throws {
        let units = TimeUnits.london.units(of: try stay("2026-03-03T08:00:00Z", "2026-03-03T18:00:00Z"))
        #expect(units == nights("2026-03-03", "2026-03-03"))
    }

    @Test(
        "are as many as the calendar has nights over a change of the clocks",
        arguments: [
            ("Europe/London", "2026-03-28T15:00:00Z", "2026-03-30T10:00:00Z", "2026-03-28", 2),
            ("Europe/London", "2026-10-24T14:00:00Z", "2026-10-26T11:00:00Z", "2026-10-24", 2),
            ("America/New_York", "2026-03-07T20:00:00Z", "2026-03-09T15:00:00Z", "2026-03-07", 2),
            ("America/Los_Angeles", "2026-10-31T22:00:00Z", "2026-11-02T19:00:00Z", "2026-10-31", 2),
            ("Pacific/Auckland", "2026-04-04T02:00:00Z", "2026-04-05T23:00:00Z", "2026-04-04", 2),
            ("Pacific/Tongatapu", "2026-12-31T02:00:00Z", "2027-01-01T22:00:00Z", "2026-12-31", 2),
            ("Europe/London", "2024-02-28T15:00:00Z", "2024-03-01T11:00:00Z", "2024-02-28", 2),
        ]
    )
    func clockChanges(identifier: String, arrival: String, departure: String, first: String, count: Int) throws {
        let units = TimeUnits.nights(in: identifier).units(of: try stay(arrival, departure))
        #expect(units == night(first)..<night(first).advanced(by: count))
    }

    @Test("of a service by day end with the day of the departure")
    func daytime() throws {
        let desks = TimeUnits(unit: .day, startOffset: .hours(8), endOffset: .hours(-6), zone: zone("Europe/London"))
        #expect(
            desks.units(of: try stay("2026-03-03T08:00:00Z", "2026-03-04T18:00:00Z"))
                == nights("2026-03-03", "2026-03-04"))
        #expect(
            desks.units(of: try stay("2026-03-03T08:00:00Z", "2026-03-03T18:00:00Z"))
                == nights("2026-03-03", "2026-03-03"))
        #expect(
            desks.units(of: try stay("2026-03-03T08:00:00Z", "2026-03-04T00:00:00Z"))
                == nights("2026-03-03", "2026-03-03"))
    }

    @Test("are all hours that have a part in it")
    func hours() throws {
        let parking = TimeUnits(unit: .hour, zone: zone("Europe/London"))
        let first = parking.unit(at: utc("2026-03-03T10:00:00Z"))
        #expect(
            parking.units(of: try stay("2026-03-03T10:00:00Z", "2026-03-03T12:00:00Z")) == first..<first.advanced(by: 2)
        )
        #expect(
            parking.units(of: try stay("2026-03-03T10:59:00Z", "2026-03-03T12:01:00Z")) == first..<first.advanced(by: 3)
        )
        #expect(
            parking.units(of: try stay("2026-03-03T10:10:00Z", "2026-03-03T10:20:00Z")) == first..<first.advanced(by: 1)
        )
    }

    @Test("are 23 hours on the day that has 23")
    func shortDay() throws {
        let parking = TimeUnits(unit: .hour, zone: zone("Europe/London"))
        #expect(parking.units(of: try stay("2026-03-29T00:00:00Z", "2026-03-29T23:00:00Z")).count == 23)
    }

    @Test("are months from the first of one to the last of another")
    func months() throws {
        let flats = TimeUnits(
            unit: .month, startOffset: .hours(15), endOffset: .hours(11), zone: zone("America/New_York"))
        let first = flats.unit(at: utc("2026-01-01T20:00:00Z"))
        #expect(
            flats.units(of: try stay("2026-01-01T20:00:00Z", "2026-04-01T15:00:00Z")) == first..<first.advanced(by: 3))
        #expect(
            flats.units(of: try stay("2026-01-01T20:00:00Z", "2026-03-15T15:00:00Z")) == first..<first.advanced(by: 3))
        #expect(flats.start(of: first) == utc("2026-01-01T05:00:00Z"))
        #expect(flats.start(of: first.advanced(by: 6)) == utc("2026-07-01T04:00:00Z"))
        #expect(flats.start(of: first.advanced(by: 1)) == utc("2026-02-01T05:00:00Z"))
    }
}

@Suite("The time units of a service")
struct TimeUnitsTests {
    @Test("start at the local midnight and at no other instant")
    func unitStart() {
        let units = TimeUnits.nights(in: "America/New_York")
        #expect(units.isUnitStart(utc("2026-03-08T05:00:00Z")))
        #expect(units.isUnitStart(utc("2026-03-09T04:00:00Z")))
        #expect(!units.isUnitStart(utc("2026-03-09T05:00:00Z")))
        #expect(!units.isUnitStart(utc("2026-03-09T04:00:00.500Z")))
        #expect(!units.isUnitStart(utc("2026-03-09T00:00:00Z")))
    }

    @Test("of hours start where the hours of the zone do")
    func hourStarts() {
        let kolkata = TimeUnits(unit: .hour, zone: zone("Asia/Kolkata"))
        #expect(kolkata.isUnitStart(utc("2026-03-09T04:30:00Z")))
        #expect(!kolkata.isUnitStart(utc("2026-03-09T04:00:00Z")))
        #expect(kolkata.name(of: kolkata.unit(at: utc("2026-03-09T04:45:00Z"))) == "2026-03-09 10:00")
        #expect(TimeUnits(unit: .hour, zone: zone("Europe/London")).isUnitStart(utc("2026-07-09T04:00:00Z")))
    }

    @Test("include the last one of a range")
    func range() throws {
        let range = try TimeUnits.london.range(first: utc("2026-03-28T00:00:00Z"), last: utc("2026-03-30T23:00:00Z"))
        #expect(range == nights("2026-03-28", "2026-03-31"))
        #expect(
            TimeUnits.london.starts(of: range)
                == ["2026-03-28T00:00:00Z", "2026-03-29T00:00:00Z", "2026-03-29T23:00:00Z", "2026-03-30T23:00:00Z"].map(
                    utc)
        )
        let one = try TimeUnits.london.range(first: utc("2026-03-28T00:00:00Z"), last: utc("2026-03-28T00:00:00Z"))
        #expect(one == nights("2026-03-28", "2026-03-28"))
    }

    @Test("are refused by the sentence that clients look for")
    func refusals() {
        let units = TimeUnits.london
        let problem = #expect(throws: TimeUnitProblem.notUnitStart(member: "FirstTimeUnitStartUtc")) {
            try units.range(first: utc("2026-07-01T00:00:00Z"), last: utc("2026-07-01T23:00:00Z"))
        }
        #expect(problem?.message == "FirstTimeUnitStartUtc is not start of TimeUnit.")
        #expect(throws: TimeUnitProblem.notUnitStart(member: "LastTimeUnitStartUtc")) {
            try units.range(first: utc("2026-06-30T23:00:00Z"), last: utc("2026-07-02T00:00:00Z"))
        }
        #expect(throws: TimeUnitProblem.reversed(member: "LastTimeUnitStartUtc")) {
            try units.range(first: utc("2026-01-02T00:00:00Z"), last: utc("2026-01-01T00:00:00Z"))
        }
    }

    @Test("are at most 367 days, 367 hours or 60 months")
    func maxima() throws {
        let first = utc("2026-01-01T00:00:00Z")
        #expect(try TimeUnits.london.range(first: first, last: utc("2027-01-02T00:00:00Z")).count == 367)
        let problem = #expect(throws: TimeUnitProblem.tooMany(member: "LastTimeUnitStartUtc", maximum: 367, unit: .day))
        {
            try TimeUnits.london.range(first: first, last: utc("2027-01-03T00:00:00Z"))
        }
        #expect(problem?.message == "Invalid LastTimeUnitStartUtc.")
        let hours = TimeUnits(unit: .hour, zone: zone("Europe/London"))
        #expect(try hours.range(first: first, last: first.addingTimeInterval(366 * 3600)).count == 367)
        #expect(throws: TimeUnitProblem.self) {
            try hours.range(first: first, last: first.addingTimeInterval(367 * 3600))
        }
        let months = TimeUnits(unit: .month, zone: zone("Europe/London"))
        #expect(try months.range(first: first, last: utc("2030-12-01T00:00:00Z")).count == 60)
        #expect(throws: TimeUnitProblem.self) { try months.range(first: first, last: utc("2031-01-01T00:00:00Z")) }
    }

    @Test("do not fall over the ends of time")
    func extremes() {
        for unit in TimeUnit.allCases {
            let units = TimeUnits(unit: unit, endOffset: .hours(11), zone: zone("Europe/London"))
            for instant in [Date.distantPast, .distantFuture, utc("0001-01-01T00:00:00Z"), utc("9999-12-31T23:59:59Z")]
            {
                let index = units.unit(at: instant)
                #expect(units.start(of: index) <= instant)
                #expect(units.start(of: index.advanced(by: 1)) > instant)
                #expect(throws: TimeUnitProblem.self) {
                    try units.units(intersecting: utc("2000-01-01"), .distantFuture)
                }
            }
        }
    }

    @Test("of a part of a day touch all days between")
    func intersecting() throws {
        let units = try TimeUnits.london.units(intersecting: utc("2026-03-03T12:00:00Z"), utc("2026-03-05T01:00:00Z"))
        #expect(units == nights("2026-03-03", "2026-03-05"))
    }

    @Test("have their service from 15:00 until 11:00 by the clocks of the house, on the days they change too")
    func service() {
        let units = TimeUnits.london
        #expect(units.serviceStart(of: night("2026-03-28")) == utc("2026-03-28T15:00:00Z"))
        #expect(units.serviceEnd(of: night("2026-03-28")) == utc("2026-03-29T10:00:00Z"))
        #expect(units.serviceStart(of: night("2026-03-29")) == utc("2026-03-29T14:00:00Z"))
        #expect(units.serviceStart(of: night("2026-10-25")) == utc("2026-10-25T15:00:00Z"))
        #expect(units.serviceEnd(of: night("2026-10-24")) == utc("2026-10-25T11:00:00Z"))
        #expect(units.occupancyStart(of: night("2026-10-24")) == utc("2026-10-24T14:00:00Z"))
        #expect(units.occupancyEnd(of: night("2026-10-24")) == utc("2026-10-25T11:00:00Z"))
    }

    @Test("and a stay over them lead to each other")
    func stayOver() throws {
        for identifier in ["Europe/London", "Pacific/Auckland", "Pacific/Tongatapu", "America/Los_Angeles"] {
            let units = TimeUnits.nights(in: identifier)
            for start in night("2026-01-01")..<night("2027-01-01") {
                let range = start..<start.advanced(by: 3)
                let stay = try #require(units.stay(over: range))
                #expect(units.units(of: stay) == range)
            }
        }
        #expect(TimeUnits.london.stay(over: night("2026-01-01")..<night("2026-01-01")) == nil)
    }

    @Test("are named as people name them")
    func names() {
        #expect(TimeUnits.london.name(of: night("2026-11-21")) == "2026-11-21")
        let months = TimeUnits(unit: .month, zone: zone("Europe/London"))
        #expect(months.name(of: months.unit(at: utc("2026-11-21T00:00:00Z"))) == "2026-11")
    }
}

import Foundation
import Hospitality
import Testing

@Suite("A local date")
struct LocalDateTests {
    @Test("is read and written as 2026-11-21", arguments: ["2026-11-21", "2024-02-29", "0001-01-01", "9999-12-31"])
    func text(text: String) throws {
        #expect(try #require(LocalDate(text)).description == text)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "2026-2-1", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-32", "26-01-01",
            "2026-01-01T00:00:00Z", "2026/01/01", "-026-01-01", "+026-01-01", "2026-01-1 ", "0000-01-01",
        ]
    )
    func refused(text: String) {
        #expect(LocalDate(text) == nil)
    }

    @Test(
        "a number of months later is the same day, or the last one of a shorter month",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-11-21", 12, "2027-11-21"), ("2024-02-29", 12, "2025-02-28"), ("2026-12-31", 2, "2027-02-28"),
            ("2026-01-15", -13, "2024-12-15"), ("2026-08-31", 0, "2026-08-31"),
        ]
    )
    func months(text: String, months: Int, later: String) {
        #expect(day(text).adding(months: months) == day(later))
    }

    @Test("knows the days between two, over a leap day and the turn of a year")
    func days() {
        #expect(day("2024-03-01").days(since: day("2024-02-28")) == 2)
        #expect(day("2023-03-01").days(since: day("2023-02-28")) == 1)
        #expect(day("2027-01-01").days(since: day("2026-01-01")) == 365)
        #expect(day("2025-01-01").days(since: day("2024-01-01")) == 366)
        #expect(day("2026-12-31").adding(days: 1) == day("2027-01-01"))
        #expect(day("2026-01-01") < day("2026-01-02"))
    }

    @Test("knows its day of the week")
    func weekday() {
        #expect(day("2026-11-21").weekday == .saturday)
        #expect(day("1970-01-01").weekday == .thursday)
        #expect(day("1969-12-28").weekday == .sunday)
        #expect(day("2024-02-29").weekday == .thursday)
    }

    @Test("is the one that the clocks of the house show")
    func ofInstant() {
        let instant = utc("2026-11-21T11:30:00Z")
        #expect(LocalDate(of: instant, in: zone("Pacific/Tongatapu")) == day("2026-11-22"))
        #expect(LocalDate(of: instant, in: zone("Pacific/Auckland")) == day("2026-11-22"))
        #expect(LocalDate(of: instant, in: zone("Europe/London")) == day("2026-11-21"))
        #expect(LocalDate(of: utc("2026-11-21T07:59:59Z"), in: zone("America/Los_Angeles")) == day("2026-11-20"))
        #expect(LocalDate(of: utc("1969-12-31T23:59:59Z"), in: zone("UTC")) == day("1969-12-31"))
    }
}

@Suite("The start of a local day")
struct LocalDayStartTests {
    @Test(
        "is midnight by the clocks of the house",
        arguments: [
            ("Europe/London", "2026-01-15", "2026-01-15T00:00:00Z"),
            ("Europe/London", "2026-07-15", "2026-07-14T23:00:00Z"),
            // The clocks change at 01:00, after the day has started.
            ("Europe/London", "2026-03-29", "2026-03-29T00:00:00Z"),
            ("Europe/London", "2026-03-30", "2026-03-29T23:00:00Z"),
            ("Europe/London", "2026-10-25", "2026-10-24T23:00:00Z"),
            ("Europe/London", "2026-10-26", "2026-10-26T00:00:00Z"),
            ("America/New_York", "2026-03-08", "2026-03-08T05:00:00Z"),
            ("America/New_York", "2026-03-09", "2026-03-09T04:00:00Z"),
            ("America/New_York", "2026-11-01", "2026-11-01T04:00:00Z"),
            ("America/New_York", "2026-11-02", "2026-11-02T05:00:00Z"),
            ("America/Los_Angeles", "2026-03-09", "2026-03-09T07:00:00Z"),
            ("America/Los_Angeles", "2026-11-02", "2026-11-02T08:00:00Z"),
            ("Pacific/Auckland", "2026-04-05", "2026-04-04T11:00:00Z"),
            ("Pacific/Auckland", "2026-04-06", "2026-04-05T12:00:00Z"),
            ("Pacific/Auckland", "2026-09-28", "2026-09-27T11:00:00Z"),
            ("Pacific/Tongatapu", "2026-11-21", "2026-11-20T11:00:00Z"),
            ("Asia/Kolkata", "2026-11-21", "2026-11-20T18:30:00Z"),
        ]
    )
    func midnight(identifier: String, date: String, start: String) {
        #expect(day(date).start(in: zone(identifier)) == utc(start))
    }

    @Test("is the moment after midnight where the clocks skip midnight")
    func skippedMidnight() {
        // In Santiago the clocks went from 23:59:59 to 01:00 on 8 September 2024.
        #expect(day("2024-09-08").start(in: zone("America/Santiago")) == utc("2024-09-08T04:00:00Z"))
        // In Beirut on 26 March 2022.
        #expect(day("2022-03-27").start(in: zone("Asia/Beirut")) == utc("2022-03-26T22:00:00Z"))
    }

    @Test("is the first of two midnights where the clocks show it twice")
    func doubleMidnight() {
        // In Havana the clocks went from 01:00 back to 00:00 on 5 November 2023.
        #expect(day("2023-11-05").start(in: zone("America/Havana")) == utc("2023-11-05T04:00:00Z"))
    }

    @Test(
        "is what the calendar says, on every day of ten years",
        arguments: [
            "Europe/London", "America/New_York", "Pacific/Auckland", "Pacific/Tongatapu", "America/Los_Angeles",
            "America/Santiago", "Africa/Casablanca", "Asia/Beirut", "Asia/Kathmandu", "Australia/Lord_Howe",
        ]
    )
    func calendar(identifier: String) {
        let zone = zone(identifier)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let first = day("2019-12-20")
        let starts = LocalDays(first: first, count: 3660, in: zone).starts
        #expect(starts.count == 3660)
        for (index, start) in starts.enumerated() {
            let noon = first.adding(days: index).instant(secondsAfterMidnight: 43_200, in: zone)
            #expect(start == calendar.startOfDay(for: noon), "\(first.adding(days: index))")
            #expect(LocalDate(of: start, in: zone) == first.adding(days: index))
            #expect(first.adding(days: index).start(in: zone) == start)
        }
    }
}

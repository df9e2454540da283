import Foundation
import InnkeeperValues
import Testing

@Suite("An instant as text")
struct InstantTextTests {
    @Test(
        "is read with any fraction and any offset",
        arguments: [
            "2026-09-23T13:42:52Z", "2026-09-23T13:42:52", "2026-09-23t13:42:52z", "2026-09-23 13:42:52Z",
            "2026-09-23T15:42:52+02:00", "2026-09-23T15:42:52+0200", "2026-09-23T05:42:52-08:00",
            "2026-09-24T02:42:52+13:00",
        ]
    )
    func reading(text: String) {
        #expect(InstantText.instant(text) == Date(timeIntervalSince1970: 1_790_170_972))
    }

    @Test("keeps milliseconds and drops what is finer")
    func fraction() throws {
        let instant = try #require(InstantText.instant("2026-09-23T13:42:52.123456789Z"))
        #expect((instant.timeIntervalSince1970 * 1000).rounded() == 1_790_170_972_123)
        #expect(InstantText.text(of: instant) == "2026-09-23T13:42:52Z")
    }

    @Test(
        "is not read from days and times that do not exist",
        arguments: [
            "", "2026", "2026-02-29", "2023-02-29T00:00:00Z", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
            "0000-01-01", "2026-01-01T24:00:00Z", "2026-01-01T12:60:00Z", "2026-01-01T12:00:60Z", "2026-01-01T12",
            "2026-01-01T12:00:00.Z", "2026-01-01T12:00:00+2", "2026-01-01T12:00:00Q", "2026-01-01X12:00:00Z",
            "2026-1-1T12:00:00Z", "+026-01-01", "2026-01-01T12:00:00Z ", "tomorrow at noon", "２０２６-01-01",
            "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-18:00",
        ]
    )
    func refused(text: String) {
        #expect(InstantText.instant(text) == nil)
    }

    @Test("is written so that it is read as the same instant, on every day of a century")
    func roundTrip() {
        for day in stride(from: -10_000, through: 30_000, by: 1) {
            let instant = Date(timeIntervalSince1970: Double(day * 86_400 + 3723))
            #expect(InstantText.instant(InstantText.text(of: instant)) == instant)
            let (year, month, dayOfMonth) = InstantText.day(sinceEpoch: day)
            #expect(InstantText.days(sinceEpoch: year, month, dayOfMonth) == day)
        }
    }

    @Test("knows leap days, of 2000 and 2024 but not of 1900")
    func leapDays() {
        #expect(InstantText.instant("2000-02-29") != nil)
        #expect(InstantText.instant("2024-02-29") != nil)
        #expect(InstantText.instant("1900-02-29") == nil)
    }
}

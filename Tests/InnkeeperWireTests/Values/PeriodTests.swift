import InnkeeperValues
import Testing

@Suite("A period")
struct PeriodTests {
    @Test(
        "is read as ISO 8601 writes it",
        arguments: [
            ("P0M0DT15H0M0S", Period(seconds: 54_000)), ("P0Y0M1DT0H0M0S", Period(days: 1)),
            ("P1Y2M", Period(months: 14)),
            ("P1W", Period(days: 7)), ("PT90M", Period(seconds: 5400)), ("-P0M0DT6H0M0S", Period(seconds: -21_600)),
            ("P0M0DT-6H0M0S", Period(seconds: -21_600)), ("P0M-1DT0H0M0S", Period(days: -1)),
            ("PT1.5S", Period(seconds: 1)),
        ]
    )
    func reading(text: String, period: Period) {
        #expect(Period(text) == period)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "P", "PT", "1D", "P1", "PD", "P1H", "PT1D", "P1DT", "P1S", "PTT1H", "P99999999999D", "P1.xD", "Pé",
        ]
    )
    func refused(text: String) {
        #expect(Period(text) == nil)
    }

    @Test("is written with every part spelled out, and read again")
    func writing() {
        #expect(Period.hours(15).description == "P0M0DT15H0M0S")
        for period in [Period(months: 1, days: 2, seconds: 3723), Period(seconds: -21_600), Period(days: -1)] {
            #expect(Period(period.description) == period)
        }
    }
}

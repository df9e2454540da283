import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("A business day")
struct BusinessDayTests {
    @Test("ends in the small hours, by the clock on the wall", arguments: [
        ("2030-03-04T03:59:59Z", "2030-03-03T04:00:00Z"),
        ("2030-03-04T04:00:00Z", "2030-03-04T04:00:00Z"),
        // The clocks of London go forward at 01:00 on 31 March 2030.
        ("2030-03-31T03:30:00Z", "2030-03-31T03:00:00Z"),
        ("2030-04-01T02:59:00Z", "2030-03-31T03:00:00Z"),
    ])
    func standard(now: String, closing: String) throws {
        #expect(try house(nil).lastClosing(at: instant(now)) == instant(closing))
    }

    @Test("ends when the house says so, be it on the day after")
    func own() throws {
        let noon = house(Period(seconds: 36 * 3600))
        #expect(try noon.lastClosing(at: instant("2030-03-04T11:00:00Z")) == instant("2030-03-03T12:00:00Z"))
        #expect(try noon.lastClosing(at: instant("2030-03-04T13:00:00Z")) == instant("2030-03-04T12:00:00Z"))
    }

    @Test("is changed no more after the editable history")
    func history() throws {
        let now = try instant("2030-03-10T15:00:00Z")
        #expect(try house(nil).endOfOperationalHistory(at: now) == instant("2030-03-03T00:00:00Z"))
    }

    private func house(_ closing: Period?) -> Enterprise {
        let opened = Date(timeIntervalSince1970: 0)
        var house = Enterprise(
            id: ID(UUID()), chain: Chain(id: ID(UUID()), name: "Lights", createdAt: opened), name: "Lantern",
            timeZone: TimeZone(identifier: "Europe/London") ?? .gmt, environmentCode: "UK-2022",
            taxEnvironmentCode: "UK-2022", defaultLanguageCode: "en-GB", address: Address(id: ID(UUID())),
            pricing: .gross, currencies: [AcceptedCurrency("GBP", isDefault: true)], createdAt: opened
        )
        house.businessDayClosingOffset = closing
        return house
    }

    private func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }
}

import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("A standing order that recurs")
struct BillingAutomationTests {
    private let zone = TimeZone(identifier: "Europe/London") ?? .gmt

    @Test(
        "is due from its time in a month on, once",
        arguments: [
            ("2030-03-01T00:00:00Z", nil, "2030-03-01T12:00:00Z", false),
            ("2030-02-10T00:00:00Z", nil, "2030-03-02T05:59:59Z", false),
            ("2030-02-10T00:00:00Z", nil, "2030-03-02T06:00:00Z", true),
            ("2030-02-10T00:00:00Z", "2030-03-02T06:01:00Z", "2030-03-20T06:00:00Z", false),
            // After its time of March it waits for April, whose clocks are an hour ahead.
            ("2030-03-10T00:00:00Z", nil, "2030-03-30T06:00:00Z", false),
            ("2030-03-10T00:00:00Z", nil, "2030-04-02T04:59:59Z", false),
            ("2030-03-10T00:00:00Z", nil, "2030-04-02T05:00:00Z", true),
        ]
    )
    func due(created: String, processed: String?, now: String, isDue: Bool) throws {
        var automation = try automation(created: created, .monthBefore)
        automation.processed = try processed.map { try Date($0, strategy: .iso8601) }
        #expect(automation.isDue(at: try Date(now, strategy: .iso8601), zone: zone) == isDue)
    }

    @Test(
        "takes the months that it names, by the calendar of the house",
        arguments: [
            (BillingAutomation.ConsumptionPeriod.monthBefore, "2030-03-01T00:00:00Z", "2030-03-31T23:00:00Z"),
            (.sameMonthAndMonthBefore, "2030-03-01T00:00:00Z", "2030-04-30T23:00:00Z"),
            (.sameMonth, "2030-03-31T23:00:00Z", "2030-04-30T23:00:00Z"),
            (.sameMonthAndMonthAfter, "2030-03-31T23:00:00Z", "2030-05-31T23:00:00Z"),
            (.monthAfter, "2030-04-30T23:00:00Z", "2030-05-31T23:00:00Z"),
        ]
    )
    func months(period: BillingAutomation.ConsumptionPeriod, from: String, to: String) throws {
        let automation = try automation(created: "2030-01-01T00:00:00Z", period)
        let now = try Date("2030-04-15T12:00:00Z", strategy: .iso8601)
        let span = try #require(automation.consumption(inMonthOf: now, zone: zone))
        #expect(span.from == (try Date(from, strategy: .iso8601)))
        #expect(span.to == (try Date(to, strategy: .iso8601)))
    }

    private func automation(
        created: String, _ period: BillingAutomation.ConsumptionPeriod
    ) throws -> BillingAutomation {
        BillingAutomation(
            id: ID(UUID()), enterpriseID: ID(UUID()), name: "Monthly", target: .companyAsOwner, trigger: .recurring,
            aggregation: .all, consumptionPeriod: period, processingStart: Period(days: 1, seconds: 6 * 3600),
            assignments: [], creatorProfileID: UUID(), created: try Date(created, strategy: .iso8601)
        )
    }
}

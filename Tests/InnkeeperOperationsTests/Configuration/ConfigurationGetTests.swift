import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("configuration/get")
struct ConfigurationGetTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells the time, the enterprise and what it accepts")
    func tellsEnterprise() async throws {
        let answer = try await hotel.call(ConfigurationGet.self, .init())
        #expect(answer.nowUTC == hotel.now)
        #expect(answer.enterprise.id == hotel.enterprise.id.uuid)
        #expect(answer.enterprise.name == "The Lantern")
        #expect(answer.enterprise.timeZoneIdentifier == "Europe/London")
        #expect(answer.enterprise.pricing == .gross)
        #expect(answer.enterprise.taxEnvironmentCode == "UK-2022")
        #expect(answer.enterprise.currencies.map(\.currency) == ["GBP", "EUR"])
        #expect(answer.enterprise.currencies.map(\.isDefault) == [true, false])
        #expect(answer.service == nil)
    }

    @Test("ignores the enterprise that the token of a single one names")
    func ignoresForeignEnterprise() async throws {
        let answer = try await hotel.call(ConfigurationGet.self, .init(enterpriseID: hotel.beacon.id.uuid))
        #expect(answer.enterprise.id == hotel.enterprise.id.uuid)
    }

    @Test("tells a token that is bound to a service which one it is")
    func tellsBoundService() async throws {
        let answer = try await hotel.call(ConfigurationGet.self, .init(), as: hotel.stayCaller)
        #expect(answer.service?.id == hotel.stays.id.uuid)
    }

    @Test("gives a portfolio token the enterprise it names, or a stand-in for the portfolio")
    func portfolio() async throws {
        let beacon = try await hotel.call(
            ConfigurationGet.self, .init(enterpriseID: hotel.beacon.id.uuid), as: hotel.portfolioCaller
        )
        #expect(beacon.enterprise.name == "The Beacon")
        #expect(beacon.enterprise.pricing == .net)
        #expect(beacon.enterprise.isPortfolio == false)

        let standIn = try await hotel.call(ConfigurationGet.self, .init(), as: hotel.portfolioCaller)
        #expect(standIn.enterprise.name == "Both lights")
        #expect(standIn.enterprise.isPortfolio == true)
    }

    @Test("writes every member, with durations spelled out")
    func wholeAnswer() async throws {
        let (status, json) = try await hotel.post("configuration/get")
        #expect(status == 200)
        #expect(json["Enterprise"]["AccountingEditableHistoryInterval"].text == "P0M7DT0H0M0S")
        #expect(json["Enterprise"]["Address"]["City"].text == "London")
        #expect(json["Enterprise"].names.contains("CoverImageId"))
        #expect(
            json.names == ["Enterprise", "IsIdentityDocumentNumberRequired", "NowUtc", "PaymentCardStorage", "Service"]
        )
        #expect(json["NowUtc"].text == "2030-03-01T09:00:00Z")
    }
}

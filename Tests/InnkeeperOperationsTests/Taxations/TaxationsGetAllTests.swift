import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("taxations/getAll")
struct TaxationsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists rates with their strategy, and keeps the contract's misspelt member")
    func listsRates() async throws {
        let (status, json) = try await hotel.post("taxations/getAll")
        #expect(status == 200)
        let rate = try #require(json["TaxRates"].items.first { $0["Code"].text == "UK-2022-20%" })
        #expect(rate["TaxationCode"].text == "UK-2022")
        #expect(rate["Strategy"]["Discriminator"].text == "Relative")
        #expect(rate["Strategy"]["Value"]["Value"].digits == "0.20")
        #expect(rate["ValidityInvervalsUtc"][0]["StartUtc"].text == "2022-04-01T00:00:00Z")
        #expect(rate["ValidityInvervalsUtc"][0]["EndUtc"].isNull)
    }

    @Test("knows flat taxes and taxes on taxes")
    func strategies() async throws {
        let rates = try await hotel.call(TaxationsGetAll.self, .init()).taxRates
        #expect(rates.contains { if case .flat = $0.strategy { true } else { false } })
        #expect(rates.contains { if case .dependent = $0.strategy { true } else { false } })
    }
}

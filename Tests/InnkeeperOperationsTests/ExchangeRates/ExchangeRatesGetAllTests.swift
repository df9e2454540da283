import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("exchangeRates/getAll")
struct ExchangeRatesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists what a unit of one currency is worth in another, in both directions")
    func list() async throws {
        let (status, answer) = try await hotel.post("exchangeRates/getAll")
        #expect(status == 200)
        let rates = answer["ExchangeRates"].items
        #expect(rates.map { $0["SourceCurrency"].text } == ["EUR", "GBP"])
        #expect(rates.map { $0["TargetCurrency"].text } == ["GBP", "EUR"])
        #expect(rates.map { $0["Value"].digits } == ["0.85", "1.17"])
    }

    @Test("lists those that are named, of the houses of the token")
    func filters() async throws {
        let (_, one) = try await hotel.post("exchangeRates/getAll", #"{"Ids": ["\#(hotel.poundsInEuros.id)"]}"#)
        #expect(one["ExchangeRates"].items.map { $0["Value"].digits } == ["1.17"])
        let (_, none) = try await hotel.post(
            "exchangeRates/getAll", #"{"EnterpriseIds": ["\#(hotel.beacon.id)"]}"#,
            accessToken: TestHotel.portfolioToken
        )
        #expect(none["ExchangeRates"].items.isEmpty)
        try await hotel.expectInvalid(
            "EnterpriseIds", "exchangeRates/getAll", #""EnterpriseIds": ["\#(hotel.beacon.id)"]"#
        )
    }
}

import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("currencies/getAll")
struct CurrenciesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists currencies with the digits after the point")
    func listsCurrencies() async throws {
        let answer = try await hotel.call(CurrenciesGetAll.self, .init())
        let precisions = Dictionary(uniqueKeysWithValues: answer.currencies.map { ($0.code, $0.precision) })
        #expect(precisions["GBP"] == 2)
        #expect(precisions["JPY"] == 0)
        #expect(precisions["KWD"] == 3)
    }
}

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

    @Test("lists what came lately, what left lately, and the units of account")
    func completeness() async throws {
        let answer = try await hotel.call(CurrenciesGetAll.self, .init())
        let codes = Set(answer.currencies.map(\.code))
        #expect(codes.isSuperset(of: ["XCG", "ZWG", "VED", "SLE", "ANG", "BGN", "CHE", "MXV", "CLF", "UYI"]))
        // A metal and a test have no smaller unit.
        #expect(codes.isDisjoint(with: ["XAU", "XXX", "XTS"]))
        #expect(codes.count == answer.currencies.count)
    }
}

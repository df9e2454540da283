import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("taxEnvironments/getAll")
struct TaxEnvironmentsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists environments with three-letter countries and open validity as null")
    func listsEnvironments() async throws {
        let (status, json) = try await hotel.post("taxEnvironments/getAll")
        #expect(status == 200)
        let british = try #require(json["TaxEnvironments"].items.first { $0["Code"].text == "UK-2022" })
        #expect(british["CountryCode"].text == "GBR")
        #expect(british["ValidityStartUtc"].text == "2022-04-01T00:00:00Z")
        #expect(british["ValidityEndUtc"].isNull)
        #expect(british["TaxationCodes"].items.map(\.text) == ["UK-2022"])
    }

    @Test("answers at the casing of older documents too")
    func olderCasing() async throws {
        #expect(try await hotel.post("taxenvironments/getAll").status == 200)
    }
}

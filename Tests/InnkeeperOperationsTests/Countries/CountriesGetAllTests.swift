import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("countries/getAll")
struct CountriesGetAllTests {
    @Test("tells countries, subdivisions, rules and groups by their codes in ISO 3166")
    func lists() async throws {
        let hotel = try await TestHotel()
        let (status, answer) = try await hotel.post("countries/getAll")
        #expect(status == 200)
        #expect(answer.names == ["Countries", "CountryGroups", "CountryRules", "CountrySubdivisions"])
        let countries = Dictionary(
            uniqueKeysWithValues: answer["Countries"].items.map { ($0["Code"].text ?? "", $0) }
        )
        #expect(countries.count == 250)
        #expect(countries["GB"]?["EnglishName"].text == "United Kingdom")
        #expect(countries["GB"]?["SovereignCountryCode"].text == "GB")
        #expect(countries["PR"]?["SovereignCountryCode"].text == "US")
        let parts = answer["CountrySubdivisions"].items
        #expect(parts.count > 4500)
        #expect(parts.allSatisfy { countries[$0["CountryCode"].text ?? ""] != nil && $0["EnglishName"].text != "" })
        #expect(parts.contains { $0["Code"].text == "AU-NSW" && $0["EnglishName"].text == "New South Wales" })
        #expect(parts.contains { $0["Code"].text == "FR-75C" } && !parts.contains { $0["Code"].text == "FR-75" })
        let groups = answer["CountryGroups"].items
        let members = { (code: String) in groups.first { $0["Code"].text == code }?["CountryCodes"].items.count }
        #expect(members("EU") == 27)
        #expect(members("SCHENGEN") == 29)
        #expect(groups.flatMap { $0["CountryCodes"].items }.allSatisfy { countries[$0.text ?? ""] != nil })
        let rules = answer["CountryRules"].items
        let spain = try #require(rules.first { $0["CountryCode"].text == "ES" })
        #expect(spain["IdentityCardExpirationDateNotRequired"].flag == true)
        #expect(spain["DriverLicenceExpirationDateNotRequired"].flag == false)
    }
}

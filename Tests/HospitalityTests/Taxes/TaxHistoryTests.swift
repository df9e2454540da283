import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The taxes of the world")
struct TaxHistoryTests {
    @Test("are those of more than forty countries and states")
    func countries() {
        #expect(Set(TaxTables.environments.map(\.countryCode)).count >= 80)
        #expect(TaxTables.environments.filter { $0.countryCode == "USA" }.count >= 10)
        #expect(TaxTables.environments.filter { $0.countryCode == "CAN" }.count >= 10)
    }

    @Test("are of countries that exist, and have a name in each of their languages")
    func names() {
        for environment in TaxTables.environments {
            let code = environment.code == "UK" || environment.code.hasPrefix("UK-") ? "GB" : environment.code.prefix(2)
            #expect(Countries.world.has(country: String(code)), "\(environment.code)")
            if let start = environment.validityStart, let end = environment.validityEnd { #expect(start < end) }
        }
        #expect(TaxTables.taxations.allSatisfy { !$0.name.isEmpty && !$0.localName.isEmpty })
    }

    @Test("have rates whose intervals follow one another within the law of their place")
    func intervals() throws {
        for environment in TaxTables.environments {
            let (start, end) = (environment.validityStart ?? .distantPast, environment.validityEnd ?? .distantFuture)
            for rate in TaxTables.rates where environment.taxationCodes.contains(rate.taxationCode) {
                var last = start
                for interval in rate.validity {
                    let (from, until) = (interval.start ?? .distantPast, interval.end ?? .distantFuture)
                    #expect(max(from, start) >= last, "\(rate.code) is valid twice, or before its place")
                    #expect(from < until && until <= end, "\(rate.code)")
                    last = until
                }
            }
        }
    }

    @Test("leave no day without a tax, from the first to today", arguments: TaxTables.environments.map(\.code))
    func everyDay(code: String) throws {
        let environment = try #require(TaxTables.environments.first { $0.code == code })
        let rules = TaxRules(environment: code, pricing: .net)
        let known = TaxTables.rates.filter { environment.taxationCodes.contains($0.taxationCode) }
        let changes = known.flatMap(\.validity).flatMap { [$0.start, $0.end] }.compactMap(\.self)
        for day in Set(changes + [utc("2026-11-21")]) {
            guard day >= environment.validityStart ?? .distantPast, day < environment.validityEnd ?? .distantFuture
            else { continue }
            #expect(!rules.codes(at: day).isEmpty, "\(code) at \(day)")
        }
    }

    struct Law: Sendable, CustomTestStringConvertible {
        let place: String
        let taxation: String
        let day: String
        let rates: Set<String>
        var testDescription: String { "\(taxation) on \(day)" }

        init(_ place: String, _ day: String, _ rates: Set<String>, of taxation: String? = nil) {
            (self.place, self.taxation, self.day, self.rates) = (place, taxation ?? place, day, rates)
        }
    }

    @Test("change with the laws, at midnight", arguments: [
        Law("DE", "2020-06-30", ["19%", "7%", "0%"]), Law("DE-2020", "2020-07-01", ["16%", "5%", "0%"]),
        Law("DE-2020", "2020-12-31", ["16%", "5%", "0%"]), Law("DE-2021", "2026-01-01", ["19%", "7%", "0%"]),
        Law("UK-2020", "2021-09-30", ["20%", "5%", "0%"]), Law("UK-2021", "2022-03-31", ["20%", "12.5%", "5%", "0%"]),
        Law("CH-2018", "2023-12-31", ["7.7%", "3.7%", "2.5%", "0%"]),
        Law("CH-2024", "2024-01-01", ["8.1%", "3.8%", "2.6%", "0%"]),
        Law("CZ", "2023-12-31", ["21%", "15%", "10%"]), Law("CZ", "2024-01-01", ["21%", "12%"]),
        Law("EE", "2023-12-31", ["20%", "9%", "5%", "0%"]), Law("EE", "2024-01-01", ["22%", "9%", "5%", "0%"]),
        Law("EE", "2025-01-01", ["22%", "13%", "9%", "0%"]), Law("EE", "2025-07-01", ["24%", "13%", "9%", "0%"]),
        Law("FI", "2024-08-31", ["24%", "14%", "10%", "0%"]), Law("FI", "2024-09-01", ["25.5%", "14%", "10%", "0%"]),
        Law("FI", "2026-01-01", ["25.5%", "13.5%", "10%", "0%"]),
        Law("IE", "2020-08-31", ["23%", "13.5%", "9%", "4.8%", "0%"]),
        Law("IE", "2021-02-28", ["21%", "13.5%", "9%", "4.8%", "0%"]),
        Law("IE", "2021-03-01", ["23%", "13.5%", "9%", "4.8%", "0%"]),
        Law("LU", "2022-12-31", ["17%", "14%", "8%", "3%"]), Law("LU", "2023-06-01", ["16%", "13%", "7%", "3%"]),
        Law("LU", "2024-01-01", ["17%", "14%", "8%", "3%"]),
        Law("NO", "2020-03-31", ["25%", "15%", "12%", "0%"]), Law("NO", "2021-09-30", ["25%", "15%", "6%", "0%"]),
        Law("NO", "2021-10-01", ["25%", "15%", "12%", "0%"]),
        Law("RO", "2025-07-31", ["19%", "9%", "5%"]), Law("RO", "2025-08-01", ["21%", "11%"]),
        Law("SK", "2024-12-31", ["20%", "10%", "5%"]), Law("SK", "2025-01-01", ["23%", "19%", "5%"]),
        Law("TR", "2023-07-09", ["18%", "8%", "1%"]), Law("TR", "2023-07-10", ["20%", "10%", "1%"]),
        Law("SG", "2022-12-31", ["7%", "0%"]), Law("SG", "2024-01-01", ["9%", "0%"]),
        Law("ZA", "2018-03-31", ["14%", "0%"]), Law("ZA", "2018-04-01", ["15%", "0%"]),
        Law("IN", "2025-09-21", ["14%", "9%", "6%", "2.5%"], of: "IN-CGST"),
        Law("IN", "2025-09-22", ["20%", "9%", "2.5%"], of: "IN-SGST"),
        Law("CA-NS", "2025-04-01", ["14%"], of: "CA-NS-HST"), Law("CA-NS", "2025-03-31", ["15%"], of: "CA-NS-HST"),
        Law("PT", "2024-08-31", ["2"], of: "PT-LISBON"), Law("PT", "2024-09-01", ["4"], of: "PT-LISBON"),
        Law("US-HI", "2026-01-01", ["11%"], of: "US-HI-ROOM"), Law("US-HI", "2025-12-31", ["10.25%"], of: "US-HI-ROOM"),
    ])
    func history(_ law: Law) throws {
        let codes = TaxRules(environment: law.place, pricing: .net).codes(at: utc(law.day))
        let prefix = "\(law.taxation)-"
        let own = TaxTables.rates.filter { $0.taxationCode == law.taxation && codes.contains($0.code) }
        #expect(Set(own.map { String($0.code.dropFirst(prefix.count)) }) == law.rates)
    }

    @Test("are added to a room in Mumbai half for the Union and half for the state")
    func india() throws {
        let room = try TaxRules(environment: "IN", pricing: .net).amount(
            9000, currency("INR"), codes: ["IN-CGST-9%", "IN-SGST-9%"], at: utc("2026-11-21")
        )
        #expect(room.gross == 10_620)
        #expect(room.taxes.map(\.value) == [810, 810])
    }

    @Test("were on one another in Québec until 2012")
    func quebec() throws {
        let room = try TaxRules(environment: "CA-QC-2011", pricing: .net).amount(
            100, currency("CAD"), codes: ["CA-GST-2011-5%", "CA-QST-2011-9.5%"], at: utc("2012-06-01")
        )
        // 9.5 % of 105.00
        #expect(room.taxes.map(\.value.description) == ["5.00", "9.98"])
        #expect(room.gross.description == "114.98")
    }

    @Test("are the state's and the city's in the United States, with what a night costs beside them")
    func unitedStates() throws {
        let now = utc("2026-11-21")
        let boston = try TaxRules(environment: "US-MA", pricing: .net).amount(
            200, currency("USD"), codes: ["US-MA-ROOM-5.7%", "US-MA-BOSTON-6.5%", "US-MA-CENTER-2.75%"], at: now
        )
        #expect(boston.gross.description == "229.90")
        let atlanta = try TaxRules(environment: "US-GA-ATLANTA", pricing: .net).amount(
            100, currency("USD"), codes: ["US-GA-ATLANTA-SALES-8.9%", "US-GA-ATLANTA-ROOM-8%", "US-GA-NIGHT-5"], at: now
        ) * 2
        #expect(atlanta.gross.description == "243.80")
    }

    @Test("that are fixed sums go into a price or on top of it, in their own currency only")
    func flat() throws {
        let now = utc("2026-11-21")
        let net = try TaxRules(environment: "CZ", pricing: .net).amount(
            2000, currency("CZK"), codes: ["CZ-12%", "CZ-PRAGUE-50"], at: now
        )
        #expect(net.gross == 2290)
        #expect(throws: InvalidReference.self) {
            try TaxRules(environment: "CZ", pricing: .net).amount(80, currency("EUR"), codes: ["CZ-PRAGUE-50"], at: now)
        }
    }
}

import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("An amount")
struct AmountTests {
    private let pound = currency("GBP")
    private let now = utc("2026-11-21")

    @Test(
        "of a gross price is the price, with the tax that is in it",
        arguments: [
            ("120.00", "UK-2022-20%", "100.00", "20.00"), ("100.00", "UK-2022-20%", "83.33", "16.67"),
            ("-100.00", "UK-2022-20%", "-83.33", "-16.67"), ("0.01", "UK-2022-20%", "0.01", "0.00"),
            ("10.50", "UK-2022-5%", "10.00", "0.50"), ("10.00", "UK-2022-0%", "10.00", "0.00"),
            ("0", "UK-2022-20%", "0.00", "0.00"),
        ]
    )
    func gross(value: String, code: String, net: String, tax: String) throws {
        let rules = TaxRules(environment: "UK-2022", pricing: .gross)
        let amount = try rules.amount(decimal(value), pound, codes: [code], at: now)
        #expect(amount.gross == decimal(value))
        #expect(amount.net.description == net)
        #expect(amount.taxes == [TaxValue(code: code, net: decimal(net), value: decimal(tax))])
        #expect(amount.breakdown == [.init(code: code, net: decimal(net), tax: decimal(tax))])
    }

    @Test("of a net price is the price and each of its taxes")
    func net() throws {
        let rules = TaxRules(environment: "US-DC", pricing: .net)
        let amount = try rules.amount(
            decimal("199.99"), currency("USD"), codes: ["US-DC-HOTEL-15.95%", "US-DC-SALES-6%"], at: now
        )
        #expect(amount.net.description == "199.99")
        #expect(amount.taxes.map(\.value.description) == ["31.90", "12.00"])
        #expect(amount.gross.description == "243.89")
    }

    @Test("may have a fixed tax, of each unit")
    func flat() throws {
        let rules = TaxRules(environment: "US-NYC", pricing: .net)
        let codes = ["US-NYC-SALES-8.875%", "US-NYC-UNIT-1.50", "US-NYC-NIGHT-2"]
        let amount = try rules.amount(100, currency("USD"), codes: codes, at: now) * 3
        #expect(amount.taxes.map(\.value.description) == ["26.64", "4.50", "6.00"])
        #expect(amount.gross.description == "337.14")
        let yen = try TaxRules(environment: "JP", pricing: .gross).amount(
            10_100, currency("JPY"), codes: ["JP-TOKYO-100"], at: now
        )
        #expect(yen.net == 10_000)
    }

    @Test("may have a tax on its other taxes, whatever their order")
    func dependent() throws {
        let rules = TaxRules(environment: "CA-QC", pricing: .net)
        for codes in [
            ["CA-QC-LODGING-3.5%", "CA-GST-5%", "CA-QST-9.975%"], ["CA-QST-9.975%", "CA-GST-5%", "CA-QC-LODGING-3.5%"],
        ] {
            let amount = try rules.amount(100, currency("CAD"), codes: codes, at: now)
            let taxes = Dictionary(uniqueKeysWithValues: amount.taxes.map { ($0.code, $0.value.description) })
            // 5 % and 9.975 % of 103.50
            #expect(taxes == ["CA-QC-LODGING-3.5%": "3.50", "CA-GST-5%": "5.18", "CA-QST-9.975%": "10.32"])
            #expect(amount.gross.description == "119.00")
        }
        let alone = try rules.amount(100, currency("CAD"), codes: ["CA-GST-5%"], at: now)
        #expect(alone.gross == 105)
    }

    @Test("has the digits of its currency, or of the enterprise's tax precision where that is finer")
    func digits() throws {
        let yen = try TaxRules(environment: "JP", pricing: .gross).amount(
            1000, currency("JPY"), codes: ["JP-8%"], at: now)
        #expect((yen.net.description, yen.tax.description) == ("926", "74"))
        let fine = TaxRules(environment: "UK-2022", pricing: .gross, precision: 4)
        #expect(try fine.amount(100, pound, codes: ["UK-2022-20%"], at: now).net.description == "83.3333")
        let coarse = TaxRules(environment: "UK-2022", pricing: .gross, precision: 0)
        #expect(try coarse.amount(100, pound, codes: ["UK-2022-20%"], at: now).net.description == "83.33")
    }

    @Test("without tax codes carries no tax")
    func untaxed() throws {
        for pricing in Pricing.allCases {
            let amount = try TaxRules(environment: "UK-2022", pricing: pricing).amount(10, pound, codes: [], at: now)
            #expect(amount == .untaxed(10, pound))
            #expect(amount.breakdown == [.init(code: nil, net: 10, tax: 0)])
        }
    }

    @Test(
        "cannot have a code that is unknown, foreign, of another time, listed twice, or one of several in a gross price"
    )
    func codes() {
        let gross = TaxRules(environment: "UK-2022", pricing: .gross)
        for codes in [
            ["UK-2022-19%"], ["DE-2021-19%"], [""], ["UK-2022-20%", "UK-2022-5%"], ["UK-2022-20%", "UK-2022-20%"],
        ] {
            let refusal = #expect(throws: InvalidReference.self) { try gross.amount(1, pound, codes: codes, at: now) }
            #expect(refusal?.member == "TaxCodes")
        }
        #expect(throws: InvalidReference.self) {
            try gross.amount(1, pound, codes: ["UK-2022-20%"], at: utc("2020-01-01"))
        }
        let newYork = TaxRules(environment: "US-NYC", pricing: .net)
        #expect(throws: InvalidReference.self) { try newYork.amount(1, pound, codes: ["US-NYC-UNIT-1.50"], at: now) }
        #expect(TaxRules(environment: "Atlantis", pricing: .gross).codes(at: now).isEmpty)
    }

    @Test("adds up with others by code")
    func sum() throws {
        let rules = TaxRules(environment: "UK-2022", pricing: .gross)
        let room = try rules.amount(100, pound, codes: ["UK-2022-20%"], at: now)
        let book = try rules.amount(10, pound, codes: ["UK-2022-0%"], at: now)
        let sum = [room * 2, book, -room].sum(in: pound)
        #expect(sum.gross == 110)
        #expect(
            sum.taxes == [
                .init(code: "UK-2022-20%", net: decimal("83.33"), value: decimal("16.67")),
                .init(code: "UK-2022-0%", net: 10, value: 0),
            ])
        #expect((room - room).isZero)
        #expect([Amount]().sum(in: pound) == .zero(pound))
    }

    @Test("is refused beyond what the house can keep")
    func maximum() throws {
        let rules = TaxRules(environment: "UK-2022", pricing: .net)
        let amount = try rules.amount(1_000_000, pound, codes: ["UK-2022-20%"], at: now)
        #expect(try amount.times(3).gross == 3_600_000)
        #expect(throws: InvalidReference("UnitCount", "makes a charge of more than 10000000000")) {
            try amount.times(1_000_000)
        }
    }
}

@Suite("The built-in tax environments")
struct TaxTablesTests {
    @Test("refer only to what is there, under codes that are their own")
    func references() {
        let taxations = Set(TaxTables.taxations.map(\.code))
        #expect(taxations.count == TaxTables.taxations.count)
        #expect(Set(TaxTables.rates.map(\.code)).count == TaxTables.rates.count)
        #expect(Set(TaxTables.environments.map(\.code)).count == TaxTables.environments.count)
        for environment in TaxTables.environments {
            #expect(!environment.taxationCodes.isEmpty)
            #expect(environment.countryCode.count == 3)
            #expect(taxations.isSuperset(of: environment.taxationCodes), "\(environment.code)")
        }
        for rate in TaxTables.rates {
            #expect(taxations.contains(rate.taxationCode), "\(rate.code)")
            if case .dependent(_, let bases) = rate.strategy { #expect(taxations.isSuperset(of: bases)) }
            if case .flat(_, let code) = rate.strategy { #expect(Currency(code) != nil) }
        }
    }

    @Test("follow one another without a gap", arguments: ["GBR", "DEU", "CHE"])
    func continuity(country: String) {
        let periods = TaxTables.environments.filter { $0.countryCode == country }
        for (one, next) in zip(periods, periods.dropFirst()) { #expect(one.validityEnd == next.validityStart) }
        #expect(periods.last?.validityEnd == nil)
    }

    @Test("have the codes that a house of theirs uses today")
    func codes() {
        let now = utc("2026-11-21")
        #expect(
            TaxRules(environment: "UK-2022", pricing: .gross).codes(at: now) == [
                "UK-2022-0%", "UK-2022-20%", "UK-2022-5%",
            ])
        #expect(
            TaxRules(environment: "US-DC", pricing: .net).codes(at: now)
                == ["US-DC-HOTEL-15.95%", "US-DC-MEALS-10%", "US-DC-PARKING-18%", "US-DC-SALES-6%"]
        )
        for environment in TaxTables.environments where environment.validityEnd == nil {
            #expect(!TaxRules(environment: environment.code, pricing: .net).codes(at: now).isEmpty)
        }
    }
}

@Suite("A currency")
struct CurrencyTests {
    @Test(
        "has as many digits as its coins",
        arguments: [("GBP", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("EUR", 2), ("ISK", 0)])
    func scale(code: String, scale: Int) {
        #expect(Currency(code)?.scale == scale)
    }

    @Test("is one of those in use")
    func known() {
        #expect(["gbp", "", "XXX", "DEM", "GBP "].allSatisfy { Currency($0) == nil })
        #expect(Currency.all.count > 150)
        #expect(Currency.all.allSatisfy { $0.code.count == 3 && Currency($0.code) == $0 })
    }
}

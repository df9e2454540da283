import Foundation
import Hospitality
import InnkeeperValues
import Testing

/// How many random orders are made in every environment with each precision; `make test-long` makes millions in all.
private let orderCount = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] == nil ? 100 : 20_000

@Suite("Random orders")
struct RandomOrdersTests {
    private static let cases: [(String, Pricing)] = TaxTables.environments.flatMap { environment in
        Pricing.allCases.map { (environment.code, $0) }
    }

    @Test(
        "are gross what they are net and in taxes, to the last digit, and a bill is what its items are",
        arguments: cases)
    func invariants(code: String, pricing: Pricing) throws {
        let environment = try #require(TaxTables.environments.first { $0.code == code })
        let instant = environment.validityStart ?? utc("2026-11-21")
        var random = SeededGenerator(seed: code.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        for precision in [nil, 4] {
            let rules = TaxRules(environment: code, pricing: pricing, precision: precision)
            let choices = Self.choices(of: rules, pricing, instant)
            var (wrong, bill, owed) = (0, [Hospitality.Currency: Amount](), [Hospitality.Currency: ExactDecimal]())
            for _ in 0..<orderCount {
                let choice = choices[Int.random(in: 0..<choices.count, using: &random)]
                let cents = Int.random(in: -2_000_000...20_000_000, using: &random)
                let value = ExactDecimal(coefficient: Int128(cents), scale: choice.currency.scale)
                let unit = try rules.amount(value, choice.currency, codes: choice.codes, at: instant)
                let item = unit * Int.random(in: 1...30, using: &random)
                if !Self.isRight(unit, value, pricing) || !Self.isExact(item) || !Self.isExact(item + unit) {
                    wrong += 1
                }
                bill[choice.currency] = (bill[choice.currency] ?? .zero(choice.currency)) + item
                owed[choice.currency, default: .zero] += item.value(pricing)
                if item.net.scale > max(precision ?? 0, choice.currency.scale) { wrong += 1 }
            }
            #expect(wrong == 0)
            #expect(bill.values.allSatisfy(Self.isExact))
            #expect(bill.mapValues { $0.value(pricing) } == owed)
        }
    }

    private typealias Choice = (currency: Currency, codes: [String])

    /// Every code alone, and all together where that is possible, in the currency of the place.
    private static func choices(of rules: TaxRules, _ pricing: Pricing, _ instant: Date) -> [Choice] {
        let codes = rules.codes(at: instant)
        var choices = codes.map { [$0] } + [[]]
        if pricing == .net { choices.append(codes) }
        let flat = TaxTables.rates.compactMap { rate -> String? in
            guard case .flat(_, let currency) = rate.strategy, codes.contains(rate.code) else { return nil }
            return currency
        }
        let currencies = Set(["GBP", "EUR", "JPY", "USD", "CAD", "KWD"] + flat).sorted()
        return currencies.compactMap { Hospitality.Currency($0) }.flatMap { currency in
            choices.filter { (try? rules.amount(1, currency, codes: $0, at: instant)) != nil }.map { (currency, $0) }
        }
    }

    private static func isRight(_ amount: Amount, _ value: ExactDecimal, _ pricing: Pricing) -> Bool {
        isExact(amount) && amount.value(pricing) == value
    }

    private static func isExact(_ amount: Amount) -> Bool {
        amount.gross == amount.taxes.reduce(amount.net) { $0 + $1.value }
            && amount.breakdown.reduce(ExactDecimal.zero) { $0 + $1.tax } == amount.tax
    }
}

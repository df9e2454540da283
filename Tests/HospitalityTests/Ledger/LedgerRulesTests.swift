import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The lines of the ledger")
struct LedgerRulesTests {
    @Test("of anything add up to nothing, and so does what corrects them", arguments: 0..<200)
    func balanced(seed: Int) {
        var random = SystemlessChance(UInt64(seed))
        let (first, second) = (item(&random), item(&random))
        let (before, after) = (LedgerRules.lines(of: first), LedgerRules.lines(of: second))
        for lines in [before, after, LedgerRules.difference(from: before, to: after)] {
            #expect(lines.reduce(ExactDecimal.zero) { $0 + $1.value }.isZero)
        }
        let corrected = before + LedgerRules.difference(from: before, to: after)
        #expect(LedgerRules.difference(from: corrected, to: after).isEmpty)
        #expect(LedgerRules.difference(from: before, to: before).isEmpty)
    }

    @Test("of a deposit are no income")
    func deposit() throws {
        var random = SystemlessChance(1)
        let lines = LedgerRules.lines(of: item(&random, .deposit))
        #expect(lines.map(\.ledger).contains(.deposit))
        #expect(!lines.map(\.ledger).contains(.revenue))
    }

    @Test("are none of what does not count")
    func inactive() {
        var random = SystemlessChance(1)
        var charge = item(&random)
        charge.state = .canceled
        #expect(LedgerRules.lines(of: charge).isEmpty)
    }

    private func item(_ random: inout SystemlessChance, _ kind: OrderItem.Kind = .customItem) -> OrderItem {
        let pound = Currency("GBP") ?? Currency.all[0]
        func value() -> ExactDecimal { ExactDecimal(coefficient: Int128(random.next() % 20_000) - 10_000, scale: 2) }
        let net = value()
        let taxes = (0..<Int(random.next() % 3)).map { TaxValue(code: "T\($0)", net: net, value: value()) }
        let gross = taxes.reduce(net) { $0 + $1.value }
        return OrderItem(
            id: ID(UUID()), enterpriseID: ID(UUID()), account: Account(ID<Customer>(UUID())), serviceID: ID(UUID()),
            serviceOrder: .productOrder(ID(UUID())), kind: kind, revenueType: .additional,
            unitCount: Int(random.next() % 5) + 1,
            unitAmount: Amount(currency: pound, net: net, gross: gross, taxes: taxes), profileID: UUID(),
            created: .distantPast, consumed: .distantPast
        )
    }
}

/// The same numbers for the same seed.
private struct SystemlessChance {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state >> 11
    }
}

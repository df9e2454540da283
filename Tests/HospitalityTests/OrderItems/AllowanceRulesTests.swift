import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("Allowances")
struct AllowanceRulesTests {
    private let pounds: Currency
    private let food = ID<AccountingCategory>(UUID())
    private let stay = ID<Reservation>(UUID())
    private let noon = Date(timeIntervalSince1970: 1_900_000_000)

    init() throws { pounds = try #require(Currency("GBP")) }

    @Test("pay for what they may be spent on, up to what is left of them")
    func capped() {
        let discounts = AllowanceRules.discounts(of: [charge(45), charge(12)], by: [allowance(30)])
        #expect(discounts.map(\.amount.gross) == [-30])
        #expect(discounts.map(\.charge.amount.gross) == [45])
    }

    @Test("are spent charge by charge in the order in which they expire, then the oldest first")
    func order() {
        let late = allowance(10, until: noon.addingTimeInterval(7200))
        let soon = allowance(4, until: noon.addingTimeInterval(3600))
        let (first, second) = (allowance(5, number: 1), allowance(100, number: 2))
        let discounts = AllowanceRules.discounts(of: [charge(22)], by: [second, late, first, soon])
        #expect(discounts.map(\.amount.gross) == [-4, -10, -5, -3])
        #expect(discounts.map(\.allowance.id) == [soon, late, first, second].map(\.item.id))
    }

    @Test("pay for nothing that is free, given back, of another category or currency, or consumed at another time")
    func unqualified() throws {
        let outside = allowance(30, until: noon)
        let euros = try #require(Currency("EUR"))
        let other = SpendableAllowance(item: allowance(30).item, categories: [food], rest: .untaxed(30, euros))
        let charges = [charge(0), charge(-5), charge(5, in: ID(UUID())), charge(5, in: nil)]
        #expect(AllowanceRules.discounts(of: charges, by: [allowance(30)]).isEmpty)
        #expect(AllowanceRules.discounts(of: [charge(5)], by: [outside, other]).isEmpty)
        #expect(AllowanceRules.discounts(of: [allowance(30).item], by: [allowance(30)]).isEmpty)
        #expect(AllowanceRules.discounts(of: [charge(5, kind: .spaceOrder)], by: [allowance(30)]).isEmpty)
    }

    @Test("end with nothing where nothing is left, else with two amounts that add up to nothing")
    func ends() {
        #expect(AllowanceRules.end(rest: .zero(pounds)).isEmpty)
        let breakage = AllowanceRules.end(rest: .untaxed(12, pounds))
        #expect(breakage.map(\.profit) == [.breakage, .contraBreakage])
        #expect(breakage.map(\.amount.gross) == [12, -12])
        let loss = AllowanceRules.end(rest: .untaxed(-12, pounds))
        #expect(loss.map(\.profit) == [.loss, .contraLoss])
        #expect(loss.map(\.amount.gross) == [-12, 12])
    }

    @Test("lose no tax, however they are cut", arguments: 0..<200)
    func parts(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let rules = TaxRules(environment: "UK-2022", pricing: .gross, precision: nil)
        let value = ExactDecimal(coefficient: Int128(Int.random(in: 2...90_000, using: &random)), scale: 2)
        let whole = try rules.amount(value, pounds, codes: ["UK-2022-20%"], at: noon)
        var rest = whole
        var parts: [Amount] = []
        while rest.gross > 0 {
            let wanted = ExactDecimal(coefficient: Int128(Int.random(in: 1...30_000, using: &random)), scale: 2)
            let part = rest.part(min(wanted, rest.gross))
            #expect(part.gross == min(wanted, rest.gross))
            #expect(!part.net.isNegative && !part.tax.isNegative)
            rest = rest - part
            parts.append(part)
        }
        #expect(rest.isZero)
        #expect(parts.sum(in: pounds).gross == whole.gross)
        #expect(parts.sum(in: pounds).tax == whole.tax)
    }

    private func charge(
        _ pounds: Int, in category: ID<AccountingCategory>?, kind: OrderItem.Kind = .customItem, number: UInt8 = 0
    ) -> OrderItem {
        OrderItem(
            id: ID(UUID(uuid: (number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))), enterpriseID: ID(UUID()),
            account: Account(ID<Customer>(UUID())), serviceID: ID(UUID()),
            serviceOrder: .productOrder(ID(UUID())), accountingCategoryID: category, kind: kind,
            revenueType: .additional, unitAmount: .untaxed(ExactDecimal(pounds), self.pounds), profileID: UUID(),
            created: noon, consumed: noon
        )
    }

    private func charge(_ pounds: Int, kind: OrderItem.Kind = .customItem) -> OrderItem {
        charge(pounds, in: food, kind: kind)
    }

    private func allowance(_ pounds: Int, until end: Date? = nil, number: UInt8 = 9) -> SpendableAllowance {
        var item = charge(pounds, in: food, kind: .productOrder, number: number)
        item.allowance = Allowance(stayID: stay, start: noon.addingTimeInterval(-3600), end: end)
        return SpendableAllowance(item: item, categories: [food], rest: .untaxed(ExactDecimal(pounds), self.pounds))
    }
}

import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The prices of what channel managers bring")
struct ChannelPricesTests {
    private let pounds = currency("GBP")

    @Test("are left alone where the contract says nothing about them, and zero says nothing")
    func plain() {
        #expect(ChannelPrices(contract()) == nil)
        #expect(ChannelPrices(contract(absolute: 0, relative: 0)) == nil)
    }

    @Test("have the share of each night and the flat fee once, the odd penny on the first night")
    func both() throws {
        let prices = try #require(ChannelPrices(contract(absolute: 10, relative: decimal("0.15"))))
        let nights = prices.nights([100, 100, 200], in: pounds)
        #expect(nights.map(\.description) == ["118.34", "118.33", "233.33"])
        #expect(nights.reduce(.zero, +) == 470)
        #expect(prices.further(100, in: pounds) == 115)
        #expect(prices.nights([], in: pounds).isEmpty)
    }

    @Test("are less with a discount, but never less than nothing")
    func discounts() throws {
        let flat = try #require(ChannelPrices(contract(absolute: -30)))
        #expect(flat.nights([5, 100, 5], in: pounds).map(\.description) == ["0.00", "80.00", "0.00"])
        #expect(flat.nights([100, 1, 1], in: pounds).map(\.description) == ["72.00", "0.00", "0.00"])
        #expect(flat.nights([10, 10], in: pounds) == [0, 0])
        let all = try #require(ChannelPrices(contract(relative: -1)))
        #expect(all.nights([80, 90], in: pounds) == [0, 0])
    }

    @Test("always add up to the price of the stay with its share and the fee")
    func sums() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let fee = ExactDecimal(coefficient: Int128(Int.random(in: -20_000...20_000, using: &generator)), scale: 2)
            let share = ExactDecimal(coefficient: Int128(Int.random(in: -100...100, using: &generator)), scale: 2)
            guard let prices = ChannelPrices(contract(absolute: fee, relative: share)) else { continue }
            let nights = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                ExactDecimal(coefficient: Int128(Int.random(in: 0...30_000, using: &generator)), scale: 2)
            }
            let changed = prices.nights(nights, in: pounds)
            let total = nights.reduce(fee) { $0 + ($1 + $1 * share).rounded(to: 2) }
            #expect(changed.count == nights.count && changed.allSatisfy { $0 >= .zero })
            #expect(changed.reduce(.zero, +) == max(total, .zero), "\(nights) \(fee) \(share)")
        }
    }

    private func contract(absolute: ExactDecimal? = nil, relative: ExactDecimal? = nil) -> TravelAgencyContract {
        var contract = TravelAgencyContract(
            id: id(1), enterpriseID: id(2), chainID: id(3), serviceID: id(4), companyID: id(5),
            created: Date(timeIntervalSince1970: 0)
        )
        contract.absoluteAdjustment = absolute
        contract.relativeAdjustment = relative
        return contract
    }
}

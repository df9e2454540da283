import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import Testing

/// Every rate that is shipped, on an order at a time when it is the law.
@Suite("Orders in every tax environment")
struct TaxedOrdersTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("are gross what they are net and in taxes, and their bill is what they are", arguments: Pricing.allCases)
    func everyRate(pricing: Pricing) async throws {
        var ordered = 0
        for environment in TaxTables.environments {
            var house = hotel.enterprise
            house.taxEnvironmentCode = environment.code
            house.pricing = pricing
            let caller = Caller(integration: hotel.integration, token: hotel.caller.token, enterprises: [house])
            for rate in TaxTables.rates where environment.taxationCodes.contains(rate.taxationCode) {
                // Flat taxes are ordered in their own currency, which the Lantern does not always take.
                guard let currency = currency(of: rate) else { continue }
                hotel.clock.set(to: instant(of: rate, in: environment))
                try await order(rate.code, currency, pricing, as: caller)
                ordered += 1
            }
        }
        #expect(ordered >= 400)
        try await expectSums(ordered)
    }

    /// A time when the rate is the law of the environment.
    private func instant(of rate: TaxRate, in environment: TaxEnvironment) -> Date {
        let starts = rate.validity.compactMap(\.start) + [environment.validityStart].compactMap(\.self)
        let candidates = starts + [hotel.march(1, 9), utc("2019-06-01"), utc("2016-06-01"), utc("2012-06-01")]
        return candidates.first { instant in
            rate.isValid(at: instant) && instant >= environment.validityStart ?? .distantPast
                && instant < environment.validityEnd ?? .distantFuture
        } ?? .distantPast
    }

    private func utc(_ day: String) -> Date { (try? Date("\(day)T00:00:00Z", strategy: .iso8601)) ?? .distantPast }

    private func currency(of rate: TaxRate) -> String? {
        guard case .flat(_, let currency) = rate.strategy else { return "GBP" }
        return hotel.enterprise.currencies.contains { $0.code == currency } ? currency : nil
    }

    private func order(_ code: String, _ currency: String, _ pricing: Pricing, as caller: Caller) async throws {
        let price: ExactDecimal? = ExactDecimal("123.45")
        let amount = Contract.AmountParameters(
            grossValue: pricing == .gross ? price : nil, netValue: pricing == .net ? price : nil, currency: currency,
            taxCodes: [code]
        )
        let request = OrdersAdd.Request(
            serviceID: hotel.extras.id.uuid, accountID: hotel.ada.id.uuid,
            items: [Contract.OrderItemAdditionData(name: code, unitCount: 3, unitAmount: amount)]
        )
        do {
            _ = try await hotel.call(OrdersAdd.self, request, as: caller)
        } catch {
            Issue.record("\(caller.enterprises[0].taxEnvironmentCode) \(code): \(error)")
        }
    }

    private func expectSums(_ ordered: Int) async throws {
        let house = hotel.enterprise.id
        let (items, standing) = try await hotel.read { transaction in
            var filter = OrderItemFilter(enterprises: [house])
            filter.states = [.open]
            let items = try transaction.orderItems.list(filter, Page(count: 1000))
            let bills = Array(Set(items.compactMap(\.billID)))
            return (items, try transaction.bills.standings(of: bills, in: house))
        }
        #expect(items.count == ordered)
        #expect(items.allSatisfy { item in
            item.amount.gross == item.amount.taxes.reduce(item.amount.net) { $0 + $1.value }
                && item.amount.taxes.count == 1
        })
        let sums = Dictionary(grouping: items.map(\.amount), by: \.currency.code).mapValues { amounts in
            amounts.reduce(ExactDecimal.zero) { $0 + $1.gross }
        }
        #expect(standing.count == 1)
        #expect(standing.values.first?.balances == sums)
    }
}

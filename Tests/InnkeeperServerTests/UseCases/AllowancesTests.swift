import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the till of the restaurant and the accountant see of an allowance: it pays for what may be eaten with it, and
/// what nobody ate is the house's.
@Suite("Allowances")
struct AllowancesTests {
    @Test("pays for dinner up to what is left of it, and ends when the guest leaves", arguments: Visit.houses)
    func allowance(visit: Visit) async throws {
        let demo = try await ServedDemo.shared.value
        let desk = try await GuestDesk(visit, demo)
        let stay = try #require(try await desk.reservations("Started").first)
        let id = try await sellDinners(to: stay, desk)
        let allowance = try #require(
            try await items(desk, #""ServiceOrderIds":["\#(id)"]"#)
                .first { $0["Data"]["Product"]["ProductType"].text == "Allowance" }
        )
        let worth = try gross([allowance])

        let salad = try await charge("Salad", "12", stay, desk)
        try await expectDiscount(of: salad, by: allowance, for: id, desk)
        let taxi = try await charge("Taxi", "20", as: "Sundries", stay, desk)
        let bread = try await charge("Bread", "0", stay, desk)
        let feast = try await charge("Feast", "100", stay, desk)
        let discounts = try await items(desk, #""ServiceOrderIds":["\#(id)"],"Types":["AllowanceDiscount"]"#)
        let discounted = discounts.compactMap { $0["Data"]["AllowanceDiscount"]["DiscountedOrderItemId"].text }
        #expect(try Set(discounted) == [salad.id, feast.id])
        #expect(try !discounted.contains(taxi.id) && !discounted.contains(bread.id))
        // All of the allowance is spent: the guest owes the rest of the feast.
        #expect(try gross(discounts) == -worth)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    @Test("keeps what nobody ate, in a pair that adds up to nothing", arguments: Visit.houses)
    func breakage(visit: Visit) async throws {
        let demo = try await ServedDemo.shared.value
        let desk = try await GuestDesk(visit, demo)
        let stay = try #require(try await desk.reservations("Started").last)
        let id = try await sellDinners(to: stay, desk)
        _ = try await charge("Salad", "12", stay, desk)
        try await desk.checksOut(id)
        let ends = try await items(
            desk, #""ServiceOrderIds":["\#(id)"],"Types":["AllowanceBreakage","AllowanceContraBreakage"]"#
        )
        #expect(ends.count == 2)
        #expect(try gross(ends) == 0)
        let allowance = try #require(ends[0]["Data"]["AllowanceProfits"]["AllowanceProductOrderItemId"].text)
        let sold = try await items(desk, #""OrderItemIds":["\#(allowance)"]"#)
        let spent = try await items(desk, #""ServiceOrderIds":["\#(id)"],"Types":["AllowanceDiscount"]"#)
        let contra = ends.filter { $0["Type"].text == "AllowanceContraBreakage" }
        #expect(try gross(sold + spent + contra) == 0)
        #expect(try gross(contra) < 0)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    /// The discount names the charge that it is of and the allowance that paid for it.
    private func expectDiscount(
        of charge: JSON, by allowance: JSON, for stay: String, _ desk: GuestDesk
    ) async throws {
        let found = try await items(desk, #""ServiceOrderIds":["\#(stay)"],"Types":["AllowanceDiscount"]"#)
        let discount = try #require(found.first)
        #expect(found.count == 1)
        #expect(try gross([discount, charge]) == 0)
        let data = discount["Data"]["AllowanceDiscount"]
        #expect(try data["DiscountedOrderItemId"].text == charge.id)
        #expect(try data["AllowanceProductOrderItemId"].text == allowance.id)
        let bill = try #require(charge["BillId"].text)
        #expect(try await items(desk, #""BillIds":["\#(bill)"]"#).contains { try $0.id == discount.id })
    }

    /// Charges the guest of a stay for one thing, at a price without taxes.
    private func charge(
        _ name: String, _ price: String, as category: String = "Food", _ stay: JSON, _ desk: GuestDesk
    ) async throws -> JSON {
        let guest = try #require(stay["AccountId"].text)
        return try await desk.sells(name, at: price, as: category, to: guest, during: try stay.id)[0]
    }

    /// Sells an allowance for dinner to a stay, whose identifier is the answer.
    private func sellDinners(to stay: JSON, _ desk: GuestDesk) async throws -> String {
        let (id, dinner) = (try stay.id, try await desk.product("Dinner allowance"))
        _ = try await desk.ask(
            "reservations/addProduct", #""ReservationId":"\#(id)","ProductId":"\#(dinner)","Count":1"#
        )
        return id
    }

    private func items(_ desk: GuestDesk, _ filter: String) async throws -> [JSON] {
        try await desk.ask("orderItems/getAll", "\(filter),\(DemoClient.page)")["OrderItems"].items
    }

    private func gross(_ items: [JSON]) throws -> Decimal {
        try items.reduce(0) { sum, item in
            sum + (try #require(Decimal(string: item["Amount"]["GrossValue"].digits ?? "")))
        }
    }
}

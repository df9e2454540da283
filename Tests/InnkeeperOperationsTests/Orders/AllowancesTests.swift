import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("orders/add, what an allowance pays for")
struct AllowancesTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openKitchen()
    }

    @Test("an allowance is charged as a product, and pays for a meal at once")
    func discount() async throws {
        let stay = try await hotel.stayed(with: hotel.mealAllowance)
        let order = try await hotel.eat("12")
        let allowance = try #require(try await hotel.stayItems(stay, "ProductOrder").first)
        #expect(allowance["Data"]["Discriminator"].text == "Product")
        #expect(allowance["Data"]["Product"]["ProductType"].text == "Allowance")
        #expect(allowance["Amount"]["GrossValue"].digits == "30.00")
        let meal = try #require(try await hotel.charges(of: order).first)
        #expect(meal["Amount"]["GrossValue"].digits == "12.00")
        let discount = try #require(try await hotel.stayItems(stay, "AllowanceDiscount").first)
        #expect(discount["Amount"]["GrossValue"].digits == "-12.00")
        #expect(discount["Data"]["Discriminator"].text == "AllowanceDiscount")
        #expect(discount["Data"]["AllowanceDiscount"]["DiscountedOrderItemId"].text == meal["Id"].text)
        #expect(discount["Data"]["AllowanceDiscount"]["AllowanceProductOrderItemId"].text == allowance["Id"].text)
        #expect(discount["BillId"].text == meal["BillId"].text)
        #expect(discount["AccountingState"].text == "Open")
        #expect(discount["ConsumedUtc"].text == meal["ConsumedUtc"].text)
        let ordinary = try await hotel.drink()
        #expect(ordinary["Data"]["Product"]["ProductType"].text == "Product")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("a charge above what is left is paid for in part, and the next one not at all")
    func capped() async throws {
        let stay = try await hotel.stayed(with: hotel.mealAllowance)
        try await hotel.eat("18.25")
        try await hotel.eat("18.25")
        try await hotel.eat("18.25")
        #expect(try await hotel.discounts(stay) == ["-18.25", "-11.75"])
    }

    @Test("products of the catalogue and custom items are paid for alike, all in one order")
    func products() async throws {
        let stay = try await hotel.stayed(with: hotel.mealAllowance)
        let dinner = """
            {"Name": "Dinner", "UnitCount": 2, "AccountingCategoryId": "\(hotel.food.id)",
             "UnitAmount": {"Currency": "GBP", "GrossValue": 3, "TaxCodes": []}}
            """
        let (status, _) = try await hotel.order(
            #""ProductOrders": [{"ProductId": "\#(hotel.minibar.id)", "Count": 2}], "Items": [\#(dinner)]"#
        )
        #expect(status == 200)
        #expect(try await hotel.discounts(stay) == ["-11.00", "-6.00"])
    }

    @Test("nothing is taken off what is free, given back, or of a category that is not permitted")
    func unqualified() async throws {
        let stay = try await hotel.stayed(with: hotel.mealAllowance)
        try await hotel.eat("0")
        try await hotel.eat("-5")
        try await hotel.eat("5", category: hotel.accommodation)
        let (status, _) = try await hotel.order(
            #""Items": [{"Name": "Taxi", "UnitCount": 1, "UnitAmount": {"Currency": "GBP", "GrossValue": 9}}]"#
        )
        #expect(status == 200)
        #expect(try await hotel.discounts(stay).isEmpty)
    }

    @Test("nothing is taken off what is ordered by somebody else, before the stay or after it")
    func others() async throws {
        let stay = try await hotel.stayed(with: hotel.mealAllowance)
        try await hotel.eat("5", #""AccountId": "\#(hotel.charles.id)""#)
        try await hotel.eat("5", #""ConsumptionUtc": "2030-03-02T12:00:00Z""#)
        #expect(try await hotel.discounts(stay).isEmpty)
        try await hotel.checkOut(stay)
        try await hotel.eat("5", #""LinkedReservationId": "\#(stay["Id"].text ?? "")""#)
        #expect(try await hotel.discounts(stay).isEmpty)
    }

    @Test("a companion spends it too: the stay is guessed, or named")
    func companion() async throws {
        let stay = try await hotel.stayed(with: hotel.mealAllowance)
        #expect(try await hotel.addCompanion(hotel.charles, to: stay).status == 200)
        try await hotel.eat("5", #""AccountId": "\#(hotel.charles.id)""#)
        try await hotel.eat(
            "6", #""AccountId": "\#(hotel.charles.id)", "LinkedReservationId": "\#(stay["Id"].text ?? "")""#
        )
        #expect(try await hotel.discounts(stay) == ["-5.00", "-6.00"])
        #expect(try await hotel.balance(of: hotel.charles).isEmpty)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("an option gives nothing to spend until it is confirmed")
    func optional() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        try await hotel.give(hotel.mealAllowance, to: stay)
        let members = #""ConsumptionUtc": "2030-03-04T12:00:00Z", "LinkedReservationId": "\#(stay["Id"].text ?? "")""#
        try await hotel.eat("5", members)
        #expect(try await hotel.discounts(stay).isEmpty)
        let (status, _) = try await hotel.post(
            "reservations/confirm", #"{"ReservationIds": ["\#(stay["Id"].text ?? "")"]}"#
        )
        #expect(status == 200)
        try await hotel.eat("5", members)
        #expect(try await hotel.discounts(stay) == ["-5.00"])
    }

    @Test("the allowance that expires first is spent first, and each night has its own")
    func nightly() async throws {
        let stay = try await hotel.stayed(with: hotel.mealAllowance)
        try await hotel.give(hotel.nightlyAllowance, to: stay)
        try await hotel.eat("14")
        // The first night's is gone; what it did not pay for comes from the whole stay's.
        #expect(try await hotel.discounts(stay) == ["-10.00", "-4.00"])
        hotel.clock.set(to: hotel.march(4, 20))
        try await hotel.eat("3")
        #expect(try await hotel.discounts(stay) == ["-10.00", "-4.00", "-3.00"])
        try await hotel.checkOut(stay)
        #expect(try await hotel.ends(stay).sorted() == [
            "AllowanceBreakage 26.00", "AllowanceBreakage 7.00", "AllowanceContraBreakage -26.00",
            "AllowanceContraBreakage -7.00",
        ])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("a rule of the rate gives an allowance to every stay")
    func rule() async throws {
        let hotel = try await TestHotel()
        try await hotel.openKitchen(withRule: true)
        let stay = try await hotel.stayed(with: nil)
        try await hotel.eat("8")
        #expect(try await hotel.discounts(stay) == ["-8.00"])
    }

    @Test("an allowance is bought during the stay, and pays for what is in the same order")
    func bought() async throws {
        let stay = try await hotel.stayed(with: nil)
        let meals = #"{"ProductId": "\#(hotel.mealAllowance.id)"}, {"ProductId": "\#(hotel.minibar.id)"}"#
        let (status, answer) = try await hotel.order(#""ProductOrders": [\#(meals)]"#)
        #expect(status == 200)
        #expect(try await hotel.discounts(stay) == ["-5.50"])
        let bought = try await hotel.charges(of: answer).filter { $0["BillingName"].text == "Meals" }
        #expect(bought.map { $0["Data"]["Product"]["ProductType"].text } == ["Allowance"])
        try await hotel.checkOut(stay)
        #expect(try await hotel.ends(stay) == ["AllowanceBreakage 24.50", "AllowanceContraBreakage -24.50"])
    }

    @Test("nobody buys an allowance without a stay to spend it, or one that is worth nothing")
    func notBought() async throws {
        let allowance = { (members: String) in
            #""ProductOrders": [{"ProductId": "\#(hotel.mealAllowance.id)"\#(members)}]"#
        }
        try await expectInvalid("LinkedReservationId", allowance(""))
        _ = try await hotel.stayed(with: nil)
        try await expectInvalid("Count", allowance(#", "Count": 0"#))
        try await expectInvalid("Count", allowance(#", "Count": -1"#))
    }

    private func expectInvalid(_ member: String, _ members: String) async throws {
        let before = try await hotel.books()
        let (status, answer) = try await hotel.order(members)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
        #expect(try await hotel.books() == before)
    }
}

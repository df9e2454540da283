import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("The end of an allowance")
struct AllowanceEndsTests {
    let hotel: TestHotel
    /// Ada's, with 30 pounds to spend on meals.
    let stay: JSON

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openKitchen()
        stay = try await hotel.stayed(with: hotel.mealAllowance)
    }

    @Test("what nobody spent is the house's at check-out: two items that add up to nothing for the guest")
    func breakage() async throws {
        try await hotel.eat("12")
        let before = try await hotel.balance(of: hotel.ada)
        try await hotel.checkOut(stay)
        #expect(try await hotel.ends(stay) == ["AllowanceBreakage 18.00", "AllowanceContraBreakage -18.00"])
        #expect(try await hotel.balance(of: hotel.ada) == before)
        let allowance = try #require(try await hotel.stayItems(stay, "ProductOrder").first?["Id"].text)
        let ends = try await hotel.stayItems(stay, "AllowanceBreakage", "AllowanceContraBreakage")
        #expect(ends.map { $0["Data"]["Discriminator"].text } == ["AllowanceProfits", "AllowanceProfits"])
        #expect(ends.allSatisfy { $0["Data"]["AllowanceProfits"]["AllowanceProductOrderItemId"].text == allowance })
        // The allowance, what was spent and what it ended with: nothing is owed any more.
        let owed = try await hotel.stayItems(stay, "ProductOrder", "AllowanceDiscount", "AllowanceContraBreakage")
            .reduce(ExactDecimal.zero) { $0 + (ExactDecimal($1["Amount"]["GrossValue"].digits ?? "") ?? 0) }
        #expect(owed.isZero)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
        try await hotel.runNight()
        #expect(try await hotel.ends(stay).count == 2)
    }

    @Test("nothing is left of one that was spent")
    func spent() async throws {
        try await hotel.eat("45")
        try await hotel.checkOut(stay)
        #expect(try await hotel.ends(stay).isEmpty)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("it ends before the bills are closed")
    func closesBills() async throws {
        try await hotel.eat("30")
        _ = try await hotel.paid("230")
        try await hotel.checkOut(stay, #", "CloseBills": true"#)
        #expect(try await hotel.stayItems(stay).allSatisfy { $0["AccountingState"].text == "Closed" })
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("the night run ends what has expired, once")
    func expired() async throws {
        try await hotel.give(hotel.nightlyAllowance, to: stay)
        try await hotel.eat("4")
        hotel.clock.set(to: hotel.march(4, 10))
        try await hotel.runNight()
        #expect(try await hotel.ends(stay).isEmpty)
        hotel.clock.set(to: hotel.march(4, 11))
        #expect(try await hotel.runNight().done["allowances ended"] == 1)
        #expect(try await hotel.ends(stay) == ["AllowanceBreakage 6.00", "AllowanceContraBreakage -6.00"])
        #expect(try await hotel.runNight().done["allowances ended"] == nil)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("the house earns breakage, and owes the allowance only until then")
    func ledger() async throws {
        try await hotel.eat("12")
        let earned = try await ledger("Revenue", on: 3)
        #expect(try await ledger("Deposit", on: 3) == "18.00")
        try await hotel.checkOut(stay)
        #expect(try await ledger("Deposit", on: 5) == "0.00")
        // A night for 100 pounds and a meal of which a sixth is tax; then the second night, and what nobody ate.
        let later = try await ledger("Revenue", on: 5)
        #expect([earned, later] == ["110.00", "228.00"])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    // MARK: - What is taken back

    @Test("a canceled meal may be eaten again")
    func canceledMeal() async throws {
        let meal = try #require(try await hotel.charges(of: try await hotel.eat("30")).first)
        #expect(try await cancel(meal) == 200)
        #expect(try await hotel.discounts(stay).isEmpty)
        try await hotel.eat("30")
        #expect(try await hotel.discounts(stay) == ["-30.00"])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("a meal that is canceled after the end is the house's in the next night")
    func canceledLate() async throws {
        let meal = try #require(try await hotel.charges(of: try await hotel.eat("20")).first)
        try await hotel.checkOut(stay)
        #expect(try await hotel.ends(stay).count == 2)
        #expect(try await cancel(meal) == 200)
        try await hotel.runNight()
        #expect(try await hotel.ends(stay) == [
            "AllowanceBreakage 10.00", "AllowanceContraBreakage -10.00", "AllowanceBreakage 20.00",
            "AllowanceContraBreakage -20.00",
        ])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("an allowance that is canceled after it was spent is lost")
    func loss() async throws {
        try await hotel.eat("20")
        let allowance = try #require(try await hotel.stayItems(stay, "ProductOrder").first)
        #expect(try await cancel(allowance) == 200)
        try await hotel.runNight()
        #expect(try await hotel.ends(stay) == ["AllowanceLoss -20.00", "AllowanceContraLoss 20.00"])
        let kinds = try await hotel.stayItems(stay, "AllowanceBreakage", "AllowanceContraBreakage")
        #expect(kinds.count == 2)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("nobody cancels the end itself, or a meal that was paid for on a closed bill")
    func notCanceled() async throws {
        let meal = try #require(try await hotel.charges(of: try await hotel.eat("20")).first)
        try await hotel.checkOut(stay)
        let end = try #require(try await hotel.stayItems(stay, "AllowanceBreakage").first)
        #expect(try await cancel(end) == 403)
        // The discount goes to a bill of its own, which is closed.
        let discount = try #require(try await hotel.stayItems(stay, "AllowanceDiscount").first)
        let apart = try await hotel.emptyBill(of: Account(hotel.ada.id))
        let update = #"{"AccountingItemId": "\#(discount["Id"].text ?? "")", "BillId": {"Value": "\#(apart)"}}"#
        #expect(try await hotel.move(update).status == 200)
        _ = try await hotel.closed(apart, as: "Invoice")
        #expect(try await cancel(meal) == 403)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("a discount goes with its charge to another bill and another account")
    func moved() async throws {
        let meal = try #require(try await hotel.charges(of: try await hotel.eat("20")).first)
        let update = """
            {"AccountingItemId": "\(meal["Id"].text ?? "")", "AccountId": {"Value": "\(hotel.charles.id)"}}
            """
        #expect(try await hotel.move(update).status == 200)
        let discount = try #require(try await hotel.stayItems(stay, "AllowanceDiscount").first)
        #expect(discount["AccountId"].text == hotel.charles.id.description)
        #expect(discount["BillId"].text == (try await hotel.item(meal))["BillId"].text)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("a discount stays with its charge when the stay gets another owner, who may spend the rest")
    func otherOwner() async throws {
        try await hotel.eat("20")
        let (status, _) = try await hotel.post(
            "reservations/updateCustomer",
            #"{"ReservationId": "\#(stay["Id"].text ?? "")", "CustomerId": "\#(hotel.charles.id)"}"#
        )
        #expect(status == 200)
        #expect(try await hotel.balance(of: hotel.ada).isEmpty)
        try await hotel.eat("20", #""AccountId": "\#(hotel.charles.id)""#)
        #expect(try await hotel.discounts(stay) == ["-20.00", "-10.00"])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("who never came has nothing to spend: all of it is canceled with the stay")
    func neverCame() async throws {
        let other = try await hotel.booked(hotel.stay(8, 9))
        try await hotel.give(hotel.mealAllowance, to: other)
        let (status, _) = try await hotel.post(
            "reservations/cancel",
            """
            {"ReservationIds": ["\(other["Id"].text ?? "")"], "PostCancellationFee": false, "SendEmail": false,
             "Notes": "Ill"}
            """
        )
        #expect(status == 200)
        try await hotel.runNight()
        #expect(try await hotel.ends(other).isEmpty)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("an allowance that was paid for and is given back is not owed any more")
    func givenBack() async throws {
        let other = try await hotel.booked(hotel.stay(4, 5))
        try await hotel.give(hotel.nightlyAllowance, to: other)
        let allowance = try #require(try await hotel.stayItems(other, "ProductOrder").first)
        _ = try await hotel.closed(allowance["BillId"].text, as: "Invoice")
        hotel.clock.set(to: hotel.march(4, 15))
        #expect(try await ledger("Deposit", on: 4) == "40.00")
        let (status, _) = try await hotel.post(
            "reservations/cancel",
            """
            {"ReservationIds": ["\(other["Id"].text ?? "")"], "PostCancellationFee": false, "SendEmail": false,
             "Notes": "Ill"}
            """
        )
        #expect(status == 200)
        let rebate = try #require(try await hotel.stayItems(other, "ProductOrderRebate").first)
        #expect(rebate["Data"]["Rebate"]["RebatedItemId"].text == allowance["Id"].text)
        try await hotel.runNight()
        #expect(try await hotel.ends(other).isEmpty)
        #expect(try await ledger("Deposit", on: 4) == "30.00")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("thirty tills that charge at the same time spend no more than there is")
    func parallel() async throws {
        let (hotel, stay) = (hotel, stay)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<30 { group.addTask { try await hotel.eat("2.30") } }
            try await group.waitForAll()
        }
        let spent = try await hotel.discounts(stay).reduce(ExactDecimal.zero) { $0 + (ExactDecimal($1) ?? 0) }
        #expect(spent == -30)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    private func cancel(_ item: JSON) async throws -> Int {
        try await hotel.post("orderItems/cancel", #"{"OrderItemIds": ["\#(item["Id"].text ?? "")"]}"#).status
    }

    /// What a book of the ledger closes a day of March with.
    private func ledger(_ type: String, on day: Int) async throws -> String {
        let (status, answer) = try await hotel.post(
            "ledgerBalances/getAll",
            """
            {"Date": {"Start": "2030-03-0\(day)", "End": "2030-03-0\(day)"}, "LedgerTypes": ["\(type)"],
             "Limitation": {"Count": 10}}
            """
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["LedgerBalances"][0]["ClosingBalance"]["GrossValue"].digits ?? ""
    }
}

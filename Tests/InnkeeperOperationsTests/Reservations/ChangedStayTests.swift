import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("The charges of a stay that changes")
struct ChangedStayTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("for the stay as a whole count as consumed when it has them now")
    func wholeStay() async throws {
        let late = Product(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.extras.id,
            accountingCategoryID: hotel.food.id, names: ["en-GB": "Late check-out"], charging: .once,
            consumption: .serviceOrderEnd, price: 25, currencyCode: "GBP", taxCodes: ["UK-2022-20%"],
            created: hotel.now
        )
        try await hotel.write { try $0.products.insert(late) }
        let booked = try await hotel.booked(hotel.stay(3, 5, order(hotel.minibar, late)))
        let before = try await hotel.items(booked).filter { $0.kind == .productOrder }
        #expect(before.map(\.consumed) == [hotel.march(3, 15), hotel.march(5, 11)])
        try await move(booked, from: hotel.time(10, 15), to: hotel.time(12, 11))
        let after = try await hotel.items(booked).filter { $0.kind == .productOrder }
        #expect(after.map(\.id) == before.map(\.id))
        #expect(after.map(\.consumed) == [hotel.march(10, 15), hotel.march(12, 11)])
        try await move(booked, from: hotel.time(10, 20), to: hotel.time(12, 11))
        let night = try await hotel.items(booked).first { $0.kind == .spaceOrder && $0.started == hotel.march(10, 20) }
        #expect(night?.consumed == hotel.march(10, 20))
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("that allow something allow it from the day on which the stay begins now")
    func allowance() async throws {
        try await hotel.openKitchen()
        let booked = try await hotel.booked(hotel.stay(3, 5, order(hotel.mealAllowance)))
        try await move(booked, from: hotel.time(10, 15), to: hotel.time(12, 11))
        let allowances = try await hotel.items(booked).compactMap(\.allowance)
        #expect(allowances.map(\.start) == [hotel.march(10)])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("stay where they were once they are consumed")
    func consumed() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, order(hotel.minibar)))
        hotel.clock.set(to: hotel.march(3, 18))
        try await move(booked, from: hotel.time(4, 15), to: hotel.time(5, 11))
        let minibar = try await hotel.items(booked).filter { $0.kind == .productOrder }
        #expect(minibar.map(\.consumed) == [hotel.march(3, 15)])
    }

    @Test("are owed anew for a night that was paid back and comes again")
    func again() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 6, order(hotel.breakfast)))
        try await settle(booked)
        try await move(booked, to: hotel.time(5, 11))
        #expect(try await total(booked) == "248.00")
        try await move(booked, to: hotel.time(6, 11))
        #expect(try await total(booked) == "372.00")
        let anew = try await hotel.items(booked).filter { $0.state == .open && $0.rebatedItemID == nil }
        #expect(anew.map(\.grossText) == ["100.00", "24.00"])
        #expect(anew.map(\.consumed) == [hotel.march(5, 15), hotel.march(6)])
        try await people(1, of: booked)
        #expect(try await total(booked) == "306.00")
        try await move(booked, to: hotel.time(7, 11))
        #expect(try await total(booked) == "408.00")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("do not come back for a night that somebody has let off, until the stay is priced anew")
    func letOff() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let night = try #require(try await hotel.items(booked).first { $0.consumed == hotel.march(4, 15) }?.id)
        let enterprise = #""EnterpriseId": "\#(hotel.enterprise.id)""#
        let (status, _) = try await hotel.post("orderItems/cancel", #"{\#(enterprise), "OrderItemIds": ["\#(night)"]}"#)
        #expect(status == 200)
        try await move(booked, to: hotel.time(6, 11))
        #expect(try await total(booked) == "200.00")
        let company = #""CompanyId": {"Value": "\#(hotel.engines.id)"}"#
        try await update(booked, company)
        #expect(try await total(booked) == "200.00")
        try await people(1, of: booked)
        #expect(try await total(booked) == "270.00")
    }

    @Test("follow the people who come and go, also when they were paid ahead")
    func comeAndGo() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, order(hotel.breakfast)))
        try await settle(booked)
        for (count, sum) in [(1, "204.00"), (2, "248.00"), (3, "312.00"), (2, "248.00")] {
            try await people(count, of: booked)
            #expect(try await total(booked) == sum, "\(count) people")
        }
        #expect(try await hotel.items(booked).filter { $0.state == .closed }.count == 4)
    }

    @Test("follow the stay into another category and rate at once, and back")
    func elsewhere() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let rate = #""RateId": {"Value": "\#(hotel.nonRefundable.id)"}"#
        let longer = #""EndUtc": {"Value": "\#(hotel.time(6, 11))"}"#
        try await update(booked, #"\#(rate), "PersonCounts": \#(counts(1)), \#(longer)"#)
        #expect(try await total(booked) == "240.00")
        let back = #""RateId": {"Value": "\#(hotel.bestRate.id)"}, "EndUtc": {"Value": "\#(hotel.time(5, 11))"}"#
        try await update(booked, #"\#(back), "PersonCounts": \#(counts(2))"#, #", "ApplyCancellationFee": false"#)
        #expect(try await total(booked) == "200.00")
    }

    @Test("add up to what the stay as it is would cost, however it came to be so", arguments: [1, 2, 3])
    func random(seed: Int) async throws {
        var random = Chance(seed: seed)
        let booked = try await hotel.booked(hotel.stay(10, 12, order(hotel.breakfast, hotel.minibar)))
        for step in 0..<20 {
            let arrival = Int.random(in: 10...16, using: &random)
            let departure = arrival + Int.random(in: 1...5, using: &random)
            let people = Int.random(in: 1...3, using: &random)
            let rate = Bool.random(using: &random) ? hotel.bestRate : hotel.nonRefundable
            try await update(
                booked,
                """
                "StartUtc": {"Value": "\(hotel.time(arrival, 15))"},
                "EndUtc": {"Value": "\(hotel.time(departure, 11))"},
                "RateId": {"Value": "\(rate.id)"}, "PersonCounts": \(counts(people))
                """,
                #", "ApplyCancellationFee": false"#
            )
            let wanted = hotel.stay(
                arrival, departure, persons: people, rate: rate, order(hotel.breakfast, hotel.minibar)
            )
            let price = try await hotel.price([wanted]).json["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits
            let total = try await total(booked)
            #expect(total == price, "step \(step): \(arrival) to \(departure), \(people) people")
            if Int.random(in: 0..<3, using: &random) == 0 { try await settleOpen(booked) }
        }
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("once say for when they were ordered, as long as the stay has that moment")
    func ordered() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let moment = hotel.time(4, 19)
        let (status, _) = try await hotel.post(
            "reservations/addProduct",
            """
            {"ReservationId": "\(booked["Id"].text ?? "")", "ProductId": "\(hotel.minibar.id)", "Count": 1,
             "StartUtc": "\(moment)", "EndUtc": "\(moment)"}
            """
        )
        #expect(status == 200)
        #expect(try await started(booked) == [hotel.march(4, 19)])
        try await move(booked, to: hotel.time(6, 11))
        #expect(try await started(booked) == [hotel.march(4, 19)])
        try await move(booked, from: hotel.time(10, 15), to: hotel.time(12, 11))
        #expect(try await started(booked) == [nil])
    }

    // MARK: - Vocabulary

    private func started(_ booked: JSON) async throws -> [Date?] {
        try await hotel.items(booked).filter { $0.kind == .productOrder }.map(\.started)
    }

    func order(_ products: Product...) -> String {
        #""ProductOrders": [\#(products.map { #"{"ProductId": "\#($0.id)"}"# }.joined(separator: ", "))]"#
    }

    private func counts(_ adults: Int) -> String {
        #"{"Value": [{"AgeCategoryId": "\#(hotel.adult.id)", "Count": \#(adults)}]}"#
    }

    func people(_ count: Int, of booked: JSON) async throws {
        try await update(booked, #""PersonCounts": \#(counts(count))"#)
    }

    private func update(_ booked: JSON, _ members: String, _ beside: String = "") async throws {
        let (status, answer) = try await hotel.post(
            "reservations/update",
            #"{"ReservationUpdates": [{"ReservationId": "\#(booked["Id"].text ?? "")", \#(members)}]\#(beside)}"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
    }

    func move(
        _ booked: JSON, from start: String? = nil, to end: String, chargesFee: Bool = false
    ) async throws {
        let start = start.map { #""StartUtc": "\#($0)", "# } ?? ""
        let (status, answer) = try await hotel.post(
            "reservations/updateInterval",
            """
            {"ReservationId": "\(booked["Id"].text ?? "")", \(start)"EndUtc": "\(end)",
             "ChargeCancellationFee": \(chargesFee)}
            """
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
    }

    /// Puts the charges on a closed bill.
    func settle(_ booked: JSON) async throws {
        let bill = try #require(try await hotel.items(booked).first?.billID)
        _ = try await hotel.closed("\(bill)", as: "Invoice")
    }

    /// Closes the bill with what is open of the stay, if it can be closed.
    private func settleOpen(_ booked: JSON) async throws {
        guard let bill = try await hotel.items(booked).first(where: { $0.state == .open })?.billID else { return }
        _ = try await hotel.close("\(bill)", as: "Invoice")
    }

    /// What the stay costs after all corrections.
    func total(_ booked: JSON) async throws -> String {
        let items = try await hotel.items(booked)
        let sum = items.reduce(ExactDecimal.zero) { $0 + $1.amount.gross }
        return sum.trimmed(toAtLeast: 2).description
    }
}

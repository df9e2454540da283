import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("orders/add")
struct OrdersAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("charges a product of the catalogue at its price, once unless told otherwise")
    func product() async throws {
        let (status, answer) = try await hotel.order(
            #""ProductOrders": [{"ProductId": "\#(hotel.minibar.id)"}], "Notes": "Cold""#
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        let charges = try await hotel.charges(of: answer)
        #expect(charges.count == 1)
        let charge = try #require(charges.first)
        #expect(charge["Type"].text == "ProductOrder")
        #expect(charge["RevenueType"].text == "Product")
        #expect(charge["AccountingState"].text == "Open")
        #expect(charge["AccountId"].text == hotel.ada.id.description)
        #expect(charge["AccountType"].text == "Customer")
        #expect(charge["ServiceId"].text == hotel.extras.id.description)
        #expect(charge["AccountingCategoryId"].text == hotel.food.id.description)
        #expect(charge["BillingName"].text == "Minibar")
        #expect(charge["Notes"].text == "Cold")
        #expect(charge["UnitCount"].digits == "1")
        #expect(charge["Amount"]["GrossValue"].digits == "5.50")
        #expect(charge["Amount"]["NetValue"].digits == "4.58")
        #expect(charge["Amount"]["TaxValues"][0]["Code"].text == "UK-2022-20%")
        #expect(charge["Amount"]["TaxValues"][0]["Value"].digits == "0.92")
        #expect(charge["Data"]["Discriminator"].text == "Product")
        #expect(charge["Data"]["Product"]["ProductId"].text == hotel.minibar.id.description)
        #expect(charge["ConsumedUtc"].text == "2030-03-01T09:00:00Z")
        let bill = try #require(try await hotel.listBills(#""CustomerIds": ["\#(hotel.ada.id)"]"#).first)
        #expect(charge["BillId"].text == bill["Id"].text)
        #expect(bill["State"].text == "Open")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("charges the price that is agreed instead of that of the catalogue")
    func agreedPrice() async throws {
        let charge = try await charged(
            """
            "ProductOrders": [{"ProductId": "\(hotel.minibar.id)", "Count": 2, "ExternalIdentifier": "M-1",
                "UnitAmount": {"Currency": "GBP", "GrossValue": 4.20, "TaxCodes": ["UK-2022-0%"]}}]
            """
        )
        #expect(charge["UnitAmount"]["GrossValue"].digits == "4.20")
        #expect(charge["Amount"]["GrossValue"].digits == "8.40")
        #expect(charge["Amount"]["NetValue"].digits == "8.40")
        #expect(charge["ExternalIdentifier"].text == "M-1")
    }

    @Test("charges anything else by its name, the unit amount as often as its count")
    func customItem() async throws {
        let charge = try await charged(
            #""Items": [\#(taxi(3, #", "AccountingCategoryId": "\#(hotel.food.id)", "ExternalIdentifier": "T-1""#))]"#
        )
        #expect(charge["Type"].text == "CustomItem")
        #expect(charge["RevenueType"].text == "Additional")
        #expect(charge["BillingName"].text == "Taxi")
        #expect(charge["AccountingCategoryId"].text == hotel.food.id.description)
        #expect(charge["ExternalIdentifier"].text == "T-1")
        #expect(charge["UnitCount"].digits == "3")
        #expect(charge["UnitAmount"]["GrossValue"].digits == "12.34")
        #expect(charge["UnitAmount"]["NetValue"].digits == "10.28")
        #expect(charge["Amount"]["GrossValue"].digits == "37.02")
        #expect(charge["Amount"]["NetValue"].digits == "30.84")
        #expect(charge["Amount"]["TaxValues"][0]["Value"].digits == "6.18")
        #expect(charge["Data"].isNull)
    }

    @Test("takes products and other items in one order")
    func both() async throws {
        let (status, answer) = try await hotel.order(
            #""ProductOrders": [{"ProductId": "\#(hotel.minibar.id)"}], "Items": [\#(taxi(1))]"#
        )
        #expect(status == 200)
        let charges = try await hotel.charges(of: answer)
        #expect(Set(charges.map { $0["Type"].text }) == ["ProductOrder", "CustomItem"])
        #expect(Set(charges.map { $0["BillId"].text }).count == 1)
    }

    @Test("makes one charge of lines that are alike, unless the caller wants them apart")
    func grouping() async throws {
        let bottles = #"{"ProductId": "\#(hotel.minibar.id)", "Count": 2}"#
        let lines = #""ProductOrders": [\#(bottles), \#(bottles)], "Items": [\#(taxi(1)), \#(taxi(2))]"#
        let (_, together) = try await hotel.order(lines)
        #expect(Set(try await counts(of: together)) == ["Minibar 4", "Taxi 3"])
        let (_, apart) = try await hotel.order(lines + #", "Options": {"DisableItemGrouping": true}"#)
        #expect(try await counts(of: apart).sorted() == ["Minibar 2", "Minibar 2", "Taxi 1", "Taxi 2"])
        let unlike = taxi(1, #", "ExternalIdentifier": "other""#)
        let (_, different) = try await hotel.order(#""Items": [\#(taxi(1)), \#(unlike)]"#)
        #expect(try await counts(of: different) == ["Taxi 1", "Taxi 1"])
    }

    @Test("lets the consumption lie ahead or a week back, not longer")
    func consumption() async throws {
        for time in ["2030-02-22T09:00:00Z", "2030-05-01T12:00:00Z"] {
            let charge = try await charged(#""Items": [\#(taxi(1))], "ConsumptionUtc": "\#(time)""#)
            #expect(charge["ConsumedUtc"].text == time)
        }
        let tooEarly = #""Items": [\#(taxi(1))], "ConsumptionUtc": "2030-02-22T08:59:59Z""#
        try await expectRefusal("ConsumptionUtc", tooEarly)
    }

    @Test("does not look at the start and the end of a product order, which are for stays")
    func startAndEnd() async throws {
        let charge = try await charged(
            """
            "ProductOrders": [{"ProductId": "\(hotel.minibar.id)", "StartUtc": "2030-03-03T00:00:00Z",
                "EndUtc": "2030-03-09T00:00:00Z"}]
            """
        )
        #expect(charge["UnitCount"].digits == "1")
        #expect(charge["StartUtc"].isNull)
        #expect(charge["ConsumedUtc"].text == "2030-03-01T09:00:00Z")
    }

    @Test("puts the order on the bill that is named, if it is the account's and open")
    func bill() async throws {
        let first = try await hotel.drink()
        let second = try await hotel.emptyBill(of: Account(hotel.ada.id))
        #expect(try await hotel.drink(1, #""BillId": "\#(second)""#)["BillId"].text == second)
        #expect(try await hotel.drink()["BillId"].text == first["BillId"].text)

        let others = try await hotel.emptyBill(of: Account(hotel.charles.id))
        _ = try await hotel.paid("5.5", #""BillId": "\#(second)""#)
        _ = try await hotel.closed(second)
        for bill in [others, second, hotel.beacon.id.description] {
            try await expectRefusal("BillId", #""Items": [\#(taxi(1))], "BillId": "\#(bill)""#)
        }
    }

    @Test("links the stay that is named, or else the one that the account is on")
    func linkedReservation() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let id = try #require(booked["Id"].text)
        _ = try await hotel.drink()
        _ = try await hotel.drink(1, #""LinkedReservationId": "\#(id)""#)
        let now = hotel.now
        _ = try await hotel.write { try $0.run("UPDATE reservation SET state = 'Started', actual_start_ms = \(now)") }
        _ = try await hotel.drink()
        let linked = try await hotel.read { transaction in
            try transaction.rows("SELECT linked_reservation_id FROM product_order ORDER BY id").map { row in
                try (row.optionalID("linked_reservation_id") as ID<Reservation>?)?.description
            }
        }
        #expect(linked == [nil, id, id])
        try await expectRefusal("LinkedReservationId", #""Items": [\#(taxi(1))], "LinkedReservationId": "\#(unknown)""#)
    }

    @Test("takes the customer by the older name of the account")
    func customerID() async throws {
        let (status, answer) = try await hotel.post(
            "orders/add",
            #"{"ServiceId": "\#(hotel.extras.id)", "CustomerId": "\#(hotel.charles.id)", "Items": [\#(taxi(1))]}"#
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        #expect(try await hotel.charges(of: answer)[0]["AccountId"].text == hotel.charles.id.description)
        let both = try await charged(#""CustomerId": "\#(hotel.charles.id)", "Items": [\#(taxi(1))]"#)
        #expect(both["AccountId"].text == hotel.ada.id.description)
        let nobody = #"{"ServiceId": "\#(hotel.extras.id)", "Items": [\#(taxi(1))]}"#
        let refused = try await hotel.post("orders/add", nobody)
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid AccountId.")
    }

    @Test("charges companies only where the integration may")
    func companies() async throws {
        let members = #""AccountId": "\#(hotel.engines.id)", "Items": [\#(taxi(1))]"#
        #expect(try await charged(members)["AccountType"].text == "Company")
        let token = try await hotel.grant(["orders/add"])
        let before = try await hotel.books()
        let (status, answer) = try await hotel.order(members, accessToken: token)
        #expect(status == 403)
        #expect(answer["Message"].text == "This integration may not charge companies.")
        #expect(try await hotel.books() == before)
    }

    @Test("writes down what costs nothing, and nobody has to pay it")
    func nothing() async throws {
        for item in [taxi(2, price: "0"), taxi(0)] {
            let charge = try await charged(#""Items": [\#(item)]"#)
            #expect(charge["AccountingState"].text == "Inactive")
            #expect(charge["BillId"].isNull)
        }
    }

    @Test("takes back what was charged only where the integration may")
    func negativeAmounts() async throws {
        #expect(try await charged(#""Items": [\#(taxi(-2))]"#)["Amount"]["GrossValue"].digits == "-24.68")
        let token = try await hotel.grant(["orders/add"])
        let before = try await hotel.books()
        for members in [#""Items": [\#(taxi(-2))]"#, #""Items": [\#(taxi(2, price: "-1"))]"#] {
            let (status, answer) = try await hotel.order(members, accessToken: token)
            #expect(status == 403)
            #expect(answer["Message"].text == "This integration may not charge negative amounts.")
        }
        #expect(try await hotel.books() == before)
        #expect(try await hotel.order(#""Items": [\#(taxi(2))]"#, accessToken: token).status == 200)
    }

    @Test("cannot be taken back as a whole: there is no such operation")
    func noCancellation() async throws {
        #expect(try await hotel.post("orders/cancel").status == 404)
    }

    // MARK: - Vocabulary

    private let unknown = UUID.numbered(99_999).uuidString.lowercased()

    /// 12.34 pounds for each ride.
    private func taxi(_ count: Int, _ members: String = "", price: String = "12.34") -> String {
        """
        {"Name": "Taxi", "UnitCount": \(count),
         "UnitAmount": {"Currency": "GBP", "GrossValue": \(price), "TaxCodes": ["UK-2022-20%"]}\(members)}
        """
    }

    /// Orders and answers the only charge.
    private func charged(_ members: String) async throws -> JSON {
        let (status, answer) = try await hotel.order(members)
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        let charges = try await hotel.charges(of: answer)
        #expect(charges.count == 1)
        return try #require(charges.first)
    }

    /// `Taxi 2` for each charge, newest first.
    private func counts(of order: JSON) async throws -> [String] {
        try await hotel.charges(of: order).map { "\($0["BillingName"].text ?? "") \($0["UnitCount"].digits ?? "")" }
    }

    private func expectRefusal(_ member: String, _ members: String) async throws {
        let before = try await hotel.books()
        let (status, answer) = try await hotel.order(members)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
        #expect(try await hotel.books() == before)
    }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/price")
struct ReservationsPriceTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds up the nights for the party", arguments: [(2, "200.00"), (1, "180.00"), (3, "240.00")])
    func nights(persons: Int, total: String) async throws {
        #expect(try await self.total(hotel.stay(3, 5, persons: persons)) == total)
    }

    @Test("prices a party that does not fit like the largest that does, and looks at no availability")
    func tooMany() async throws {
        #expect(try await total(hotel.stay(3, 5, persons: 9)) == "240.00")
        _ = try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)])
        #expect(try await total(hotel.stay(3, 5)) == "200.00")
    }

    @Test("echoes the identifiers and stores nothing")
    func storesNothing() async throws {
        let before = try await hotel.holdings()
        let (status, answer) = try await hotel.price(
            [
                hotel.stay(3, 5, #""Identifier": "a""#),
                hotel.stay(3, 4, rate: hotel.nonRefundable, #""Identifier": "b""#),
            ]
        )
        #expect(status == 200)
        let prices = answer["ReservationPrices"].items
        #expect(prices.map { $0["Identifier"].text } == ["a", "b"])
        #expect(prices.map { $0["TotalAmount"]["GrossValue"].digits } == ["200.00", "90.00"])
        #expect(prices.map { $0["Total"]["Value"].digits } == ["200.00", "90.00"])
        #expect(prices.map { $0["TotalAmount"]["Currency"].text } == ["GBP", "GBP"])
        #expect(try await hotel.holdings() == before)
    }

    @Test("takes agreed prices instead: one for all nights, or one for each by its place")
    func agreed() async throws {
        let amount = { (value: String) in
            #"{"Currency": "GBP", "GrossValue": \#(value), "TaxCodes": ["UK-2022-20%"]}"#
        }
        #expect(try await total(hotel.stay(3, 5, #""TimeUnitAmount": \#(amount("60"))"#)) == "120.00")
        let second = #""TimeUnitPrices": [{"Index": 1, "Amount": \#(amount("60"))}]"#
        #expect(try await total(hotel.stay(3, 5, second)) == "160.00")
        let (status, answer) = try await hotel.price(
            [hotel.stay(3, 5, #""TimeUnitPrices": [{"Index": 2, "Amount": \#(amount("60"))}]"#)]
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Index.")
    }

    @Test("adds products, for the nights and people that they are charged for")
    func products() async throws {
        let breakfast = #""ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"}]"#
        #expect(try await total(hotel.stay(3, 5, breakfast)) == "248.00")
        let once = """
            {"ProductId": "\(hotel.breakfast.id)", "StartUtc": "\(hotel.time(4, 0))", "EndUtc": "\(hotel.time(4, 0))"}
            """
        #expect(try await total(hotel.stay(3, 5, #""ProductOrders": [\#(once)]"#)) == "224.00")
    }

    @Test("wants no interval for what is charged once")
    func intervalOfOnce() async throws {
        let order = """
            {"ProductId": "\(hotel.minibar.id)", "StartUtc": "\(hotel.time(3, 0))", "EndUtc": "\(hotel.time(4, 0))"}
            """
        let (status, answer) = try await hotel.price([hotel.stay(3, 5, #""ProductOrders": [\#(order)]"#)])
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid EndUtc.")
    }

    @Test("charges each person once for what is for each person, and wants no interval for it either")
    func perPerson() async throws {
        try await hotel.offerWelcomeDrink()
        let order = { (interval: String) in
            #""ProductOrders": [{"ProductId": "\#(hotel.welcomeDrink.id)", "Count": 2\#(interval)}]"#
        }
        #expect(try await total(hotel.stay(3, 5, persons: 3, order(""))) == "258.00")
        let moment = #", "StartUtc": "\#(hotel.time(4, 0))", "EndUtc": "\#(hotel.time(4, 0))""#
        #expect(try await total(hotel.stay(3, 5, persons: 3, order(moment))) == "258.00")
        let days = #", "StartUtc": "\#(hotel.time(3, 0))", "EndUtc": "\#(hotel.time(4, 0))""#
        let (status, answer) = try await hotel.price([hotel.stay(3, 5, order(days))])
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid EndUtc.")
    }

    @Test("needs no customer, and looks over the enterprise that the published example names")
    func withoutCustomer() async throws {
        let anonymous = hotel.stay(3, 5).replacing(try Regex(#""CustomerId": "[^"]*","#), with: "")
        #expect(!anonymous.contains("CustomerId"))
        let (status, answer) = try await hotel.post(
            "reservations/price",
            """
            {"EnterpriseId": "\(hotel.enterprise.id)", "ServiceId": "\(hotel.stays.id)", "Reservations": [\(anonymous)]}
            """
        )
        #expect(status == 200)
        #expect(answer["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits == "200.00")
    }

    @Test("refuses what would be more charges than a house can write at once", arguments: ["price", "add"])
    func tooManyCharges(verb: String) async throws {
        let order = #"{"ProductId": "\#(hotel.breakfast.id)"}"#
        let orders = Array(repeating: order, count: 1000).joined(separator: ",")
        let stay = hotel.stay(3, 5, #""EndUtc": "2030-08-01T11:00:00Z", "ProductOrders": [\#(orders)]"#)
        let (status, answer) = try await hotel.post(
            "reservations/\(verb)", #"{"ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(stay)]}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Reservations.")
    }

    @Test("sells one night for a visit within a day")
    func dayVisit() async throws {
        let visit = hotel.stay(3, 3).replacingOccurrences(of: "T11:00:00Z", with: "T18:00:00Z")
        #expect(try await total(visit) == "100.00")
    }

    private func total(_ stay: String) async throws -> String? {
        let (status, answer) = try await hotel.price([stay])
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits
    }
}

extension TestHotel {
    /// 3 pounds for each person, once.
    var welcomeDrink: Product {
        Product(
            id: .named(640), enterpriseID: enterprise.id, serviceID: extras.id, accountingCategoryID: food.id,
            names: ["en-GB": "Welcome drink"], charging: .perPerson, price: 3, currencyCode: "GBP",
            taxCodes: ["UK-2022-20%"], created: Self.opening
        )
    }

    func offerWelcomeDrink() async throws {
        let drink = welcomeDrink
        try await write { try $0.products.insert(drink) }
    }
}

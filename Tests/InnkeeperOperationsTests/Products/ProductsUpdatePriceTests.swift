import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("products/updatePrice")
struct ProductsUpdatePriceTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private func send(_ product: String, _ updates: [String]) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "products/updatePrice",
            #"{"ProductId": "\#(product)", "PriceUpdates": [\#(updates.joined(separator: ", "))]}"#
        )
    }

    private func update(_ value: String, _ first: Int, _ last: Int) -> String {
        """
        {"Value": \(value), "FirstTimeUnitStartUtc": "\(hotel.time(first, 0))",
         "LastTimeUnitStartUtc": "\(hotel.time(last, 0))"}
        """
    }

    private var breakfast: String { "\(hotel.breakfast.id)" }

    @Test("changes what a product costs on some days, and takes that away again")
    func changes() async throws {
        let (status, json) = try await send(breakfast, [update("15", 3, 6), update("20.5", 5, 5)])
        #expect(status == 200 && json.names.isEmpty, "\(json.written)")
        #expect(try await hotel.productPrices(breakfast, 2, 6) == ["12.00", "15.00", "15.00", "20.50", "15.00"])
        #expect(try await send("eid:BREAKFAST", [update("null", 4, 5)]).status == 200)
        #expect(try await hotel.productPrices(breakfast, 2, 6) == ["12.00", "15.00", "12.00", "12.00", "15.00"])
    }

    @Test("changes what is charged for the days, and for no others")
    func charges() async throws {
        #expect(try await send(breakfast, [update("15", 4, 4)]).status == 200)
        let order = #""ProductOrders": [{"ProductId": "\#(breakfast)"}]"#
        let priced = try await hotel.price([hotel.stay(3, 6, order)]).json["ReservationPrices"][0]["TotalAmount"]
        // Two people: three nights, and breakfast at 12, 15 and 12.
        #expect(priced["GrossValue"].digits == "378.00")
        let stay = try await hotel.booked(hotel.stay(3, 6, order))
        let meals = try await hotel.items(stay).filter { $0.kind == .productOrder }
        #expect(meals.map(\.grossText).sorted() == ["24.00", "24.00", "30.00"])
    }

    @Test("changes every day that the interval meets")
    func meets() async throws {
        let entry = """
            {"Value": 15, "FirstTimeUnitStartUtc": "\(hotel.time(4, 20))",
             "LastTimeUnitStartUtc": "\(hotel.time(5, 1))"}
            """
        #expect(try await send(breakfast, [entry]).status == 200)
        #expect(try await hotel.productPrices(breakfast, 3, 6) == ["12.00", "15.00", "15.00", "12.00"])
    }

    @Test("knows the limits: the editable history, five years ahead, 367 days, a hundred updates")
    func limits() async throws {
        hotel.clock.set(to: hotel.march(20, 9))
        func entry(_ first: String, _ last: String) -> String {
            #"{"FirstTimeUnitStartUtc": "\#(first)", "LastTimeUnitStartUtc": "\#(last)", "Value": 1}"#
        }
        let cases = [
            ("2030-03-13T00:00:00Z", "2031-03-14T00:00:00Z", nil),
            ("2030-03-13T00:00:00Z", "2031-03-15T00:00:00Z", "Invalid LastTimeUnitStartUtc."),
            ("2030-03-12T00:00:00Z", "2030-03-13T00:00:00Z", "Invalid FirstTimeUnitStartUtc."),
            ("2035-03-20T00:00:00Z", "2035-03-21T00:00:00Z", "Invalid LastTimeUnitStartUtc."),
        ]
        for (first, last, message) in cases {
            let (status, json) = try await send(breakfast, [entry(first, last)])
            #expect(status == (message == nil ? 200 : 400) && json["Message"].text == message, "\(json.written)")
        }
        #expect(try await send(breakfast, (0..<100).map { _ in update("9", 20, 20) }).status == 200)
        #expect(try await send(breakfast, (0...100).map { _ in update("9", 20, 20) }).status == 400)
    }

    @Test("refuses a product of nobody's and a price below nothing, and changes none of the request")
    func refuses() async throws {
        let negative = try await send(breakfast, [update("9", 4, 4), update("-1", 5, 5)])
        #expect(negative.status == 400 && negative.json["Message"].text == "Invalid Value.")
        for product in ["eid:LUNCH", "00000000-0000-7000-8000-00000000ffff"] {
            let (status, json) = try await send(product, [update("9", 4, 4)])
            #expect(status == 400 && json["Message"].text == "Invalid ProductId.")
        }
        #expect(try await hotel.productPrices(breakfast, 4, 4) == ["12.00"])
    }
}

extension TestHotel {
    func productPricing(
        _ product: String, _ first: Int, _ last: Int
    ) async throws -> (status: Int, json: JSON) {
        try await post(
            "products/getPricing",
            """
            {"ProductId": "\(product)", "FirstTimeUnitStartUtc": "\(time(first, 0))",
             "LastTimeUnitStartUtc": "\(time(last, 0))"}
            """
        )
    }

    /// What a product costs anybody, day by day.
    func productPrices(_ product: String, _ first: Int, _ last: Int) async throws -> [String] {
        let (status, json) = try await productPricing(product, first, last)
        #expect(status == 200, "\(json.written)")
        return json["BaseAmountPrices"].items.compactMap { $0["GrossValue"].digits }
    }
}

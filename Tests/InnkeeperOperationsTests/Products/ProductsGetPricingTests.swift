import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("products/getPricing")
struct ProductsGetPricingTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers a price with its taxes for each day of what is not sold by time units")
    func days() async throws {
        let (status, json) = try await hotel.productPricing("\(hotel.breakfast.id)", 30, 31)
        #expect(status == 200, "\(json.written)")
        #expect(json["ProductId"].text == "\(hotel.breakfast.id)")
        #expect(json["TimeUnitStartsUtc"].items.map(\.text) == [hotel.time(30, 0), hotel.time(31, 0)])
        #expect(json["BaseAmountPrices"].items.map { $0["GrossValue"].digits } == ["12.00", "12.00"])
        #expect(json["BaseAmountPrices"][0]["TaxValues"][0]["Value"].digits == "2.00")
        #expect(json["AgeCategoryPrices"].items.isEmpty)
    }

    @Test("answers the prices of the ages that pay something else")
    func ages() async throws {
        try await hotel.letChildrenEatForLess()
        let json = try await hotel.productPricing("\(hotel.breakfast.id)", 3, 3).json
        #expect(json["AgeCategoryPrices"].items.count == 1)
        #expect(json["AgeCategoryPrices"][0]["AgeCategoryId"].text == "\(hotel.child.id)")
        #expect(json["AgeCategoryPrices"][0]["Prices"].items.map { $0["GrossValue"].digits } == ["7.00"])
    }

    @Test("finds a product in any of the houses, and says with which they may be narrowed")
    func portfolio() async throws {
        try await hotel.openBeacon()
        let request = { (more: String) in
            """
            {"ProductId": "\(hotel.beaconBreakfast.id)", "FirstTimeUnitStartUtc": "2030-03-03T05:00:00Z",
             "LastTimeUnitStartUtc": "2030-03-04T05:00:00Z"\(more)}
            """
        }
        let both = try await hotel.post("products/getPricing", request(""), accessToken: TestHotel.portfolioToken)
        #expect(both.status == 200, "\(both.json.written)")
        #expect(both.json["BaseAmountPrices"][0]["NetValue"].digits == "11.11")
        let lantern = request(#", "EnterpriseIds": ["\#(hotel.enterprise.id)"]"#)
        let one = try await hotel.post("products/getPricing", lantern, accessToken: TestHotel.portfolioToken)
        #expect(one.status == 400 && one.json["Message"].text == "Invalid ProductId.")
    }

    @Test("wants exact starts of days, and at most a hundred of them")
    func interval() async throws {
        let product = "\(hotel.breakfast.id)"
        func status(_ first: String, _ last: String) async throws -> (status: Int, json: JSON) {
            try await hotel.post(
                "products/getPricing",
                """
                {"ProductId": "\(product)", "FirstTimeUnitStartUtc": "\(first)", "LastTimeUnitStartUtc": "\(last)"}
                """
            )
        }
        let inside = try await status("2030-03-03T01:00:00Z", "2030-03-04T00:00:00Z")
        #expect(inside.json["Message"].text == "FirstTimeUnitStartUtc is not start of TimeUnit.")
        #expect(try await status("2030-03-01T00:00:00Z", "2030-06-07T23:00:00Z").status == 200)
        let long = try await status("2030-03-01T00:00:00Z", "2030-06-08T23:00:00Z")
        #expect(long.json["Message"].text == "Invalid LastTimeUnitStartUtc.")
    }

    @Test("asks in the time units of the product's own service")
    func hours() async throws {
        try await hotel.openOffice()
        let coffee = Product(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.hours.id,
            names: ["en-GB": "Coffee"], charging: .perTimeUnit, price: 3, currencyCode: "GBP", created: hotel.now
        )
        try await hotel.write { try $0.products.insert(coffee) }
        let request = """
            {"ProductId": "\(coffee.id)", "FirstTimeUnitStartUtc": "\(hotel.time(3, 9))",
             "LastTimeUnitStartUtc": "\(hotel.time(3, 11))"}
            """
        let (status, json) = try await hotel.post("products/getPricing", request)
        #expect(status == 200 && json["BaseAmountPrices"].items.count == 3, "\(json.written)")
        let bound = try await hotel.post("products/getPricing", request, accessToken: TestHotel.stayToken)
        #expect(bound.status == 400 && bound.json["Message"].text == "Invalid ProductId.")
    }
}

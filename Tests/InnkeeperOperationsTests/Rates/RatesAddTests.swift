import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("rates/add")
struct RatesAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds a rate with a price, taxes and occupancy adjustments of its own")
    func base() async throws {
        let (status, json) = try await hotel.addRates([
            hotel.newRate(
                "Weekend",
                """
                "ExternalIdentifier": "WE", "ShortNames": {"en-GB": "WKD"}, "ExternalNames": {"en-GB": "Two nights"},
                "Descriptions": {"en-GB": "From Friday"}, "BusinessSegmentId": "\(hotel.leisure.id)",
                "AccountingCategoryId": "\(hotel.accommodation.id)",
                "Pricing": {"BaseRatePricing": {"Amount":
                    {"Currency": "GBP", "GrossValue": 120, "TaxCodes": ["UK-2022-20%"]},
                    "NegativeOccupancyAdjustment": -15, "ExtraOccupancyAdjustment": 30.5}}
                """
            )
        ])
        #expect(status == 200, "\(json.written)")
        let rate = json["Rates"][0]
        let id = try #require(rate["Id"].text)
        #expect(rate["GroupId"].text == hotel.flexible.id.description)
        #expect(rate["ServiceId"].text == hotel.stays.id.description)
        #expect(rate["BaseRateId"].isNull && rate["IsBaseRate"].flag == true)
        #expect(rate["IsEnabled"].flag == true && rate["IsPublic"].flag == true && rate["IsActive"].flag == true)
        #expect(rate["IsDefault"].flag == false)
        #expect(rate["ExternalIdentifier"].text == "WE" && rate["ShortName"].text == "WKD")
        #expect(rate["ExternalNames"]["en-GB"].text == "Two nights")
        #expect(rate["Description"]["en-GB"].text == "From Friday")
        #expect(rate["BusinessSegmentId"].text == hotel.leisure.id.description)
        #expect(try await hotel.rates().first?["Id"].text == id)
        let pricing = try await hotel.pricing(id, 3, 3)
        #expect(pricing["BaseAmountPrices"][0]["GrossValue"].digits == "120.00")
        #expect(pricing["BaseAmountPrices"][0]["TaxValues"][0]["Value"].digits == "20.00")
        #expect(pricing["EmptyUnitAdjustment"].digits == "-15.00")
        #expect(pricing["ExtraUnitAdjustment"].digits == "30.50")
    }

    @Test("sells nothing at a rate that it was not told to enable")
    func disabled() async throws {
        let (_, json) = try await hotel.addRates([
            """
            {"ServiceId": "\(hotel.stays.id)", "RateGroupId": "\(hotel.flexible.id)", "Type": "Public",
             "Names": {"en-GB": "Later"}, "PricingType": "BaseRatePricing"}
            """
        ])
        let rate = json["Rates"][0]
        #expect(rate["IsEnabled"].flag == false)
        let booking = try await hotel.add([hotel.stay(3, 5, #""RateId": "\#(rate["Id"].text ?? "")""#)])
        #expect(booking.status == 403)
        #expect(booking.json["Message"].text == "The rate Later is not sold any more.")
    }

    @Test("asks 10,000 with the taxes of the night where no price is said")
    func noPrice() async throws {
        let json = try await hotel.addRates([hotel.newRate("Dear", #""Pricing": null"#)]).json
        let price = try await hotel.pricing(json["Rates"][0]["Id"].text ?? "", 3, 3)["BaseAmountPrices"][0]
        #expect(price["GrossValue"].digits == "10000.00")
        #expect(price["TaxValues"][0]["Code"].text == "UK-2022-20%")
        #expect(price["Currency"].text == "GBP")
    }

    @Test("adds rates that follow others, also those that stand before them in the request")
    func dependent() async throws {
        let (status, json) = try await hotel.addRates([
            hotel.newRate("Members", #""ExternalIdentifier": "MEM", \#(hotel.following("eid:nonref", "-10", "0.5"))"#),
            hotel.newRate("Friends of members", hotel.following("eid:MEM", "0", "-0.25")),
        ])
        #expect(status == 200, "\(json.written)")
        let (members, friends) = (json["Rates"][0], json["Rates"][1])
        #expect(members["BaseRateId"].text == hotel.nonRefundable.id.description)
        #expect(members["IsBaseRate"].flag == false)
        #expect(friends["BaseRateId"].text == members["Id"].text)
        // (90 - 10) × 1.5, and a quarter less.
        #expect(try await hotel.basePrices(members["Id"].text ?? "", 3, 3) == ["120.00"])
        #expect(try await hotel.basePrices(friends["Id"].text ?? "", 3, 3) == ["90.00"])
    }

    @Test("finds service, group and base rate by what others call them")
    func hybrid() async throws {
        let (status, json) = try await hotel.addRates([
            hotel.newRate("Saver", #""RateGroupId": "eid:strict", \#(hotel.following("eid:nonref"))"#)
        ])
        #expect(status == 200, "\(json.written)")
        #expect(json["Rates"][0]["GroupId"].text == hotel.strict.id.description)
        let unknown = try await hotel.addRates([hotel.newRate("Saver", #""ServiceId": "eid:nothing""#)])
        #expect(unknown.status == 400 && unknown.json["Message"].text == "Invalid ServiceId.")
    }

    @Test("makes the first rate of a service its default")
    func firstIsDefault() async throws {
        try await hotel.openBeacon()
        try await hotel.write { [hotel] transaction in
            var rate = hotel.beaconRate
            rate.isActive = false
            rate.isDefault = false
            try transaction.rates.update(rate)
        }
        let entry = """
            {"ServiceId": "\(hotel.beaconStays.id)", "RateGroupId": "\(hotel.beaconRates.id)",
             "Names": {"en-US": "First"}, "PricingType": "BaseRatePricing"}
            """
        let (status, json) = try await hotel.post(
            "rates/add", #"{"EnterpriseId": "\#(hotel.beacon.id)", "Rates": [\#(entry), \#(entry)]}"#,
            accessToken: TestHotel.portfolioToken
        )
        #expect(status == 200, "\(json.written)")
        #expect(json["Rates"].items.map { $0["IsDefault"].flag } == [true, false])
    }

    @Test(
        "refuses what the house cannot sell, and adds none of the request",
        arguments: [
            (#""Type": "AvailabilityBlock""#, "Invalid JSON."),
            (#""Names": {}"#, "Invalid Names."),
            (#""ServiceId": "00000000-0000-7000-8000-000000000015""#, "Invalid ServiceId."),
            (#""RateGroupId": "00000000-0000-7000-8000-00000000ffff""#, "Invalid RateGroupId."),
            (#""RateGroupId": "group 1""#, "Invalid JSON."),
            (#""AccountingCategoryId": "00000000-0000-7000-8000-00000000ffff""#, "Invalid AccountingCategoryId."),
            (#""BusinessSegmentId": "00000000-0000-7000-8000-00000000ffff""#, "Invalid BusinessSegmentId."),
            (#""ExternalIdentifier": "nonref""#, "Invalid ExternalIdentifier."),
            (#""PricingType": "DependentRatePricing""#, "Invalid DependentRatePricing."),
            (
                #""Pricing": {"BaseRatePricing": {"Amount": {"Currency": "EUR", "GrossValue": 5}}}"#,
                "Invalid Currency."
            ),
            (#""Pricing": {"BaseRatePricing": {"Amount": {"Currency": "GBP", "NetValue": 5}}}"#, "Invalid GrossValue."),
            (#""Pricing": {"BaseRatePricing": {"Amount": {"Currency": "GBP", "GrossValue": -5}}}"#, "Invalid Amount."),
            (
                """
                "Pricing": {"BaseRatePricing": {"Amount":
                    {"Currency": "GBP", "GrossValue": 5, "TaxCodes": ["UK-2022-20%", "UK-2022-5%"]}}}
                """, "Invalid TaxCodes."
            ),
        ]
    )
    func refuses(members: String, message: String) async throws {
        let before = try await hotel.rates().count
        let (status, json) = try await hotel.addRates([hotel.newRate("Good"), hotel.newRate("Bad", members)])
        #expect(status == 400)
        #expect(json["Message"].text == message, "\(json.written)")
        #expect(try await hotel.rates().count == before)
    }

    @Test("prices net in a house that prices net, with several taxes")
    func net() async throws {
        try await hotel.openBeacon()
        let (status, json) = try await hotel.post(
            "rates/add",
            """
            {"Rates": [{"ServiceId": "\(hotel.beaconStays.id)", "RateGroupId": "\(hotel.beaconRates.id)",
              "Names": {"en-US": "Net"}, "PricingType": "BaseRatePricing", "Pricing": {"BaseRatePricing": {"Amount":
              {"Currency": "USD", "NetValue": 100, "TaxCodes": ["US-DC-HOTEL-15.95%", "US-DC-SALES-6%"]}}}}]}
            """,
            accessToken: TestHotel.beaconToken
        )
        #expect(status == 200, "\(json.written)")
        let pricing = try await hotel.post(
            "rates/getPricing",
            """
            {"RateId": "\(json["Rates"][0]["Id"].text ?? "")", "FirstTimeUnitStartUtc": "2030-03-03T05:00:00Z",
             "LastTimeUnitStartUtc": "2030-03-03T05:00:00Z"}
            """,
            accessToken: TestHotel.beaconToken
        )
        let price = pricing.json["BaseAmountPrices"][0]
        #expect([price["NetValue"].digits, price["GrossValue"].digits] == ["100.00", "121.95"], "\(pricing.json)")
        #expect(pricing.json["BasePrices"][0].digits == "100.00")
    }

    @Test("wants a house from the token of several, and keeps a token to its service")
    func scope() async throws {
        let entry = #"{"Rates": [\#(hotel.newRate("New"))]}"#
        let portfolio = try await hotel.post("rates/add", entry, accessToken: TestHotel.portfolioToken)
        #expect(portfolio.status == 400 && portfolio.json["Message"].text == "Invalid EnterpriseId.")
        #expect(try await hotel.post("rates/add", entry, accessToken: TestHotel.stayToken).status == 200)
        try await hotel.openOffice()
        let hours = hotel.newRate("New", #""ServiceId": "\#(hotel.hours.id)", "RateGroupId": "\#(hotel.hourly.id)""#)
        let bound = try await hotel.post("rates/add", #"{"Rates": [\#(hours)]}"#, accessToken: TestHotel.stayToken)
        #expect(bound.status == 400 && bound.json["Message"].text == "Invalid ServiceId.")
    }
}

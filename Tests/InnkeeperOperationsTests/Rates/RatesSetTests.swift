import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("rates/set")
struct RatesSetTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    /// An entry with nothing but what is required.
    private func entry(_ name: String, _ members: String = "") -> String {
        """
        {"ServiceId": "\(hotel.stays.id)", "Names": {"en-GB": "\(name)"},
         "PricingType": "BaseRatePricing"\(members.asMoreMembers)}
        """
    }

    @Test("adds a rate that nobody knows: enabled, private, in the default group, at 10,000")
    func adds() async throws {
        let (status, json) = try await hotel.setRates([entry("New", #""ExternalIdentifier": "N1""#)])
        #expect(status == 200, "\(json.written)")
        let rate = json["Rates"][0]
        #expect(rate["IsEnabled"].flag == true)
        #expect(rate["Type"].text == "Private")
        #expect(rate["GroupId"].text == hotel.flexible.id.description)
        #expect(try await hotel.basePrices(rate["Id"].text ?? "", 3, 3) == ["10000.00"])
    }

    @Test("changes the rate that others call so, and keeps what is left out")
    func byExternalIdentifier() async throws {
        let first = try await hotel.setRates([
            entry(
                "One",
                """
                "ExternalIdentifier": "N1", "RateGroupId": "\(hotel.strict.id)", "Descriptions": {"en-GB": "Long"},
                "Pricing": {"BaseRatePricing": {"Amount": {"Currency": "GBP", "GrossValue": 60}}}
                """
            )
        ]).json["Rates"][0]
        let changed = try await hotel.setRates([
            entry("Two", #""ExternalIdentifier": "N1", "Type": "Public", "IsEnabled": false"#)
        ]).json["Rates"][0]
        #expect(changed["Id"].text == first["Id"].text)
        #expect(changed["Names"]["en-GB"].text == "Two")
        #expect(changed["Type"].text == "Public" && changed["IsEnabled"].flag == false)
        #expect(changed["GroupId"].text == hotel.strict.id.description)
        #expect(changed["Description"]["en-GB"].text == "Long")
        #expect(try await hotel.basePrices(first["Id"].text ?? "", 3, 3) == ["60.00"])
    }

    @Test("changes the rate with the identifier, whatever service is named")
    func byID() async throws {
        let (status, json) = try await hotel.setRates([
            entry(
                "Best",
                """
                "Id": "\(hotel.bestRate.id)", "ServiceId": "eid:nothing", "ExternalIdentifier": "BAR", "Type": "Public",
                "Pricing": {"BaseRatePricing": {"Amount": {"Currency": "GBP", "GrossValue": 200}}}
                """
            )
        ])
        #expect(status == 200, "\(json.written)")
        #expect(json["Rates"][0]["ServiceId"].text == hotel.stays.id.description)
        #expect(json["Rates"][0]["ExternalIdentifier"].text == "BAR")
        let pricing = try await hotel.pricing("\(hotel.bestRate.id)", 3, 3)
        #expect(pricing["BasePrices"][0].digits == "200.00")
        // Occupancy is not this operation's.
        #expect(pricing["EmptyUnitAdjustment"].digits == "-10.00")
        #expect(try await hotel.basePrices("\(hotel.nonRefundable.id)", 3, 3) == ["180.00"])
    }

    @Test("tells of prices that have changed, and only of those")
    func tells() async throws {
        let last = try await hotel.lastEvent()
        let same = entry("Best", #""Id": "\#(hotel.bestRate.id)""#)
        _ = try await hotel.setRates([same])
        #expect(try await hotel.priceEvents(after: last).isEmpty)
        let price = #""Pricing": {"BaseRatePricing": {"Amount": {"Currency": "GBP", "GrossValue": 1}}}"#
        _ = try await hotel.setRates([entry("Best", #""Id": "\#(hotel.bestRate.id)", \#(price)"#)])
        let events = try await hotel.priceEvents(after: last)
        #expect(events.map { $0["RateId"].text } == [hotel.bestRate.id.description])
        #expect(events[0]["StartUtc"].isNull && events[0]["EndUtc"].isNull)
    }

    @Test("lets a rate follow another one from now on")
    func follows() async throws {
        let other = try await hotel.addRates([hotel.newRate("Other")]).json["Rates"][0]["Id"].text ?? ""
        let (status, json) = try await hotel.setRates([
            entry("Less", #""ExternalIdentifier": "nonref", \#(hotel.following(other, "-5"))"#)
        ])
        #expect(status == 200, "\(json.written)")
        #expect(try await hotel.basePrices("\(hotel.nonRefundable.id)", 3, 3) == ["75.00"])
    }

    @Test("refuses a circle, another kind of prices and an identifier of nothing, and changes none of the request")
    func refuses() async throws {
        let id = { (rate: Rate) in #""Id": "\#(rate.id)""# }
        let cases = [
            (
                entry("X", #"\#(id(hotel.nonRefundable)), \#(hotel.following("\(hotel.corporate.id)"))"#),
                "Invalid BaseRateId."
            ),
            (
                entry("X", #"\#(id(hotel.nonRefundable)), \#(hotel.following("\(hotel.nonRefundable.id)"))"#),
                "Invalid BaseRateId."
            ),
            (entry("X", id(hotel.nonRefundable)), "Invalid PricingType."),
            (entry("X", #"\#(id(hotel.bestRate)), \#(hotel.following("eid:nonref"))"#), "Invalid PricingType."),
            (entry("X", #""Id": "00000000-0000-7000-8000-00000000ffff""#), "Invalid Id."),
            (entry("X", #"\#(id(hotel.bestRate)), "ExternalIdentifier": "nonref""#), "Invalid ExternalIdentifier."),
        ]
        for (bad, message) in cases {
            let good = entry("Changed", id(hotel.bestRate))
            let (status, json) = try await hotel.setRates([good, bad])
            #expect(status == 400 && json["Message"].text == message, "\(json.written)")
            #expect(try await hotel.rates().allSatisfy { $0["Names"]["en-GB"].text != "Changed" })
        }
    }

    @Test("takes at most a hundred rates")
    func limit() async throws {
        let entries = (0..<101).map { entry("Rate", #""ExternalIdentifier": "R\#($0)""#) }
        #expect(try await hotel.setRates(Array(entries.dropLast())).status == 200)
        #expect(try await hotel.setRates(entries).status == 400)
    }
}

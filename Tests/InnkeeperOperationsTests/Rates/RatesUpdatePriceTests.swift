import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("rates/updatePrice")
struct RatesUpdatePriceTests {
    let hotel: TestHotel
    private var rate: String { "\(hotel.bestRate.id)" }

    init() async throws { hotel = try await TestHotel() }

    /// An entry for some nights; nil takes prices away.
    private func update(_ value: String?, _ first: Int, _ last: Int, _ members: String = "") -> String {
        """
        {"FirstTimeUnitStartUtc": "\(hotel.time(first, 0))", "LastTimeUnitStartUtc": "\(hotel.time(last, 0))",
         "Value": \(value ?? "null")\(members.asMoreMembers)}
        """
    }

    private func send(
        _ updates: [String], rate: String? = nil, _ members: String = ""
    ) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "rates/updatePrice",
            """
            {"RateId": "\(rate ?? self.rate)",
             "PriceUpdates": [\(updates.joined(separator: ", "))]\(members.asMoreMembers)}
            """
        )
    }

    private func prices(_ category: ResourceCategory, _ first: Int, _ last: Int) async throws -> [String] {
        let all = try await hotel.pricing(rate, first, last)["CategoryPrices"].items
        let own = try #require(all.first { $0["CategoryId"].text == "\(category.id)" })
        return own["Prices"].items.compactMap(\.digits)
    }

    @Test("changes the base price of nights, for all categories and for the rates that follow")
    func base() async throws {
        let (status, json) = try await send([update("150", 4, 5)])
        #expect(status == 200 && json.names.isEmpty, "\(json.written)")
        #expect(try await hotel.basePrices(rate, 3, 6) == ["100.00", "150.00", "150.00", "100.00"])
        #expect(try await prices(hotel.doubleRooms, 3, 4) == ["100.00", "150.00"])
        #expect(try await hotel.basePrices("\(hotel.corporate.id)", 4, 4) == ["130.00"])
        let priced = try await hotel.price([hotel.stay(3, 5)]).json["ReservationPrices"][0]["TotalAmount"]
        #expect(priced["GrossValue"].digits == "250.00")
    }

    @Test("changes the price of one category where it is named")
    func category() async throws {
        let double = #""CategoryId": "\#(hotel.doubleRooms.id)""#
        #expect(try await send([update("150", 4, 4), update("170.555", 4, 4, double)]).status == 200)
        #expect(try await prices(hotel.doubleRooms, 4, 4) == ["170.56"])
        #expect(try await prices(hotel.dormBeds, 4, 4) == ["150.00"])
    }

    @Test("takes prices away where no value is said: the base price's or the category's")
    func removes() async throws {
        let double = #""CategoryId": "\#(hotel.doubleRooms.id)""#
        _ = try await send([update("150", 3, 5), update("170", 3, 5, double)])
        #expect(try await send([update(nil, 4, 4)]).status == 200)
        #expect(try await hotel.basePrices(rate, 3, 5) == ["150.00", "100.00", "150.00"])
        #expect(try await prices(hotel.doubleRooms, 3, 5) == ["170.00", "170.00", "170.00"])
        #expect(try await send([update(nil, 3, 5, double)]).status == 200)
        #expect(try await prices(hotel.doubleRooms, 3, 5) == ["150.00", "100.00", "150.00"])
    }

    @Test("lets the later of two updates stay where they meet")
    func order() async throws {
        #expect(try await send([update("150", 3, 6), update("160", 4, 5), update(nil, 5, 5)]).status == 200)
        #expect(try await hotel.basePrices(rate, 3, 6) == ["150.00", "160.00", "100.00", "150.00"])
    }

    @Test("changes every night that the interval meets, on the clocks of the house")
    func meets() async throws {
        let entry = """
            {"FirstTimeUnitStartUtc": "\(hotel.time(4, 13))", "LastTimeUnitStartUtc": "\(hotel.time(5, 1))",
             "Value": 150}
            """
        #expect(try await send([entry]).status == 200)
        #expect(try await hotel.basePrices(rate, 3, 6) == ["100.00", "150.00", "150.00", "100.00"])
    }

    @Test("finds the rate by what others call it")
    func external() async throws {
        let entry = hotel.newRate("Other", #""ExternalIdentifier": "OTHER""#)
        let other = try await hotel.addRates([entry]).json["Rates"][0]["Id"].text ?? ""
        #expect(try await send([update("77", 4, 4)], rate: "eid:OTHER").status == 200)
        #expect(try await hotel.basePrices(other, 3, 4) == ["80.00", "77.00"])
    }

    @Test("tells sockets which prices have changed")
    func events() async throws {
        let last = try await hotel.lastEvent()
        let double = #""CategoryId": "\#(hotel.doubleRooms.id)""#
        _ = try await send([update("150", 4, 6), update("170", 5, 5, double)])
        let services = try await hotel.events(after: last).filter { $0.kind == .priceUpdate }.map(\.serviceID)
        #expect(Set(services) == [hotel.stays.id])
        let events = try await hotel.priceEvents(after: last)
        #expect(events.map { $0["Type"].text } == ["PriceUpdate", "PriceUpdate"])
        #expect(events.map { $0["RateId"].text } == [rate, rate])
        #expect(events.map { $0["ResourceCategoryId"].text } == [nil, "\(hotel.doubleRooms.id)"])
        #expect(events.map { $0["StartUtc"].text } == [hotel.time(4, 0), hotel.time(5, 0)])
        #expect(events.map { $0["EndUtc"].text } == [hotel.time(6, 0), hotel.time(5, 0)])
        #expect(Set(events.map { $0["Id"].text }).count == 2)
    }

    @Test("knows the limits: the editable history, five years ahead, 367 nights, a thousand updates")
    func limits() async throws {
        hotel.clock.set(to: hotel.march(20, 9))
        func entry(_ first: String, _ last: String) -> String {
            #"{"FirstTimeUnitStartUtc": "\#(first)", "LastTimeUnitStartUtc": "\#(last)", "Value": 1}"#
        }
        let cases = [
            ("2030-03-13T00:00:00Z", "2030-03-13T00:00:00Z", nil),
            ("2030-03-12T00:00:00Z", "2030-03-13T00:00:00Z", "Invalid FirstTimeUnitStartUtc."),
            ("2035-03-20T00:00:00Z", "2035-03-20T00:00:00Z", nil),
            ("2035-03-20T00:00:00Z", "2035-03-21T00:00:00Z", "Invalid LastTimeUnitStartUtc."),
            ("2030-03-13T00:00:00Z", "2031-03-14T00:00:00Z", nil),
            ("2030-03-13T00:00:00Z", "2031-03-15T00:00:00Z", "Invalid LastTimeUnitStartUtc."),
            ("2030-03-14T00:00:00Z", "2030-03-13T00:00:00Z", "Invalid LastTimeUnitStartUtc."),
        ]
        for (first, last, message) in cases {
            let (status, json) = try await send([entry(first, last)])
            #expect(status == (message == nil ? 200 : 400), "\(first) \(last) \(json.written)")
            #expect(json["Message"].text == message)
        }
        #expect(try await send([#"{"Value": 1}"#]).json["Message"].text == "Invalid FirstTimeUnitStartUtc.")
        #expect(try await send((0..<1000).map { _ in update("90", 20, 20) }).status == 200)
        #expect(try await send((0...1000).map { _ in update("90", 20, 20) }).status == 400)
    }

    @Test("refuses a rate that follows another, a category of another service and prices below nothing")
    func refuses() async throws {
        try await hotel.openOffice()
        let office = #""CategoryId": "\#(hotel.offices.id)""#
        let cases = [
            (try await send([update("1", 4, 4)], rate: "\(hotel.nonRefundable.id)"), "Invalid RateId."),
            (try await send([update("1", 4, 4), update("1", 4, 4, office)]), "Invalid CategoryId."),
            (try await send([update("1", 4, 4), update("-0.01", 4, 4)]), "Invalid Value."),
            (try await send([update("1", 4, 4), update("99999999999", 4, 4)]), "Invalid Value."),
        ]
        for (answer, message) in cases {
            #expect(answer.status == 400 && answer.json["Message"].text == message, "\(answer.json.written)")
        }
        #expect(try await hotel.basePrices(rate, 4, 4) == ["100.00"])
    }

    @Test("changes what a product costs those who stay at the rate or at one that follows it")
    func product() async throws {
        let product = #""ProductId": "\#(hotel.breakfast.id)""#
        #expect(try await send([update("9.5", 4, 4)], product).status == 200)
        for rate in [rate, "\(hotel.corporate.id)"] {
            let prices = try await hotel.pricing(rate, 3, 5, product)["BasePrices"].items.compactMap(\.digits)
            #expect(prices == ["12.00", "9.50", "12.00"])
        }
        #expect(try await hotel.basePrices(rate, 4, 4) == ["100.00"])
        let double = #""CategoryId": "\#(hotel.doubleRooms.id)""#
        #expect(try await send([update("9", 4, 4, double)], product).json["Message"].text == "Invalid CategoryId.")
        #expect(try await send([update(nil, 4, 4)], product).status == 200)
        #expect(try await hotel.pricing(rate, 4, 4, product)["BasePrices"][0].digits == "12.00")
    }

    @Test("keeps hours apart, also those that are there twice when the clocks go back")
    func hours() async throws {
        let hotel = try await TestHotel(clockAt: march(1))
        try await hotel.openOffice()
        let update = """
            {"RateId": "\(hotel.hourRate.id)", "PriceUpdates": [{"FirstTimeUnitStartUtc": "2030-10-27T00:00:00Z",
             "LastTimeUnitStartUtc": "2030-10-27T00:00:00Z", "Value": 25}]}
            """
        #expect(try await hotel.post("rates/updatePrice", update).status == 200)
        let pricing = try await hotel.post(
            "rates/getPricing",
            """
            {"RateId": "\(hotel.hourRate.id)", "FirstTimeUnitStartUtc": "2030-10-26T23:00:00Z",
             "LastTimeUnitStartUtc": "2030-10-27T01:00:00Z"}
            """
        ).json
        #expect(pricing["BasePrices"].items.compactMap(\.digits) == ["10.00", "25.00", "10.00"])
    }

    private func march(_ day: Int) -> Date { TestHotel.present.addingTimeInterval(Double(day - 1) * 86_400) }
}

import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("rates/delete")
struct RatesDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private func delete(_ names: [String]) async throws -> (status: Int, json: JSON) {
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        return try await hotel.post("rates/delete", #"{"RateIds": [\#(list)]}"#)
    }

    @Test("ends the sale at a rate, and leaves what was sold as it was")
    func ends() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5, rate: hotel.nonRefundable))
        let before = try await hotel.items(stay).map(\.amount)
        let (status, json) = try await delete(["\(hotel.corporate.id)", "eid:nonref"])
        #expect(status == 200 && json.names.isEmpty, "\(json.written)")
        let deleted = try await hotel.rates().filter { $0["IsActive"].flag == false }
        #expect(Set(deleted.map { $0["Id"].text }) == ["\(hotel.corporate.id)", "\(hotel.nonRefundable.id)"])
        #expect(try await hotel.items(stay).map(\.amount) == before)
        let booking = try await hotel.add([hotel.stay(3, 5, rate: hotel.nonRefundable)])
        #expect(booking.status != 200)
    }

    @Test("gives the external identifier free for another rate")
    func externalIdentifier() async throws {
        #expect(try await delete(["\(hotel.corporate.id)", "eid:nonref"]).status == 200)
        let entry = hotel.newRate("Again", #""ExternalIdentifier": "nonref""#)
        #expect(try await hotel.addRates([entry]).status == 200)
    }

    @Test("refuses a rate that another follows, until that is deleted with it")
    func followed() async throws {
        let (status, json) = try await delete(["\(hotel.nonRefundable.id)"])
        #expect(status == 403)
        let message = "The rate Non-refundable cannot be deleted while the prices of Corporate follow it."
        #expect(json["Message"].text == message)
        #expect(try await hotel.rates().allSatisfy { $0["IsActive"].flag == true })
    }

    @Test("refuses the default rate of a service that has others")
    func isDefault() async throws {
        #expect(try await hotel.addRates([hotel.newRate("Another")]).status == 200)
        let all = [hotel.corporate, hotel.nonRefundable, hotel.bestRate].map { "\($0.id)" }
        let (status, json) = try await delete(all)
        #expect(status == 403)
        #expect(json["Message"].text == "The rate Best rate is the default of its service, which still has others.")
    }

    @Test("deletes the last rate of a service; the next one is its default")
    func last() async throws {
        let all = [hotel.corporate, hotel.nonRefundable, hotel.bestRate].map { "\($0.id)" }
        #expect(try await delete(all).status == 200)
        #expect(try await hotel.rates().allSatisfy { $0["IsDefault"].flag == false })
        let next = try await hotel.addRates([hotel.newRate("Next")]).json["Rates"][0]
        #expect(next["IsDefault"].flag == true)
    }

    @Test("refuses a rate that belongs to an availability block")
    func ofBlock() async throws {
        let rate = Rate(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.stays.id, groupID: hotel.flexible.id,
            type: .availabilityBlock, pricing: .base(BaseRatePricing(price: 50, taxCodes: [])),
            names: ["en-GB": "Wedding"], created: hotel.now
        )
        try await hotel.write { try $0.rates.insert(rate) }
        let (status, json) = try await delete(["\(rate.id)"])
        #expect(status == 403 && json["Message"].text == "The rate Wedding belongs to an availability block.")
    }

    @Test("does not know what is deleted, another's or nothing, and takes at most ten")
    func unknown() async throws {
        #expect(try await delete(["\(hotel.corporate.id)"]).status == 200)
        for name in ["\(hotel.corporate.id)", "eid:nothing", "00000000-0000-7000-8000-00000000ffff"] {
            let (status, json) = try await delete([name])
            #expect(status == 400 && json["Message"].text == "Invalid RateIds.", "\(name)")
        }
        #expect(try await delete((0..<11).map { "eid:\($0)" }).status == 400)
    }
}

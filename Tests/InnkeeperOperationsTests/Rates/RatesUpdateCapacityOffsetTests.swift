import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("rates/updateCapacityOffset")
struct RatesUpdateCapacityOffsetTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private func update(_ entries: [String]) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "rates/updateCapacityOffset", #"{"CapacityOffsetUpdates": [\#(entries.joined(separator: ", "))]}"#
        )
    }

    private func entry(_ rate: Rate, _ members: String) -> String { #"{"RateId": "\#(rate.id)", \#(members)}"# }

    private func price(persons: Int) async throws -> String? {
        try await hotel.price([hotel.stay(3, 4, persons: persons)])
            .json["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits
    }

    @Test("changes what an empty place and an extra person do to the price, up or down")
    func changes() async throws {
        let (status, json) = try await update([
            entry(
                hotel.bestRate,
                #""NegativeOccupancyAdjustment": {"Value": -30}, "ExtraOccupancyAdjustment": {"Value": 42.5}"#
            )
        ])
        #expect(status == 200 && json.names.isEmpty, "\(json.written)")
        #expect(try await price(persons: 1) == "70.00")
        #expect(try await price(persons: 2) == "100.00")
        #expect(try await price(persons: 3) == "142.50")
        let pricing = try await hotel.pricing("\(hotel.nonRefundable.id)", 3, 3)
        #expect(pricing["EmptyUnitAdjustment"].digits == "-30.00" && pricing["ExtraUnitAdjustment"].digits == "42.50")
    }

    @Test("keeps what is left out, and takes away what is null")
    func partly() async throws {
        #expect(try await update([entry(hotel.bestRate, #""ExtraOccupancyAdjustment": {"Value": -5}"#)]).status == 200)
        #expect(try await price(persons: 1) == "90.00")
        #expect(try await price(persons: 3) == "95.00")
        let none = entry(hotel.bestRate, #""NegativeOccupancyAdjustment": {"Value": null}"#)
        #expect(try await update([none]).status == 200)
        #expect(try await price(persons: 1) == "100.00")
    }

    @Test("tells sockets of the rate")
    func event() async throws {
        let last = try await hotel.lastEvent()
        _ = try await update([entry(hotel.bestRate, #""ExtraOccupancyAdjustment": {"Value": 1}"#)])
        #expect(try await hotel.priceEvents(after: last).map { $0["RateId"].text } == ["\(hotel.bestRate.id)"])
    }

    @Test("refuses a rate that follows another, one of nobody's, and what is larger than any price")
    func refuses() async throws {
        let good = entry(hotel.bestRate, #""ExtraOccupancyAdjustment": {"Value": 1}"#)
        let bad = [
            (entry(hotel.nonRefundable, #""ExtraOccupancyAdjustment": {"Value": 1}"#), "Invalid RateId."),
            (#"{"RateId": "00000000-0000-7000-8000-00000000ffff"}"#, "Invalid RateId."),
            (entry(hotel.bestRate, #""NegativeOccupancyAdjustment": {"Value": 1e12}"#), "Invalid Value."),
        ]
        for (entry, message) in bad {
            let (status, json) = try await update([good, entry])
            #expect(status == 400 && json["Message"].text == message, "\(json.written)")
        }
        #expect(try await price(persons: 3) == "120.00")
        #expect(try await update((0..<50).map { _ in good }).status == 200)
        #expect(try await update((0...50).map { _ in good }).status == 400)
    }
}

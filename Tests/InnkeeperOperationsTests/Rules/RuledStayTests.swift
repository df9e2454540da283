import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The rules of a house")
struct RuledStayTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("give a stay its products, in its price and on its account")
    func adds() async throws {
        try await hotel.houseRule([RuleCondition(.rate, is: hotel.bestRate.id)], [(.add, hotel.breakfast)])
        let priced = try await hotel.price([hotel.stay(3, 5)])
        #expect(priced.json["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits == "248.00")
        let booked = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await products(booked) == ["24.00", "24.00"])
        let other = try await hotel.booked(hotel.stay(10, 12, rate: hotel.nonRefundable))
        #expect(try await products(other).isEmpty)
    }

    @Test("do not give twice what was ordered by name, nor take it back")
    func orderedByName() async throws {
        try await hotel.houseRule([], [(.add, hotel.breakfast)])
        let breakfast = #""ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"}]"#
        #expect(try await products(try await hotel.booked(hotel.stay(3, 4, breakfast))) == ["24.00"])
        try await hotel.houseRule([], [(.delete, hotel.breakfast)])
        #expect(try await products(try await hotel.booked(hotel.stay(3, 4))).isEmpty)
        #expect(try await products(try await hotel.booked(hotel.stay(5, 6, breakfast))) == ["24.00"])
    }

    @Test("follow a stay that changes")
    func changes() async throws {
        try await hotel.houseRule([RuleCondition(.rate, is: hotel.nonRefundable.id)], [(.add, hotel.breakfast)])
        try await hotel.houseRule([], [(.add, hotel.minibar)], minimum: 3)
        let booked = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await products(booked).isEmpty)
        let id = booked["Id"].text ?? ""
        func update(_ members: String) async throws {
            let request = #"{"ReservationUpdates": [{"ReservationId": "\#(id)", \#(members)}]}"#
            #expect(try await hotel.post("reservations/update", request).status == 200)
        }
        try await update(#""RateId": {"Value": "\#(hotel.nonRefundable.id)"}"#)
        #expect(try await products(booked) == ["24.00", "24.00"])
        try await update(#""EndUtc": {"Value": "\#(hotel.time(6, 11))"}"#)
        #expect(try await products(booked) == ["24.00", "24.00", "24.00", "5.50"])
        try await update(#""RateId": {"Value": "\#(hotel.bestRate.id)"}"#)
        #expect(try await products(booked) == ["5.50"])
    }

    /// What the products of a stay cost, dearest first.
    private func products(_ booked: JSON) async throws -> [String] {
        try await hotel.items(booked).filter { $0.kind == .productOrder }.sorted { $0.amount.gross > $1.amount.gross }
            .map(\.grossText)
    }
}

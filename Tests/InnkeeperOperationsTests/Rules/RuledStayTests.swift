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

    @Test("ask for the rate, its group, segment, category and its type, origin and agency, that it is one or is not")
    func subjects() async throws {
        let stay = hotel.stay(
            3, 5,
            #""BusinessSegmentId": "\#(hotel.leisure.id)", "TravelAgencyId": "\#(hotel.engines.id)""#
        )
        let facts: [(RuleCondition.Subject, String)] = [
            (.rate, "\(hotel.bestRate.id)"), (.rateGroup, "\(hotel.flexible.id)"),
            (.businessSegment, "\(hotel.leisure.id)"), (.resourceCategory, "\(hotel.doubleRooms.id)"),
            (.resourceCategoryType, "Room"), (.origin, "Connector"), (.travelAgency, "\(hotel.engines.id)"),
        ]
        #expect(facts.map(\.0) == RuleCondition.Subject.allCases)
        // Each rule that holds gives one product; a minibar costs 5.50, however often it is given.
        for (subject, value) in facts {
            let hotel = try await TestHotel()
            try await hotel.houseRule([RuleCondition(subject, isNot: value)], [(.add, hotel.minibar)])
            let without = try await hotel.price([stay])
            #expect(Self.total(without.json) == "200.00", "\(subject) \(without.json)")
            try await hotel.houseRule([RuleCondition(subject, is: value)], [(.add, hotel.minibar)])
            #expect(Self.total(try await hotel.price([stay]).json) == "205.50", "\(subject)")
        }
    }

    @Test("hold for the agency and the segment of the block that a stay is picked up from")
    func ofBlock() async throws {
        try await hotel.signContract()
        let partners = #""TravelAgencyId": "\#(hotel.engines.id)", "BusinessSegmentId": "\#(hotel.leisure.id)""#
        let block = try await hotel.block(partners)
        try await hotel.fill(block, with: 1)
        try await hotel.houseRule(
            [RuleCondition(.travelAgency, is: hotel.engines.id), RuleCondition(.businessSegment, is: hotel.leisure.id)],
            [(.add, hotel.breakfast)]
        )
        #expect(try await products(try await hotel.booked(hotel.pickup(block, 3, 5))) == ["24.00", "24.00"])
        #expect(try await products(try await hotel.booked(hotel.stay(10, 12))).isEmpty)
    }

    @Test("hold for the agency by whose voucher a stay is sold")
    func ofVoucher() async throws {
        let agency = #""Type": "TravelAgency", "CompanyId": "\#(hotel.engines.id)""#
        try await hotel.voucher("Agency", code: "AGENCY", agency)
        try await hotel.houseRule([RuleCondition(.travelAgency, is: hotel.engines.id)], [(.add, hotel.breakfast)])
        let stay = hotel.stay(3, 5, rate: hotel.corporate, #""VoucherCode": "AGENCY""#)
        #expect(try await products(try await hotel.booked(stay)) == ["24.00", "24.00"])
    }

    private static func total(_ answer: JSON) -> String? {
        answer["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits
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

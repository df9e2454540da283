import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// Breakfast is 12.00 for each person and night. Stays from three nights get it from the house.
@Suite("What a house gives to long stays")
struct RuledChangesTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.houseRule([], [(.add, hotel.breakfast)], minimum: 3)
    }

    private func ordered(_ members: String = "") -> String {
        #""ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"\#(members)}]"#
    }

    @Test("is taken back from a shorter one, and what the guest ordered by name is not")
    func orderedByName() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 7, ordered()))
        #expect(try await breakfasts(booked) == [3: "24.00", 4: "24.00", 5: "24.00", 6: "24.00"])
        try await end(booked, on: 5)
        #expect(try await breakfasts(booked) == [3: "24.00", 4: "24.00"])
        try await end(booked, on: 7)
        try await end(booked, on: 5)
        #expect(try await breakfasts(booked) == [3: "24.00", 4: "24.00"])
        let given = try await hotel.booked(hotel.stay(10, 13))
        #expect(try await breakfasts(given).count == 3)
        try await end(given, on: 12)
        #expect(try await breakfasts(given).isEmpty)
    }

    @Test("leaves a price alone that was agreed upon")
    func agreed() async throws {
        let price = #", "UnitAmount": {"Currency": "GBP", "GrossValue": 9, "TaxCodes": ["UK-2022-20%"]}"#
        let booked = try await hotel.booked(hotel.stay(3, 6, ordered(price)))
        try await end(booked, on: 5)
        #expect(try await breakfasts(booked) == [3: "18.00", 4: "18.00"])
    }

    @Test("keeps apart what was ordered on top of it")
    func onTop() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 6))
        let more = #"{"ReservationId": "\#(id(booked))", "ProductId": "\#(hotel.breakfast.id)", "Count": 1}"#
        #expect(try await hotel.post("reservations/addProduct", more).status == 200)
        #expect(try await breakfasts(booked) == [3: "48.00", 4: "48.00", 5: "48.00"])
        try await end(booked, on: 5)
        #expect(try await breakfasts(booked) == [3: "24.00", 4: "24.00"])
    }

    @Test("is for the mornings that are to come, when the stay becomes long after it began")
    func later() async throws {
        let booked = try await hotel.arrived(hotel.stay(3, 5))
        #expect(try await hotel.start(booked).status == 200)
        hotel.clock.set(to: hotel.march(4, 20))
        try await end(booked, on: 6)
        #expect(try await breakfasts(booked) == [4: "24.00", 5: "24.00"])
        try await end(booked, on: 5)
        #expect(try await breakfasts(booked).isEmpty)
    }

    @Test("comes back with the night, after it was given back from a closed bill")
    func givenBack() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 6))
        let bill = try #require(try await hotel.items(booked).first?.billID)
        _ = try await hotel.closed("\(bill)", as: "Invoice")
        try await end(booked, on: 5)
        #expect(try await breakfasts(booked).isEmpty)
        try await end(booked, on: 6)
        #expect(try await breakfasts(booked) == [3: "24.00", 4: "24.00", 5: "24.00"])
    }

    @Test("follows people who join during the stay, also in a night that is added then", arguments: ["", "9"])
    func joining(_ agreed: String) async throws {
        let price = #", "UnitAmount": {"Currency": "GBP", "GrossValue": 9, "TaxCodes": ["UK-2022-20%"]}"#
        let order = ordered(agreed.isEmpty ? "" : price)
        let booked = try await hotel.arrived(hotel.stay(3, 6, persons: 1, order))
        #expect(try await hotel.start(booked).status == 200)
        hotel.clock.set(to: hotel.march(4, 20))
        let persons = #"[{"AgeCategoryId": "\#(hotel.adult.id)", "Count": 2}]"#
        try await update(booked, #""PersonCounts": {"Value": \#(persons)}"#)
        try await end(booked, on: 7)
        let each = agreed.isEmpty ? ("12.00", "24.00") : ("9.00", "18.00")
        #expect(try await breakfasts(booked) == [3: each.0, 4: each.1, 5: each.1, 6: each.1])
    }

    @Test("is one for each night that is added, though one night had two")
    func second() async throws {
        let first = #"{"ProductId": "\#(hotel.breakfast.id)", "StartUtc": "\#(hotel.time(3, 15))"}"#
        let members = #""ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"}, \#(first)]"#
        let booked = try await hotel.booked(hotel.stay(3, 5, members))
        #expect(try await breakfasts(booked) == [3: "48.00", 4: "24.00"])
        try await end(booked, on: 6)
        #expect(try await breakfasts(booked) == [3: "48.00", 4: "24.00", 5: "24.00"])
    }

    @Test("keeps the name that the channel gave to an order")
    func channel() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, ordered(#", "ExternalIdentifier": "OTA-77""#)))
        let persons = #"[{"AgeCategoryId": "\#(hotel.adult.id)", "Count": 1}]"#
        try await update(booked, #""PersonCounts": {"Value": \#(persons)}"#)
        try await end(booked, on: 6)
        #expect(try await breakfasts(booked) == [3: "12.00", 4: "12.00", 5: "12.00"])
        let names = try await hotel.items(booked).filter { $0.kind == .productOrder }.map(\.externalIdentifier)
        #expect(Set(names) == ["OTA-77"])
    }

    /// What is paid for breakfast after all, by the day of March on whose night it follows.
    private func breakfasts(_ booked: JSON) async throws -> [Int: String] {
        let items = try await hotel.items(booked).filter {
            $0.productID == hotel.breakfast.id && $0.state != .canceled
        }
        let first = try #require(hotel.stays.timeUnits(in: hotel.enterprise.timeZone)).unit(at: hotel.march(1, 15))
        var sums: [Int: Amount] = [:]
        for item in items {
            let day = try #require(item.unitIndex) - first.number + 1
            sums[day] = sums[day].map { $0 + item.amount } ?? item.amount
        }
        return sums.filter { !$0.value.isZero }.mapValues { $0.gross.trimmed(toAtLeast: 2).description }
    }

    private func id(_ booked: JSON) -> String { booked["Id"].text ?? "" }

    private func end(_ booked: JSON, on day: Int) async throws {
        try await update(booked, #""EndUtc": {"Value": "\#(hotel.time(day, 11))"}"#)
    }

    private func update(_ booked: JSON, _ members: String) async throws {
        let request = #"{"ReservationUpdates": [{"ReservationId": "\#(id(booked))", \#(members)}]}"#
        let (status, answer) = try await hotel.post("reservations/update", request)
        #expect(status == 200, "\(answer)")
    }
}

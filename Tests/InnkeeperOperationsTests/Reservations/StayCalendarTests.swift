import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A stay of two nights from 15:00 to 11:00 by the clocks of a place, as the wire tells it.
struct PlacedStay: Sendable, CustomTestStringConvertible {
    let zone: String
    let start: String
    let end: String
    let nights: [String]
    /// 15:00 on each day: when the nights count as consumed.
    let checkIns: [String]
    /// The midnights that the days of the stay begin with, the one of the departure included.
    let midnights: [String]

    var testDescription: String { "\(zone), \(nights[0])" }

    static let all = [
        // The clocks go forward at 01:00 on 31 March.
        PlacedStay(
            zone: "Europe/London", start: "2030-03-30T15:00:00Z", end: "2030-04-01T10:00:00Z",
            nights: ["2030-03-30", "2030-03-31"], checkIns: ["2030-03-30T15:00:00Z", "2030-03-31T14:00:00Z"],
            midnights: ["2030-03-30T00:00:00Z", "2030-03-31T00:00:00Z", "2030-03-31T23:00:00Z"]
        ),
        // They go back at 02:00 on 27 October.
        PlacedStay(
            zone: "Europe/London", start: "2030-10-26T14:00:00Z", end: "2030-10-28T11:00:00Z",
            nights: ["2030-10-26", "2030-10-27"], checkIns: ["2030-10-26T14:00:00Z", "2030-10-27T15:00:00Z"],
            midnights: ["2030-10-25T23:00:00Z", "2030-10-26T23:00:00Z", "2030-10-28T00:00:00Z"]
        ),
        PlacedStay(
            zone: "America/New_York", start: "2030-03-09T20:00:00Z", end: "2030-03-11T15:00:00Z",
            nights: ["2030-03-09", "2030-03-10"], checkIns: ["2030-03-09T20:00:00Z", "2030-03-10T19:00:00Z"],
            midnights: ["2030-03-09T05:00:00Z", "2030-03-10T05:00:00Z", "2030-03-11T04:00:00Z"]
        ),
        PlacedStay(
            zone: "America/New_York", start: "2030-11-02T19:00:00Z", end: "2030-11-04T16:00:00Z",
            nights: ["2030-11-02", "2030-11-03"], checkIns: ["2030-11-02T19:00:00Z", "2030-11-03T20:00:00Z"],
            midnights: ["2030-11-02T04:00:00Z", "2030-11-03T04:00:00Z", "2030-11-04T05:00:00Z"]
        ),
        PlacedStay(
            zone: "Europe/London", start: "2030-04-30T14:00:00Z", end: "2030-05-02T10:00:00Z",
            nights: ["2030-04-30", "2030-05-01"], checkIns: ["2030-04-30T14:00:00Z", "2030-05-01T14:00:00Z"],
            midnights: ["2030-04-29T23:00:00Z", "2030-04-30T23:00:00Z", "2030-05-01T23:00:00Z"]
        ),
        PlacedStay(
            zone: "Europe/London", start: "2030-12-31T15:00:00Z", end: "2031-01-02T11:00:00Z",
            nights: ["2030-12-31", "2031-01-01"], checkIns: ["2030-12-31T15:00:00Z", "2031-01-01T15:00:00Z"],
            midnights: ["2030-12-31T00:00:00Z", "2031-01-01T00:00:00Z", "2031-01-02T00:00:00Z"]
        ),
        // A leap day, and a year without one.
        PlacedStay(
            zone: "Europe/London", start: "2032-02-28T15:00:00Z", end: "2032-03-01T11:00:00Z",
            nights: ["2032-02-28", "2032-02-29"], checkIns: ["2032-02-28T15:00:00Z", "2032-02-29T15:00:00Z"],
            midnights: ["2032-02-28T00:00:00Z", "2032-02-29T00:00:00Z", "2032-03-01T00:00:00Z"]
        ),
        PlacedStay(
            zone: "Europe/London", start: "2031-02-28T15:00:00Z", end: "2031-03-02T11:00:00Z",
            nights: ["2031-02-28", "2031-03-01"], checkIns: ["2031-02-28T15:00:00Z", "2031-03-01T15:00:00Z"],
            midnights: ["2031-02-28T00:00:00Z", "2031-03-01T00:00:00Z", "2031-03-02T00:00:00Z"]
        ),
        // UTC+13: the day of the arrival is the day before in London. UTC-8: the day after.
        PlacedStay(
            zone: "Pacific/Tongatapu", start: "2030-06-01T02:00:00Z", end: "2030-06-02T22:00:00Z",
            nights: ["2030-06-01", "2030-06-02"], checkIns: ["2030-06-01T02:00:00Z", "2030-06-02T02:00:00Z"],
            midnights: ["2030-05-31T11:00:00Z", "2030-06-01T11:00:00Z", "2030-06-02T11:00:00Z"]
        ),
        PlacedStay(
            zone: "Pacific/Pitcairn", start: "2030-06-01T23:00:00Z", end: "2030-06-03T19:00:00Z",
            nights: ["2030-06-01", "2030-06-02"], checkIns: ["2030-06-01T23:00:00Z", "2030-06-02T23:00:00Z"],
            midnights: ["2030-06-01T08:00:00Z", "2030-06-02T08:00:00Z", "2030-06-03T08:00:00Z"]
        ),
    ]
}

@Suite("A stay by the calendar of the house")
struct StayCalendarTests {
    @Test("has the nights of the place, each at its own price and its own hour", arguments: PlacedStay.all)
    func nights(place: PlacedStay) async throws {
        let hotel = try await hotel(in: place)
        let (_, prices) = try await hotel.price([stay(place, hotel)])
        #expect(prices["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits == "298.00")
        let booked = try await hotel.booked(stay(place, hotel))
        #expect(booked["StartUtc"].text == place.start)
        #expect(booked["EndUtc"].text == place.end)

        let items = try await hotel.wireItems(booked)
        let nights = items.filter { $0["Type"].text == "SpaceOrder" }
        #expect(nights.map { $0["ConsumedUtc"].text } == place.checkIns)
        #expect(nights.map { $0["Amount"]["GrossValue"].digits } == ["100.00", "150.00"])
        let breakfasts = items.filter { $0["Type"].text == "ProductOrder" }
        #expect(breakfasts.map { $0["ConsumedUtc"].text } == Array(place.midnights.dropFirst()))
        #expect(breakfasts.map { $0["Amount"]["GrossValue"].digits } == ["24.00", "24.00"])
        #expect(try await heldNights(hotel) == place.nights)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("begins and ends with the midnights of the place", arguments: PlacedStay.all)
    func days(place: PlacedStay) async throws {
        let hotel = try await hotel(in: place)
        let booked = try await hotel.booked(stay(place, hotel))
        let (arrival, departure) = (try instant(place.midnights[0]), try instant(place.midnights[2]))
        hotel.clock.set(to: arrival.addingTimeInterval(-1))
        let (early, answer) = try await hotel.start(booked)
        #expect(early == 403)
        #expect(answer["Message"].text == "The reservation cannot be started before \(place.nights[0]).")
        hotel.clock.set(to: arrival)
        #expect(try await hotel.start(booked).status == 200)

        let leave = """
            {"ReservationId": "\(booked["Id"].text ?? "")", "AllowOpenBalance": true, "Notes": "Pays later"}
            """
        hotel.clock.set(to: departure.addingTimeInterval(-1))
        #expect(try await hotel.post("reservations/process", leave).status == 403)
        hotel.clock.set(to: departure)
        #expect(try await hotel.post("reservations/process", leave).status == 200)
    }

    @Test("keeps its nights and their hours when it moves", arguments: PlacedStay.all)
    func moves(place: PlacedStay) async throws {
        let hotel = try await hotel(in: place)
        let booked = try await hotel.booked(stay(place, hotel))
        let (status, _) = try await hotel.post(
            "reservations/updateInterval",
            """
            {"ReservationId": "\(booked["Id"].text ?? "")", "StartUtc": "\(place.checkIns[1])",
             "ChargeCancellationFee": false}
            """
        )
        #expect(status == 200)
        #expect(try await heldNights(hotel) == [place.nights[1]])
        let items = try await hotel.wireItems(booked)
        #expect(items.map { $0["ConsumedUtc"].text } == [place.checkIns[1], place.midnights[2]])
        #expect(items.map { $0["Amount"]["GrossValue"].digits } == ["150.00", "24.00"])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test(
        "has as many hours as pass while the clocks are changed",
        arguments: [
            ("2030-03-31T00:00:00Z", "2030-03-31T02:00:00Z", 2), ("2030-10-26T23:00:00Z", "2030-10-27T03:00:00Z", 4),
        ]
    )
    func hours(start: String, end: String, count: Int) async throws {
        let hotel = try await TestHotel()
        try await hotel.openOffice()
        let visit = hotel.visit(3, 8...10).replacingOccurrences(of: hotel.time(3, 8), with: start)
            .replacingOccurrences(of: hotel.time(3, 10), with: end)
        let (status, answer) = try await hotel.post(
            "reservations/add", #"{"ServiceId": "\#(hotel.hours.id)", "Reservations": [\#(visit)]}"#
        )
        #expect(status == 200)
        let items = try await hotel.items(answer["Reservations"][0]["Reservation"])
        #expect(items.map(\.grossText) == Array(repeating: "10.00", count: count))
    }

    // MARK: - Vocabulary

    /// The Lantern in that place, where the second night costs 150.
    private func hotel(in place: PlacedStay) async throws -> TestHotel {
        let hotel = try await TestHotel(in: place.zone)
        #expect(hotel.timeZone.identifier == place.zone)
        let night = UnitIndex(try #require(LocalDate(place.nights[1])).daysSinceEpoch)
        try await hotel.write { transaction in
            try transaction.ratePrices.set(
                [DatedPrice(rate: hotel.bestRate.id, category: nil, unit: night, value: 150)], of: hotel.enterprise.id
            )
        }
        return hotel
    }

    private func stay(_ place: PlacedStay, _ hotel: TestHotel) -> String {
        hotel.stay(3, 5, #""ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"}]"#)
            .replacingOccurrences(of: hotel.time(3, 15), with: place.start)
            .replacingOccurrences(of: hotel.time(5, 11), with: place.end)
    }

    /// The nights in which a double room is held, by name.
    private func heldNights(_ hotel: TestHotel) async throws -> [String] {
        let units = try #require(hotel.stays.timeUnits(in: hotel.timeZone))
        let enterprise = hotel.enterprise.id
        let cells = try await hotel.read { try $0.nights.all(of: enterprise) }
        return cells.filter { $0.key.category == hotel.doubleRooms.id && $0.value.confirmed == 1 }
            .map { units.name(of: $0.key.unit) }.sorted()
    }

    private func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }
}

extension TestHotel {
    /// The items of a reservation as `orderItems/getAll` lists them, oldest first, without the canceled ones.
    func wireItems(_ booked: JSON, accessToken: String = TestHotel.tokens.access) async throws -> [JSON] {
        let (status, answer) = try await post(
            "orderItems/getAll",
            #"{"ServiceOrderIds": ["\#(booked["Id"].text ?? "")"], "Limitation": {"Count": 100}}"#,
            accessToken: accessToken
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["OrderItems"].items.filter { $0["AccountingState"].text != "Canceled" }.reversed()
    }
}

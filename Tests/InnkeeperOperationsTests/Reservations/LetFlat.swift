import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Two months from 15:00 on the first of one to 11:00 on the first of the month after the other, by the clocks of a
/// place, as the wire tells them.
struct PlacedMonths: Sendable, CustomTestStringConvertible {
    let zone: String
    let names: [String]
    /// The starts of the two months and of the one after them.
    let starts: [String]
    let arrival: String
    let secondMoves: String
    let departure: String

    var testDescription: String { "\(zone), \(names[0])" }

    static let all = [
        // A leap year, and the clocks go forward on 28 March.
        PlacedMonths(
            zone: "Europe/London", names: ["2032-02", "2032-03"],
            starts: ["2032-02-01T00:00:00Z", "2032-03-01T00:00:00Z", "2032-03-31T23:00:00Z"],
            arrival: "2032-02-01T15:00:00Z", secondMoves: "2032-03-01T15:00:00Z", departure: "2032-04-01T10:00:00Z"
        ),
        PlacedMonths(
            zone: "Europe/London", names: ["2030-10", "2030-11"],
            starts: ["2030-09-30T23:00:00Z", "2030-11-01T00:00:00Z", "2030-12-01T00:00:00Z"],
            arrival: "2030-10-01T14:00:00Z", secondMoves: "2030-11-01T15:00:00Z", departure: "2030-12-01T11:00:00Z"
        ),
        PlacedMonths(
            zone: "America/New_York", names: ["2030-12", "2031-01"],
            starts: ["2030-12-01T05:00:00Z", "2031-01-01T05:00:00Z", "2031-02-01T05:00:00Z"],
            arrival: "2030-12-01T20:00:00Z", secondMoves: "2031-01-01T20:00:00Z", departure: "2031-02-01T16:00:00Z"
        ),
        // UTC+13, where every month begins on the last day of the one before in London.
        PlacedMonths(
            zone: "Pacific/Tongatapu", names: ["2031-02", "2031-03"],
            starts: ["2031-01-31T11:00:00Z", "2031-02-28T11:00:00Z", "2031-03-31T11:00:00Z"],
            arrival: "2031-02-01T02:00:00Z", secondMoves: "2031-03-01T02:00:00Z", departure: "2031-03-31T22:00:00Z"
        ),
        // UTC+13 in summer, which ends on 6 April.
        PlacedMonths(
            zone: "Pacific/Auckland", names: ["2031-03", "2031-04"],
            starts: ["2031-02-28T11:00:00Z", "2031-03-31T11:00:00Z", "2031-04-30T12:00:00Z"],
            arrival: "2031-03-01T02:00:00Z", secondMoves: "2031-04-01T02:00:00Z", departure: "2031-04-30T23:00:00Z"
        ),
    ]
}

/// The Lantern in a place, with its flats, and how tests speak of them.
struct LetFlat {
    let hotel: TestHotel
    let place: PlacedMonths

    init(_ place: PlacedMonths) async throws {
        hotel = try await TestHotel(in: place.zone)
        self.place = place
        try await hotel.openLetting()
    }

    var orders: String {
        """
        "ProductOrders": [{"ProductId": "\(hotel.parkingPass.id)"}, {"ProductId": "\(hotel.finalCleaning.id)"}]
        """
    }

    /// An hour before the second month.
    var lastNight: String {
        ((try? instant(place.starts[1])) ?? .distantPast).addingTimeInterval(-3600).formatted(.iso8601)
    }

    func hour(after text: String) throws -> String {
        try instant(text).addingTimeInterval(3600).formatted(.iso8601)
    }

    /// One stay of a request: both months, unless it is told otherwise.
    func stay(from start: String? = nil, to end: String? = nil, persons: Int = 2, _ members: String = "") -> String {
        """
        {"StartUtc": "\(start ?? place.arrival)", "EndUtc": "\(end ?? place.departure)",
         "CustomerId": "\(hotel.ada.id)", "RequestedCategoryId": "\(hotel.flats.id)", "RateId": "\(hotel.monthRate.id)",
         "PersonCounts": [{"AgeCategoryId": "\(hotel.lodger.id)", "Count": \(persons)}]
         \(members.isEmpty ? "" : ", ")\(members)}
        """
    }

    func units(_ first: String, _ last: String) -> String {
        #""FirstTimeUnitStartUtc": "\#(first)", "LastTimeUnitStartUtc": "\#(last)""#
    }

    func ask(_ path: String, _ members: String) async throws -> JSON {
        let (status, json) = try await hotel.post(path, "{\(members)}")
        #expect(status == 200, "\(path): \(json["Message"].text ?? "") \(json["Details"].text ?? "")")
        return json
    }

    func setPrice(_ value: Int, from first: String, to last: String) async throws {
        let update = #"{\#(units(first, last)), "Value": \#(value)}"#
        _ = try await ask("rates/updatePrice", #""RateId": "\#(hotel.monthRate.id)", "PriceUpdates": [\#(update)]"#)
    }

    func price(_ stay: String) async throws -> String? {
        let prices = try await ask(
            "reservations/price", #""ServiceId": "\#(hotel.letting.id)", "Reservations": [\#(stay)]"#
        )
        return prices["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits
    }

    func add(_ stay: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "reservations/add", #"{"ServiceId": "\#(hotel.letting.id)", "Reservations": [\#(stay)]}"#
        )
    }

    func booked(_ stay: String) async throws -> JSON {
        let (status, json) = try await add(stay)
        #expect(status == 200, "\(json["Message"].text ?? "") \(json["Details"].text ?? "")")
        return json["Reservations"][0]["Reservation"]
    }

    /// How many flats are left in the two months and the one after them, as both versions tell it.
    ///
    /// - Parameter isAdjusted: The older version has adjustments in its numbers, the newer one beside them.
    func availability(isAdjusted: Bool = false) async throws -> [Int] {
        let service = #""ServiceId": "\#(hotel.letting.id)", \#(units(place.starts[0], place.starts[2]))"#
        let older = try await ask("services/getAvailability", service)
        #expect(older["TimeUnitStartsUtc"].items.map(\.text) == place.starts)
        let metrics = try await ask(
            "services/getAvailability/2024-01-22", #"\#(service), "Metrics": ["ActiveResources", "Occupied"]"#
        )["ResourceCategoryAvailabilities"][0]["Metrics"]
        func counts(_ json: JSON) -> [Int] { json.items.compactMap { $0.digits.flatMap { Int($0) } } }
        let left = counts(older["CategoryAvailabilities"][0]["Availabilities"])
        let counted = zip(counts(metrics["ActiveResources"]), counts(metrics["Occupied"])).map { $0 - $1 }
        #expect(left == counted || isAdjusted)
        return left
    }

    /// What the stay is charged and when it is consumed, oldest first, without fees.
    func charges(_ booked: JSON) async throws -> [String] {
        try await hotel.wireItems(booked).filter { $0["Type"].text != "CancellationFee" }.map {
            "\($0["Amount"]["GrossValue"].digits ?? "") \($0["ConsumedUtc"].text ?? "")"
        }
    }

    func fees(_ booked: JSON) async throws -> [String?] {
        try await hotel.wireItems(booked).filter { $0["Type"].text == "CancellationFee" }
            .map { $0["Amount"]["GrossValue"].digits }
    }

    func move(_ booked: JSON, to end: String, chargesFee: Bool) async throws {
        _ = try await ask(
            "reservations/updateInterval",
            """
            "ReservationId": "\(booked["Id"].text ?? "")", "EndUtc": "\(end)", "ChargeCancellationFee": \(chargesFee)
            """
        )
    }

    func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }
}

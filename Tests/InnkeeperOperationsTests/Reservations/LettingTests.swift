import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
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

@Suite("What is let by the month")
struct LettingTests {
    @Test("costs what each month of the place costs", arguments: PlacedMonths.all)
    func prices(place: PlacedMonths) async throws {
        let flat = try await LetFlat(place)
        // Any moment of the month is for the month as a whole.
        try await flat.setPrice(1500, from: place.secondMoves, to: place.secondMoves)
        let pricing = try await flat.ask(
            "rates/getPricing",
            #""RateId": "\#(flat.hotel.monthRate.id)", \#(flat.units(place.starts[0], place.starts[2]))"#
        )
        #expect(pricing["TimeUnitStartsUtc"].items.map(\.text) == place.starts)
        let prices = pricing["BaseAmountPrices"].items.map { $0["GrossValue"].digits }
        #expect(prices == ["1200.00", "1500.00", "1200.00"])
        let members = #""RateId": "\#(flat.hotel.monthRate.id)", \#(flat.units(place.arrival, place.starts[2]))"#
        let (status, refusal) = try await flat.hotel.post("rates/getPricing", "{\(members)}")
        #expect(status == 400)
        #expect(refusal["Message"].text == "FirstTimeUnitStartUtc is not start of TimeUnit.")
        for (persons, total) in [(1, "2500.00"), (2, "2700.00"), (3, "3100.00")] {
            #expect(try await flat.price(flat.stay(persons: persons)) == total)
        }
        // Whoever is there for a part of a month has it as a whole; the day of the departure is not sold.
        #expect(try await flat.price(flat.stay(from: place.secondMoves, to: place.departure)) == "1500.00")
        #expect(try await flat.price(flat.stay(from: flat.lastNight)) == "2700.00")
    }

    @Test("is charged month by month, and follows the stay that changes", arguments: PlacedMonths.all)
    func charges(place: PlacedMonths) async throws {
        let flat = try await LetFlat(place)
        try await flat.setPrice(1500, from: place.starts[1], to: place.starts[1])
        #expect(try await flat.availability() == [2, 2, 2])
        let booked = try await flat.booked(flat.stay(flat.orders))
        #expect(try await flat.availability() == [1, 1, 2])
        let charges = try await flat.charges(booked)
        #expect(
            charges == [
                "1200.00 \(place.arrival)", "1500.00 \(place.secondMoves)", "60.00 \(place.arrival)",
                "60.00 \(place.starts[1])", "80.00 \(place.departure)",
            ]
        )
        // The second month is given up for half of it, comes again, and goes with the first: two months are paid for.
        try await flat.move(booked, to: place.starts[1], chargesFee: true)
        #expect(try await flat.fees(booked) == ["780.00"])
        #expect(try await flat.availability() == [1, 2, 2])
        try await flat.move(booked, to: place.departure, chargesFee: false)
        #expect(try await flat.availability() == [1, 1, 2])
        #expect(try await flat.charges(booked).count == 5)
        _ = try await flat.ask(
            "reservations/cancel",
            #""ReservationIds": ["\#(booked["Id"].text ?? "")"], "Notes": "Ill", "PostCancellationFee": true"#
        )
        #expect(try await flat.fees(booked) == ["780.00", "670.00"])
        #expect(try await flat.availability() == [2, 2, 2])
        #expect(try await HouseCheck.violations(in: flat.hotel.store) == [])
    }

    @Test("is moved into on the first day and left on the last, with a bill", arguments: PlacedMonths.all)
    func lives(place: PlacedMonths) async throws {
        let flat = try await LetFlat(place)
        try await flat.hotel.openWing()
        let room = #""AssignedResourceId": "\#(flat.hotel.flatRooms[0].id)""#
        let booked = try await flat.booked(flat.stay("\(flat.orders), \(room)"))
        let id = #""ReservationId": "\#(booked["Id"].text ?? "")""#
        flat.hotel.clock.set(to: try flat.instant(place.starts[0]).addingTimeInterval(-1))
        let (early, answer) = try await flat.hotel.post("reservations/start", "{\(id)}")
        #expect(early == 403)
        #expect(answer["Message"].text == "The reservation cannot be started before \(place.names[0])-01.")
        flat.hotel.clock.set(to: try flat.instant(place.starts[0]))
        _ = try await flat.ask("reservations/start", id)
        let state = try await flat.ask(
            "resources/getOccupancyState", #""ResourceCategoryIds": ["\#(flat.hotel.flats.id)"]"#
        )["ResourceCategoryOccupancyStates"][0]["ResourceOccupancyStates"]
        #expect(Set(state.items.compactMap { $0["OccupancyState"].text }) == ["Reserved", "Vacant"])
        let leave = #"\#(id), "CloseBills": true"#
        flat.hotel.clock.set(to: try flat.instant(place.starts[2]).addingTimeInterval(-1))
        #expect(try await flat.hotel.post("reservations/process", "{\(leave)}").status == 403)
        flat.hotel.clock.set(to: try flat.instant(place.departure))
        let owing = try await flat.hotel.post("reservations/process", "{\(leave)}")
        #expect(owing.json["Message"].text == "The balance is not zero: 2600 GBP.")
        _ = try await flat.ask(
            "payments/addExternal",
            """
            "AccountId": "\(flat.hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": 2600}, "Type": "Cash"
            """
        )
        _ = try await flat.ask("reservations/process", leave)
        let bills = try await flat.ask(
            "bills/getAll", #""CustomerIds": ["\#(flat.hotel.ada.id)"], "Limitation": {"Count": 10}"#
        )["Bills"]
        #expect(bills.items.map { $0["State"].text } == ["Closed"])
        #expect(try await HouseCheck.violations(in: flat.hotel.store) == [])
    }
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

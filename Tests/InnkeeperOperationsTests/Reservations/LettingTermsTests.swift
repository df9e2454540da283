import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The terms of what is let by the month")
struct LettingTermsTests {
    private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        .map { #""\#($0)": true"# }.joined(separator: ", ")

    @Test("close months, and ask for some at least and long ahead", arguments: PlacedMonths.all)
    func restrictions(place: PlacedMonths) async throws {
        let flat = try await LetFlat(place)
        let (first, second) = (place.starts[0], place.starts[1])
        try await restrict(flat, "set", "Stay", second, second)
        #expect(try await refusal(flat, flat.stay()) == "Stays on \(place.names[1]) are closed.")
        #expect(try await refusal(flat, flat.stay(to: flat.lastNight)) == nil)
        try await restrict(flat, "clear", "Stay", second, second)
        try await restrict(flat, "set", "Start", first, second, #""MinLength": "P2M0DT0H0M0S""#)
        #expect(
            try await refusal(flat, flat.stay(to: flat.lastNight))
                == "A stay that starts on \(place.names[0]) must last at least 2 months."
        )
        #expect(try await refusal(flat, flat.stay()) == nil)
        // What is cleared of a time is cleared to the month.
        try await restrict(flat, "clear", "Start", first, first)
        let left = try await flat.ask(
            "restrictions/getAll", #""ServiceIds": ["\#(flat.hotel.letting.id)"], "Limitation": {"Count": 10}"#
        )["Restrictions"]
        #expect(left.items.map { $0["Conditions"]["StartUtc"].text } == [second])
        #expect(left.items.map { $0["Conditions"]["EndUtc"].text } == [second])
        try await restrict(flat, "set", "Start", first, first, #""MinAdvance": "P60M0DT0H0M0S""#)
        #expect(
            try await refusal(flat, flat.stay())
                == "A stay that starts on \(place.names[0]) must be booked at least 60 months ahead."
        )
        let middle = try await flat.hotel.post("restrictions/set", entry(flat, "Stay", place.arrival, second, ""))
        #expect(middle.json["Message"].text == "StartUtc is not start of TimeUnit.")
    }

    @Test("hold what is adjusted, blocked and out of order for the months that it meets", arguments: PlacedMonths.all)
    func availability(place: PlacedMonths) async throws {
        let flat = try await LetFlat(place)
        try await adjust(flat, place.starts[1], by: -1)
        #expect(try await flat.availability(isAdjusted: true) == [2, 1, 2])
        try await adjust(flat, place.starts[1], by: nil)
        let block = try await flat.ask(
            "availabilityBlocks/add",
            """
            "AvailabilityBlocks": [{"ServiceId": "\(flat.hotel.letting.id)", "Name": "Students", "State": "Confirmed",
              "TemplateRateId": "\(flat.hotel.monthRate.id)", \(flat.units(place.starts[0], place.starts[1]))}]
            """
        )["AvailabilityBlocks"][0]
        let held = #", "AvailabilityBlockId": "\#(block["Id"].text ?? "")""#
        try await adjust(flat, place.starts[0], place.starts[1], by: -1, held)
        #expect(try await flat.availability() == [1, 1, 2])
        let beyond = try await flat.hotel.post(
            "services/updateAvailability", adjustment(flat, place.starts[0], place.starts[2], by: -1, held)
        )
        #expect(beyond.status == 400)
        let members = #""RateId": "\#(block["RateId"].text ?? "")"\#(held)"#
        _ = try await flat.booked(flat.stay(to: flat.lastNight, members))
        #expect(try await flat.availability() == [1, 1, 2])
        #expect(
            try await refusal(flat, flat.stay(to: flat.lastNight, members))
                == "There is no availability left in the availability block Students on \(place.names[0])."
        )
        _ = try await flat.booked(flat.stay(from: place.secondMoves, members))
        #expect(try await flat.availability() == [1, 1, 2])
        _ = try await flat.ask(
            "resourceBlocks/add",
            """
            "ResourceBlocks": [{"ResourceId": "\(flat.hotel.flatRooms[1].id)", "Type": "OutOfOrder", "Name": "Paint",
              "StartUtc": "\(flat.lastNight)", "EndUtc": "\(try flat.hour(after: place.secondMoves))"}]
            """
        )
        let metrics = try await flat.ask(
            "services/getAvailability/2024-01-22",
            """
            "ServiceId": "\(flat.hotel.letting.id)", \(flat.units(place.starts[0], place.starts[2])),
            "Metrics": ["OutOfOrderBlocks"]
            """
        )["ResourceCategoryAvailabilities"][0]["Metrics"]["OutOfOrderBlocks"]
        #expect(metrics.items.map(\.digits) == ["1", "1", "0"])
        #expect(try await HouseCheck.violations(in: flat.hotel.store) == [])
    }

    @Test("are asked for and changed for so many months at once")
    func limits() async throws {
        let flat = try await LetFlat(PlacedMonths.all[0])
        func month(_ number: Int) -> String {
            let (year, month) = (2030 + number / 12, number % 12 + 1)
            let units = flat.hotel.letting.timeUnits(in: flat.hotel.timeZone)
            return units?.start(of: UnitIndex(year * 12 + month - 1)).formatted(.iso8601) ?? ""
        }
        let rate = #""RateId": "\#(flat.hotel.monthRate.id)""#
        let service = #""ServiceId": "\#(flat.hotel.letting.id)""#
        let product = #""ProductId": "\#(flat.hotel.parkingPass.id)""#
        func span(_ last: Int) -> String { flat.units(month(2), month(last)) }
        func change(_ last: Int) -> String { #""PriceUpdates": [{\#(span(last)), "Value": 900}]"# }
        func limit(_ last: Int) -> String { #"{\#(span(last)), "Limit": 1}"# }
        let update = #""ResourceCategoryId": "\#(flat.hotel.flats.id)", "UnitCountAdjustment": {"Value": -1}"#
        let longest: [(String, Int, (Int) -> String)] = [
            ("rates/getPricing", 61, { "\(rate), \(span($0))" }),
            ("rates/updatePrice", 25, { "\(rate), \(change($0))" }),
            ("products/getPricing", 25, { "\(product), \(span($0))" }),
            ("products/updatePrice", 25, { "\(product), \(change($0))" }),
            ("services/getAvailability", 61, { "\(service), \(span($0))" }),
            ("services/getAvailability/2024-01-22", 61, { #"\#(service), \#(span($0)), "Metrics": ["Occupied"]"# }),
            (
                "services/updateAvailability", 61,
                { #"\#(service), "AvailabilityUpdates": [{\#(span($0)), \#(update)}]"# }
            ),
            ("serviceOverbookingLimits/set", 61, { #"\#(service), "SetServiceOverbookingLimits": [\#(limit($0))]"# }),
        ]
        for (path, last, members) in longest {
            #expect(try await flat.hotel.post(path, "{\(members(last))}").status == 200, "\(path)")
            let (status, refusal) = try await flat.hotel.post(path, "{\(members(last + 1))}")
            #expect(status == 400, "\(path)")
            #expect(refusal["Message"].text == "Invalid LastTimeUnitStartUtc.", "\(path)")
        }
    }

    // MARK: - Vocabulary

    private func entry(
        _ flat: LetFlat, _ type: String, _ first: String, _ last: String, _ exceptions: String
    ) -> String {
        """
        {"ServiceId": "\(flat.hotel.letting.id)", "Data": [{"Type": "\(type)", "StartUtc": "\(first)",
          "EndUtc": "\(last)", "ExactRateId": "\(flat.hotel.monthRate.id)", "Days": {\(Self.days)}
          \(exceptions.isEmpty ? "" : ", ")\(exceptions)}]}
        """
    }

    private func restrict(
        _ flat: LetFlat, _ verb: String, _ type: String, _ first: String, _ last: String, _ exceptions: String = ""
    ) async throws {
        let (status, json) = try await flat.hotel.post(
            "restrictions/\(verb)", entry(flat, type, first, last, exceptions)
        )
        #expect(status == 200, "\(json["Details"].text ?? "")")
    }

    private func adjustment(
        _ flat: LetFlat, _ first: String, _ last: String, by count: Int?, _ members: String
    ) -> String {
        let value = count.map { #"{"Value": \#($0)}"# } ?? "{}"
        return """
            {"ServiceId": "\(flat.hotel.letting.id)", "AvailabilityUpdates": [{\(flat.units(first, last)),
              "ResourceCategoryId": "\(flat.hotel.flats.id)", "UnitCountAdjustment": \(value)\(members)}]}
            """
    }

    private func adjust(
        _ flat: LetFlat, _ first: String, _ last: String? = nil, by count: Int?, _ members: String = ""
    ) async throws {
        let (status, json) = try await flat.hotel.post(
            "services/updateAvailability", adjustment(flat, first, last ?? first, by: count, members)
        )
        #expect(status == 200, "\(json["Details"].text ?? "")")
    }

    /// Why a stay is refused; nil when it was booked, and is canceled again.
    private func refusal(_ flat: LetFlat, _ stay: String) async throws -> String? {
        let (status, json) = try await flat.add(stay)
        guard status == 200 else { return json["Message"].text }
        let id = json["Reservations"][0]["Reservation"]["Id"].text ?? ""
        _ = try await flat.ask(
            "reservations/cancel", #""ReservationIds": ["\#(id)"], "Notes": "Moved", "PostCancellationFee": false"#
        )
        return nil
    }
}

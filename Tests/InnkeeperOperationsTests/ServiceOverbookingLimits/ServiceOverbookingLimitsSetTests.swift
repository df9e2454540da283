import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("serviceOverbookingLimits/set")
struct ServiceOverbookingLimitsSetTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lets the service sell as many resources too many as it says, all categories together")
    func decides() async throws {
        try await hotel.setLimit(1, 3, 3)
        for _ in 1...3 { _ = try await hotel.booked(hotel.stay(3, 4)) }
        let refused = try await hotel.add([hotel.stay(3, 4)])
        #expect(refused.status == 403)
        #expect(refused.json["Message"].text?.contains("no availability") == true)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 4) == [-1, 2])
        for _ in 1...4 { _ = try await hotel.booked(hotel.stay(3, 4, persons: 1, category: hotel.dormBeds)) }
        #expect(try await hotel.add([hotel.stay(3, 4, persons: 1, category: hotel.dormBeds)]).status == 403)
        try await hotel.setLimit(2, 3, 3)
        _ = try await hotel.booked(hotel.stay(3, 4, persons: 1, category: hotel.dormBeds))
        try await hotel.expectInOrder()
    }

    @Test("counts for stays that move and are confirmed, too")
    func moves() async throws {
        for _ in 1...2 { _ = try await hotel.booked(hotel.stay(3, 4)) }
        let guest = try await hotel.booked(hotel.stay(4, 5))
        let inquiry = try await hotel.booked(hotel.stay(3, 4, #""State": "Enquired""#))
        let move = #"{"ReservationId": "\#(guest["Id"].text ?? "")", "StartUtc": "\#(hotel.time(3, 15))"}"#
        let confirm = #"{"ReservationIds": ["\#(inquiry["Id"].text ?? "")"]}"#
        let path = "reservations/updateInterval"
        let withFee = move.dropLast() + #", "ChargeCancellationFee": false}"#
        #expect(try await hotel.post(path, String(withFee)).status == 403)
        #expect(try await hotel.post("reservations/confirm", confirm).status == 403)
        try await hotel.setLimit(2, 3, 3)
        #expect(try await hotel.post(path, String(withFee)).status == 200)
        #expect(try await hotel.post("reservations/confirm", confirm).status == 200)
        try await hotel.expectInOrder()
    }

    @Test("replaces other limits in its interval and becomes one with the same")
    func splices() async throws {
        try await hotel.setLimit(2, 3, 9)
        try await hotel.setLimit(5, 5, 6)
        #expect(try await hotel.limits() == [[3, 4, 2], [5, 6, 5], [7, 9, 2]])
        try await hotel.setLimit(2, 4, 8)
        #expect(try await hotel.limits() == [[3, 9, 2]])
        try await hotel.setLimit(0, 3, 3)
        #expect(try await hotel.limits() == [[3, 3, 0], [4, 9, 2]])
    }

    @Test("refuses negative limits, long and crooked intervals and what is over")
    func refusals() async throws {
        func send(_ limit: Int, _ first: String, _ last: String) async throws -> Int {
            try await hotel.post(
                "serviceOverbookingLimits/set",
                """
                {"ServiceId": "\(hotel.stays.id)", "SetServiceOverbookingLimits": [
                 {"FirstTimeUnitStartUtc": "\(first)T00:00:00Z", "LastTimeUnitStartUtc": "\(last)T00:00:00Z",
                  "Limit": \(limit)}]}
                """
            ).status
        }
        #expect(try await send(-1, "2030-03-03", "2030-03-04") == 400)
        #expect(try await send(1, "2030-03-02", "2031-03-03") == 200)
        #expect(try await send(1, "2030-03-02", "2031-03-04") == 400)
        #expect(try await send(1, "2030-03-04", "2030-03-03") == 400)
        #expect(try await send(1, "2030-02-22", "2030-03-03") == 200)
        #expect(try await send(1, "2030-02-21", "2030-03-03") == 403)
    }
}

extension TestHotel {
    func setLimit(_ limit: Int, _ first: Int, _ last: Int) async throws {
        let (status, json) = try await post(
            "serviceOverbookingLimits/set",
            """
            {"ServiceId": "\(stays.id)", "SetServiceOverbookingLimits": [{\(span(first, last)), "Limit": \(limit)}]}
            """
        )
        #expect(status == 200 && json.names.isEmpty, "\(json)")
    }

    /// The limits as a list says them: first and last day of March, limit.
    func limits(_ members: String = "") async throws -> [[Int]] {
        let (status, json) = try await post(
            "serviceOverbookingLimits/getAll",
            #"{"ServiceIds": ["\#(stays.id)"], "Limitation": {"Count": 100}\#(members.isEmpty ? "" : ", " + members)}"#
        )
        #expect(status == 200, "\(json)")
        return json["ServiceOverbookingLimits"].items.map { limit in
            [dayOfMarch(limit["FirstTimeUnitStartUtc"]), dayOfMarch(limit["LastTimeUnitStartUtc"])]
                + [limit["Limit"].digits.flatMap { Int($0) } ?? 0]
        }.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/getAll/2023-06-06")
struct ReservationsGetAll20230606Tests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists every state, newest first, in the current shape")
    func lists() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5, #""ChannelNumber": "C-1""#))
        _ = try await hotel.booked(hotel.stay(6, 8, #""State": "Enquired""#))
        let (status, answer) = try await list()
        #expect(status == 200)
        let stays = answer["Reservations"].items
        #expect(stays.map { $0["Number"].text } == ["2", "1"])
        #expect(stays.map { $0["State"].text } == ["Inquired", "Confirmed"])
        #expect(answer["Cursor"].text == stays[1]["Id"].text)
        #expect(stays[1]["AccountId"].text == hotel.ada.id.description)
        #expect(stays[1]["AccountType"].text == "Customer")
        #expect(stays[1]["RequestedResourceCategoryId"].text == hotel.doubleRooms.id.description)
        #expect(stays[1]["ScheduledStartUtc"].text == hotel.time(3, 15))
        #expect(stays[1]["ActualStartUtc"].isNull)
        #expect(stays[1]["ChannelNumber"].text == "C-1")
        #expect(stays[1]["PersonCounts"][0]["Count"].digits == "2")
        #expect(try JSON(parsing: Array((stays[1]["QrCodeData"].text ?? "").utf8))["Number"].text == "1")
    }

    @Test("meets every row once while pages are turned")
    func pages() async throws {
        for _ in 0..<3 { _ = try await hotel.booked(hotel.stay(3, 5), #""CheckOverbooking": false"#) }
        var (seen, cursor): ([String?], String) = ([], "")
        for _ in 0..<3 {
            let (_, answer) = try await list("", count: 1, cursor)
            seen += answer["Reservations"].items.map { $0["Number"].text }
            cursor = #", "Cursor": "\#(answer["Cursor"].text ?? "")""#
            _ = try await hotel.booked(hotel.stay(3, 5), #""CheckOverbooking": false"#)
        }
        #expect(seen == ["3", "2", "1"])
    }

    @Test("finds by all that is asked for at once")
    func filters() async throws {
        let first = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.booked(hotel.stay(10, 12, customer: hotel.charles))
        let found = { (filter: String) async throws -> [String?] in
            try await list(filter).json["Reservations"].items.map { $0["Number"].text }
        }
        #expect(try await found(#""AccountIds": ["\#(hotel.charles.id)"], "#) == ["2"])
        #expect(try await found(#""Numbers": ["1", "none"], "#) == ["1"])
        #expect(try await found(#""ReservationIds": ["\#(first["Id"].text ?? "")"], "#) == ["1"])
        #expect(try await found(#""ServiceIds": ["\#(hotel.stays.id)"], "States": ["Canceled"], "#) == [])
        #expect(try await found(#""CollidingUtc": \#(span(4, 9)), "#) == ["1"])
        #expect(try await found(#""CollidingUtc": \#(span(5, 9)), "#) == ["1"])
        #expect(try await found(#""CollidingUtc": \#(span(6, 9)), "#) == [])
        #expect(try await found(#""ScheduledStartUtc": \#(span(10, 11)), "#) == ["2"])
        #expect(try await found(#""ActualStartUtc": \#(span(1, 20)), "#) == [])
        #expect(try await found(#""AccountIds": ["\#(hotel.charles.id)"], "Numbers": ["1"], "#) == [])
    }

    @Test("does not list the planned and the actual start at once, nor an additional service")
    func refusals() async throws {
        let both = #""ScheduledStartUtc": \#(span(1, 2)), "ActualStartUtc": \#(span(1, 2)), "#
        #expect(try await list(both).status == 400)
        let (status, answer) = try await list(#""ServiceIds": ["\#(hotel.extras.id)"], "#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ServiceIds.")
    }

    private func span(_ first: Int, _ last: Int) -> String {
        #"{"StartUtc": "\#(hotel.time(first, 0))", "EndUtc": "\#(hotel.time(last, 0))"}"#
    }

    private func list(
        _ filter: String = "", count: Int = 100, _ cursor: String = ""
    ) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "reservations/getAll/2023-06-06", #"{\#(filter)"Limitation": {"Count": \#(count)\#(cursor)}}"#
        )
    }
}

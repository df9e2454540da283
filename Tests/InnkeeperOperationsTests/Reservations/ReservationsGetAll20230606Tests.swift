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

    @Test("finds what happened within the second that it has shown")
    func wholeSecond() async throws {
        hotel.clock.advance(seconds: 0.734)
        let created = try await hotel.booked(hotel.stay(20, 21))["CreatedUtc"].text ?? ""
        let second = #"{"StartUtc": "\#(created)", "EndUtc": "\#(created)"}"#
        #expect(try await list(#""CreatedUtc": \#(second), "#).json["Reservations"].items.count > 0)
        let arrival = #"{"StartUtc": "\#(hotel.time(20, 15))", "EndUtc": "\#(hotel.time(20, 15))"}"#
        #expect(try await list(#""CollidingUtc": \#(arrival), "#).json["Reservations"].items.count == 1)
        let departure = #"{"StartUtc": "\#(hotel.time(21, 11))", "EndUtc": "\#(hotel.time(21, 11))"}"#
        #expect(try await list(#""CollidingUtc": \#(departure), "#).json["Reservations"].items.isEmpty)
    }

    @Test("shows when a stay really began and ended, and finds it by that")
    func actual() async throws {
        let booked = try await hotel.arrived()
        _ = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await hotel.start(booked).status == 200)
        let began = #""ActualStartUtc": \#(span(3, 4)), "#
        let started = try await list(began).json["Reservations"].items
        #expect(started.map { $0["Number"].text } == ["1"])
        #expect(started[0]["ActualStartUtc"].text == hotel.time(3, 14))
        #expect(started[0]["ScheduledStartUtc"].text == hotel.time(3, 15))
        // What older readers know is the earlier of both, and the planned end.
        #expect(started[0]["StartUtc"].text == hotel.time(3, 14))
        #expect(started[0]["EndUtc"].text == hotel.time(5, 11))
        #expect(started[0]["Options"]["OwnerCheckedIn"].flag == true)
        #expect(started[0]["Options"]["ConnectorCheckIn"].flag == true)

        hotel.clock.set(to: hotel.march(5, 9))
        _ = try await hotel.post(
            "reservations/process",
            #"{"ReservationId": "\#(booked["Id"].text ?? "")", "AllowOpenBalance": true, "Notes": "Later"}"#
        )
        let ended = try await list(#""ActualEndUtc": \#(span(5, 6)), "#).json["Reservations"].items
        #expect(ended.map { $0["ActualEndUtc"].text } == [hotel.time(5, 9)])
        #expect(ended.map { $0["EndUtc"].text } == [hotel.time(5, 11)])
        #expect(try await list(began).json["Reservations"].items.map { $0["State"].text } == ["Processed"])
    }

    @Test("tells who booked in two words, until when an optional stay is held, and when one was given up")
    func origins() async throws {
        let optional = try await hotel.booked(
            hotel.stay(3, 5, #""State": "Optional", "ReleasedUtc": "\#(hotel.time(2, 12))""#)
        )
        var byPhone = try await hotel.reservation(try await hotel.booked(hotel.stay(3, 5)))
        byPhone.channel = ReservationChannel(origin: .commander, commanderOrigin: .phone, originDetails: "Desk 2")
        let changed = byPhone
        try await hotel.write { try $0.reservations.update(changed) }
        let shown = try await list().json["Reservations"].items
        #expect(shown.map { $0["Origin"].text } == ["Commander", "Connector"])
        #expect(shown.map { $0["CommanderOrigin"].text } == ["Phone", nil])
        #expect(shown.map { $0["ReleasedUtc"].text } == [nil, hotel.time(2, 12)])
        _ = try await hotel.confirm(optional)
        _ = try await hotel.cancel(optional)
        let canceled = try await list(#""States": ["Canceled"], "#).json["Reservations"].items
        #expect(canceled.map { $0["ReleasedUtc"].isNull } == [true])
        #expect(canceled.map { $0["CancelledUtc"].text } == [hotel.time(1, 9)])
        #expect(canceled.map { $0["CancellationReason"].text } == ["Other"])
    }

    @Test("lists the stays of all services that sell them where none is named")
    func services() async throws {
        try await hotel.openOffice()
        _ = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await hotel.addHours(6, 10...12).status == 200)
        #expect(try await list().json["Reservations"].items.map { $0["Number"].text } == ["2", "1"])
        let office = try await list(#""ServiceIds": ["\#(hotel.hours.id)"], "#).json["Reservations"].items
        #expect(office.map { $0["Number"].text } == ["2"])
    }

    @Test("does without a limitation, and shows as much as a page holds")
    func noLimitation() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await hotel.post("reservations/getAll/2023-06-06")
        #expect(status == 200)
        #expect(answer["Reservations"].items.count == 1)
    }

    @Test("does not list the planned and the actual start at once, nor an additional service")
    func refusals() async throws {
        let both = #""ScheduledStartUtc": \#(span(1, 2)), "ActualStartUtc": \#(span(1, 2)), "#
        #expect(try await list(both).status == 400)
        let ends = #""ScheduledEndUtc": \#(span(1, 2)), "ActualEndUtc": \#(span(1, 2)), "#
        #expect(try await list(ends).status == 400)
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

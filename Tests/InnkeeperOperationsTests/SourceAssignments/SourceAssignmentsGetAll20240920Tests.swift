import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("sourceAssignments/getAll/2024-09-20")
struct SourceAssignmentsGetAll20240920Tests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists where each reservation came from, a page at a time")
    func pages() async throws {
        let (_, answer) = try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)])
        let booked = answer["Reservations"].items.map { $0["Reservation"] }
        try await hotel.assignSource(to: booked[0])
        let (status, first) = try await list(count: 1)
        #expect(status == 200)
        #expect(first["SourceAssignments"].items.map { $0["ReservationId"].text } == [booked[1]["Id"].text])
        #expect(first["SourceAssignments"][0]["SourceId"].text == hotel.website.id.description)
        let cursor = try #require(first["Cursor"].text)
        let (_, second) = try await list(count: 1, #", "Cursor": "\#(cursor)""#)
        #expect(second["SourceAssignments"].items.map { $0["ReservationId"].text } == [booked[0]["Id"].text])
        #expect(first["SourceAssignments"][0]["Id"].text != second["SourceAssignments"][0]["Id"].text)
        let (_, last) = try await list(count: 1, #", "Cursor": "\#(second["Cursor"].text ?? "")""#)
        #expect(last["SourceAssignments"].items.isEmpty)
        #expect(last["Cursor"].isNull)
    }

    @Test("narrows them by reservation and by when they changed")
    func filters() async throws {
        let first = try await hotel.booked(hotel.stay(3, 5))
        let second = try await hotel.booked(hotel.stay(3, 5))
        for booked in [first, second] { try await hotel.assignSource(to: booked) }
        func found(_ filter: String) async throws -> [String?] {
            let (status, answer) = try await hotel.post(
                "sourceAssignments/getAll/2024-09-20", #"{\#(filter), "Limitation": {"Count": 5}}"#
            )
            #expect(status == 200)
            return answer["SourceAssignments"].items.map { $0["ReservationId"].text }
        }
        #expect(try await found(#""ReservationIds": ["\#(first["Id"].text ?? "")"]"#) == [first["Id"].text])
        #expect(try await found(hotel.interval("UpdatedUtc", 1, 2)) == [second["Id"].text, first["Id"].text])
        #expect(try await found(hotel.interval("UpdatedUtc", 2, 3)).isEmpty)
    }

    @Test("wants the token of a portfolio to name the enterprise")
    func portfolio() async throws {
        let answer = try await hotel.post(
            "sourceAssignments/getAll/2024-09-20", #"{"Limitation": {"Count": 5}}"#,
            accessToken: TestHotel.portfolioToken
        )
        #expect(answer.status == 400)
        #expect(answer.json["Message"].text == "Invalid EnterpriseIds.")
    }

    @Test(
        "asks for no more than it can answer at once",
        arguments: [
            (#""ReservationIds": [\#(Self.identifiers(101))]"#, "Invalid ReservationIds."),
            (
                #""UpdatedUtc": {"StartUtc": "2030-01-01T00:00:00Z", "EndUtc": "2030-02-02T00:00:00Z"}"#,
                "Invalid UpdatedUtc."
            ),
            (#""EnterpriseIds": [\#(Self.identifiers(2))]"#, "Invalid EnterpriseIds."),
        ]
    )
    func limits(filter: String, message: String) async throws {
        let (status, answer) = try await hotel.post(
            "sourceAssignments/getAll/2024-09-20", #"{\#(filter), "Limitation": {"Count": 5}}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == message)
    }

    private static func identifiers(_ count: Int) -> String {
        (1...count).map { "\"\(UUID.numbered(5000 + $0).uuidString.lowercased())\"" }.joined(separator: ", ")
    }

    private func list(count: Int, _ cursor: String = "") async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "sourceAssignments/getAll/2024-09-20", #"{"Limitation": {"Count": \#(count)\#(cursor)}}"#
        )
    }
}

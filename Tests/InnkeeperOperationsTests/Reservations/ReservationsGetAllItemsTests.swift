import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/getAllItems")
struct ReservationsGetAllItemsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the open and closed charges of stays in both older shapes")
    func shapes() async throws {
        let first = try await hotel.booked(hotel.stay(3, 5))
        let second = try await hotel.booked(hotel.stay(10, 11, #""State": "Optional""#))
        let (status, answer) = try await list([second, first])
        #expect(status == 200)
        let stays = answer["Reservations"]
        #expect(stays.items.map { $0["ReservationId"].text } == [second["Id"].text, first["Id"].text])
        #expect(stays[0]["Items"].items.isEmpty)
        #expect(stays[1]["Items"].items.map { $0["State"].text } == ["Open", "Open"])
        #expect(stays[1]["Items"][0]["Amount"]["GrossValue"].digits == "100.00")
        #expect(stays[1]["OrderItems"].items.map { $0["RevenueType"].text } == ["Service", "Service"])
        let inactive = try await list([second], #""AccountingStates": ["Inactive"]"#).json
        #expect(inactive["Reservations"][0]["OrderItems"].items.count == 1)
    }

    @Test("refuses a word that is no state, and a currency without a rate")
    func refusals() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await list([booked], #""AccountingStates": ["Lost"]"#).status == 400)
        #expect(try await list([booked], #""Currency": "GBP""#).status == 200)
        #expect(try await list([booked], #""Currency": "JPY""#).status == 400)
    }

    @Test("tells both shapes in the currency that is asked for")
    func currency() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let stay = try await list([booked], #""Currency": "EUR""#).json["Reservations"][0]
        #expect(stay["Items"][0]["Amount"]["Currency"].text == "EUR")
        #expect(stay["Items"][0]["Amount"]["GrossValue"].digits == "117.00")
        #expect(stay["OrderItems"][0]["Amount"]["GrossValue"].digits == "117.00")
        #expect(stay["OrderItems"][0]["UnitAmount"]["Currency"].text == "EUR")
        #expect(stay["OrderItems"][0]["OriginalAmount"]["GrossValue"].digits == "100.00")
    }

    private func list(_ stays: [JSON], _ members: String = "") async throws -> (status: Int, json: JSON) {
        let ids = stays.map { #""\#($0["Id"].text ?? "")""# }.joined(separator: ", ")
        let more = members.isEmpty ? "" : ", " + members
        return try await hotel.post("reservations/getAllItems", #"{"ReservationIds": [\#(ids)]\#(more)}"#)
    }
}

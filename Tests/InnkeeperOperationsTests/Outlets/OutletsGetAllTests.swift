import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("outlets/getAll")
struct OutletsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the outlets of the house, newest first, closed ones too")
    func all() async throws {
        let outlets = try await list("")
        #expect(outlets.map { $0["Name"].text } == ["Gift shop", "The Wick"])
        #expect(outlets.map { $0["IsActive"].flag } == [false, true])
        #expect(outlets[1]["EnterpriseId"].text == hotel.enterprise.id.description)
        #expect(outlets[1]["Id"].text == hotel.restaurant.id.description)
    }

    @Test("finds outlets by identifier and by the time of their last change")
    func filters() async throws {
        #expect(try await list(#""OutletIds": ["\#(hotel.restaurant.id)"], "#).count == 1)
        #expect(try await list(#""UpdatedUtc": \#(hotel.months(1)), "#).isEmpty)
    }

    @Test("walks through all of them page by page")
    func pages() async throws {
        let first = try await hotel.post("outlets/getAll", #"{"Limitation": {"Count": 1}}"#).json
        let cursor = try #require(first["Cursor"].text)
        let second = try await hotel.post(
            "outlets/getAll", #"{"Limitation": {"Count": 1, "Cursor": "\#(cursor)"}}"#
        ).json
        #expect(second["Outlets"].items.map { $0["Name"].text } == ["The Wick"])
    }

    private func list(_ filter: String) async throws -> [JSON] {
        let (status, answer) = try await hotel.post("outlets/getAll", #"{\#(filter)"Limitation": {"Count": 10}}"#)
        #expect(status == 200)
        return answer["Outlets"].items
    }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("addresses/getAll")
struct AddressesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists addresses newest first, a page at a time, the deleted ones where asked for")
    func pages() async throws {
        let (home, work) = (
            try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London"),
            try await hotel.addAddress(of: hotel.engines.id.uuid, city: "Cambridge")
        )
        let all = #""AddressIds": ["\#(home)", "\#(work)"]"#
        let (_, first) = try await hotel.post("addresses/getAll", #"{\#(all), "Limitation": {"Count": 1}}"#)
        #expect(first["Addresses"].items.map { $0["Id"].text } == [work])
        let (_, second) = try await hotel.post(
            "addresses/getAll", #"{\#(all), "Limitation": {"Count": 1, "Cursor": "\#(work)"}}"#
        )
        #expect(second["Addresses"].items.map { $0["Id"].text } == [home])
        _ = try await hotel.post("addresses/delete", #"{"AddressIds": ["\#(home)"]}"#)
        let deleted = try await hotel.addresses(of: hotel.ada.id.uuid, #", "ActivityStates": ["Deleted"]"#)
        #expect(deleted.map { $0["IsActive"].flag } == [false])
        #expect(try await hotel.addresses(of: hotel.ada.id.uuid, #", "ActivityStates": ["Active"]"#).isEmpty)
    }

    @Test("wants an account, an address or an interval")
    func filters() async throws {
        let (status, answer) = try await hotel.post("addresses/getAll", #"{"Limitation": {"Count": 1}}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid AccountIds.")
        _ = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        let day = #"{"StartUtc": "2030-03-01T00:00:00Z", "EndUtc": "2030-03-02T00:00:00Z"}"#
        let (_, list) = try await hotel.post(
            "addresses/getAll", #"{"UpdatedUtc": \#(day), "Limitation": {"Count": 10}}"#
        )
        #expect(list["Addresses"].items.map { $0["City"].text } == ["London"])
    }

    @Test("shows the address that a customer was made with, long lines included")
    func ofProfiles() async throws {
        let line = String(repeating: "x", count: 1023)
        let (_, customer) = try await hotel.post(
            "customers/add",
            #"{"LastName": "Hopper", "Address": {"Line1": "\#(line)", "City": "Arlington", "CountryCode": "US"}}"#
        )
        let id = try #require(UUID(uuidString: customer["Id"].text ?? ""))
        let address = try #require(try await hotel.addresses(of: id).first)
        #expect(address["Id"].text == customer["AddressId"].text)
        #expect(address["Line1"].text == line)
    }
}

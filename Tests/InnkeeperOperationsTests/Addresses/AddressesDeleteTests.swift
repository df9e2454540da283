import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("addresses/delete")
struct AddressesDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers nothing, keeps the address as deleted and makes the newest other one the main address")
    func deletes() async throws {
        let first = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        let second = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "Ockham")
        let (status, answer) = try await hotel.post("addresses/delete", #"{"AddressIds": ["\#(first)"]}"#)
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        let ada = try #require(try await hotel.read { try $0.customers.find(hotel.ada.id, of: hotel.chain.id) })
        #expect(ada.address?.id.description == second)
        let states = try await hotel.addresses(of: hotel.ada.id.uuid).map { $0["IsActive"].flag }
        #expect(states == [true, false])
        _ = try await hotel.post("addresses/delete", #"{"AddressIds": ["\#(second)"]}"#)
        let left = try #require(try await hotel.read { try $0.customers.find(hotel.ada.id, of: hotel.chain.id) })
        #expect(left.address == nil)
    }

    @Test("refuses an address that is unknown or deleted already")
    func refusals() async throws {
        let id = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        _ = try await hotel.post("addresses/delete", #"{"AddressIds": ["\#(id)"]}"#)
        for address in [id, "\(hotel.ada.id)"] {
            let (status, answer) = try await hotel.post("addresses/delete", #"{"AddressIds": ["\#(address)"]}"#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid AddressIds.")
        }
    }
}

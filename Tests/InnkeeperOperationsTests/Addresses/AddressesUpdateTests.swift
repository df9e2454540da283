import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("addresses/update")
struct AddressesUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("sets and clears what is said, keeps the rest, and shows it in the profile")
    func updates() async throws {
        let id = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        let (status, answer) = try await update(id, #""City": {"Value": "Ockham"}, "Line1": {"Value": "Park 1"}"#)
        #expect(status == 200, "\(answer)")
        #expect(answer["Addresses"][0]["City"].text == "Ockham")
        let (_, cleared) = try await update(
            id, #""Line1": {"Value": null}, "City": null, "CountryCode": {"Value": "GB"}"#
        )
        #expect(cleared["Addresses"][0]["Line1"].isNull)
        #expect(cleared["Addresses"][0]["City"].text == "Ockham")
        let ada = try #require(try await hotel.read { try $0.customers.find(hotel.ada.id, of: hotel.chain.id) })
        #expect(ada.address?.city == "Ockham")
        #expect(ada.address?.countryCode == "GB")
    }

    @Test("forgets the coordinates of another place, and ignores those that are sent")
    func coordinates() async throws {
        let id = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        let (_, same) = try await update(id, #""AccountId": "\#(hotel.charles.id)", "Latitude": {"Value": 9}"#)
        #expect(same["Addresses"][0]["Latitude"].digits == "1.5")
        #expect(same["Addresses"][0]["AccountId"].text == hotel.ada.id.description)
        let (_, moved) = try await update(id, #""City": {"Value": "Ockham"}"#)
        #expect(moved["Addresses"][0]["Latitude"].isNull)
    }

    @Test("refuses unknown places, too long texts and addresses of nobody, and changes nothing then")
    func refusals() async throws {
        let id = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        let bad = [
            (id, #""City": {"Value": "A"}, "CountryCode": {"Value": "ZZ"}"#, "CountryCode"),
            (id, #""City": {"Value": "\#(String(repeating: "x", count: 256))"}"#, "City"),
            ("\(hotel.ada.id)", #""City": {"Value": "A"}"#, "AddressId"),
        ]
        for (address, members, member) in bad {
            let (status, answer) = try await update(address, members)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.addresses(of: hotel.ada.id.uuid)[0]["City"].text == "London")
    }

    private func update(_ id: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("addresses/update", #"{"AddressUpdates": [{"AddressId": "\#(id)", \#(members)}]}"#)
    }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("customers/search")
struct CustomersSearchTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("finds nobody before the stay has started, then every companion with the running stay")
    func companions() async throws {
        let stay = try await tonight()
        #expect(try await search("").isEmpty)
        try await start(stay)
        let found = try await search("")
        #expect(found.map { $0["Customer"]["LastName"].text } == ["Lovelace", "Babbage"])
        #expect(found.allSatisfy { $0["Reservation"]["Id"].text == stay })
        #expect(found[0]["Reservation"]["State"].text == "Started")
    }

    @Test(
        "finds by first, last and full name, whatever the case",
        arguments: ["ada", "LOVE", "Ada Lovelace", "lovelace a"]
    )
    func names(name: String) async throws {
        try await start(try await tonight())
        let found = try await search(#""Name": "\#(name)""#)
        #expect(found.map { $0["Customer"]["FirstName"].text } == ["Ada"])
        #expect(try await search(#""Name": "Grace""#).isEmpty)
    }

    @Test("finds a name in any script, and who fits best comes first")
    func ranked() async throws {
        for name in ["Ashlee", "Łukasiewicz", "Lee", "Leeds"] {
            _ = try await hotel.customer(#""LastName": "\#(name)", "Classifications": ["PaymasterAccount"]"#)
        }
        func found(_ name: String) async throws -> [String] {
            try await search(#""Name": "\#(name)""#).compactMap { $0["Customer"]["LastName"].text }
        }
        #expect(try await found("lee") == ["Lee", "Leeds", "Ashlee"])
        #expect(try await found("LUKA") == ["Łukasiewicz"])
        #expect(try await found("%").isEmpty)
    }

    @Test("finds paymasters without a stay, and those who are not to post to as well")
    func paymasters() async throws {
        let id = try await hotel.customer(
            #""LastName": "Conference", "Classifications": ["PaymasterAccount", "Cashlist"]"#
        )
        let found = try await search("")
        #expect(found.map { $0["Customer"]["Id"].text } == [id])
        #expect(found[0]["Reservation"].isNull)
        #expect(try await search(#""ResourceId": "\#(hotel.room1.id)""#).isEmpty)
    }

    @Test("finds those who stay in a resource")
    func resource() async throws {
        let stay = try await tonight()
        try await start(stay)
        let id = ID<Reservation>(try #require(UUID(uuidString: stay)))
        let house = hotel.enterprise.id
        let running = try await hotel.read { try $0.reservations.find(id, of: house) }
        let room = try #require(running?.assignedResourceID)
        #expect(try await search(#""ResourceId": "\#(room)""#).count == 2)
        let other = room == hotel.room1.id ? hotel.room2.id : hotel.room1.id
        #expect(try await search(#""ResourceId": "\#(other)""#).isEmpty)
        let (status, answer) = try await hotel.post("customers/search", #"{"ResourceId": "\#(hotel.ada.id)"}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ResourceId.")
    }

    @Test("shows addresses and papers where they are asked for")
    func extents() async throws {
        _ = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        _ = try await hotel.passport("P1")
        try await start(try await tonight())
        let ada = try await search(
            #""Name": "Ada", "Extent": {"Customers": true, "Addresses": true, "Documents": true}"#
        )
        #expect(ada[0]["Customer"]["Address"]["City"].text == "London")
        #expect(ada[0]["Customer"]["Passport"]["Number"].text == "P1")
        #expect(try await search(#""Name": "Ada""#)[0]["Customer"]["Address"].isNull)
    }

    /// A stay of Ada's and Charles's that begins today.
    private func tonight() async throws -> String {
        let stay = hotel.stay(1, 3, #""StartUtc": "2030-03-01T15:00:00Z""#)
        let id = try #require(try await hotel.booked(stay)["Id"].text)
        let added = try await hotel.post(
            "reservations/addCompanion", #"{"ReservationId": "\#(id)", "CustomerId": "\#(hotel.charles.id)"}"#
        )
        try #require(added.status == 200, "\(added.json)")
        return id
    }

    private func start(_ stay: String) async throws {
        let hotel = hotel
        try await hotel.write { transaction in
            for var room in [hotel.room1, hotel.room2] {
                room.state = .inspected
                try transaction.resources.update(room)
            }
        }
        let (status, answer) = try await hotel.post("reservations/start", #"{"ReservationId": "\#(stay)"}"#)
        try #require(status == 200, "\(answer)")
    }

    private func search(_ members: String) async throws -> [JSON] {
        let (status, answer) = try await hotel.post("customers/search", "{\(members)}")
        try #require(status == 200, "\(answer)")
        return answer["Customers"].items
    }
}

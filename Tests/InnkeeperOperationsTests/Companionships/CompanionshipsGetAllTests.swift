import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("companionships/getAll")
struct CompanionshipsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("shows the reservations in their older shape, the groups and the customers where Extent says so")
    func extents() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5), #""GroupName": "Engineers""#)
        let everything = #""Extent": {"Reservations": true, "ReservationGroups": true, "Customers": true}"#
        let (status, answer) = try await list(#""CustomerIds": ["\#(hotel.ada.id)"], \#(everything)"#)
        #expect(status == 200)
        #expect(answer["Companionships"].items.map { $0["ReservationId"].text } == [booked["Id"].text])
        #expect(answer["Reservations"].items.map { $0["OwnerId"].text } == [hotel.ada.id.description])
        #expect(answer["ReservationGroups"].items.map { $0["Name"].text } == ["Engineers"])
        #expect(answer["Customers"].items.map { $0["LastName"].text } == ["Lovelace"])
    }

    @Test("finds companionships by themselves, and wants to know which")
    func byIdentifier() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5))
        let all = try await list(#""CustomerIds": ["\#(hotel.ada.id)"]"#).json["Companionships"]
        let id = all[0]["Id"].text ?? ""
        let found = try await list(#""CompanionshipIds": ["\#(id)"]"#).json["Companionships"]
        #expect(found.items.map { $0["Id"].text } == [id])
        #expect(try await list(#""Extent": {"Customers": true}"#).status == 400)
    }

    @Test("does without Extent, as the published example does")
    func noExtent() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await list(#""ReservationGroupIds": ["\#(booked["GroupId"].text ?? "")"]"#)
        #expect(status == 200)
        #expect(answer["Companionships"].items.count == 1)
        #expect(answer["Reservations"].isNull)
    }

    @Test("shows a member of a group who has no reservation yet")
    func withoutReservation() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (stay, hotel) = (try await hotel.reservation(booked), hotel)
        try await hotel.write { transaction in
            try transaction.companionships.insert(
                Companionship(
                    id: hotel.newID(), enterpriseID: hotel.enterprise.id, chainID: hotel.chain.id,
                    customerID: hotel.charles.id, groupID: stay.groupID, reservationID: nil, created: hotel.now
                )
            )
        }
        let (_, answer) = try await list(#""CustomerIds": ["\#(hotel.charles.id)"]"#)
        #expect(answer["Companionships"].items.map { $0["ReservationId"].isNull } == [true])
    }

    @Test("takes UpdatedUtc only together with another filter")
    func updatedAlone() async throws {
        let changed = #""UpdatedUtc": {"StartUtc": "2030-03-01T00:00:00Z", "EndUtc": "2030-03-02T00:00:00Z"}"#
        #expect(try await list(changed).status == 400)
        _ = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await list(#""CustomerIds": ["\#(hotel.ada.id)"], \#(changed)"#)
        #expect(status == 200)
        #expect(answer["Companionships"].items.count == 1)
    }

    private func list(_ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("companionships/getAll", #"{\#(members), "Limitation": {"Count": 10}}"#)
    }
}

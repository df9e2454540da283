import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The office of privacy")
struct PrivacyOfficeTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private var office: PrivacyOffice { PrivacyOffice(store: hotel.store, vault: TestHotel.premises.vault) }

    @Test(
        "tells everything that is known about somebody",
        arguments: ["ada@example.com", "00000000-0000-7000-8000-000000000190"]
    )
    func exports(name: String) async throws {
        _ = try await hotel.passport("P1")
        _ = try await hotel.note("Likes tea", on: hotel.ada.id.uuid)
        _ = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        _ = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.ask()
        let json = try JSON(parsing: try await office.export(name))
        #expect(json["Customer"][0]["LastName"].text == "Lovelace")
        #expect(json["Customer"][0]["Passport"]["Number"].text == "P1")
        #expect(json["Addresses"].items.map { $0["City"].text } == ["London"])
        #expect(json["AccountNotes"].items.map { $0["Content"].text } == ["Likes tea"])
        #expect(json["IdentityDocuments"].items.count == 1)
        #expect(json["Reservations"].items.count == 1)
        #expect(!json["OrderItems"].items.isEmpty)
        #expect(json["Letters"].items.contains { $0["Text"].text?.contains("asks you to pay") == true })
    }

    @Test("forgets who it was, and keeps what the books need")
    func erases() async throws {
        let hotel = hotel
        _ = try await hotel.passport("P1")
        _ = try await hotel.note("Likes tea", on: hotel.ada.id.uuid)
        _ = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        _ = try await hotel.drink(1)
        await #expect(throws: PrivacyRefusal.hasOpenBalance) {
            try await office.erase("ada@example.com", at: hotel.now)
        }
        _ = try await hotel.paid("5.5")
        try await office.erase("ada@example.com", at: hotel.now)
        let ada = try await hotel.profile("\(hotel.ada.id)")
        #expect(ada["LastName"].text == "Erased")
        #expect(ada["FirstName"].isNull && ada["Email"].isNull && ada["Address"].isNull)
        #expect(ada["IsActive"].flag == false)
        #expect(try await hotel.papers().isEmpty)
        #expect(try await hotel.notes(on: hotel.ada.id.uuid).isEmpty)
        let (_, items) = try await hotel.post(
            "orderItems/getAll", #"{"AccountIds": ["\#(hotel.ada.id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(items["OrderItems"].items.count == 1)
        #expect(try await HouseCheck.violations(in: hotel.store).isEmpty)
        await #expect(throws: PrivacyRefusal.unknown) { try await office.export("ada@example.com") }
    }

    @Test("forgets nobody who stays or is about to")
    func stays() async throws {
        let hotel = hotel
        let stay = try await hotel.booked(hotel.stay(3, 5, customer: hotel.charles))
        await #expect(throws: (any Error).self) { try await office.erase("charles@example.com", at: hotel.now) }
        let canceled = try await hotel.post(
            "reservations/cancel",
            #"{"ReservationIds": ["\#(stay["Id"].text ?? "")"], "Notes": "Ill", "ChargeCancellationFee": false}"#
        )
        #expect(canceled.status == 200)
        try await office.erase("charles@example.com", at: hotel.now)
    }
}

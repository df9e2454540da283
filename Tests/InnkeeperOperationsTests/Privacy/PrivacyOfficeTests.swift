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

    @Test("tells of bills, cards, memberships, shared stays and what was noted on them, and of merged profiles")
    func exportsAll() async throws {
        let twin = try await hotel.customer(#""LastName": "Byron", "Email": "byron@example.com""#)
        _ = try await hotel.post(
            "customers/merge", #"{"SourceCustomerId": "\#(twin)", "TargetCustomerId": "\#(hotel.ada.id)"}"#
        )
        _ = try await hotel.card()
        _ = try await hotel.ask()
        _ = try await hotel.drink(1)
        try await hotel.join(hotel.ada)
        let shared = try await hotel.booked(hotel.stay(3, 5, customer: hotel.charles, #""Notes": "A cot""#))
        _ = try await hotel.post(
            "reservations/addCompanion",
            #"{"ReservationId": "\#(shared["Id"].text ?? "")", "CustomerId": "\#(hotel.ada.id)"}"#
        )
        let json = try JSON(parsing: try await office.export("ada@example.com"))
        #expect(json["MergedCustomers"].items.map { $0["LastName"].text } == ["Byron"])
        #expect(json["CreditCards"].items.count == 1)
        #expect(json["PaymentRequests"].items.count == 1)
        #expect(json["Bills"].items.count == 1)
        #expect(json["LoyaltyMemberships"].items.map { $0["MembershipNumber"].text } == ["A-1"])
        #expect(json["Reservations"].items.map { $0["Id"].text } == [shared["Id"].text])
        #expect(json["ServiceOrderNotes"].items.map { $0["Text"].text } == ["A cot"])
    }

    @Test("forgets the profiles that became one with it, its memberships and what was noted on its stays")
    func erasesAll() async throws {
        let hotel = hotel
        let twin = try await hotel.customer(#""LastName": "Byron", "Email": "byron@example.com""#)
        _ = try await hotel.post(
            "customers/merge", #"{"SourceCustomerId": "\#(twin)", "TargetCustomerId": "\#(hotel.ada.id)"}"#
        )
        try await hotel.join(hotel.ada)
        let stay = try await hotel.booked(hotel.stay(3, 5, #""Notes": "A cot""#))
        _ = try await hotel.post(
            "reservations/cancel",
            #"{"ReservationIds": ["\#(stay["Id"].text ?? "")"], "Notes": "Ill", "PostCancellationFee": false}"#
        )
        try await office.erase("ada@example.com", at: hotel.now)
        #expect(try await hotel.profile(twin)["LastName"].text == "Erased")
        #expect(try await hotel.profile(twin)["MergeTargetId"].text == hotel.ada.id.description)
        for (path, members, list) in [
            ("loyaltyMemberships/getAll", #""AccountIds": ["\#(hotel.ada.id)"]"#, "LoyaltyMemberships"),
            ("serviceOrderNotes/getAll", #""ServiceOrderIds": ["\#(stay["Id"].text ?? "")"]"#, "ServiceOrderNotes"),
        ] {
            let (status, answer) = try await hotel.post(path, #"{\#(members), "Limitation": {"Count": 10}}"#)
            #expect(status == 200)
            #expect(answer[list].items.isEmpty, "\(list)")
        }
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
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
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
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

extension TestHotel {
    /// Makes a customer a member of a loyalty program, as number A-1.
    fileprivate func join(_ customer: Customer) async throws {
        let (_, program) = try await post(
            "loyaltyPrograms/add",
            #"{"LoyaltyPrograms": [{"Name": "Beam", "Code": "BEAM", "Type": "Hotel", "Subscription": "Free"}]}"#
        )
        let (status, answer) = try await post(
            "loyaltyMemberships/add",
            """
            {"LoyaltyMemberships": [{"AccountId": "\(customer.id)", "IsPrimary": true, "MembershipNumber": "A-1",
             "LoyaltyProgramId": "\(program["LoyaltyPrograms"][0]["Id"].text ?? "")"}]}
            """
        )
        #expect(status == 200, "\(answer)")
    }
}

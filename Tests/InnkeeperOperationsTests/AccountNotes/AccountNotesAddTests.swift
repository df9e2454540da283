import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("accountNotes/add")
struct AccountNotesAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers the notes as integrations write them")
    func adds() async throws {
        let (status, answer) = try await hotel.post(
            "accountNotes/add",
            """
            {"AccountNotes": [
                {"AccountId": "\(hotel.ada.id)", "Content": "Likes tea", "Classifications": ["FoodAndBeverage"]},
                {"AccountId": "\(hotel.engines.id)", "Content": "Pays late", "Classifications": ["General"]}
            ]}
            """
        )
        #expect(status == 200, "\(answer)")
        let (first, second) = (answer["AccountNotes"][0], answer["AccountNotes"][1])
        #expect(first["Content"].text == "Likes tea")
        #expect(first["AccountType"].text == "Customer")
        #expect(first["Classifications"].items.map(\.text) == ["FoodAndBeverage"])
        #expect(first["CreatorProfile"]["Discriminator"].text == "Integration")
        #expect(second["AccountType"].text == "Company")
    }

    @Test("takes one classification for a customer and only general notes on a company")
    func classifications() async throws {
        let bad = [
            ("\(hotel.engines.id)", #"["Complaints"]"#, "Classifications"),
            ("\(hotel.ada.id)", #"["General", "Other"]"#, "Classifications"),
            ("\(hotel.ada.id)", "[]", "Classifications"), ("\(hotel.room1.id)", #"["General"]"#, "AccountId"),
        ]
        for (account, classifications, member) in bad {
            let (status, answer) = try await hotel.post(
                "accountNotes/add",
                """
                {"AccountNotes": [{"AccountId": "\(account)", "Content": "A", "Classifications": \(classifications)}]}
                """
            )
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
    }

    @Test("refuses a note of more than a thousand characters, and one that says nothing")
    func length() async throws {
        let long = String(repeating: "x", count: 1000)
        for (content, status) in [(long, 200), (long + "x", 400), ("  ", 400)] {
            let answer = try await hotel.post(
                "accountNotes/add",
                """
                {"AccountNotes": [{"AccountId": "\(hotel.ada.id)", "Content": "\(content)",
                 "Classifications": ["General"]}]}
                """
            )
            #expect(answer.status == status)
        }
    }
}

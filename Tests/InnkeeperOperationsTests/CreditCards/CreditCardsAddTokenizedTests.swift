import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("creditCards/addTokenized")
struct CreditCardsAddTokenizedTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("gives a customer a card that the gateway keeps and can charge")
    func add() async throws {
        let id = try await hotel.card(.masterCard)
        let (_, answer) = try await hotel.post(
            "creditCards/getAll", #"{"CreditCardIds": ["\#(id)"], "Limitation": {"Count": 1}}"#
        )
        let card = answer["CreditCards"][0]
        #expect(card["Kind"].text == "Gateway")
        #expect(card["Type"].text == "MasterCard")
        #expect(card["Expiration"].text == "04/2031")
        #expect(card["ObfuscatedNumber"].text?.hasPrefix("555555******") == true)
        #expect(card["CustomerId"].text == hotel.ada.id.description)
    }

    @Test("takes a card of the virtual kind for what it is")
    func virtual() async throws {
        let id = try await hotel.card(.virtual)
        let (_, answer) = try await hotel.post(
            "creditCards/getAll", #"{"CreditCardIds": ["\#(id)"], "Limitation": {"Count": 1}}"#
        )
        #expect(answer["CreditCards"][0]["Format"].text == "Virtual")
    }

    @Test(
        "never takes the number of a card in the place of its name",
        arguments: ["4111111111111111", "4111 1111 1111 1111", "card 5555-5555-5555-4444", "378282246310005"]
    )
    func wholeNumber(number: String) async throws {
        try await expectInvalid("StorageData", number, "2031-04")
        #expect(try await held("4111", "5555555555554444", "378282246310005") == 0)
    }

    @Test("is for those who were permitted it, and for nobody else")
    func permission() async throws {
        let request = """
            {"CustomerId": "\(hotel.ada.id)",
             "CreditCardData": {"StorageData": "\(SandboxCard.visa.rawValue)", "Expiration": "2031-04"}}
            """
        for (path, status) in [("creditCards/getAll", 401), ("creditCards/addTokenized", 200)] {
            let token = try await hotel.grant([path])
            #expect(try await hotel.post("creditCards/addTokenized", request, accessToken: token).status == status)
        }
    }

    @Test("wants a month that has not passed, and a customer of the chain")
    func refusals() async throws {
        for month in ["2030-02", "2031-13"] { try await expectInvalid("Expiration", "sandbox-visa", month) }
        try await hotel.expectInvalid(
            "CustomerId", "creditCards/addTokenized",
            """
            "CustomerId": "\(hotel.engines.id)",
            "CreditCardData": {"StorageData": "sandbox-visa", "Expiration": "2031-04"}
            """
        )
    }

    private func expectInvalid(_ member: String, _ data: String, _ month: String) async throws {
        try await hotel.expectInvalid(
            member, "creditCards/addTokenized",
            """
            "CustomerId": "\(hotel.ada.id)", "CreditCardData": {"StorageData": "\(data)", "Expiration": "\(month)"}
            """
        )
    }

    /// How many cards hold one of these texts.
    private func held(_ texts: String...) async throws -> Int {
        try await hotel.read { transaction in
            try transaction.rows("SELECT storage_data FROM credit_card").count { row in
                try texts.contains { try row.string("storage_data").contains($0) }
            }
        }
    }
}

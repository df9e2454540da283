import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("creditCards/disable")
struct CreditCardsDisableTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("disables a card of the gateway, once and for all")
    func disable() async throws {
        let card = try await hotel.card()
        for _ in 0..<2 {
            #expect(try await hotel.post("creditCards/disable", #"{"CreditCardId": "\#(card)"}"#).status == 200)
        }
        let (_, answer) = try await hotel.post(
            "creditCards/getAll", #"{"CreditCardIds": ["\#(card)"], "Limitation": {"Count": 1}}"#
        )
        #expect(answer["CreditCards"][0]["State"].text == "Disabled")
        #expect(answer["CreditCards"][0]["IsActive"].flag == false)
    }

    @Test("disables no card that was only seen at a terminal, and none of another house")
    func refusals() async throws {
        let (_, terminal) = try await hotel.post(
            "payments/addCreditCard",
            """
            {"CustomerId": "\(hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": 5},
             "CreditCard": {"Type": "Visa", "Number": "************1111", "Name": "Ada"}}
            """
        )
        for card in [terminal["CreditCardId"].text ?? "", UUID.numbered(9).uuidString] {
            try await hotel.expectInvalid("CreditCardId", "creditCards/disable", #""CreditCardId": "\#(card)""#)
        }
        let card = try await hotel.card()
        let (status, _) = try await hotel.post(
            "creditCards/disable", #"{"EnterpriseId": "\#(hotel.beacon.id)", "CreditCardId": "\#(card)"}"#,
            accessToken: TestHotel.portfolioToken
        )
        #expect(status == 400)
    }
}

import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("creditCards/getAll")
struct CreditCardsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists cards by their identifiers, their owners, or when they changed, newest first")
    func filters() async throws {
        let adas = try await hotel.card()
        hotel.clock.set(to: hotel.march(2, 9))
        let charless = try await hotel.card(.amex, of: hotel.charles)
        #expect(try await list(#""CustomerIds": ["\#(hotel.ada.id)", "\#(hotel.charles.id)"]"#) == [charless, adas])
        #expect(try await list(#""CustomerIds": ["\#(hotel.ada.id)"]"#) == [adas])
        #expect(try await list(#""CreditCardIds": ["\#(charless)"]"#) == [charless])
        let updated = #""UpdatedUtc": {"StartUtc": "\#(hotel.time(2, 0))", "EndUtc": "\#(hotel.time(3, 0))"}"#
        #expect(try await list(updated) == [charless])
    }

    @Test("wants a filter")
    func filterRequired() async throws {
        let (status, _) = try await hotel.post("creditCards/getAll", #"{"Limitation": {"Count": 1}}"#)
        #expect(status == 400)
    }

    @Test("shows a card that was seen at a terminal by what a receipt shows of it")
    func terminal() async throws {
        let (status, answer) = try await hotel.post(
            "payments/addCreditCard",
            """
            {"CustomerId": "\(hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": 5},
             "CreditCard": {"Type": "EnRoute", "Number": "411111XXXXXX1111", "Name": "Ada", "Expiration": "12/2031"}}
            """
        )
        #expect(status == 200)
        let (_, list) = try await hotel.post(
            "creditCards/getAll",
            #"{"CreditCardIds": ["\#(answer["CreditCardId"].text ?? "")"], "Limitation": {"Count": 1}}"#
        )
        let card = list["CreditCards"][0]
        #expect(card["Kind"].text == "Terminal")
        #expect(card["Format"].text == "Physical")
        #expect(card["ObfuscatedNumber"].text == "411111******1111")
        #expect(card["Expiration"].text == "12/2031")
        // A brand that may be sent but that the list does not know.
        #expect(card["Type"].isNull)
    }

    private func list(_ filter: String) async throws -> [String?] {
        let (status, answer) = try await hotel.post("creditCards/getAll", #"{\#(filter), "Limitation": {"Count": 9}}"#)
        #expect(status == 200, "\(answer)")
        return answer["CreditCards"].items.map { $0["Id"].text }
    }
}

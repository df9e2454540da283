import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("paymentMethodRequests/add")
struct PaymentMethodRequestsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("asks for a card without charging it, and answers its identifier")
    func add() async throws {
        let (status, answer) = try await add()
        #expect(status == 200, "\(answer)")
        #expect(answer["PaymentMethodRequestId"].isNull == false)
        try await hotel.counter().take(card: SandboxCard.amex.rawValue)
        let (_, cards) = try await hotel.post(
            "creditCards/getAll", #"{"CustomerIds": ["\#(hotel.ada.id)"], "Limitation": {"Count": 9}}"#
        )
        #expect(cards["CreditCards"].items.map { $0["Type"].text } == ["Amex"])
        #expect(try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#).isEmpty)
    }

    @Test("sends all messages unless told otherwise, to the address of the profile unless told otherwise")
    func mails() async throws {
        _ = try await add(#""EmailsToSend": []"#)
        #expect(try await hotel.mails().isEmpty)
        _ = try await add(#""EmailsToSend": null"#)
        _ = try await add(#""EmailsToSend": ["PaymentMethodRequestAdded"], "Email": "office@example.com""#)
        #expect(try await hotel.mails().map(\.recipient) == ["ada@example.com", "office@example.com"])
    }

    @Test("wants a time to come, a known account, and an address where a message is to be sent")
    func refusals() async throws {
        for (member, members) in [
            ("ExpirationUtc", #""ExpirationUtc": "\#(hotel.time(1, 9))""#),
            ("AccountId", #""AccountId": "\#(UUID.numbered(9))""#),
            ("Email", #""AccountId": "\#(hotel.engines.id)""#),
        ] {
            let (status, answer) = try await add(members)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).", "\(answer)")
        }
        #expect(try await hotel.mails().isEmpty)
    }

    private func add(_ members: String = "") async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "paymentMethodRequests/add",
            """
            {"AccountId": "\(hotel.ada.id)", "ExpirationUtc": "\(hotel.time(8, 9))", "Description": "Your card",
             "PaymentMethods": ["PaymentCard", "SepaDirectDebit"]\(members.isEmpty ? "" : ", " + members)}
            """
        )
    }
}

import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
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

    @Test("keeps what the house noted for itself, of a request and of the one behind a plan")
    func notes() async throws {
        _ = try await add(#""Notes": "Called twice""#)
        let automation = try #require(try await hotel.added(automation: hotel.automation())["Id"].text)
        let (status, answer) = try await hotel.post(
            "billingAutomationPaymentPlans/add",
            """
            {"BillingAutomationId": "\(automation)", "CustomerId": "\(hotel.ada.id)", "Name": "Monthly",
             "PaymentOffsetDays": 3, "PaymentRequest": {"PaymentMethods": ["PaymentCard"], "Message": "Your rent",
                "Note": "Long stay", "ExpirationDateUtc": "\(hotel.time(8, 9))", "SendEmail": false}}
            """
        )
        #expect(status == 200, "\(answer)")
        let kept = try await hotel.read { transaction in
            try transaction.rows("SELECT notes FROM payment_method_request ORDER BY id").map { row in
                try row.optionalString("notes")
            }
        }
        #expect(kept == ["Called twice", "Long stay"])
    }

    @Test("asks a company where it reads its invoices")
    func company() async throws {
        try await hotel.granted(
            "companies/update",
            #""CompanyId": "\#(hotel.engines.id)", "InvoicingEmail": {"Value": "bills@engines.example"}"#
        )
        let (status, answer) = try await add(#""AccountId": "\#(hotel.engines.id)""#)
        #expect(status == 200, "\(answer)")
        #expect(try await hotel.mails().map(\.recipient) == ["bills@engines.example"])
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

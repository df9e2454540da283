import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("paymentRequests/add")
struct PaymentRequestsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("asks a customer to pay, for a stay and its group; the request is pending")
    func add() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await hotel.ask(
            #""ReservationId": "\#(stay["Id"].text ?? "")", "Notes": "Second attempt""#
        )
        #expect(status == 200, "\(answer)")
        let request = answer["PaymentRequests"][0]
        #expect(request["State"].text == "Pending")
        #expect(request["AccountId"].text == hotel.ada.id.description)
        #expect(request["CustomerId"].text == hotel.ada.id.description)
        #expect(request["ReservationId"].text == stay["Id"].text)
        #expect(request["ReservationGroupId"].text == stay["GroupId"].text)
        #expect(request["Amount"]["GrossValue"].digits == "25.00")
        #expect(request["Reason"].text == "Deposit")
        #expect(request["Notes"].text == "Second attempt")
    }

    @Test("sends the address of a page by e-mail, unless the caller does so itself")
    func mail() async throws {
        _ = try await hotel.ask("", #""SendPaymentRequestEmails": false"#)
        #expect(try await hotel.mails().isEmpty)
        _ = try await hotel.ask()
        let mails = try await hotel.mails()
        #expect(mails.map(\.recipient) == ["ada@example.com"])
        #expect(mails.first?.body.contains("asks you to pay £25.00.") == true)
        #expect(mails.first?.body.contains(TestHotel.premises.address + "/pay/") == true)
    }

    @Test("writes to the customer in his language, and amounts as his country does")
    func language() async throws {
        let update = #"{"CustomerId": "\#(hotel.ada.id)", "PreferredLanguageCode": "de-DE"}"#
        #expect(try await hotel.post("customers/update", update).status == 200)
        _ = try await hotel.ask()
        let body = try #require(try await hotel.mails().first?.body)
        #expect(body.hasPrefix("The Lantern bittet Sie um die Zahlung von 25,00\u{A0}£."), "\(body)")
    }

    @Test("is completed when the customer pays on the page, by a payment that says what it answers")
    func completed() async throws {
        let (_, answer) = try await hotel.ask()
        let id = answer["PaymentRequests"][0]["Id"].text
        let counter = try await hotel.counter()
        let content = try #require(try await counter.content())
        #expect(content.house == "The Lantern")
        #expect(content.isPending)
        try await counter.take(card: SandboxCard.masterCard.rawValue)
        #expect(try await hotel.paymentRequest(id)["State"].text == "Completed")
        let payment = try await hotel.lastPayment()
        #expect(payment["PaymentRequestId"].text == id)
        #expect(payment["PaymentOrigin"].text == "PaymentRequest")
        #expect(payment["Amount"]["GrossValue"].digits == "-25.00")
        await #expect(throws: InvalidReference.self) { try await counter.take(card: SandboxCard.visa.rawValue) }
    }

    @Test("is paid on the bill that it is linked to")
    func bill() async throws {
        _ = try await hotel.drink()
        let bar = try await hotel.emptyBill(of: Account(hotel.ada.id))
        _ = try await hotel.ask(#""BillId": "\#(bar)""#)
        try await hotel.counter().take(card: SandboxCard.visa.rawValue)
        #expect(try await hotel.lastPayment()["BillId"].text == bar)
    }

    @Test("stays pending when the card is declined, so that the customer can try another one")
    func declined() async throws {
        let (_, answer) = try await hotel.ask()
        let counter = try await hotel.counter()
        await #expect(throws: (any Error).self) { try await counter.take(card: SandboxCard.declined.rawValue) }
        #expect(try await hotel.paymentRequest(answer["PaymentRequests"][0]["Id"].text)["State"].text == "Pending")
        try await counter.take(card: SandboxCard.visa.rawValue)
        #expect(try await hotel.balance() == "-25")
    }

    @Test("has money held, not paid, where that is asked for")
    func preauthorization() async throws {
        _ = try await hotel.ask(#""Type": "Preauthorization""#)
        try await hotel.counter().take(card: SandboxCard.visa.rawValue)
        let (_, held) = try await hotel.post(
            "preauthorizations/getAllByCustomers", #"{"CustomerIds": ["\#(hotel.ada.id)"]}"#
        )
        #expect(held["Preauthorizations"][0]["State"].text == "Chargeable")
        #expect(held["Preauthorizations"][0]["Amount"]["GrossValue"].digits == "25.00")
        #expect(try await hotel.balance() == "0")
    }

    @Test("expires when nobody has paid in time, and its page with it")
    func expiry() async throws {
        let (_, answer) = try await hotel.ask()
        try await hotel.wait(8 * .day)
        #expect(try await hotel.paymentRequest(answer["PaymentRequests"][0]["Id"].text)["State"].text == "Expired")
        #expect(try await hotel.findCounter() == nil)
    }

    @Test("opens no page to who changes the address")
    func forged() async throws {
        _ = try await hotel.ask()
        #expect(try await hotel.findCounter { $0.replacing("expires=1", with: "expires=2") } == nil)
        #expect(try await hotel.findCounter { String($0.dropLast()) + ($0.hasSuffix("0") ? "1" : "0") } == nil)
        #expect(try await hotel.findCounter() != nil)
    }

    @Test("asks customers only, for what is above zero, until a time to come; all of them or none")
    func refusals() async throws {
        let bill = try await hotel.emptyBill(of: Account(hotel.charles.id))
        for (member, members) in [
            ("AccountId", #""AccountId": "\#(hotel.engines.id)""#),
            ("Amount", #""Amount": {"Currency": "GBP", "Value": 0}"#),
            ("Currency", #""Amount": {"Currency": "USD", "Value": 5}"#),
            ("ExpirationUtc", #""ExpirationUtc": "\#(hotel.time(1, 9))""#), ("BillId", #""BillId": "\#(bill)""#),
            ("ReservationId", #""ReservationId": "\#(UUID.numbered(9))""#),
        ] {
            let (status, answer) = try await hotel.ask(members)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).", "\(answer)")
        }
        let (_, all) = try await hotel.post("paymentRequests/getAll", #"{"Limitation": {"Count": 9}}"#)
        #expect(all["PaymentRequests"].items.isEmpty)
        #expect(try await hotel.mails().isEmpty)
    }
}

struct TestMail: Sendable {
    let recipient: String
    let subject: String
    let body: String
}

extension TestHotel {
    /// Asks Ada for 25 pounds until 8 March.
    func ask(_ members: String = "", _ others: String = "") async throws -> (status: Int, json: JSON) {
        try await post(
            "paymentRequests/add",
            """
            {"PaymentRequests": [
                {"AccountId": "\(ada.id)", "Amount": {"Currency": "GBP", "Value": 25}, "Type": "Payment",
                 "Reason": "Deposit", "ExpirationUtc": "\(time(8, 9))", "Description": "Deposit for your stay"
                 \(members.isEmpty ? "" : ", " + members)}]
             \(others.isEmpty ? "" : ", " + others)}
            """
        )
    }

    func paymentRequest(_ id: String?) async throws -> JSON {
        let (_, answer) = try await post(
            "paymentRequests/getAll", #"{"PaymentRequestIds": ["\#(id ?? "")"], "Limitation": {"Count": 1}}"#
        )
        return answer["PaymentRequests"][0]
    }

    /// What waits to be sent, oldest first.
    func mails() async throws -> [TestMail] {
        try await read { transaction in
            try transaction.rows("SELECT recipient, subject, body FROM mail ORDER BY id").map { row in
                TestMail(
                    recipient: try row.string("recipient"), subject: try row.string("subject"),
                    body: try row.string("body")
                )
            }
        }
    }

    /// The counter behind the page in the last message.
    func counter() async throws -> PaymentCounter { try #require(try await findCounter()) }

    func findCounter(_ change: (String) -> String = { $0 }) async throws -> PaymentCounter? {
        let body = try #require(try await mails().last?.body)
        let address = try #require(body.split(separator: "\n").first { $0.contains("/pay/") })
        let url = try #require(URLComponents(string: change(String(address))))
        let query = Dictionary(uniqueKeysWithValues: (url.queryItems ?? []).map { ($0.name, $0.value ?? "") })
        return try await door.paymentCounter(path: url.path, query: query)
    }
}

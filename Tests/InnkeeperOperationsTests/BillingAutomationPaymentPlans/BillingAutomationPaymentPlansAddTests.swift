import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("billingAutomationPaymentPlans/add")
struct BillingAutomationPaymentPlansAddTests {
    let hotel: TestHotel
    let automation: String

    init() async throws { try await self.init(in: TestHotel()) }

    private init(in hotel: TestHotel) async throws {
        self.hotel = hotel
        automation = try #require(try await hotel.added(automation: hotel.automation())["Id"].text)
    }

    @Test("asks the customer for a card on a page, and is in force when the customer has answered")
    func add() async throws {
        let (status, answer) = try await add()
        #expect(status == 200, "\(answer)")
        #expect(answer["PaymentRequestUrl"].text?.hasPrefix(TestHotel.premises.address + "/pay/") == true)
        #expect(try await hotel.mails().first?.body.contains(answer["PaymentRequestUrl"].text ?? "?") == true)
        #expect(try await states() == ["Pending"])
        try await hotel.counter().take(card: SandboxCard.visa.rawValue)
        #expect(try await states() == ["Active"])
    }

    @Test("pays what is owed on the bills of the automation, once, some days after each was made")
    func pays() async throws {
        #expect(try await add("").status == 200)
        try await hotel.counter().take(card: SandboxCard.visa.rawValue)
        let bill = try await hotel.emptyBill(of: Account(hotel.ada.id))
        _ = try await hotel.drink(2, #""BillId": "\#(bill)""#)
        let other = try await hotel.emptyBill(of: Account(hotel.ada.id))
        _ = try await hotel.drink(1, #""BillId": "\#(other)""#)
        try await route(bill)
        try await hotel.wait(3 * .day - 1)
        #expect(try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#).isEmpty)
        for _ in 0..<2 { try await hotel.wait(.minute) }
        let payments = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#)
        #expect(payments.map { $0["Amount"]["GrossValue"].digits } == ["-11.00"])
        #expect(payments.first?["BillId"].text == bill)
        #expect(payments.first?["PaymentOrigin"].text == "AutomaticPayment")
        #expect(payments.first?["State"].text == "Charged")
    }

    @Test("begins with the bills of its first month")
    func startMonth() async throws {
        #expect(try await add("", #""StartMonth": "2030-04""#).status == 200)
        try await hotel.counter().take(card: SandboxCard.visa.rawValue)
        let march = try await hotel.emptyBill(of: Account(hotel.ada.id))
        _ = try await hotel.drink(2, #""BillId": "\#(march)""#)
        try await route(march)
        hotel.clock.set(to: hotel.march(33, 9))
        let april = try await hotel.emptyBill(of: Account(hotel.ada.id))
        _ = try await hotel.drink(1, #""BillId": "\#(april)""#)
        try await route(april)
        try await hotel.wait(4 * .day)
        let payments = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#)
        #expect(payments.map { $0["BillId"].text } == [april])
        #expect(payments.map { $0["Amount"]["GrossValue"].digits } == ["-5.50"])
    }

    @Test("sends no message where the caller does not want one")
    func silent() async throws {
        _ = try await add(#""SendEmail": false"#)
        #expect(try await hotel.mails().isEmpty)
    }

    @Test("takes cards and bank accounts only, for a month ahead, asked for at most 30 days")
    func refusals() async throws {
        for (member, request) in [
            ("PaymentMethods", #""PaymentMethods": ["PaymentCard", "ApplePay"]"#),
            ("ExpirationDateUtc", #""ExpirationDateUtc": "\#(hotel.time(31, 12))""#),
            ("ExpirationDateUtc", #""ExpirationDateUtc": "\#(hotel.time(1, 9))""#),
        ] { try await expectInvalid(member, request) }
        for (member, members) in [
            ("StartMonth", #""StartMonth": "2030-03""#), ("StartMonth", #""StartMonth": "2030-13""#),
            ("PaymentOffsetDays", #""PaymentOffsetDays": -1"#), ("PaymentOffsetDays", #""PaymentOffsetDays": 366"#),
            ("BillingAutomationId", #""BillingAutomationId": "\#(UUID.numbered(9))""#),
            ("CustomerId", #""CustomerId": "\#(hotel.engines.id)""#),
        ] { try await expectInvalid(member, "", members) }
        #expect(try await states().isEmpty)
        #expect(try await add("", #""StartMonth": "2030-04""#).status == 200)
    }

    @Test("asks for what can be charged in the currency of the house only")
    func currency() async throws {
        // The house lives on pounds, which no bank debits in this way.
        try await expectInvalid("PaymentMethods", #""PaymentMethods": ["SepaDirectDebit"]"#)
        #expect(try await states().isEmpty)
        let both = #""PaymentMethods": ["PaymentCard", "SepaDirectDebit"]"#
        #expect(try await add(both).status == 200)
        let counter = try await hotel.counter()
        #expect(try await counter.content()?.alternatives == [])
        await #expect(throws: InvalidReference.self) {
            _ = try await counter.take(.bankAccount(number: "DE89370400440532013000", holder: "Ada"))
        }
        #expect(try await states() == ["Pending"])
        let other = try await TestHotel()
        try await other.liveOnEuros()
        let inEuros = try await Self(in: other)
        #expect(try await inEuros.add(#""PaymentMethods": ["SepaDirectDebit"]"#).status == 200)
        #expect(try await other.counter().content()?.alternatives == [.sepaDirectDebit])
    }

    private func add(_ request: String = "", _ members: String = "") async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "billingAutomationPaymentPlans/add",
            """
            {"BillingAutomationId": "\(automation)", "CustomerId": "\(hotel.ada.id)", "Name": "Monthly",
             "PaymentOffsetDays": 3, "PaymentRequest": {"PaymentMethods": ["PaymentCard"], "Message": "Your rent",
                "ExpirationDateUtc": "\(hotel.time(8, 9))", "SendEmail": true\(request.isEmpty ? "" : ", " + request)}
             \(members.isEmpty ? "" : ", " + members)}
            """
        )
    }

    private func expectInvalid(_ member: String, _ request: String, _ members: String = "") async throws {
        let (status, answer) = try await add(request, members)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).", "\(answer)")
    }

    /// Makes a bill one of the automation's.
    private func route(_ bill: String) async throws {
        let (house, bill) = (hotel.enterprise.id, try #require(UUID(uuidString: bill)))
        let (route, scope) = (try #require(UUID(uuidString: automation)), hotel.ada.id)
        try await hotel.write { transaction in
            _ = try transaction.run(
                """
                INSERT INTO routed_bill (enterprise_id, bill_id, route_id, scope_id)
                VALUES (\(house), \(bill), \(route), \(scope))
                """
            )
        }
    }

    private func states() async throws -> [String] {
        try await hotel.read { transaction in
            try transaction.rows("SELECT state FROM payment_plan ORDER BY id").map { try $0.string("state") }
        }
    }
}

import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("paymentPlans/add")
struct RetiredPaymentPlansTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
    }

    @Test("asks for the first bill that is owed, and goes on with the card that pays it")
    func payment() async throws {
        let stay = try await routed(hotel.stay(3, 5))
        let (status, answer) = try await plan(stay)
        #expect(status == 200, "\(answer)")
        #expect(answer.names == ["PaymentRequestUrl"])
        let mail = try #require(try await hotel.mails().last)
        #expect(mail.body.contains(answer["PaymentRequestUrl"].text ?? "?"))
        let counter = try await hotel.counter()
        let content = try #require(try await counter.content())
        #expect(content.amount?.value.description == "200")
        #expect(content.takesCards)
        #expect(content.alternatives.isEmpty)
        await #expect(throws: InvalidReference.self) {
            _ = try await counter.take(.bankAccount(number: "DE89370400440532013000", holder: "Ada"))
        }
        let request = try await request()
        #expect(request["Reason"].text == "RecurringPayment")
        #expect(request["ReservationId"].text == stay["Id"].text)
        #expect(try await states() == ["Pending"])
        try await counter.take(card: SandboxCard.visa.rawValue)
        #expect(try await self.request()["State"].text == "Completed")
        #expect(try await states() == ["Active"])
        let payments = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#)
        #expect(payments.map { $0["Amount"]["GrossValue"].digits } == ["-200.00"])
        await #expect(throws: InvalidReference.self) { try await counter.take(card: SandboxCard.visa.rawValue) }
    }

    @Test("asks for what can be charged in the currency of the house only")
    func currency() async throws {
        let stay = try await routed(hotel.stay(3, 5))
        // The house lives on pounds, which no bank debits in this way.
        #expect(try await plan(stay, Self.debit).json["Message"].text == "Invalid PaymentMethods.")
        #expect(try await states().isEmpty)
        let any = #""PaymentMethods": ["All"], "PaymentRequestType": "PaymentMethod""#
        #expect(try await plan(stay, any).status == 200)
        let inPounds = try #require(try await hotel.counter().content())
        #expect(inPounds.takesCards && inPounds.alternatives.isEmpty)
    }

    @Test("debits a bank account, where it may")
    func debit() async throws {
        try await hotel.liveOnEuros()
        #expect(try await plan(try await routed(hotel.stay(3, 5)), Self.debit).status == 200)
        let counter = try await hotel.counter()
        #expect(try await counter.content()?.alternatives == [.sepaDirectDebit])
        #expect(try await counter.content()?.takesCards == false)
        _ = try await counter.take(.bankAccount(number: "DE89370400440532013000", holder: "Ada"))
        #expect(try await states() == ["Active"])
    }

    @Test("asks for the card alone where the caller says so, or nothing is owed yet")
    func methodOnly() async throws {
        let stay = try await routed(hotel.stay(3, 5))
        let kind = #""PaymentRequestType": "PaymentMethod""#
        #expect(try await plan(stay, kind).status == 200)
        let asksForMoney = try await hotel.counter().content().map { $0.amount != nil }
        #expect(asksForMoney == false)
        try await hotel.counter().take(card: SandboxCard.visa.rawValue)
        #expect(try await states() == ["Active"])
        #expect(try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#).isEmpty)
    }

    @Test("waits a week for an answer, or as long as the caller says, but not until the plan has to pay")
    func expiry() async throws {
        let stay = try await routed(hotel.stay(3, 5))
        for (members, expected) in [
            ("", hotel.time(8, 9)), (#""PaymentRequestExpirationOffsetDays": 3"#, hotel.time(4, 9)),
        ] {
            #expect(try await plan(stay, members).status == 200)
            #expect(try await request()["ExpirationUtc"].text == expected)
        }
        hotel.clock.set(to: hotel.march(28, 9))
        let april = hotel.stay(29, 31).replacing(hotel.time(31, 11), with: "2030-04-09T10:00:00Z")
        let long = try await hotel.booked(april)
        #expect(try await plan(long, startMonth: "2030-04").status == 200)
        // Summer time has begun.
        #expect(try await request()["ExpirationUtc"].text == "2030-03-31T22:59:59Z")
    }

    @Test("writes to the customer unless the caller does not want it")
    func letters() async throws {
        let stay = try await routed(hotel.stay(3, 5))
        let before = try await hotel.mails().count
        #expect(try await plan(stay, #""SendEmail": false"#).status == 200)
        #expect(try await hotel.mails().count == before)
        #expect(try await plan(stay, #""SendEmail": true"#).status == 200)
        #expect(try await hotel.mails().count == before + 1)
    }

    @Test("needs means that can be charged again, a month of the stay, and a stay that an automation bills")
    func refusals() async throws {
        let unbilled = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await plan(unbilled).json["Message"].text == "Invalid ReservationId.")
        let stay = try await routed(hotel.stay(6, 8))
        for (member, members) in [
            ("PaymentRequestExpirationOffsetDays", #""PaymentRequestExpirationOffsetDays": 31"#),
            ("PaymentMethods", #""PaymentMethods": ["Ideal", "ApplePay"]"#),
        ] { #expect(try await plan(stay, members).json["Message"].text == "Invalid \(member).") }
        for month in ["2030-03", "2030-04", "2030-13"] {
            #expect(try await plan(stay, startMonth: month).json["Message"].text == "Invalid StartMonth.")
        }
        #expect(try await states().isEmpty)
    }

    private static let debit = """
        "PaymentMethods": ["SepaDirectDebit", "Ideal"], "PaymentRequestType": "PaymentMethod"
        """

    /// A stay of Ada's that an automation puts on bills of their own, which she pays.
    private func routed(_ stay: String) async throws -> JSON {
        let own = """
            "AssignmentTargetType": "NoCompany", "BillAggregationType": "AggregateByCustomer",
            "CompaniesWithRelations": []
            """
        _ = try await hotel.added(automation: hotel.automation(own))
        return try await hotel.booked(stay)
    }

    private func plan(
        _ stay: JSON, _ members: String = "", startMonth: String? = nil
    ) async throws -> (status: Int, json: JSON) {
        let methods = members.contains("PaymentMethods") ? "" : #""PaymentMethods": ["PaymentCard"], "#
        return try await hotel.post(
            "paymentPlans/add",
            """
            {"ReservationId": "\(stay["Id"].text ?? "")", "Name": "Monthly",
             \(startMonth.map { "\"StartMonth\": \"\($0)\"," } ?? "")
             "PaymentRequest": {\(methods)"Message": "Your rent"\(members.isEmpty ? "" : ", " + members)}}
            """
        )
    }

    /// The last request to pay.
    private func request() async throws -> JSON {
        let (_, answer) = try await hotel.post(
            "paymentRequests/getAll", #"{"CustomerIds": ["\#(hotel.ada.id)"], "Limitation": {"Count": 1}}"#
        )
        return answer["PaymentRequests"][0]
    }

    private func states() async throws -> [String] {
        try await hotel.read { transaction in
            try transaction.rows("SELECT state FROM payment_plan ORDER BY id").map { try $0.string("state") }
        }
    }
}

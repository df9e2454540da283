import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a guest meets on the page behind a link: banks, wallets, cards that want to be confirmed, and second thoughts.
///
/// One after another, because all of them move the clock of one house.
@Suite("The paying page", .serialized)
struct PayingPageTests {
    private static let house = Task {
        let clock = TestClock(ServedDemo.afternoon)
        return (clock: clock, demo: try await ServedDemo(clock: clock))
    }

    private let clock: TestClock
    private let demo: ServedDemo
    private let guest: String

    init() async throws {
        let (clock, demo) = try await Self.house.value
        (self.clock, self.demo) = (clock, demo)
        let client = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let (status, guest) = try await client.ask(
            "customers/add", #""LastName":"Payer","Email":"\#(UUID())@example.com","OverwriteExisting":false"#
        )
        try #require(status == 200, "\(guest)")
        self.guest = try guest.id
    }

    @Test("debits a bank account after two days, pays out after three, and gives the money back when the bank wants it")
    func debit() async throws {
        let (request, page) = try await asked()
        #expect(try await visit(page).contains("IBAN"))
        let account = "means=SepaDirectDebit&holder=Ada+Payer&iban="
        #expect(try await visit(page, account + "DE00").contains("cannot be used here"))
        #expect(try await visit(page, "means=SepaDirectDebit&holder=&iban=DE89370400440532013000").contains("cannot"))
        #expect(try await payments().isEmpty)

        let thanks = try await visit(page, account + "FR14+2004+1010+0505+0001+3M02+606")
        #expect(thanks.contains("Thank you.") && thanks.contains("Your bank has been told"))
        // Who presses the button twice pays once.
        #expect(try await visit(page, account + "DE89370400440532013000").contains("being paid already"))
        #expect(try await visit(page, "card=sandbox-visa").contains("being paid already"))
        #expect(try await payments().map { $0["State"].text } == ["Pending"])
        #expect(try await state(of: request) == "Pending")

        try await wait(days: 2)
        #expect(try await payments().map { $0["State"].text } == ["Charged"])
        #expect(try await payments()[0]["SettlementId"].isNull)
        #expect(try await state(of: request) == "Completed")
        try await wait(days: 1)
        #expect(try await payments()[0]["SettlementId"].isNull == false)
        try await wait(days: 7)
        let all = try await payments()
        #expect(all.map { $0["Kind"].text } == ["Chargeback", "Payment"])
        #expect(all.map { $0["Amount"]["GrossValue"].digits } == ["30.00", "-30.00"])
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    @Test("tells when the bank did not debit the account, and can be answered again")
    func failedDebit() async throws {
        let (request, page) = try await asked()
        _ = try await visit(page, "means=SepaDirectDebit&holder=Ada&iban=NL91ABNA0417164300")
        try await wait(days: 2)
        #expect(try await payments().map { $0["State"].text } == ["Failed"])
        #expect(try await state(of: request) == "Pending")
        #expect(try await visit(page, "means=GooglePay").contains("Thank you."))
        #expect(try await state(of: request) == "Completed")
    }

    @Test("shows what the bank of a card wants to know; who says no has not paid, who says yes has")
    func proof() async throws {
        let (request, page) = try await asked()
        #expect(try await visit(page, "card=sandbox-3ds").contains("It is not me"))
        #expect(try await payments().map { $0["State"].text } == ["Verifying"])
        #expect(try await visit(page, "proof=denied").contains("did not prove"))
        #expect(try await payments().map { $0["State"].text } == ["Failed"])
        #expect(try await visit(page, "proof=confirmed").contains("cannot be used here"))

        #expect(try await visit(page, "card=sandbox-3ds").contains("It is me"))
        #expect(try await visit(page).contains("It is me"))
        #expect(try await visit(page, "proof=confirmed").contains("Thank you."))
        #expect(try await visit(page).contains("answered already"))
        #expect(try await state(of: request) == "Completed")
        #expect(try await payments().map { $0["State"].text } == ["Charged", "Failed"])
    }

    @Test("sends to the bank of iDEAL, where the payer may change their mind")
    func ideal() async throws {
        let (request, page) = try await asked()
        #expect(try await visit(page, "means=Ideal&cancel=1").contains("Your bank has been told"))
        try await wait(days: 1)
        #expect(try await payments().map { $0["State"].text } == ["Canceled"])
        #expect(try await visit(page).contains("Pay with iDEAL"))
        _ = try await visit(page, "means=Ideal")
        try await wait(days: 1)
        #expect(try await payments().map { $0["State"].text } == ["Charged", "Canceled"])
        #expect(try await state(of: request) == "Completed")
    }

    @Test("offers in each currency what can be used in it, and takes nothing else")
    func currencies() async throws {
        let (_, page) = try await asked(in: "GBP")
        let text = try await visit(page)
        #expect(!text.contains("iDEAL") && !text.contains("IBAN") && text.contains("Apple Pay"))
        #expect(try await visit(page, "means=Ideal").contains("GBP"))
        #expect(try await visit(page, "card=4111111111111111").contains("cannot be used here"))
        // A form that names nothing at all is no card either.
        for form in ["card=", "iban=DE89370400440532013000"] {
            #expect(try await visit(page, form).contains("cannot be used here"), "\(form)")
        }
        #expect(try await payments().isEmpty)
    }

    @Test("keeps the permission to debit a bank account, where that is what was asked for")
    func mandate() async throws {
        let (status, answer) = try await ask(
            "paymentMethodRequests/add",
            """
            "AccountId":"\(guest)","ExpirationUtc":"2026-12-21T12:00:00Z","Description":"For your stays",
            "PaymentMethods":["SepaDirectDebit"]
            """
        )
        try #require(status == 200, "\(answer)")
        let page = try await pageInMail()
        let text = try await visit(page)
        #expect(text.contains("IBAN") && !text.contains("sandbox-visa"))
        #expect(try await visit(page, "card=sandbox-visa").contains("cannot be used here"))
        #expect(try await visit(page, "means=SepaDirectDebit&holder=Ada&iban=DE89370400440532013000").contains("Thank"))
        #expect(try await visit(page).contains("answered already"))
        let kept = try await demo.store.read { transaction in
            try transaction.rows("SELECT mandate FROM payment_method_request WHERE mandate IS NOT NULL").map {
                try $0.string("mandate")
            }
        }
        #expect(kept == ["sandbox-sepa"])
    }

    // MARK: - Vocabulary

    /// On a connection of its own: a test may think longer than a server waits.
    private func ask(_ path: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await demo.client(DemoTokens.integrations[0].grossAccessToken).ask(path, members)
    }

    private func asked(in currency: String = "EUR") async throws -> (id: String, page: String) {
        let (status, answer) = try await ask(
            "paymentRequests/add",
            """
            "PaymentRequests":[{"AccountId":"\(guest)","Amount":{"Currency":"\(currency)","Value":30},
             "Type":"Payment","Reason":"Deposit","ExpirationUtc":"2026-12-21T12:00:00Z","Description":"Deposit"}]
            """
        )
        try #require(status == 200, "\(answer)")
        return (try answer["PaymentRequests"][0].id, try await pageInMail())
    }

    private func state(of request: String) async throws -> String? {
        let (_, answer) = try await ask(
            "paymentRequests/getAll", #""PaymentRequestIds":["\#(request)"],"Limitation":{"Count":1}"#
        )
        return answer["PaymentRequests"][0]["State"].text
    }

    private func payments() async throws -> [JSON] {
        let (_, answer) = try await ask(
            "payments/getAll", #""AccountIds":["\#(guest)"],"Limitation":{"Count":9}"#
        )
        return answer["Payments"].items
    }

    /// Lets days pass, and the house do what is due then.
    private func wait(days: Double) async throws {
        clock.set(to: clock.now.addingTimeInterval(days * 86_400))
        let ids = IDSource()
        let night = NightRun(store: demo.store, premises: TestHotel.premises, makeUUID: { ids.next() })
        let report = try await night.perform(at: clock.now)
        #expect(report.failures.isEmpty, "\(report.failures)")
    }

    private func pageInMail() async throws -> String { try await demo.pageInMail() }

    private func visit(_ page: String, _ form: String? = nil) async throws -> String {
        let reply = try await demo.visit(page, form: form)
        #expect(reply.status == 200)
        return reply.text
    }
}

extension ServedDemo {
    /// The path of the page in the last message that was written.
    func pageInMail() async throws -> String {
        let body = try await store.read { transaction in
            try transaction.row("SELECT body FROM mail WHERE body LIKE '%/pay/%' ORDER BY id DESC LIMIT 1")?
                .string("body") ?? ""
        }
        let address = try #require(body.split(separator: "\n").first { $0.contains("/pay/") })
        let url = try #require(URLComponents(string: String(address)))
        return url.path + "?" + (url.query ?? "")
    }

    /// What a browser gets at a path, or for a form that it sends there.
    func visit(_ path: String, form: String? = nil) async throws -> RawConnection.Reply {
        let connection = try await RawConnection(port: port, to: self)
        if let form {
            try await connection.send(
                """
                POST \(path) HTTP/1.1\r\nHost: house\r\nContent-Type: application/x-www-form-urlencoded\r\n\
                Content-Length: \(form.utf8.count)\r\n\r\n\(form)
                """
            )
        } else {
            try await connection.send("GET \(path) HTTP/1.1\r\nHost: house\r\n\r\n")
        }
        return try await connection.reply()
    }
}

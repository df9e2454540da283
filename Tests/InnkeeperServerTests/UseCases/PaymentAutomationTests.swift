import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a payment company's software does for a house: it collects deposits, charges what is owed and pays back.
@Suite("Payment automation")
struct PaymentAutomationTests {
    @Test("asks a guest for a deposit, who pays it on the page; then charges the rest and refunds a part")
    func collects() async throws {
        let demo = try await ServedDemo.shared.value
        let client = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let guest = try await newGuest(client)

        let (status, asked) = try await client.ask(
            "paymentRequests/add",
            """
            "PaymentRequests":[{"AccountId":"\(guest)","Amount":{"Currency":"GBP","Value":30},"Type":"Payment",
             "Reason":"Deposit","ExpirationUtc":"2026-11-28T12:00:00Z","Description":"Deposit <b>now</b>"}]
            """
        )
        try #require(status == 200, "\(asked)")
        let request = asked["PaymentRequests"][0]
        let page = try await demo.pageInMail()
        let shown = try await demo.visit(page)
        #expect(shown.status == 200)
        #expect(shown.text.contains("30.00 GBP"))
        #expect(shown.text.contains("Deposit &lt;b&gt;now"))
        #expect(try await demo.visit(page, form: "card=sandbox-declined").text.contains("declined"))
        #expect(try await demo.visit(page, form: "card=sandbox-visa").text.contains("Thank you."))
        #expect(try await demo.visit(page).text.contains("answered already"))

        let (_, requests) = try await client.ask(
            "paymentRequests/getAll", #""PaymentRequestIds":["\#(request["Id"].text ?? "")"],"Limitation":{"Count":1}"#
        )
        #expect(requests["PaymentRequests"][0]["State"].text == "Completed")
        let (_, cards) = try await client.ask(
            "creditCards/getAll", #""CustomerIds":["\#(guest)"],"Limitation":{"Count":9}"#
        )
        let card = try #require(cards["CreditCards"][0]["Id"].text)
        let (charged, charge) = try await client.ask(
            "creditCards/charge", #""CreditCardId":"\#(card)","Amount":{"Currency":"GBP","GrossValue":70}"#
        )
        #expect(charged == 200, "\(charge)")
        let (refunded, refund) = try await client.ask(
            "payments/refund",
            """
            "PaymentId":"\(charge["PaymentId"].text ?? "")","AccountId":"\(guest)","Reason":"No breakfast",
            "ValueToRefund":12.5
            """
        )
        #expect(refunded == 200, "\(refund)")
        let (_, payments) = try await client.ask(
            "payments/getAll", #""AccountIds":["\#(guest)"],"Limitation":{"Count":9}"#
        )
        let values = payments["Payments"].items.map { $0["Amount"]["GrossValue"].digits }
        #expect(values == ["12.50", "-70.00", "-30.00", "-30.00"])
        #expect(payments["Payments"].items.map { $0["State"].text } == ["Pending", "Charged", "Charged", "Failed"])
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    @Test("opens no page to who has no link")
    func links() async throws {
        let demo = try await ServedDemo.shared.value
        let forged = "/pay/\(UUID.numbered(1))/\(UUID.numbered(2))?expires=9999999999&signature=1"
        for path in ["/pay/", "/pay/1/2", forged] {
            #expect(try await demo.visit(path).status == 404)
        }
    }

    private func newGuest(_ client: DemoClient) async throws -> String {
        let (status, guest) = try await client.ask(
            "customers/add", #""LastName":"Payer","Email":"payer@example.com","OverwriteExisting":true"#
        )
        try #require(status == 200, "\(guest)")
        return try guest.id
    }
}

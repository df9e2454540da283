import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("payments/addAlternative")
struct PaymentsAddAlternativeTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("sends the payer of iDEAL to a page, and is charged when the bank has confirmed")
    func ideal() async throws {
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let (status, answer) = try await add(ideal("https://shop.example/thanks"))
        #expect(status == 200, "\(answer)")
        #expect(answer["NextAction"]["Discriminator"].text == "RedirectToUrl")
        #expect(answer["NextAction"]["Value"].text == "https://shop.example/thanks")
        let pending = try await hotel.payment(answer["PaymentId"].text)
        #expect(pending["Type"].text == "AlternativePayment")
        #expect(pending["Data"]["Alternative"]["Type"].text == "Ideal")
        #expect(pending["State"].text == "Pending")
        #expect(pending["AccountingState"].text == "Inactive")
        #expect(pending["ChargedUtc"].isNull)
        try await hotel.wait(.minute)
        let charged = try await hotel.payment(answer["PaymentId"].text)
        #expect(charged["State"].text == "Charged")
        #expect(charged["AccountingState"].text == "Open")
        #expect(charged["BillId"].isNull == false)
        let events = try await hotel.events(after: last).filter { $0.kind == .paymentUpdated }
        #expect(events.count == 2)
    }

    @Test("is canceled when the payer does not confirm")
    func canceled() async throws {
        let (_, answer) = try await add(ideal("https://shop.example/?sandbox=cancel"))
        try await hotel.wait(.minute)
        let payment = try await hotel.payment(answer["PaymentId"].text)
        #expect(payment["State"].text == "Canceled")
        #expect(payment["AccountingState"].text == "Canceled")
    }

    @Test("is charged at once when a wallet has confirmed, with no page to go to", arguments: ["ApplePay", "GooglePay"])
    func wallets(name: String) async throws {
        let (status, answer) = try await add(#"{"Discriminator": "\#(name)"}"#)
        #expect(status == 200)
        #expect(answer["NextAction"].isNull)
        #expect(try await hotel.payment(answer["PaymentId"].text)["State"].text == "Charged")
    }

    @Test("debits a bank account after some days, or fails to")
    func debit() async throws {
        let (_, good) = try await add(debit("DE89 3704 0044 0532 0130 00"))
        let (_, bad) = try await add(debit("NL91ABNA0417164300"))
        #expect(try await hotel.payment(good["PaymentId"].text)["State"].text == "Pending")
        try await hotel.wait(2 * .day)
        #expect(try await hotel.payment(good["PaymentId"].text)["State"].text == "Charged")
        #expect(try await hotel.payment(bad["PaymentId"].text)["State"].text == "Failed")
    }

    @Test("keeps no number of a bank account")
    func mandate() async throws {
        _ = try await add(debit("DE89370400440532013000"))
        let kept = try await hotel.read { transaction in
            try transaction.rows("SELECT instrument FROM payment").map { try $0.string("instrument") }
        }
        #expect(kept.count == 1)
        #expect(kept.allSatisfy { !$0.contains("0532013000") })
    }

    @Test("understands clients that know only the older members")
    func older() async throws {
        for (members, status) in [
            (#""Method": "Ideal", "RedirectUrl": "https://shop.example""#, 200), (#""Method": "GooglePay""#, 200),
            (#""Method": "Ideal""#, 400), (#""RedirectUrl": "https://shop.example""#, 400),
        ] {
            let answer = try await hotel.post(
                "payments/addAlternative",
                """
                {"CustomerId": "\(hotel.ada.id)", \(members),
                 "Amount": {"Currency": "EUR", "GrossValue": 20, "TaxCodes": []}}
                """
            )
            #expect(answer.status == status, "\(answer.json)")
        }
    }

    @Test("is refused where the means cannot be used, and for what it lacks")
    func refusals() async throws {
        let (status, answer) = try await add(ideal("https://shop.example"), in: "GBP")
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("GBP") == true)
        for (member, data) in [
            ("Data.Ideal", #"{"Discriminator": "Ideal"}"#),
            ("Data.SepaDirectDebit", #"{"Discriminator": "SepaDirectDebit"}"#),
            ("Iban", debit("DE89370400440532013001")), ("RedirectUrl", ideal("nowhere")),
        ] {
            let (status, answer) = try await add(data)
            #expect(status == 400)
            #expect(answer["Details"].text?.contains(member.split(separator: ".").last ?? "") == true, "\(answer)")
        }
        #expect(try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#).isEmpty)
    }

    private func ideal(_ address: String) -> String {
        #"{"Discriminator": "Ideal", "Ideal": {"RedirectUrl": "\#(address)"}}"#
    }

    private func debit(_ number: String) -> String {
        """
        {"Discriminator": "SepaDirectDebit", "SepaDirectDebit": {"Iban": "\(number)", "Name": "Ada Lovelace",
         "Email": "ada@example.com", "UserAgent": "Browser 1", "RemoteIpAddress": "192.0.2.1"}}
        """
    }

    private func add(_ data: String, in currency: String = "EUR") async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "payments/addAlternative",
            """
            {"CustomerId": "\(hotel.ada.id)", "Data": \(data),
             "Amount": {"Currency": "\(currency)", "GrossValue": 20, "TaxCodes": []}}
            """
        )
    }
}

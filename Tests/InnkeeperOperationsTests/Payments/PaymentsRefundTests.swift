import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("payments/refund")
struct PaymentsRefundTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("pays a card payment back, as a payment of its own that is pending at first")
    func whole() async throws {
        let payment = try await hotel.charged()
        let (status, answer) = try await refund(payment)
        #expect(status == 200, "\(answer)")
        #expect(answer["PaymentId"].text == payment["Id"].text)
        #expect(answer["Type"].text == "CreditCardPayment")
        #expect(answer["Amount"]["Value"].digits == "10.00")
        #expect(answer["State"].text == "Pending")
        let pending = try await hotel.payment(answer["RefundId"].text)
        #expect(pending["Kind"].text == "Refund")
        #expect(pending["Notes"].text == "Left early")
        #expect(try await hotel.balance() == "-10")
        try await hotel.wait(.minute)
        let refund = try await hotel.payment(answer["RefundId"].text)
        #expect(refund["State"].text == "Charged")
        #expect(refund["Amount"]["GrossValue"].digits == "10.00")
        #expect(try await hotel.balance() == "0")
    }

    @Test("pays back in parts, but never more than came in; what is pending counts")
    func parts() async throws {
        let payment = try await hotel.charged()
        #expect(try await refund(payment, #""ValueToRefund": 4.5"#).status == 200)
        for members in [#""ValueToRefund": 5.51"#, ""] {
            let (status, answer) = try await refund(payment, members)
            #expect(status == 403)
            #expect(answer["Message"].text?.contains("5.50 GBP") == true, "\(answer)")
        }
        #expect(try await refund(payment, #""ValueToRefund": 5.5"#).status == 200)
        try await hotel.wait(.minute)
        #expect(try await hotel.balance() == "0")
    }

    @Test("can fail later, and what failed can be refunded again")
    func failing() async throws {
        let payment = try await hotel.charged(.refundFails)
        let (_, answer) = try await refund(payment)
        try await hotel.wait(.minute)
        #expect(try await hotel.payment(answer["RefundId"].text)["State"].text == "Failed")
        #expect(try await hotel.balance() == "-10")
        #expect(try await refund(payment).status == 200)
    }

    @Test("pays back what came by another means of the gateway")
    func alternative() async throws {
        _ = try await hotel.post(
            "payments/addAlternative",
            """
            {"CustomerId": "\(hotel.ada.id)", "Data": {"Discriminator": "ApplePay"},
             "Amount": {"Currency": "GBP", "GrossValue": 20, "TaxCodes": []}}
            """
        )
        let (status, answer) = try await refund(try await hotel.lastPayment())
        #expect(status == 200)
        #expect(answer["Type"].text == "AlternativePayment")
    }

    @Test("refuses what did not come through the gateway, what has not come in, and refunds of refunds")
    func unrefundable() async throws {
        try await expectInvalid("PaymentId", try await hotel.paid("5"))
        let (_, elsewhere) = try await hotel.post(
            "payments/addCreditCard",
            """
            {"CustomerId": "\(hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": 11},
             "CreditCard": {"Type": "Visa", "Number": "1111", "Name": "Ada"}}
            """
        )
        #expect(elsewhere["CreditCardId"].isNull == false)
        #expect(try await refund(try await hotel.lastPayment()).status == 403)
        #expect(try await refund(try await hotel.charged(.threeDSecure)).status == 403)
        _ = try await refund(try await hotel.charged())
        try await expectInvalid("PaymentId", try await hotel.lastPayment())
    }

    @Test("wants the account of the payment, a reason, and a value above zero")
    func refusals() async throws {
        let payment = try await hotel.charged()
        for (member, members) in [
            ("PaymentId", #""AccountId": "\#(hotel.charles.id)""#),
            ("AccountId", #""AccountId": "\#(UUID.numbered(9))""#),
            ("Reason", #""Reason": null"#), ("ValueToRefund", #""ValueToRefund": 0"#),
            ("ValueToRefund", #""ValueToRefund": -1"#),
        ] {
            let (status, answer) = try await refund(payment, members)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).", "\(answer)")
        }
    }

    private func refund(_ payment: JSON, _ members: String = "") async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "payments/refund",
            """
            {"PaymentId": "\(payment["Id"].text ?? "")", "AccountId": "\(hotel.ada.id)", "Reason": "Left early"
             \(members.isEmpty ? "" : ", " + members)}
            """
        )
    }

    private func expectInvalid(_ member: String, _ payment: JSON) async throws {
        let (status, answer) = try await refund(payment)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
    }
}

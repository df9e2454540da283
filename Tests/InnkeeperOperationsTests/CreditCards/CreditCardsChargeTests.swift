import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("creditCards/charge")
struct CreditCardsChargeTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("charges a card of the gateway for its owner, and the owner owes that much less")
    func charge() async throws {
        _ = try await hotel.drink(2)
        let payment = try await hotel.charged(.visa, "11")
        #expect(payment["Type"].text == "CreditCardPayment")
        #expect(payment["Kind"].text == "Payment")
        #expect(payment["State"].text == "Charged")
        #expect(payment["AccountingState"].text == "Open")
        #expect(payment["AccountId"].text == hotel.ada.id.description)
        #expect(payment["Amount"]["GrossValue"].digits == "-11.00")
        #expect(payment["Data"]["CreditCard"]["CreditCardId"].isNull == false)
        #expect(payment["PaymentOrigin"].text == "Api")
        #expect(try await hotel.balance() == "0")
    }

    @Test("names the stay, the category and the receipt that it is told")
    func members() async throws {
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let (_, answer) = try await hotel.charge(
            try await hotel.card(), "10",
            """
            "ReservationId": "\(stay)", "AccountingCategoryId": "\((hotel.payments as AccountingCategory).id)",
            "ReceiptIdentifier": "R-7", "Notes": "By phone"
            """
        )
        let payment = try await hotel.payment(answer["PaymentId"].text)
        #expect(payment["ReservationId"].text == stay)
        #expect(payment["AccountingCategoryId"].text == (hotel.payments as AccountingCategory).id.description)
        #expect(payment["Identifier"].text == "R-7")
        #expect(payment["Notes"].text == "By phone")
    }

    @Test("is refused with the reason when the card is declined, and leaves a failed payment that changes no balance")
    func declined() async throws {
        for card in [SandboxCard.declined, .insufficientFunds] {
            let (status, answer) = try await hotel.charge(try await hotel.card(card))
            #expect(status == 403)
            #expect(answer["Message"].text?.contains("card") == true)
            let payment = try await hotel.lastPayment()
            #expect(payment["State"].text == "Failed")
            #expect(payment["AccountingState"].text == "Canceled")
        }
        #expect(try await hotel.balance() == "0")
    }

    @Test("waits while the bank verifies the holder, and is charged or failed after that")
    func verification() async throws {
        let good = try await hotel.charged(.threeDSecure)
        #expect(good["State"].text == "Verifying")
        #expect(good["AccountingState"].text == "Inactive")
        #expect(try await hotel.balance() == "0")
        let bad = try await hotel.charged(.threeDSecureFailed)
        try await hotel.wait(.minute)
        #expect(try await hotel.payment(good["Id"].text)["State"].text == "Charged")
        #expect(try await hotel.payment(bad["Id"].text)["State"].text == "Failed")
        #expect(try await hotel.balance() == "-10")
    }

    @Test("is not forgotten and not charged twice when the gateway does not answer")
    func timeOut() async throws {
        let payment = try await hotel.charged(.timeOut)
        #expect(payment["State"].text == "Pending")
        try await hotel.wait(.minute)
        #expect(try await hotel.payment(payment["Id"].text)["State"].text == "Pending")
        try await hotel.wait(.minute)
        #expect(try await hotel.payment(payment["Id"].text)["State"].text == "Charged")
        try await hotel.wait(.minute)
        #expect(try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#).count == 1)
    }

    @Test("is settled when the gateway pays out, and the bank may take it back later")
    func settlement() async throws {
        let payment = try await hotel.charged(.chargeback)
        #expect(payment["SettlementUtc"].isNull)
        try await hotel.wait(.day)
        let settled = try await hotel.payment(payment["Id"].text)
        #expect(settled["SettlementUtc"].text == "2030-03-02T09:00:00Z")
        #expect(settled["SettlementId"].text?.isEmpty == false)
        // The gateway thought that it would keep 35 pence, and kept 34.
        let (before, after) = (payment["Data"]["CreditCard"], settled["Data"]["CreditCard"])
        #expect(before["Transaction"]["Fee"]["GrossValue"].digits == "0.35")
        for member in ["AdjustedFee", "SettledAmount", "SettledUtc"] {
            #expect(before["Transaction"][member].isNull)
        }
        #expect(after["Transaction"]["Fee"]["GrossValue"].digits == "0.35")
        #expect(after["Transaction"]["AdjustedFee"]["GrossValue"].digits == "0.34")
        #expect(after["Transaction"]["ChargedAmount"]["GrossValue"].digits == "-10.00")
        #expect(after["Transaction"]["SettledAmount"]["GrossValue"].digits == "-9.66")
        #expect(after["Transaction"]["SettlementId"].text == settled["SettlementId"].text)
        try await hotel.wait(2 * .day)
        try await hotel.wait(2 * .day)
        let all = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#)
        #expect(all.map { $0["Kind"].text } == ["Chargeback", "Payment"])
        #expect(all.first?["Amount"]["GrossValue"].digits == "10.00")
        #expect(try await hotel.balance() == "0")
    }

    @Test("may be taken back and given back again by the bank, each once")
    func reversal() async throws {
        let payment = try await hotel.charged(.chargebackReversed)
        let bill = try #require(payment["BillId"].text)
        try await hotel.wait(4 * .day)
        #expect(try await hotel.balance() == "0")
        try await hotel.wait(3 * .day)
        try await hotel.wait(.day)
        let all = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#)
        #expect(all.map { $0["Kind"].text } == ["ChargebackReversal", "Chargeback", "Payment"])
        #expect(all.map { $0["Amount"]["GrossValue"].digits } == ["-10.00", "10.00", "-10.00"])
        #expect(all.allSatisfy { $0["BillId"].text == bill && $0["State"].text == "Charged" })
        #expect(try await hotel.balance() == "-10")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("can be taken back by the bank as far as the house has not paid it back")
    func chargebackAfterRefund() async throws {
        for (refund, kinds, balance) in [
            ("4", ["ChargebackReversal", "Chargeback", "Refund", "Payment"], "-6"), ("10", ["Refund", "Payment"], "0"),
        ] {
            let hotel = try await TestHotel()
            let payment = try await hotel.charged(.chargebackReversed)
            func pays(back value: String) async throws -> (status: Int, json: JSON) {
                try await hotel.post(
                    "payments/refund",
                    """
                    {"PaymentId": "\(payment["Id"].text ?? "")", "AccountId": "\(hotel.ada.id)", "Reason": "Noise",
                     "ValueToRefund": \(value)}
                    """
                )
            }
            #expect(try await pays(back: refund).status == 200)
            try await hotel.wait(4 * .day)
            #expect(try await hotel.balance() == "0")
            let (status, answer) = try await pays(back: "1")
            #expect(status == 403)
            #expect(answer["Message"].text?.contains("No more than 0.00 GBP") == true, "\(answer)")
            try await hotel.wait(3 * .day)
            let all = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#)
            #expect(all.map { $0["Kind"].text } == kinds)
            #expect(try await hotel.balance() == balance)
            #expect(try await HouseCheck.violations(in: hotel.store) == [])
        }
    }

    @Test("given back on an open bill, where the bill of the payment is closed")
    func reversalAfterClosing() async throws {
        _ = try await hotel.drink(2)
        let payment = try await hotel.charged(.chargebackReversed, "11")
        let bill = try await hotel.closed(payment["BillId"].text)
        try await hotel.wait(4 * .day)
        #expect(try await hotel.balance() == "11")
        try await hotel.wait(3 * .day)
        #expect(try await hotel.balance() == "0")
        let kinds = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#)
        #expect(kinds.map { $0["Kind"].text } == ["ChargebackReversal", "Chargeback", "Payment"])
        #expect(kinds.prefix(2).allSatisfy { $0["AccountingState"].text == "Open" })
        // What the bank took and gave balances on a bill of its own; the closed one is as it was.
        let other = try #require(kinds.first?["BillId"].text)
        #expect(other != bill["Id"].text)
        _ = try await hotel.closed(other)
        #expect(try await hotel.bill(bill["Id"].text ?? "").canonical == bill.canonical)
        let books = try await LedgerLines.of(hotel, .payment)
        #expect(books == [
            "03-01 Payment: Guest -11, Payment 11", "03-05 Payment: Guest 11, Payment -11",
            "03-08 Payment: Guest -11, Payment 11",
        ])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("charges only a card that the gateway keeps, that is enabled and that has not expired")
    func unusable() async throws {
        let disabled = try await hotel.card()
        _ = try await hotel.post("creditCards/disable", #"{"CreditCardId": "\#(disabled)"}"#)
        let (_, terminal) = try await hotel.post(
            "payments/addCreditCard",
            """
            {"CustomerId": "\(hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": 5},
             "CreditCard": {"Type": "Visa", "Number": "411111******1111", "Name": "Ada"}}
            """
        )
        let amount = #""Amount": {"Currency": "GBP", "GrossValue": 5}"#
        for card in [disabled, terminal["CreditCardId"].text ?? "", UUID.numbered(9).uuidString] {
            try await expectInvalid(#""CreditCardId": "\#(card)", \#(amount)"#)
        }
        let good = try await hotel.card()
        hotel.clock.set(to: hotel.march(1).addingTimeInterval(500 * .day))
        try await expectInvalid(#""CreditCardId": "\#(good)", \#(amount)"#)
    }

    @Test("wants an amount above zero, in a currency of the house")
    func amounts() async throws {
        let card = try await hotel.card()
        for (member, amount) in [
            ("Amount", #""Currency": "GBP", "GrossValue": 0"#), ("Amount", #""Currency": "GBP", "GrossValue": -5"#),
            ("Currency", #""Currency": "USD", "GrossValue": 5"#), ("GrossValue", #""Currency": "GBP""#),
        ] {
            try await hotel.expectInvalid(
                member, "creditCards/charge", #""CreditCardId": "\#(card)", "Amount": {\#(amount)}"#
            )
        }
    }

    @Test("tells the webhooks of the payment, and again when something becomes of it")
    func events() async throws {
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let payment = try await hotel.charged(.threeDSecure)
        let first = try await hotel.events(after: last).filter { $0.kind == .paymentUpdated }
        #expect(first.map { $0.subjectID.uuidString.lowercased() }.contains(payment["Id"].text ?? ""))
        try await hotel.wait(.minute)
        let second = try await hotel.events(after: last).filter { $0.kind == .paymentUpdated }
        #expect(second.count > first.count)
    }

    private func expectInvalid(_ members: String) async throws {
        try await hotel.expectInvalid("CreditCardId", "creditCards/charge", members)
    }
}

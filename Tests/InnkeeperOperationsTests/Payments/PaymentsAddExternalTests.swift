import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("payments/addExternal")
struct PaymentsAddExternalTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("records a payment that is charged at once, on the account's open bill")
    func records() async throws {
        let charge = try await hotel.drink()
        let payment = try await hotel.paid(
            "5.5", #""Notes": "At the bar", "ExternalIdentifier": "P-1", "AccountingCategoryId": "\#(category)""#
        )
        #expect(payment["BillId"].text == charge["BillId"].text)
        #expect(payment["State"].text == "Charged")
        #expect(payment["AccountingState"].text == "Open")
        #expect(payment["ChargedUtc"].text == "2030-03-01T09:00:00Z")
        #expect(payment["CreatedUtc"].text == "2030-03-01T09:00:00Z")
        #expect(payment["ConsumedUtc"].text == "2030-03-01T09:00:00Z")
        #expect(payment["Type"].text == "ExternalPayment")
        #expect(payment["Data"]["Discriminator"].text == "External")
        #expect(payment["Data"]["External"]["Type"].text == "Unspecified")
        #expect(payment["Data"]["External"]["ExternalIdentifier"].text == "P-1")
        #expect(payment["PaymentOrigin"].text == "Api")
        #expect(payment["Notes"].text == "At the bar")
        #expect(payment["AccountingCategoryId"].text == category)
        #expect(payment["Amount"]["Currency"].text == "GBP")
        #expect(payment["Amount"]["GrossValue"].digits == "-5.50")
        #expect(payment["Amount"]["NetValue"].digits == "-5.50")
        #expect(payment["Amount"]["TaxValues"].items.isEmpty)
        #expect(payment["Kind"].isNull)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("opens a bill for an account that has none")
    func opensBill() async throws {
        let payment = try await hotel.paid("20")
        let bills = try await hotel.listBills(#""CustomerIds": ["\#(hotel.ada.id)"]"#)
        #expect(bills.map { $0["Id"].text } == [payment["BillId"].text])
        #expect(try await hotel.paid("1")["BillId"].text == payment["BillId"].text)
    }

    @Test("pays money back with a negative amount")
    func refund() async throws {
        _ = try await hotel.paid("20")
        let refund = try await hotel.paid("-20")
        #expect(refund["Amount"]["GrossValue"].digits == "20.00")
        #expect(refund["AccountingState"].text == "Open")
        let bill = try await hotel.closed(refund["BillId"].text)
        #expect(bill["State"].text == "Closed")
    }

    @Test("takes the gross value alone, or the net value where there is no other; taxes do not matter")
    func amounts() async throws {
        let gross = try await pay(#""GrossValue": 7"#)
        let net = try await pay(#""NetValue": 7"#)
        let taxed = try await pay(#""GrossValue": 7, "NetValue": 5, "TaxCodes": ["UK-2022-20%"]"#)
        #expect([gross, net, taxed].map(\.status) == [200, 200, 200])
        let values = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#).map { payment in
            payment["Amount"]["GrossValue"].digits
        }
        #expect(values == ["-7.00", "-7.00", "-7.00"])
    }

    @Test("takes euros too, which are another balance")
    func otherCurrency() async throws {
        let charge = try await hotel.drink()
        #expect(try await pay(#""GrossValue": 5.5, "Currency": "EUR""#).status == 200)
        let (status, answer) = try await hotel.close(charge["BillId"].text)
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("-5.5 EUR, 5.5 GBP") == true, "\(answer["Message"].text ?? "")")
    }

    @Test("puts the payment on the bill that is named, if it is the account's and open")
    func bill() async throws {
        let first = try await hotel.paid("5")
        let second = try await hotel.emptyBill(of: Account(hotel.ada.id))
        #expect(try await hotel.paid("5", #""BillId": "\#(second)""#)["BillId"].text == second)
        #expect(first["BillId"].text != second)
        _ = try await hotel.paid("-5", #""BillId": "\#(second)""#)
        _ = try await hotel.closed(second)
        let others = try await hotel.emptyBill(of: Account(hotel.charles.id))
        for bill in [second, others, unknown] {
            try await expectRefusal("BillId", #""BillId": "\#(bill)""#)
        }
    }

    @Test("says which stay was paid for")
    func reservation() async throws {
        let id = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        #expect(try await hotel.paid("5", #""ReservationId": "\#(id)""#)["ReservationId"].text == id)
    }

    @Test("takes the customer by the older name of the account")
    func customerID() async throws {
        let amount = #""Amount": {"Currency": "GBP", "GrossValue": 5}"#
        let (status, _) = try await hotel.post(
            "payments/addExternal", #"{"CustomerId": "\#(hotel.charles.id)", \#(amount)}"#
        )
        #expect(status == 200)
        #expect(try await hotel.listPayments(#""AccountIds": ["\#(hotel.charles.id)"]"#).count == 1)
        let both = try await hotel.paid("5", #""CustomerId": "\#(hotel.charles.id)""#)
        #expect(both["AccountId"].text == hotel.ada.id.description)
        let refused = try await hotel.post("payments/addExternal", "{\(amount)}")
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid AccountId.")
    }

    @Test("takes a company's payment only for an integration that may deal with companies")
    func company() async throws {
        let payment = try await hotel.paid("5", #""AccountId": "\#(hotel.engines.id)""#)
        #expect(payment["AccountType"].text == "Company")
        let token = try await hotel.grant(["payments/addExternal"])
        let before = try await hotel.books()
        let amount = #""Amount": {"Currency": "GBP", "GrossValue": 5}"#
        for (account, status) in [(hotel.engines.id.description, 403), (hotel.ada.id.description, 200)] {
            let answer = try await hotel.post(
                "payments/addExternal", #"{"AccountId": "\#(account)", \#(amount)}"#, accessToken: token
            )
            #expect(answer.status == status)
            if status == 403 { #expect(try await hotel.books() == before) }
        }
    }

    @Test("refuses a wrong reference, currency or amount and leaves nothing behind")
    func refusals() async throws {
        for member in ["AccountId", "BillId", "ReservationId", "AccountingCategoryId"] {
            try await expectRefusal(member, #""\#(member)": "\#(unknown)""#)
        }
        let amounts = [
            ("Currency", #""Currency": "USD", "GrossValue": 5"#), ("Currency", #""Currency": "XYZ", "GrossValue": 5"#),
            ("GrossValue", #""Currency": "GBP""#), ("Amount", #""Currency": "GBP", "GrossValue": 1000000000.01"#),
        ]
        for (member, amount) in amounts { try await expectRefusal(member, #""Amount": {\#(amount)}"#) }
    }

    @Test("tells the webhooks of the payment")
    func event() async throws {
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let payment = try await hotel.paid("5")
        let events = try await hotel.events(after: last)
        #expect(events.map(\.kind) == [.paymentUpdated])
        #expect(events.first?.subjectID.uuidString.lowercased() == payment["Id"].text)
    }

    // MARK: - Types

    @Test("takes only the types that the house has enabled, and those without a type")
    func enabledTypes() async throws {
        let refused = try await hotel.pay("5", #""Type": "Cash""#)
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid Type.")
        let cashHouse = caller { $0.accounting.enabledExternalPaymentTypes = ["Cash"] }
        _ = try await hotel.call(PaymentsAddExternal.self, request(.cash), as: cashHouse)
        _ = try await hotel.call(PaymentsAddExternal.self, request(), as: cashHouse)
        await #expect(throws: InvalidReference.self) {
            try await hotel.call(PaymentsAddExternal.self, request(.wireTransfer), as: cashHouse)
        }
        let types = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#).map { payment in
            payment["Data"]["External"]["Type"].text
        }
        #expect(types == ["Unspecified", "Cash"])
    }

    @Test("takes card-like types of the past only where the house still has them enabled")
    func deprecatedTypes() async throws {
        let card = try #require(Contract.ExternalPaymentTypeEnum(rawValue: "CreditCard"))
        await #expect(throws: InvalidReference.self) {
            try await hotel.call(PaymentsAddExternal.self, request(card), as: caller { _ in })
        }
        let partner = caller { $0.accounting.enabledExternalPaymentTypes = ["CreditCard"] }
        _ = try await hotel.call(PaymentsAddExternal.self, request(card), as: partner)
    }

    @Test("wants a type in the French legal environment, and not the unspecified one")
    func french() async throws {
        let paris = caller {
            $0.legalEnvironmentCode = "FR"
            $0.accounting.enabledExternalPaymentTypes = ["Cash", "Unspecified"]
        }
        let before = try await hotel.books()
        for request in [request(), request(.unspecified)] {
            await #expect(throws: InvalidReference.self) {
                try await hotel.call(PaymentsAddExternal.self, request, as: paris)
            }
        }
        #expect(try await hotel.books() == before)
        _ = try await hotel.call(PaymentsAddExternal.self, request(.cash), as: paris)
    }

    // MARK: - Vocabulary

    private let unknown = UUID.numbered(99_999).uuidString.lowercased()
    private var category: String { (hotel.payments as AccountingCategory).id.description }

    private func pay(_ amount: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "payments/addExternal", #"{"AccountId": "\#(hotel.ada.id)", "Amount": {"Currency": "GBP", \#(amount)}}"#
        )
    }

    private func expectRefusal(_ member: String, _ members: String) async throws {
        let before = try await hotel.books()
        let (status, answer) = try await hotel.pay("5", members)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
        #expect(try await hotel.books() == before)
    }

    /// Five pounds of Ada's.
    private func request(_ type: Contract.ExternalPaymentTypeEnum = .unspecified) -> PaymentsAddExternal.Request {
        PaymentsAddExternal.Request(
            accountID: hotel.ada.id.uuid,
            amount: Contract.ExtendedAmountParameters(grossValue: 5, currency: "GBP"), type: type
        )
    }

    /// The hotel's integration in a house that is set up differently.
    private func caller(_ change: (inout Enterprise) -> Void) -> Caller {
        var house = hotel.enterprise
        change(&house)
        return Caller(integration: hotel.caller.integration, token: hotel.caller.token, enterprises: [house])
    }
}

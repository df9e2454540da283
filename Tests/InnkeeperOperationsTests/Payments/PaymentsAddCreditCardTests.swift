import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("payments/addCreditCard")
struct PaymentsAddCreditCardTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("records a payment that was taken elsewhere, on the default bill, and answers its card")
    func record() async throws {
        _ = try await hotel.drink(2)
        let (status, answer) = try await add(#""ReceiptIdentifier": "R-1", "Notes": "At the bar""#)
        #expect(status == 200)
        #expect(answer.names == ["CreditCardId"])
        let payment = try await hotel.lastPayment()
        #expect(payment["Type"].text == "CreditCardPayment")
        // Nothing moved through the gateway.
        #expect(payment["Kind"].isNull)
        #expect(payment["State"].text == "Charged")
        #expect(payment["Data"]["CreditCard"]["CreditCardId"].text == answer["CreditCardId"].text)
        #expect(payment["Identifier"].text == "R-1")
        #expect(payment["Notes"].text == "At the bar")
        #expect(try await hotel.balance() == "0")
    }

    @Test("says which stay was paid and as what, and tells the webhooks of it")
    func members() async throws {
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let category = (hotel.payments as AccountingCategory).id.description
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        _ = try await add(#""ReservationId": "\#(stay)", "AccountingCategoryId": "\#(category)""#)
        let payment = try await hotel.lastPayment()
        #expect(payment["ReservationId"].text == stay)
        #expect(payment["AccountingCategoryId"].text == category)
        let events = try await hotel.events(after: last)
        #expect(events.map(\.kind) == [.paymentUpdated])
        #expect(events.first?.subjectID.uuidString.lowercased() == payment["Id"].text)
        for member in ["ReservationId", "AccountingCategoryId"] {
            try await expectInvalid(member, #""\#(member)": "\#(UUID.numbered(9))""#)
        }
        for month in ["13/2031", "2031", "soon"] {
            let card = #"{"Type": "Visa", "Number": "1111", "Name": "Ada", "Expiration": "\#(month)"}"#
            try await expectInvalid("Expiration", #""CreditCard": \#(card)"#)
        }
    }

    @Test("knows a card again")
    func sameCard() async throws {
        let first = try await add().json["CreditCardId"].text
        #expect(try await add().json["CreditCardId"].text == first)
    }

    @Test("puts the payment on the bill that is named, if it is the customer's and open")
    func bill() async throws {
        let bill = try await hotel.emptyBill(of: Account(hotel.ada.id))
        _ = try await add(#""BillId": "\#(bill)""#)
        #expect(try await hotel.lastPayment()["BillId"].text == bill)
        let others = try await hotel.emptyBill(of: Account(hotel.charles.id))
        for bill in [others, UUID.numbered(9).uuidString] {
            try await expectInvalid("BillId", #""BillId": "\#(bill)""#)
        }
    }

    @Test(
        "never takes more of a number than its first six and its last four digits",
        arguments: ["4111111111111111", "4111111*****1111", "411111*****11111", "411111**11**1111", "41111111", "<b>"]
    )
    func number(number: String) async throws {
        try await expectInvalid(
            "Number", #""CreditCard": {"Type": "Visa", "Number": "\#(number)", "Name": "Ada"}"#
        )
    }

    @Test("takes a customer, not a company and not by the name of an account")
    func customers() async throws {
        try await expectInvalid("CustomerId", #""CustomerId": "\#(hotel.engines.id)""#)
    }

    private let card = #""CreditCard": {"Type": "Visa", "Number": "411111******1111", "Name": "Ada Lovelace"}"#

    private func request(_ members: String) -> String {
        """
        "CustomerId": "\(hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": 11}, \(card)
        \(members.isEmpty ? "" : ", " + members)
        """
    }

    private func add(_ members: String = "") async throws -> (status: Int, json: JSON) {
        try await hotel.post("payments/addCreditCard", "{\(request(members))}")
    }

    private func expectInvalid(_ member: String, _ members: String) async throws {
        try await hotel.expectInvalid(member, "payments/addCreditCard", request(members))
    }
}

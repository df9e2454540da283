import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What nobody can pay: amounts that no coin makes, currencies that do not fit, cards and bills of others.
@Suite("Mistakes in payments")
struct PaymentMistakesTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        _ = try await hotel.drink(2)
    }

    @Test("are amounts of nothing, less than nothing, and more than any house ever takes")
    func amounts() async throws {
        let card = try await hotel.card()
        for value in ["0.001", "1e-3", "0.1234567", "123456789012345678", "1e30", "0", "-1"] {
            for (path, members) in payments(card, #""Currency": "GBP", "GrossValue": \#(value)"#) {
                // What was taken outside of the gateway may be paid back by a negative amount, or be of nothing.
                let isOutside = path == "payments/addExternal" || path == "payments/addCreditCard"
                if isOutside, ["0.001", "1e-3", "0", "-1"].contains(value) { continue }
                let before = try await hotel.books()
                let (status, answer) = try await hotel.post(path, "{\(members)}")
                #expect(status == 400, "\(path) \(value): \(answer)")
                #expect(try await hotel.books() == before)
            }
        }
    }

    @Test("are none where a program has computed with fractions of coins: amounts are rounded to what coins there are")
    func digits() async throws {
        let card = try await hotel.card()
        for (value, charged) in [("10.100001", "-10.10"), ("1.5000", "-1.50"), ("2.999999", "-3.00")] {
            for (path, members) in payments(card, #""Currency": "GBP", "GrossValue": \#(value)"#) {
                let (status, answer) = try await hotel.post(path, "{\(members)}")
                #expect(status == 200, "\(path) \(value): \(answer)")
                #expect(try await hotel.lastPayment()["Amount"]["GrossValue"].digits == charged)
            }
        }
    }

    @Test("are currencies that the house does not accept, that do not exist, or that differ within one amount")
    func currencies() async throws {
        let card = try await hotel.card()
        for code in ["USD", "XXX", "gbp", "", "GBPP"] {
            for (path, members) in payments(card, #""Currency": "\#(code)", "GrossValue": 5"#) {
                let (status, answer) = try await hotel.post(path, "{\(members)}")
                #expect(status == 400, "\(path) \(code): \(answer)")
            }
        }
    }

    @Test("are bills, stays and cards of other guests and other houses")
    func strangers() async throws {
        let elsewhere = UUID.numbered(9)
        let card = try await hotel.card()
        let amount = #""Amount": {"Currency": "GBP", "GrossValue": 5}"#
        let charlesBill = try await hotel.emptyBill(of: Account(hotel.charles.id))
        let ada = #""AccountId": "\#(hotel.ada.id)""#
        let beaconBill = try await hotel.emptyBill(of: Account(hotel.charles.id), in: hotel.beacon)
        for (member, path, members) in [
            ("BillId", "payments/addExternal", #"\#(ada), "BillId": "\#(charlesBill)", \#(amount)"#),
            ("BillId", "payments/addExternal", #"\#(ada), "BillId": "\#(beaconBill)", \#(amount)"#),
            ("CreditCardId", "creditCards/charge", #""CreditCardId": "\#(elsewhere)", \#(amount)"#),
            (
                "ReservationId", "creditCards/charge",
                #""CreditCardId": "\#(card)", "ReservationId": "\#(elsewhere)", \#(amount)"#
            ),
        ] {
            try await hotel.expectInvalid(member, path, members)
        }
        // The Beacon keeps its own cards, although both houses know the guest.
        try await hotel.openBeacon()
        let (_, answer) = try await hotel.post(
            "creditCards/charge",
            #"{"CreditCardId": "\#(card)", "Amount": {"Currency": "USD", "GrossValue": 5}}"#,
            accessToken: TestHotel.beaconToken
        )
        #expect(answer["Message"].text == "Invalid CreditCardId.", "\(answer)")
    }

    @Test("are cards that were disabled; they can be paid back to, and charged no more")
    func disabled() async throws {
        let card = try await hotel.card()
        let (_, charged) = try await hotel.charge(card, "11")
        #expect(try await hotel.post("creditCards/disable", #"{"CreditCardId": "\#(card)"}"#).status == 200)
        try await hotel.expectInvalid(
            "CreditCardId", "creditCards/charge",
            #""CreditCardId": "\#(card)", "Amount": {"Currency": "GBP", "GrossValue": 1}"#
        )
        let (status, answer) = try await hotel.post(
            "payments/refund",
            """
            {"PaymentId": "\(charged["PaymentId"].text ?? "")", "AccountId": "\(hotel.ada.id)",
             "Reason": "Left early"}
            """
        )
        #expect(status == 200, "\(answer)")
    }

    @Test("are refunds of more than came in, also by several and by fractions of coins")
    func refunds() async throws {
        let payment = try await hotel.charged(.visa, "10")
        func refund(_ value: String) async throws -> Int {
            try await hotel.post(
                "payments/refund",
                """
                {"PaymentId": "\(payment["Id"].text ?? "")", "AccountId": "\(hotel.ada.id)", "Reason": "Noise",
                 "ValueToRefund": \(value)}
                """
            ).status
        }
        #expect(try await refund("10.01") == 403)
        #expect(try await refund("1e20") >= 400)
        #expect(try await refund("6") == 200)
        #expect(try await refund("4.01") == 403)
        #expect(try await refund("4") == 200)
        #expect(try await refund("0.01") == 403)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    /// The operations that take a payment in, for an amount.
    private func payments(_ card: String, _ amount: String) -> [(path: String, members: String)] {
        let ada = #""CustomerId": "\#(hotel.ada.id)""#
        return [
            ("payments/addExternal", #""AccountId": "\#(hotel.ada.id)", "Amount": {\#(amount)}"#),
            ("creditCards/charge", #""CreditCardId": "\#(card)", "Amount": {\#(amount)}"#),
            (
                "payments/addAlternative",
                #"\#(ada), "Data": {"Discriminator": "ApplePay"}, "Amount": {\#(amount), "TaxCodes": []}"#
            ),
            (
                "payments/addCreditCard",
                #"\#(ada), "Amount": {\#(amount)}, "CreditCard": {"Type": "Visa", "Number": "1111", "Name": "Ada"}"#
            ),
        ]
    }
}

import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("The first edition: money")
struct Dialect2016MoneyTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("who owes nothing has a balance of zero, in the currency of the house")
    func nothing() async throws {
        let balance = try await hotel.balance2016()
        #expect(balance["Currency"].text == "GBP")
        #expect(balance["Value"].digits == "0.00")
    }

    @Test("the balance is above zero for who owes something, and below for who has paid too much")
    func sign() async throws {
        _ = try await hotel.drink(2)
        #expect(try await hotel.balance2016()["Value"].digits == "11.00")
        #expect(try await pay("20")["Value"].digits == "-9.00")
        #expect(try await hotel.balance2016()["Value"].digits == "-9.00")
    }

    @Test("what is in one other currency is told in it, and what is in several in that of the house")
    func currencies() async throws {
        #expect(try await pay("10", "EUR")["Currency"].text == "EUR")
        #expect(try await hotel.balance2016()["Value"].digits == "-10.00")
        _ = try await hotel.drink(2)
        let both = try await hotel.balance2016()
        #expect(both["Currency"].text == "GBP")
        let euros = hotel.eurosInPounds.exchanged(10)
        #expect(both["Value"].digits == (11 - euros).rounded(to: 2).trimmed(toAtLeast: 2).description)
    }

    @Test("what cannot be exchanged is no balance, and a payment is written and answered in its own currency")
    func noExchange() async throws {
        _ = try await hotel.write { try $0.run("DELETE FROM exchange_rate") }
        _ = try await hotel.drink(2)
        let answer = try await pay("10", "EUR")
        #expect(answer["Currency"].text == "EUR")
        #expect(answer["Value"].digits == "-10.00")
        let (status, refusal) = try await hotel.ask2016(
            "customers/getBalance", #""CustomerId": "\#(hotel.ada.id)""#
        )
        #expect(status == 403)
        #expect(refusal["Message"].text == BalanceRefusal.noExchange(["EUR", "GBP"]).message)
    }

    @Test("open items add up to the balance, of stays too, and each customer has his")
    func sum() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.drink(1)
        _ = try await pay("50")
        let answer = try await hotel.answer2016(
            "customers/getOpenItems", #""CustomerIds": ["\#(hotel.charles.id)", "\#(hotel.ada.id)"]"#
        )
        #expect(answer["Customers"].items.map { $0["CustomerId"].text } == ["\(hotel.charles.id)", "\(hotel.ada.id)"])
        #expect(answer["Customers"][0]["Items"].items.isEmpty)
        let values = answer["Customers"][1]["Items"].items.compactMap { $0["Amount"]["Value"].digits }
        #expect(values.compactMap { Double($0) }.reduce(0, +) == 155.5)
        #expect(try await hotel.balance2016()["Value"].digits == "155.50")
    }

    @Test("a payment goes into the category of the code, or else of the name, or is refused")
    func category() async throws {
        _ = try await pay("5", members: #""Category": {"Code": "NONE", "Name": "Payments"}"#)
        #expect(try await hotel.lastPayment()["AccountingCategoryId"].text == hotel.payments.id.description)
        let before = try await hotel.books()
        let (status, answer) = try await hotel.ask2016(
            "payments/addCreditCard", payment("5", "GBP", #""Category": {"Code": "NONE"}"#)
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Code.")
        #expect(try await hotel.books() == before)
    }

    @Test("a card must have a month in which it expires, and never its whole number")
    func card() async throws {
        let before = try await hotel.books()
        let good = payment("5", "GBP", "")
        for (bad, member) in [
            (good.replacing(#""Expiration": "12/2036", "#, with: ""), "Expiration"),
            (good.replacing("411111******1111", with: "4111111111111111"), "Number"),
            (good.replacing("12/2036", with: "13/2036"), "Expiration"),
            (good.replacing("GBP", with: "XXX"), "Currency"),
            (good.replacing(#""Value": 5"#, with: #""Value": null"#), "Value"),
        ] {
            let (status, answer) = try await hotel.ask2016("payments/addCreditCard", bad)
            #expect(status == 400)
            #expect(answer["Details"].text?.contains(member) == true, "\(answer.written)")
        }
        #expect(try await hotel.books() == before)
    }

    @Test("who owes something does not leave; who has paid leaves, and the bill is closed")
    func checkOut() async throws {
        let booked = try await hotel.arrived()
        let members = #""ReservationId": "\#(booked["Id"].text ?? "")""#
        _ = try await hotel.answer2016("reservations/start", members)
        hotel.clock.set(to: hotel.march(5, 10))
        let (status, refusal) = try await hotel.ask2016("reservations/process", members)
        #expect(status == 403)
        #expect(refusal["Message"].text?.contains("200") == true)
        #expect(try await pay("200")["Value"].digits == "0.00")
        _ = try await hotel.answer2016("reservations/process", members)
        let items = try await hotel.items(booked)
        #expect(!items.isEmpty)
        #expect(items.allSatisfy { $0.state == .closed })
    }

    @Test("a stay is canceled with its fee or without, and never without a reason")
    func cancel() async throws {
        for (charges, value) in [("false", "0.00"), ("true", "50.00")] {
            let booked = try await hotel.booked(hotel.stay(3, 5))
            let id = #""ReservationId": "\#(booked["Id"].text ?? "")", "ChargeCancellationFee": \#(charges)"#
            #expect(try await hotel.ask2016("reservations/cancel", id).status == 400)
            let blank = try await hotel.ask2016("reservations/cancel", id + #", "Notes": """#)
            #expect(blank.status == 403)
            #expect(blank.json["Message"].text == "Please provide reason.")
            _ = try await hotel.answer2016("reservations/cancel", id + #", "Notes": "Ill""#)
            #expect(try await hotel.balance2016()["Value"].digits == value)
        }
    }

    private func pay(_ value: String, _ currency: String = "GBP", members: String = "") async throws -> JSON {
        try await hotel.answer2016("payments/addCreditCard", payment(value, currency, members))
    }

    private func payment(_ value: String, _ currency: String, _ members: String) -> String {
        """
        "CustomerId": "\(hotel.ada.id)", "Amount": {"Currency": "\(currency)", "Value": \(value)},
        "CreditCard": {"Type": "Visa", "Number": "411111******1111", "Expiration": "12/2036", "Name": "Ada Lovelace"}
        \(members.isEmpty ? "" : ", " + members)
        """
    }
}

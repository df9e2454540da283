import Foundation
import Hospitality
import Testing

@Suite("The number of a card")
struct CardNumberTests {
    @Test(
        "is kept by its first six and its last four digits",
        arguments: [
            ("411111******1111", "411111******1111"), ("4111 11xx XXXX 1111", "411111******1111"),
            ("************1111", "************1111"), ("1111", "1111"), ("411111-••••••-1111", "411111******1111"),
            ("411111******", "411111******"),
        ]
    )
    func masked(given: String, kept: String) throws { #expect(try CardNumber.masked(given) == kept) }

    @Test(
        "is refused when it shows more, or is no number",
        arguments: [
            "4111111111111111", "4111111*****1111", "411111*****11111", "411111**1**1111", "Ada",
            String(repeating: "*", count: 20),
        ]
    )
    func refused(given: String) {
        #expect(throws: InvalidReference.self) { try CardNumber.masked(given) }
    }

    @Test(
        "is found in any text that holds the whole of it",
        arguments: ["4111111111111111", "no. 4111 1111 1111 1111!", "5555-5555-5555-4444", "378282246310005"]
    )
    func whole(text: String) { #expect(CardNumber.isWhole(text)) }

    @Test(
        "is not seen in what only looks like one",
        arguments: [
            "180315103858510520", "sandbox-visa", "411111******1111", "4111111111111112", "", "+44 20 7946 0000",
        ]
    )
    func other(text: String) { #expect(!CardNumber.isWhole(text)) }
}

@Suite("The month of a card")
struct CardMonthTests {
    @Test("is read as keepers of cards write it and as it stands on the card")
    func read() throws {
        for text in ["2030-04", "04/2030"] { #expect(try #require(CardMonth(text)).description == "04/2030") }
        for text in ["2030-13", "00/2030", "2030", "", "a-b"] { #expect(CardMonth(text) == nil) }
    }

    @Test("is good until its last day")
    func past() throws {
        let month = try #require(CardMonth("2030-02"))
        #expect(!month.isPast(on: try #require(LocalDate("2030-02-28"))))
        #expect(month.isPast(on: try #require(LocalDate("2030-03-01"))))
    }
}

@Suite("The number of a bank account")
struct BankAccountTests {
    @Test("is taken with spaces and in any case, when its check digits are right")
    func good() throws {
        #expect(try BankAccount.number("gb82 west 1234 5698 7654 32") == "GB82WEST12345698765432")
        #expect(try BankAccount.number("FR1420041010050500013M02606") == "FR1420041010050500013M02606")
    }

    @Test(
        "is refused otherwise",
        arguments: ["GB82WEST12345698765433", "GB", "", "8282WEST12345698765432", "GB82_EST12345698765432"]
    )
    func bad(text: String) { #expect(throws: InvalidReference.self) { try BankAccount.number(text) } }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("customers/update")
struct CustomersUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes what is said and keeps what is null, blank or left out")
    func changes() async throws {
        let (status, customer) = try await update(
            """
            "Phone": "+44 2", "FirstName": null, "LastName": " ", "Notes": "Likes tea",
            "Classifications": ["Returning"]
            """
        )
        #expect(status == 200)
        #expect(customer["Phone"].text == "+44 2")
        #expect(customer["FirstName"].text == "Ada")
        #expect(customer["LastName"].text == "Lovelace")
        #expect(customer["Notes"].text == "Likes tea")
        #expect(customer["Email"].text == "ada@example.com")
        let (_, again) = try await update(#""Classifications": ["Important"]"#)
        #expect(again["Classifications"].items.map(\.text) == ["Important"])
    }

    @Test("sets and clears the Italian codes by update values only")
    func italianCodes() async throws {
        let (_, set) = try await update(#""ItalianFiscalCode": {"Value": "LVLDAA"}"#)
        #expect(set["ItalianFiscalCode"].text == "LVLDAA")
        let (_, kept) = try await update(#""Phone": "+44 3""#)
        #expect(kept["ItalianFiscalCode"].text == "LVLDAA")
        let (_, cleared) = try await update(#""ItalianFiscalCode": {"Value": null}"#)
        #expect(cleared["ItalianFiscalCode"].isNull)
    }

    @Test("refuses the e-mail address of somebody else")
    func duplicateEmail() async throws {
        let (status, answer) = try await update(#""Email": "charles@example.com""#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Email.")
        let (own, _) = try await update(#""Email": "ada@example.com""#)
        #expect(own == 200)
    }

    @Test("does not know a customer of nobody")
    func unknown() async throws {
        let (status, answer) = try await hotel.post(
            "customers/update", #"{"CustomerId": "00000000-0000-7000-8000-0000000000ff"}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid CustomerId.")
    }

    private func update(_ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("customers/update", #"{"CustomerId": "\#(hotel.ada.id)", \#(members)}"#)
    }
}

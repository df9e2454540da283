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

    @Test("replaces the lists as wholes, and tells the webhooks of every house")
    func replacesLists() async throws {
        _ = try await update(#""Options": ["SendMarketingEmails", "Invoiceable"]"#)
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let (_, customer) = try await update(#""Options": ["Invoiceable"], "Notes": "Drinks coffee""#)
        #expect(customer["Options"].items.map(\.text) == ["Invoiceable"])
        #expect(customer["Notes"].text == "Drinks coffee")
        #expect(try await hotel.events(after: last).map(\.kind) == [.customerUpdated, .customerUpdated])
    }

    @Test("sets and clears the Italian codes by update values only")
    func italianCodes() async throws {
        let (_, set) = try await update(#""ItalianFiscalCode": {"Value": "LVLDAA"}"#)
        #expect(set["ItalianFiscalCode"].text == "LVLDAA")
        let (_, kept) = try await update(#""Phone": "+44 3""#)
        #expect(kept["ItalianFiscalCode"].text == "LVLDAA")
        let (_, cleared) = try await update(#""ItalianFiscalCode": {"Value": null}"#)
        #expect(cleared["ItalianFiscalCode"].isNull)
        for code in ["A", "ABCDEFGHIJKLMNOP"] {
            let (status, answer) = try await update(#""ItalianLotteryCode": {"Value": "\#(code)"}"#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid ItalianLotteryCode.")
        }
    }

    @Test("refuses the e-mail address of somebody else")
    func duplicateEmail() async throws {
        let (status, answer) = try await update(#""Email": "charles@example.com""#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Email.")
        let (own, _) = try await update(#""Email": "ada@example.com""#)
        #expect(own == 200)
    }

    @Test("keeps what somebody else says at the same time")
    func sameTime() async throws {
        let hotel = hotel
        let status = try await hotel.during { transaction, meanwhile in
            try transaction.lock(.account(hotel.ada.id))
            var ada = try #require(try transaction.customers.find(hotel.ada.id, of: hotel.chain.id))
            ada.contact.phone = "+44 4"
            try transaction.customers.update(ada)
            meanwhile()
        } _: {
            try await update(#""Notes": "Likes tea""#).status
        }
        #expect(status == 200)
        let ada = try #require(try await hotel.read { try $0.customers.find(hotel.ada.id, of: hotel.chain.id) })
        #expect(ada.contact.phone == "+44 4")
        #expect(ada.notes == "Likes tea")
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

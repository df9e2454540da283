import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Cards and charges at retired addresses")
struct RetiredMoneyTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("creditCards/getAllByIds and …ByCustomers list cards in the members of 2019")
    func cards() async throws {
        let adas = try await hotel.card()
        let charless = try await hotel.card(.amex, of: hotel.charles)
        for (path, members, expected) in [
            ("creditCards/getAllByIds", #""CreditCardIds": ["\#(charless)"]"#, [charless]),
            ("creditCards/getAllByCustomers", #""CustomerIds": ["\#(hotel.ada.id)"]"#, [adas]),
        ] {
            let (status, answer) = try await hotel.post(path, "{\(members)}")
            #expect(status == 200)
            #expect(answer.names == ["CreditCards"])
            #expect(answer["CreditCards"].items.map { $0["Id"].text } == expected)
            #expect(
                answer["CreditCards"][0].names == [
                    "CreatedUtc", "CustomerId", "Expiration", "Format", "Id", "IsActive", "Kind", "ObfuscatedNumber",
                    "State", "Type",
                ]
            )
        }
    }

    @Test("customers/getAllPreauthorizations lists what is held on one customer's cards")
    func preauthorizations() async throws {
        let held = Preauthorization(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id,
            creditCardID: ID(try #require(UUID(uuidString: try await hotel.card()))), customerID: hotel.ada.id,
            currency: try #require(Currency("GBP")), value: 50, state: .chargeable, code: "H-1", created: hotel.now
        )
        try await hotel.write { try $0.preauthorizations.insert(held) }
        let (status, answer) = try await hotel.post(
            "customers/getAllPreauthorizations", #"{"CustomerId": "\#(hotel.ada.id)"}"#
        )
        #expect(status == 200)
        let listed = answer["Preauthorizations"][0]
        #expect(
            listed.names == ["Amount", "CreditCardId", "Id", "ReceiptIdentifier", "SequenceCode", "State"]
        )
        #expect(listed["Amount"]["Value"].digits == "50.00")
        #expect(listed["Amount"]["Currency"].text == "GBP")
        #expect(listed["SequenceCode"].text == "H-1")
        #expect(listed["State"].text == "Chargeable")
    }

    @Test("customers/charge charges in the members of today, and answers under both names")
    func charge() async throws {
        let (status, answer) = try await charge(
            """
            "ProductOrders": [{"ProductId": "\(hotel.minibar.id)", "Count": 2}], "Items": [{"Name": "Taxi",
              "UnitCount": 1, "UnitAmount": {"Currency": "GBP", "GrossValue": 12, "TaxCodes": ["UK-2022-20%"]}}]
            """
        )
        #expect(status == 200, "\(answer)")
        #expect(answer.names == ["ChargeId", "OrderId"])
        #expect(answer["ChargeId"].text == answer["OrderId"].text)
        let charges = try await hotel.charges(of: answer)
        #expect(Set(charges.map { $0["Amount"]["GrossValue"].digits }) == ["11.00", "12.00"])
    }

    @Test("customers/charge takes a rate of tax for a code, and an accounting category by its code")
    func olderCharge() async throws {
        let category = AccountingCategory(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, name: "Beverage", code: "BVG", created: hotel.now
        )
        try await hotel.write { try $0.accountingCategories.insert(category) }
        let items = { (rate: String, code: String) in
            """
            "Items": [{"Name": "Beer", "UnitCount": 2, "Category": {"Code": "\(code)"},
                "UnitCost": {"Currency": "GBP", "Value": 6, "TaxRate": \(rate)}}]
            """
        }
        let (status, answer) = try await charge(items("0.2", "BVG"))
        #expect(status == 200, "\(answer)")
        let beer = try #require(try await hotel.charges(of: answer).first)
        #expect(beer["Amount"]["GrossValue"].digits == "12.00")
        #expect(beer["Amount"]["TaxValues"][0]["Code"].text == "UK-2022-20%")
        #expect(beer["AccountingCategoryId"].text == category.id.description)
        for (member, members) in [("TaxRate", items("0.19", "BVG")), ("Category", items("0.2", "WINE"))] {
            let (status, answer) = try await charge(members)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
    }

    @Test("accountingEnvironments/getAll lists the countries whose books can be kept, that of the house among them")
    func environments() async throws {
        let (status, answer) = try await hotel.post("accountingEnvironments/getAll")
        #expect(status == 200)
        let environments = answer["AccountingEnvironments"].items
        #expect(
            environments.allSatisfy {
                $0.names == ["Code", "CompanyLegalIdentifiers", "CustomerLegalIdentifiers", "EnglishName"]
            }
        )
        let own = environments.first { $0["Code"].text == hotel.enterprise.accountingEnvironmentCode }
        #expect(own?["EnglishName"].text == "United Kingdom")
        #expect(Set(environments.map { $0["Code"].text }).count == environments.count)
    }

    private func charge(_ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "customers/charge",
            #"{"ServiceId": "\#(hotel.extras.id)", "CustomerId": "\#(hotel.ada.id)", "Options": {}, \#(members)}"#
        )
    }
}

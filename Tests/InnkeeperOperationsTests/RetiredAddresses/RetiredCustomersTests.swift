import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Customers and companies at retired addresses")
struct RetiredCustomersTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        let (status, _) = try await hotel.post(
            "customers/update",
            """
            {"CustomerId": "\(hotel.ada.id)", "Address": {"Line1": "12 St James's Square", "CountryCode": "GB"},
             "Passport": {"Number": "P1"}}
            """
        )
        #expect(status == 200)
    }

    @Test("customers/getAllByIds shows a customer with address and passport")
    func byIDs() async throws {
        let ada = try await customers("customers/getAllByIds", #""CustomerIds": ["\#(hotel.ada.id)"]"#)[0]
        #expect(ada["LastName"].text == "Lovelace")
        #expect(ada["Address"]["Line1"].text == "12 St James's Square")
        #expect(ada["Passport"]["Number"].text == "P1")
    }

    @Test("customers/getAllByEmails finds those who have one of the addresses")
    func byEmails() async throws {
        let found = try await customers("customers/getAllByEmails", #""Emails": ["ada@example.com", "x@example.com"]"#)
        #expect(found.map { $0["Id"].text } == [hotel.ada.id.description])
    }

    @Test("customers/getAllByName finds those who have both names")
    func byName() async throws {
        let name = { (first: String, last: String) in #""FirstName": "\#(first)", "LastName": "\#(last)""# }
        let path = "customers/getAllByName"
        #expect(try await customers(path, name("Ada", "Lovelace")).map { $0["Id"].text } == [hotel.ada.id.description])
        #expect(try await customers(path, name("Ada", "Babbage")).isEmpty)
    }

    @Test("companies/getAllByName finds companies by their whole name, in the members of 2024")
    func companies() async throws {
        let (status, answer) = try await hotel.post("companies/getAllByName", #"{"Name": "Analytical Engines"}"#)
        #expect(status == 200)
        #expect(answer.names == ["Companies", "Cursor"])
        let company = answer["Companies"][0]
        #expect(company["Id"].text == hotel.engines.id.description)
        #expect(company["Number"].digits == "1")
        #expect(company["Options"].names == ["AddFeesToInvoices", "AddTaxDeductedPaymentToInvoices", "Invoiceable"])
        #expect(company.names.contains("IsUpdatedByMe"))
        #expect(company.names.count == 33)
        let none = try await hotel.post("companies/getAllByName", #"{"Name": "Difference Engines"}"#)
        #expect(none.json["Companies"].items.isEmpty)
        #expect(none.json["Cursor"].isNull)
    }

    private func customers(_ path: String, _ members: String) async throws -> [JSON] {
        let (status, answer) = try await hotel.post(path, "{\(members)}")
        #expect(status == 200, "\(answer)")
        #expect(answer.names == ["Customers", "Documents"])
        return answer["Customers"].items
    }
}

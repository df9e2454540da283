import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("companies/add")
struct CompaniesAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers the new company in a list, with the next number of the chain as a number")
    func adds() async throws {
        let (status, answer) = try await hotel.post(
            "companies/add",
            """
            {"Name": "Difference", "Options": {"Invoiceable": true, "AddFeesToInvoices": false},
             "InvoicingEmail": "bills@difference.example", "InvoiceDueInterval": "P0M14DT0H0M0S",
             "CreditRating": {"Basic": "CreditOk"}, "Identifier": "1001", "TaxIdentifier": "GB1",
             "MotherCompanyId": "\(hotel.engines.id)", "ExternalIdentifier": "D-1", "ContactPerson": "Charles",
             "Address": {"City": "London", "CountryCode": "GB"}}
            """
        )
        #expect(status == 200, "\(answer)")
        let company = answer["Companies"][0]
        #expect(answer["Companies"].items.count == 1)
        #expect(company["Number"].digits == "2")
        #expect(company["Options"]["Invoiceable"].flag == true)
        #expect(company["Options"]["AddTaxDeductedPaymentToInvoices"].flag == false)
        #expect(company["CreditRating"]["Basic"].text == "CreditOk")
        #expect(company["InvoiceDueInterval"].text == "P0M14DT0H0M0S")
        #expect(company["MotherCompanyId"].text == hotel.engines.id.description)
        #expect(company["Address"]["City"].text == "London")
        #expect(company["AddressId"].text == company["Address"]["Id"].text)
        #expect(company["TaxIdentificationNumber"].text == "GB1")
        #expect(company["IsActive"].flag == true)
    }

    @Test("lets two companies have one name, and needs no more than that and the options")
    func sameName() async throws {
        for number in ["2", "3"] {
            let (status, answer) = try await hotel.post(
                "companies/add", #"{"Name": "Analytical Engines", "Options": {}}"#
            )
            #expect(status == 200)
            #expect(answer["Companies"][0]["Number"].digits == number)
        }
    }

    @Test(
        "refuses what makes no company",
        arguments: [
            (#""Name": " ""#, "Name"), (#""Name": "A", "InvoicingEmail": "nobody""#, "InvoicingEmail"),
            (#""Name": "A", "MotherCompanyId": "00000000-0000-7000-8000-0000000000ff""#, "MotherCompanyId"),
            (#""Name": "A", "Address": {"CountryCode": "XX"}"#, "CountryCode"),
            (#""Name": "\#(String(repeating: "x", count: 1001))""#, "Name"),
        ]
    )
    func refusals(members: String, member: String) async throws {
        let (status, answer) = try await hotel.post("companies/add", #"{"Options": {}, \#(members)}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
    }
}

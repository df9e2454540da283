import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The parties of a bill")
struct BillPartiesTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("a company stands there with all by which tax offices, registers and the post know it, also beside the owner")
    func company() async throws {
        try await describeEngines()
        let own = try await closed(ownedBy: hotel.engines.id.uuid)
        #expect(own["OwnerData"]["Discriminator"].text == "BillCompanyData")
        #expect(own["AssociatedAccountData"].items.isEmpty)
        let beside = try await closed(
            ownedBy: hotel.ada.id.uuid, #", "AssociatedAccountId": "\#(hotel.engines.id)""#
        )
        for company in [own["OwnerData"]["Value"], beside["AssociatedAccountData"][0]["BillCompanyData"]] {
            for (member, value) in Self.known { #expect(company[member].text == value, "\(member)") }
            #expect(company["Id"].text == hotel.engines.id.description)
            #expect(company["Address"]["Line1"].text == "1 Mill Lane")
            #expect(company["Address"]["City"].text == "Cambridge")
            #expect(company["Address"]["CountryCode"].text == "GB")
            #expect(company["LegalIdentifiers"]["TaxIdentifier"].text == "GB123")
            #expect(company["LegalIdentifiers"]["FiscalIdentifier"].text == "1001")
        }
        #expect(beside["CompanyDetails"]["DUNS"].text == "150483782")
    }

    @Test("a company stays there as it was, and what the caller says goes before its profile")
    func snapshot() async throws {
        try await describeEngines()
        let bill = try await open(hotel.engines.id.uuid)
        let closed = try await hotel.closed(
            bill, as: "Invoice", #""AccountTaxIdentifier": {"Value": "GB9"}, "AccountAddress": {"City": "Ely"}"#
        )
        #expect(closed["OwnerData"]["Value"]["TaxIdentifier"].text == "GB9")
        #expect(closed["OwnerData"]["Value"]["LegalIdentifiers"]["TaxIdentifier"].text == "GB9")
        #expect(closed["OwnerData"]["Value"]["Address"]["City"].text == "Ely")
        try await hotel.granted(
            "companies/update", #""CompanyId": "\#(hotel.engines.id)", "Telephone": {"Value": null}"#
        )
        #expect(try await hotel.bill(bill).canonical == closed.canonical)
    }

    @Test("a customer stands there with the numbers that the law of Italy wants on bills")
    func legalIdentifiers() async throws {
        let plain = try await closed(ownedBy: hotel.charles.id.uuid)
        #expect(plain["OwnerData"]["Value"]["LegalIdentifiers"].isNull)
        try await hotel.granted(
            "customers/update",
            """
            "CustomerId": "\(hotel.ada.id)", "ItalianFiscalCode": {"Value": "LVLDAA"},
            "ItalianLotteryCode": {"Value": "LOT1"}, "TaxIdentificationNumber": "T-1"
            """
        )
        let identifiers = try await closed(ownedBy: hotel.ada.id.uuid)["OwnerData"]["Value"]["LegalIdentifiers"]
        #expect(identifiers["ItalianFiscalCode"].text == "LVLDAA")
        #expect(identifiers["ItalianLotteryCode"].text == "LOT1")
        #expect(identifiers["TaxIdentifier"].text == "T-1")
        #expect(identifiers["ItalianDestinationCode"].isNull)
    }

    @Test("an invoice to a company is due when the company has to pay, unless somebody says otherwise")
    func due() async throws {
        try await hotel.granted(
            "companies/update",
            #""CompanyId": "\#(hotel.engines.id)", "InvoiceDueInterval": {"Value": "P0M10DT0H0M0S"}"#
        )
        #expect(try await closed(ownedBy: hotel.engines.id.uuid)["DueUtc"].text == "2030-03-11T00:00:00Z")
        let said = try await hotel.closed(
            try await open(hotel.engines.id.uuid), as: "Invoice", #""DueDate": {"Value": "2030-03-20"}"#
        )
        #expect(said["DueUtc"].text == "2030-03-20T00:00:00Z")
        _ = try await hotel.contract(#", "InvoiceDueInterval": "P0M14DT0H0M0S""#)
        // The contract is about nights; what is sold beside them is due as the company pays everything.
        #expect(try await closed(ownedBy: hotel.engines.id.uuid)["DueUtc"].text == "2030-03-11T00:00:00Z")
        let paid = try await open(hotel.engines.id.uuid)
        _ = try await hotel.paid("5.50", #""AccountId": "\#(hotel.engines.id)", "BillId": "\#(paid)""#)
        #expect(try await hotel.closed(paid)["DueUtc"].isNull)
    }

    @Test("a customer who objects to that stands there without an address, unless the caller says one")
    func objection() async throws {
        try await hotel.granted(
            "customers/update",
            """
            "CustomerId": "\(hotel.ada.id)", "Address": {"City": "London"}, "Options": ["BillAddressObjection"]
            """
        )
        let closed = try await closed(ownedBy: hotel.ada.id.uuid)
        #expect(closed["OwnerData"]["Value"]["LastName"].text == "Lovelace")
        #expect(closed["OwnerData"]["Value"]["Address"].isNull)
        let said = try await hotel.closed(
            try await open(hotel.ada.id.uuid), as: "Invoice", #""AccountAddress": {"City": "Ockham"}"#
        )
        #expect(said["OwnerData"]["Value"]["Address"]["City"].text == "Ockham")
    }

    // MARK: - Vocabulary

    private static let known = [
        ("Name", "Analytical Engines"), ("TaxIdentifier", "GB123"), ("AdditionalTaxIdentifier", "EORI-1"),
        ("BillingCode", "B-7"), ("FiscalIdentifier", "1001"), ("DUNS", "150483782"), ("Telephone", "+44 1"),
        ("InvoicingEmail", "bills@engines.example"), ("Department", "Works"),
    ]

    private func describeEngines() async throws {
        try await hotel.granted(
            "companies/update",
            """
            "CompanyId": "\(hotel.engines.id)", "TaxIdentifier": {"Value": "GB123"},
            "AdditionalTaxIdentifier": {"Value": "EORI-1"}, "BillingCode": {"Value": "B-7"},
            "Identifier": {"Value": "1001"}, "DunsNumber": {"Value": "150483782"}, "Telephone": {"Value": "+44 1"},
            "InvoicingEmail": {"Value": "bills@engines.example"}, "Department": {"Value": "Works"}
            """
        )
        try await hotel.granted(
            "addresses/add",
            """
            "Addresses": [{"AccountId": "\(hotel.engines.id)", "Line1": "1 Mill Lane", "City": "Cambridge",
                "CountryCode": "GB"}]
            """
        )
    }

    /// An open bill of an account with a bottle of 5.50 pounds on it.
    private func open(_ account: UUID, _ members: String = "") async throws -> String {
        let bill = try await hotel.opened(account, members)
        _ = try await hotel.drink(1, #""AccountId": "\#(hotel.text(account))", "BillId": "\#(bill)""#)
        return bill
    }

    private func closed(ownedBy account: UUID, _ members: String = "") async throws -> JSON {
        try await hotel.closed(try await open(account, members), as: "Invoice")
    }
}

import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("accounts/update")
struct AccountsUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes a customer by update values under the names of accounts")
    func customer() async throws {
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let (status, answer) = try await update(
            hotel.ada.id.uuid, "Customer",
            """
            {"Telephone": {"Value": "+44 1"}, "TaxIdentifier": {"Value": "T1"}, "Sex": {"Value": "Female"},
             "Title": {"Value": "Misses"}, "BirthDate": {"Value": "1815-12-10"}, "FirstName": {"Value": null},
             "Options": {"Invoiceable": {"Value": true}}, "Classifications": {"Important": {"Value": true}},
             "LegalEntityIdentifiers": {"ItFiscalCode": {"Value": "LVLDAA"}}}
            """
        )
        #expect(status == 200, "\(answer)")
        let account = answer["Accounts"][0]
        #expect(account["Discriminator"].text == "Customer")
        #expect(account["Company"].isNull)
        let customer = account["Customer"]
        #expect(customer["Telephone"].text == "+44 1")
        #expect(customer["Sex"].text == "Female")
        #expect(customer["BirthDate"].text == "1815-12-10T00:00:00Z")
        #expect(customer["FirstName"].isNull)
        #expect(customer["LastName"].text == "Lovelace")
        #expect(customer["Email"].text == "ada@example.com")
        #expect(customer["Options"]["Invoiceable"].flag == true)
        #expect(customer["Classifications"]["Important"].flag == true)
        #expect(customer["LegalEntityIdentifiers"]["ItFiscalCode"].text == "LVLDAA")
        let events = try await hotel.events(after: last)
        #expect(events.map(\.kind) == [.customerUpdated, .customerUpdated])
        let (_, cleared) = try await update(
            hotel.ada.id.uuid, "Customer", #"{"Classifications": {"Important": {"Value": false}}, "Title": {}}"#
        )
        #expect(cleared["Accounts"][0]["Customer"]["Classifications"]["Important"].flag == false)
        #expect(cleared["Accounts"][0]["Customer"]["Title"].isNull)
    }

    @Test("takes Blacklist for Blocklist")
    func blacklist() async throws {
        for (older, newer) in [("Blacklist", true), ("Blocklist", false)] {
            let (_, answer) = try await update(
                hotel.ada.id.uuid, "Customer", #"{"Classifications": {"\#(older)": {"Value": \#(newer)}}}"#
            )
            let flags = answer["Accounts"][0]["Customer"]["Classifications"]
            #expect(flags["Blocklist"].flag == newer)
            #expect(flags["Blacklist"].flag == newer)
        }
    }

    @Test("changes a company, whose fiscal identifier the companies call identifier")
    func company() async throws {
        let (status, answer) = try await update(
            hotel.engines.id.uuid, "Company",
            """
            {"Email": {"Value": "bills@engines.example"}, "FiscalIdentifier": {"Value": "1001"},
             "ReferenceId": {"Value": "R1"}, "SourceId": {"Value": "\(hotel.website.id)"},
             "Classifications": {"Corporate": {"Value": true}}, "CreditRatingBasic": {"Value": "CreditOk"}}
            """
        )
        #expect(status == 200, "\(answer)")
        let company = answer["Accounts"][0]["Company"]
        #expect(company["SourceId"].text == "\(hotel.website.id)")
        #expect(company["Classifications"]["Corporate"].flag == true)
        let (_, list) = try await hotel.post("companies/getAll", #"{"Limitation": {"Count": 10}}"#)
        #expect(list["Companies"][0]["Identifier"].text == "1001")
        #expect(list["Companies"][0]["InvoicingEmail"].text == "bills@engines.example")
        #expect(list["Companies"][0]["CreditRating"]["Basic"].text == "CreditOk")
    }

    @Test("wants the object of the type, and refuses what no account can have; then nothing is changed")
    func refusals() async throws {
        let (ada, engines) = (hotel.ada.id.uuid, hotel.engines.id.uuid)
        let bad = [
            (ada, "Customer", #"{"Email": {"Value": "charles@example.com"}}"#, "Invalid Email."),
            (ada, "Customer", #"{"LastName": {"Value": null}}"#, "Invalid LastName."),
            (ada, "Customer", #"{"Sex": {"Value": "Queen"}}"#, "Invalid Sex."),
            (ada, "Customer", #"{"NationalityCode": {"Value": "XX"}}"#, "Invalid NationalityCode."),
            (ada, "Customer", #"{"PreferredLanguageCode": {"Value": "xx"}}"#, "Invalid PreferredLanguageCode."),
            (ada, "Company", "{}", "Invalid Id."), (engines, "Customer", "{}", "Invalid Id."),
            (engines, "Company", #"{"MotherCompanyId": {"Value": "\#(engines)"}}"#, "Invalid MotherCompanyId."),
            (engines, "Company", #"{"SourceId": {"Value": "\#(engines)"}}"#, "Invalid SourceId."),
        ]
        for (id, type, members, message) in bad {
            let (status, answer) = try await update(id, type, members)
            #expect(status == 400)
            #expect(answer["Message"].text == message)
        }
        let (status, answer) = try await hotel.post(
            "accounts/update", #"{"AccountUpdates": [{"Id": "\#(ada)", "Discriminator": "Customer"}]}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Customer.")
    }

    private func update(_ id: UUID, _ type: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "accounts/update",
            #"{"AccountUpdates": [{"Id": "\#(id)", "Discriminator": "\#(type)", "\#(type)": \#(members)}]}"#
        )
    }
}

import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A member that is kept under the name of another would be found by nobody who looks at one operation alone.
@Suite("Each member of a profile, said alone,")
struct ProfileMembersTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    /// Members with a text each, and what is listed of it under the same name.
    private static let texts: [(member: String, value: String)] = [
        ("Title", "Misses"), ("Sex", "Female"), ("FirstName", "Grace"), ("LastName", "Hopper"),
        ("SecondLastName", "Murray"), ("NationalityCode", "SE"), ("PreferredLanguageCode", "fr-FR"),
        ("BirthDate", "1906-12-09"), ("BirthCountryCode", "US"), ("BirthCountrySubdivisionCode", "US-NY"),
        ("BirthPlace", "New York"), ("Occupation", "Admiral"), ("Email", "grace@example.com"), ("Phone", "+1 2"),
        ("LoyaltyCode", "L1"), ("Notes", "Likes clocks"), ("CarRegistrationNumber", "NAVY 1"),
        ("DietaryRequirements", "Vegan"), ("TaxIdentificationNumber", "T1"),
    ]

    @Test("is kept by customers/update under its name, and changes no other")
    func customersUpdate() async throws {
        for (member, value) in Self.texts {
            try await expectOnly(member, #""\#(value)""#, from: listedCustomer) {
                try await customersUpdate(#""\#(member)": "\#(value)""#)
            }
        }
        let lists = [("Classifications", #"["Military","Student"]"#), ("Options", #"["Invoiceable"]"#)]
        for (member, value) in lists + [("CompanyId", #""\#(hotel.engines.id)""#)] {
            try await expectOnly(member, value, from: listedCustomer) {
                try await customersUpdate(#""\#(member)": \#(value)"#)
            }
        }
        for (member, value) in Self.italianCodes {
            try await expectOnly("Italian\(member)", #""\#(value)""#, from: listedCustomer) {
                try await customersUpdate(#""Italian\#(member)": {"Value": "\#(value)"}"#)
            }
        }
    }

    private static let italianCodes = [
        ("DestinationCode", "0000000"), ("FiscalCode", "LVLDAA"), ("LotteryCode", "ABCDEFGH"),
    ]

    @Test("is kept by customers/add under its name")
    func customersAdd() async throws {
        for (member, value) in Self.texts where member != "LastName" {
            let (status, answer) = try await hotel.post(
                "customers/add", #"{"LastName": "Byron", "OverwriteExisting": false, "\#(member)": "\#(value)"}"#
            )
            #expect(status == 200, "\(member): \(answer)")
            #expect(answer[member].text == value, "\(member)")
            for (other, _) in Self.texts where other != member && other != "LastName" {
                #expect(answer[other].isNull, "\(member) and \(other)")
            }
        }
    }

    @Test("of a customer is kept by accounts/update under its name, and cleared by it")
    func customerAccounts() async throws {
        let renamed = ["Phone": "Telephone", "TaxIdentificationNumber": "TaxIdentifier"]
        let own = Self.texts.filter { !$0.member.hasPrefix("BirthCountry") }
            + [("BillingCode", "B1"), ("AccountingCode", "A1"), ("CompanyId", "\(hotel.engines.id)")]
        for (member, value) in own {
            let name = renamed[member] ?? member
            try await expectOnly(member, #""\#(value)""#, from: listedCustomer) {
                try await update(hotel.ada.id, "Customer", #""\#(name)": {"Value": "\#(value)"}"#)
            }
            guard member != "LastName" else { continue }
            try await expectOnly(member, "null", from: listedCustomer) {
                try await update(hotel.ada.id, "Customer", #""\#(name)": {"Value": null}"#)
            }
        }
        for (member, value) in Self.italianCodes {
            try await expectOnly("Italian\(member)", #""\#(value)""#, from: listedCustomer) {
                let codes = #""LegalEntityIdentifiers": {"It\#(member)": {"Value": "\#(value)"}}"#
                return try await update(hotel.ada.id, "Customer", codes)
            }
        }
    }

    /// Members of a company by their names in `companies/update`, and where `accounts/update` calls them otherwise.
    private static let companyTexts: [(member: String, value: String, account: String?)] = [
        ("Name", "Engines & Co", nil), ("InvoicingEmail", "bills@engines.example", "Email"),
        ("WebsiteUrl", "https://engines.example", nil), ("InvoiceDueInterval", "P0M30DT0H0M0S", nil),
        ("Department", "Mills", nil), ("DunsNumber", "D1", nil), ("ReferenceIdentifier", "R1", "ReferenceId"),
        ("AccountingCode", "A1", nil), ("AdditionalTaxIdentifier", "T2", nil), ("BillingCode", "B1", nil),
        ("Contact", "Byron", nil), ("ContactPerson", "Annabella", nil), ("Identifier", "I1", "FiscalIdentifier"),
        ("Iata", "1234567", nil), ("Notes", "Pays", nil), ("TaxIdentifier", "T1", nil), ("Telephone", "+44 1", nil),
        ("ExternalIdentifier", "X1", nil),
    ]

    @Test("of a company is kept by companies/update and accounts/update under its name, and cleared by it")
    func companies() async throws {
        for (member, value, account) in Self.companyTexts {
            let renamed = account ?? member
            try await expectOnly(member, #""\#(value)""#, from: listedCompany) {
                let update = #""\#(member)": {"Value": "\#(value)"}"#
                return try await hotel.post("companies/update", #"{"CompanyId": "\#(hotel.engines.id)", \#(update)}"#)
            }
            if member == "Name" { continue }
            try await expectOnly(member, "null", from: listedCompany) {
                try await update(hotel.engines.id, "Company", #""\#(renamed)": {"Value": null}"#)
            }
            try await expectOnly(member, #""\#(value)""#, from: listedCompany) {
                try await update(hotel.engines.id, "Company", #""\#(renamed)": {"Value": "\#(value)"}"#)
            }
        }
    }

    @Test("of its classifications and options is switched on and off by accounts/update, and no other is")
    func flags() async throws {
        for (id, type) in [(hotel.ada.id.uuid, "Customer"), (hotel.engines.id.uuid, "Company")] {
            for list in ["Classifications", "Options"] {
                let said = { (flag: String, isOn: Bool) async throws -> [String] in
                    let members = #""\#(list)": {"\#(flag)": {"Value": \#(isOn)}}"#
                    let (status, answer) = try await update(ID<Hospitality.Account>(id), type, members)
                    #expect(status == 200, "\(flag): \(answer)")
                    let flags = answer["Accounts"][0][type][list]
                    return flags.names.filter { flags[$0].flag == true }
                }
                let (_, before) = try await update(ID<Hospitality.Account>(id), type, "")
                let flags = before["Accounts"][0][type][list]
                #expect(flags.names.count > 1)
                for flag in flags.names { _ = try await said(flag, false) }
                // Blacklist is the older name of Blocklist.
                for flag in flags.names where flag != "Blacklist" {
                    #expect(try await said(flag, true).filter { $0 != "Blacklist" } == [flag])
                    if type == "Customer" {
                        #expect(try await listedCustomer()[list].items.map(\.text).contains(flag), "\(flag)")
                    }
                    #expect(try await said(flag, false).isEmpty, "\(flag)")
                }
            }
        }
    }

    // MARK: - Vocabulary

    /// What is told in other words beside a member, or on every change.
    private static let derived: Set<String> = [
        "LanguageCode", "UpdatedUtc", "UpdaterProfileId", "TaxIdentificationNumber", "ElectronicInvoiceIdentifier",
    ]

    /// Says one member, and looks what has changed.
    private func expectOnly(
        _ member: String, _ value: String, from list: () async throws -> JSON,
        saying: () async throws -> (status: Int, json: JSON)
    ) async throws {
        let before = try await list()
        let (status, answer) = try await saying()
        #expect(status == 200, "\(member): \(answer)")
        let after = try await list()
        #expect(after[member].written == value, "\(member)")
        let changed = after.names.filter { after[$0].written != before[$0].written && !Self.derived.contains($0) }
        #expect(Set(changed).subtracting([member]).isEmpty, "\(member) changes \(changed)")
    }

    private func customersUpdate(_ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("customers/update", #"{"CustomerId": "\#(hotel.ada.id)", \#(members)}"#)
    }

    private func update<Entity>(
        _ id: ID<Entity>, _ type: String, _ members: String
    ) async throws -> (status: Int, json: JSON) {
        let item = #"{"Id": "\#(id)", "Discriminator": "\#(type)", "\#(type)": {\#(members)}}"#
        return try await hotel.post("accounts/update", #"{"AccountUpdates": [\#(item)]}"#)
    }

    private func listedCustomer() async throws -> JSON {
        let list = #"{"CustomerIds": ["\#(hotel.ada.id)"], "Extent": {"Customers": true}, "Limitation": {"Count": 1}}"#
        return try await hotel.post("customers/getAll", list).json["Customers"][0]
    }

    private func listedCompany() async throws -> JSON {
        let list = #"{"Ids": ["\#(hotel.engines.id)"], "Limitation": {"Count": 1}}"#
        return try await hotel.post("companies/getAll", list).json["Companies"][0]
    }
}

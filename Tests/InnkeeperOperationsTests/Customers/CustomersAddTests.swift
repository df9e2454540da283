import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("customers/add")
struct CustomersAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers the new customer itself, with the next number of the chain")
    func answersTheCustomer() async throws {
        let (status, customer) = try await hotel.post(
            "customers/add",
            """
            {"LastName": "Hopper", "FirstName": "Grace", "Email": "grace@example.com", "NationalityCode": "US",
             "BirthDate": "1906-12-09", "Title": "Misses", "Sex": "Female", "Classifications": ["Important"],
             "Options": ["SendMarketingEmails"], "OverwriteExisting": false,
             "Address": {"Line1": "1 Navy Way", "City": "Arlington", "CountryCode": "US"}}
            """
        )
        #expect(status == 200)
        #expect(customer["LastName"].text == "Hopper")
        #expect(customer["Number"].text == "3")
        #expect(customer["ChainId"].text == hotel.chain.id.description)
        #expect(customer["LanguageCode"].text == "en-US")
        #expect(customer["Classifications"].items.map(\.text) == ["Important"])
        #expect(customer["Address"]["City"].text == "Arlington")
        #expect(customer["AddressId"].text == customer["Address"]["Id"].text)
        #expect(customer["IsActive"].flag == true)
        #expect(customer["HasOtaEmail"].flag == false)
        #expect(customer["Passport"].isNull)
    }

    @Test("refuses an e-mail address that another customer has, whatever its case")
    func duplicateEmail() async throws {
        let (status, answer) = try await hotel.post(
            "customers/add", #"{"LastName": "King", "Email": "ADA@example.com", "OverwriteExisting": false}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Email.")
        let ada = try await hotel.read { try $0.customers.find(hotel.ada.id, of: hotel.chain.id) }
        #expect(ada?.person.lastName == "Lovelace")
    }

    @Test("overwrites what is said on the profile with the same address, and answers that profile")
    func overwrites() async throws {
        let (status, customer) = try await hotel.post(
            "customers/add",
            #"{"LastName": "King", "Email": "ada@example.com", "Phone": "+44 1", "OverwriteExisting": true}"#
        )
        #expect(status == 200)
        #expect(customer["Id"].text == hotel.ada.id.description)
        #expect(customer["LastName"].text == "King")
        #expect(customer["FirstName"].text == "Ada")
        #expect(customer["Phone"].text == "+44 1")
    }

    @Test("overwrites who the person is, and leaves what the house has noted about the guest")
    func overwritesThePersonOnly() async throws {
        try await hotel.granted(
            "customers/update",
            """
            "CustomerId": "\(hotel.ada.id)", "Classifications": ["VeryImportant"], "Options": ["Invoiceable"],
            "Notes": "Likes tea"
            """
        )
        let (status, ada) = try await hotel.post(
            "customers/add",
            """
            {"LastName": "King", "Title": "Misses", "Email": "ada@example.com", "OverwriteExisting": true,
             "Address": {"City": "Ockham"}, "Classifications": [], "Options": ["SendMarketingEmails"],
             "Notes": "Late arrival"}
            """
        )
        #expect(status == 200)
        #expect([ada["LastName"].text, ada["Title"].text] == ["King", "Misses"])
        #expect(ada["Address"]["City"].text == "Ockham")
        #expect(ada["Classifications"].items.map(\.text) == ["VeryImportant"])
        #expect(ada["Options"].items.map(\.text) == ["Invoiceable"])
        #expect(ada["Notes"].text == "Likes tea")
        // Where nothing was noted, nothing is lost by taking what is said.
        let (_, charles) = try await hotel.post(
            "customers/add",
            """
            {"LastName": "Babbage", "Email": "charles@example.com", "OverwriteExisting": true,
             "Classifications": ["Important"], "Options": ["Invoiceable"], "Notes": "Late arrival"}
            """
        )
        #expect(charles["Classifications"].items.map(\.text) == ["Important"])
        #expect(charles["Options"].items.map(\.text) == ["Invoiceable"])
        #expect(charles["Notes"].text == "Late arrival")
    }

    @Test("overwrites also the profile that somebody else makes with the address at the same instant")
    func sameInstant() async throws {
        let hotel = hotel
        let (status, customer) = try await hotel.during { transaction, meanwhile in
            var grace = Customer(
                id: hotel.newID(), chainID: hotel.chain.id,
                number: try transaction.customers.nextNumber(of: hotel.chain.id),
                person: CustomerPerson(firstName: "Grace", lastName: "Hopper"),
                creatorProfileID: hotel.integration.id.uuid, created: hotel.now
            )
            grace.contact.email = "grace@example.com"
            try transaction.customers.insert(grace)
            meanwhile()
        } _: {
            try await hotel.post(
                "customers/add",
                #"{"LastName": "Murray", "Email": "grace@example.com", "OverwriteExisting": true}"#
            )
        }
        #expect(status == 200)
        #expect(customer["FirstName"].text == "Grace")
        #expect(customer["LastName"].text == "Murray")
    }

    @Test(
        "refuses what makes no profile",
        arguments: [
            (#"{"LastName": "   ", "OverwriteExisting": false}"#, "Invalid LastName."),
            (#"{"LastName": "A", "Email": "nobody", "OverwriteExisting": false}"#, "Invalid Email."),
            (
                #"{"LastName": "A", "CompanyId": "00000000-0000-7000-8000-0000000000ff", "OverwriteExisting": false}"#,
                "Invalid CompanyId."
            ),
            (#"{"LastName": "A", "Options": ["None"], "OverwriteExisting": false}"#, "Invalid JSON."),
        ]
    )
    func refusals(request: String, message: String) async throws {
        let (status, answer) = try await hotel.post("customers/add", request)
        #expect(status == 400)
        #expect(answer["Message"].text == message)
    }

    @Test("wants a last name, and keeps other profiles unless it is told to overwrite them")
    func leftOut() async throws {
        let (nameless, answer) = try await hotel.post("customers/add", #"{"OverwriteExisting": false}"#)
        #expect(nameless == 400)
        #expect(answer["Message"].text == "Invalid LastName.")
        let (taken, refusal) = try await hotel.post(
            "customers/add", #"{"LastName": "King", "Email": "ada@example.com"}"#
        )
        #expect(taken == 400)
        #expect(refusal["Message"].text == "Invalid Email.")
        #expect(try await hotel.post("customers/add", #"{"LastName": "King"}"#).status == 200)
    }

    @Test("writes to a customer in the language he prefers, else in that of his nationality")
    func language() async throws {
        let language = { (members: String) async throws -> String? in
            let (_, customer) = try await hotel.post("customers/add", #"{"LastName": "A", \#(members)}"#)
            return customer["LanguageCode"].text
        }
        #expect(try await language(#""NationalityCode": "FR", "PreferredLanguageCode": "de-DE""#) == "de-DE")
        #expect(try await language(#""NationalityCode": "FR""#) == "fr-FR")
        #expect(try await language(#""FirstName": "B""#) == nil)
    }

    @Test("keeps a language as languages/getAll lists it, and refuses one that nobody speaks")
    func languageCode() async throws {
        let add = { (code: String) async throws -> (status: Int, json: JSON) in
            try await hotel.post("customers/add", #"{"LastName": "A", "PreferredLanguageCode": "\#(code)"}"#)
        }
        for (said, kept) in [("DE_at", "de-AT"), ("fr", "fr-FR"), ("es-CO", "es-CO"), (" ", nil)] {
            #expect(try await add(said).json["PreferredLanguageCode"].text == kept)
        }
        for code in ["qq-QQ-zz", "xx", "de-XX", "Klingon"] {
            let (status, answer) = try await add(code)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid PreferredLanguageCode.")
        }
    }

    @Test("keeps the identity documents that older clients send along, and overwrites the newest of a type")
    func documents() async throws {
        let (_, added) = try await hotel.post(
            "customers/add",
            """
            {"LastName": "Hopper", "Passport": {"Number": "P1", "IssuingCountryCode": "US", "Expiration": "2035-01-31"},
             "Visa": {"Number": " "}}
            """
        )
        #expect(added["Passport"]["Number"].text == "P1")
        #expect(added["Passport"]["Type"].text == "Passport")
        #expect(added["Visa"].isNull)
        let (_, updated) = try await hotel.post(
            "customers/update",
            """
            {"CustomerId": "\(added["Id"].text ?? "")", "Passport": {"Number": "P2"},
             "DriversLicense": {"Number": "D1", "Issuance": "2020-02-29"}}
            """
        )
        #expect(updated["Passport"]["Id"].text == added["Passport"]["Id"].text)
        #expect(updated["Passport"]["Number"].text == "P2")
        #expect(updated["Passport"]["Expiration"].text == "2035-01-31")
        #expect(updated["DriversLicense"]["Issuance"].text == "2020-02-29")
        let list = { (extent: String) in
            """
            {"CustomerIds": ["\(added["Id"].text ?? "")", "\(hotel.ada.id)"], "Limitation": {"Count": 10},
             "Extent": {"Customers": true\(extent)}}
            """
        }
        let (_, answer) = try await hotel.post("customers/getAll", list(#", "Documents": true"#))
        #expect(answer["Documents"].items.map { $0["Number"].text } == ["D1", "P2"])
        #expect(answer["Customers"].items.map { $0["Passport"]["Number"].text } == ["P2", nil])
        let (_, plain) = try await hotel.post("customers/getAll", list(""))
        #expect(plain["Documents"].isNull)
        #expect(plain["Customers"].items.allSatisfy { $0["Passport"].isNull })
    }

    @Test("tells the webhooks of a customer who was added and updated")
    func events() async throws {
        let (_, customer) = try await hotel.post("customers/add", #"{"LastName": "Hopper"}"#)
        let events = try await hotel.events(after: 0)
        #expect(events.allSatisfy { $0.subjectID.uuidString.lowercased() == customer["Id"].text })
        for house in [hotel.enterprise.id, hotel.beacon.id] {
            #expect(
                events.filter { $0.enterpriseID == house }.map(\.kind) == [.customerAdded, .customerUpdated]
            )
        }
        let last = try #require(events.last).sequence
        let overwrite = #"{"LastName": "King", "Email": "ada@example.com", "OverwriteExisting": true}"#
        _ = try await hotel.post("customers/add", overwrite)
        #expect(try await hotel.events(after: last).map(\.kind) == [.customerUpdated, .customerUpdated])
    }
}

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

    @Test("tells the webhooks of a customer who was added and updated")
    func events() async throws {
        let before = try await hotel.read { try $0.outbox.count() }
        _ = try await hotel.post("customers/add", #"{"LastName": "Hopper", "OverwriteExisting": false}"#)
        // Two events for each of the two houses of the chain.
        #expect(try await hotel.read { try $0.outbox.count() } == before + 4)
    }
}

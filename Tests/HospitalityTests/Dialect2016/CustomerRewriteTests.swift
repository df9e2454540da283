import Foundation
import Hospitality
import Testing

@Suite("A customer written anew by a client of the first edition")
struct CustomerRewriteTests {
    let now = Date(timeIntervalSince1970: 1_898_586_000)

    @Test("loses what the client knows and leaves out, and keeps what it cannot see")
    func clears() {
        var customer = Customer(
            id: ID(UUID()), chainID: ID(UUID()), number: 1, person: CustomerPerson(firstName: "Ada", lastName: "King"),
            contact: CustomerContact(email: "ada@example.com", phone: "1"), creatorProfileID: UUID(), created: now
        )
        customer.person.birthDate = "1815-12-10"
        customer.person.nationalityCode = "GB"
        customer.person.title = .misses
        customer.notes = "Likes engines."
        let rewrite = CustomerRewrite(
            firstName: nil, lastName: "Lovelace", birthDate: nil, nationalityCode: nil, phone: nil, passport: nil
        )
        rewrite.overwrite(&customer)
        #expect(customer.person.lastName == "Lovelace")
        #expect(customer.person.firstName == nil)
        #expect(customer.person.birthDate == nil)
        #expect(customer.person.nationalityCode == nil)
        #expect(customer.contact.phone == nil)
        #expect(customer.contact.email == "ada@example.com")
        #expect(customer.person.title == .misses)
        #expect(customer.notes == "Likes engines.")
    }

    @Test("keeps where and when a passport was issued while it is the same one")
    func passport() {
        var paper = IdentityDocument(
            id: ID(UUID()), chainID: ID(UUID()), customerID: ID(UUID()), type: .passport, number: "P-1",
            expirationDate: "2031-01-01", issuanceDate: "2021-01-01", issuingCountryCode: "GB", isVerified: true,
            created: now
        )
        CustomerRewrite.Passport(number: "P-1", expirationDate: "2032-01-01").overwrite(&paper)
        #expect(paper.expirationDate == "2032-01-01")
        #expect(paper.issuanceDate == "2021-01-01")
        #expect(paper.isVerified)
        CustomerRewrite.Passport(number: "P-2", expirationDate: nil).overwrite(&paper)
        #expect(paper.number == "P-2")
        #expect(paper.expirationDate == nil)
        #expect(paper.issuanceDate == nil)
        #expect(paper.issuingCountryCode == nil)
        #expect(!paper.isVerified)
    }

    @Test("pays into the accounting category of the code, or else of the name")
    func category() {
        let categories = [("FOOD", "Food"), ("BVG", "Beverage"), (nil, "FOOD")].map { code, name in
            AccountingCategory(id: ID(UUID()), enterpriseID: ID(UUID()), name: name, code: code, created: now)
        }
        #expect(categories.called(code: "FOOD", name: "Beverage")?.name == "Food")
        #expect(categories.called(code: "CCP", name: "Beverage")?.code == "BVG")
        #expect(categories.called(code: "CCP", name: nil) == nil)
        #expect(categories.called(code: "CCP", name: "Cards") == nil)
    }
}

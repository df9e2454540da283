import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperWire

extension Dialect2016 {
    /// A customer as this edition tells of one. It knows no companies: one that owns a stay is a customer whose last
    /// name is the company's.
    struct Customer: WireWritable {
        let id: UUID
        let person: CustomerPerson
        let contact: CustomerContact
        let address: Address?
        let passport: IdentityDocument?

        init(_ customer: Hospitality.Customer, passport: IdentityDocument? = nil) {
            id = customer.id.uuid
            person = customer.person
            contact = customer.contact
            address = customer.address
            self.passport = passport
        }

        init(_ company: Company) {
            id = company.id.uuid
            person = CustomerPerson(lastName: company.name)
            contact = CustomerContact(email: company.contact.invoicingEmail, phone: company.contact.telephone)
            address = company.address
            passport = nil
        }

        /// One of whom nothing is known but the identifier.
        init(lost id: UUID) {
            self.id = id
            person = CustomerPerson(lastName: "")
            contact = CustomerContact()
            (address, passport) = (nil, nil)
        }

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("FirstName", person.firstName)
            writer.string("LastName", person.lastName)
            writer.string("Title", person.title?.rawValue)
            writer.string("Gender", person.sex?.rawValue)
            writer.string("NationalityCode", person.nationalityCode)
            writer.string("BirthDateUtc", person.birthDate.map(PersonalDate.text))
            writer.string("Email", contact.email)
            writer.string("Phone", contact.phone)
            // The groups that houses put customers into are gone; what came of them has no identifier.
            writer.uuid("CategoryId", nil)
            writer.key("Address")
            writer.beginObject()
            writer.string("Line1", address?.line1)
            writer.string("Line2", address?.line2)
            writer.string("City", address?.city)
            writer.string("PostalCode", address?.postalCode)
            writer.string("CountryCode", address?.countryCode)
            writer.endObject()
            writer.part("Passport", of: passport.map(Document.init))
            writer.endObject()
        }
    }

    /// A paper as this edition tells of one.
    struct Document: WireWritable {
        let number: String?
        let expirationDate: String?

        init(_ document: IdentityDocument) {
            number = document.number.said
            expirationDate = document.expirationDate
        }

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Number", number)
            writer.string("ExpirationUtc", expirationDate.map(PersonalDate.text))
            writer.endObject()
        }
    }

    /// Days out of people's lives. This edition writes them as noon in UTC, which is the same day nearly everywhere.
    enum PersonalDate {
        static func text(_ day: String) -> String { "\(day)T12:00:00Z" }
    }
}

extension Call {
    /// The newest passport of each of these customers; none where the house has no key to read papers with.
    func passports(
        of customers: [ID<Customer>], in chain: ID<Chain>, _ transaction: Transaction
    ) throws -> [ID<Customer>: IdentityDocument] {
        guard premises.vault.hasKey else { return [:] }
        let documents = try transaction.identityDocuments(premises.vault).documents(of: customers, ofAny: [chain])
            .filter { $0.type == .passport }
            .map { ($0.customerID, $0.limited(for: self)) }
        return Dictionary(documents) { newest, _ in newest }
    }
}

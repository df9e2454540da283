import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperWire

extension Dialect2016 {
    /// `customers/update`: writes a customer anew, as far as this edition knows one. What the request leaves out is
    /// cleared, a passport too; what this edition has no word for stays.
    enum CustomersUpdate: DialectOperation {
        static let path = "customers/update"

        struct Request: WireReadable {
            let customerID: UUID
            let rewrite: CustomerRewrite

            init(from object: WireObject) throws(InvalidInput) {
                customerID = try object.uuid("CustomerId")
                let passport = try object.optionalObject("Passport")
                guard let lastName = try object.string("LastName").said else {
                    throw object.refusal("LastName", "must not be empty")
                }
                rewrite = CustomerRewrite(
                    firstName: try object.optionalString("FirstName").said, lastName: lastName,
                    birthDate: try object.optionalDay("BirthDateUtc"),
                    nationalityCode: try object.optionalString("NationalityCode").said,
                    phone: try object.optionalString("Phone").said,
                    passport: try passport.flatMap { object throws(InvalidInput) in try Self.passport(object) }
                )
                try SearchedText.check(rewrite.firstName, at: "FirstName")
                try SearchedText.check(rewrite.lastName, at: "LastName")
                try CountryCodes.check(
                    country: rewrite.nationalityCode, subdivision: nil, countryMember: "NationalityCode"
                )
            }

            /// Nil for a passport of which nothing is said, which is none.
            private static func passport(_ object: WireObject) throws(InvalidInput) -> CustomerRewrite.Passport? {
                let number = try object.optionalString("Number").said
                let expiration = try object.optionalDay("ExpirationUtc")
                if number == nil, expiration == nil { return nil }
                return CustomerRewrite.Passport(number: number, expirationDate: expiration)
            }
        }

        /// - Throws: `InvalidReference` for a customer whom the chain does not have, or not any more.
        static func perform(_ request: Request, in call: Call) async throws -> Customer {
            let chain = try call.enterprise().chainID
            return try await call.store.write { transaction in
                // The profile is written as a whole, so nobody else may change it between reading and writing.
                try transaction.lock(.account(ID<Hospitality.Customer>(request.customerID)))
                guard var customer = try transaction.customers.find(ID(request.customerID), of: chain),
                    customer.isActive
                else { throw InvalidReference.unknown("CustomerId", request.customerID) }
                request.rewrite.overwrite(&customer)
                (customer.updated, customer.updaterProfileID) = (call.now, call.profileID)
                try transaction.customers.update(customer)
                let passport = try write(request.rewrite.passport, of: customer, transaction, call)
                try call.announce(.customerUpdated(customer.id), ofChain: chain, in: transaction)
                return Customer(customer, passport: passport)
            }
        }

        /// Writes a passport over the newest one; without one, the customer has none any more.
        private static func write(
            _ said: CustomerRewrite.Passport?, of customer: Hospitality.Customer, _ transaction: Transaction,
            _ call: Call
        ) throws -> IdentityDocument? {
            let table = transaction.identityDocuments(call.premises.vault)
            guard let said else {
                try table.clear(.passport, of: customer.id, in: customer.chainID)
                return nil
            }
            let papers = try table.documents(of: [customer.id], ofAny: [customer.chainID])
            let newest = papers.first { $0.type == .passport }
            var passport = newest ?? IdentityDocument(
                id: call.newID(), chainID: customer.chainID, customerID: customer.id, type: .passport,
                created: call.now
            )
            said.overwrite(&passport)
            passport.updated = call.now
            passport = passport.limited(for: call)
            if newest == nil { try table.insert(passport) } else { try table.update(passport) }
            return passport
        }
    }
}

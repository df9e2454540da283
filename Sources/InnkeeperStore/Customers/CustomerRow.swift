import Foundation
import Hospitality

extension CustomerTable {
    /// What may change about a customer, in the order of ``values(of:)``.
    static let changeable: SQL = """
        title, sex, first_name, last_name, second_last_name, nationality_code, preferred_language_code, birth_date,
        birth_country_code, birth_country_subdivision_code, birth_place, occupation, email, email_key, phone,
        tax_identification_number, loyalty_code, accounting_code, billing_code, italian_destination_code,
        italian_fiscal_code, italian_lottery_code, notes, car_registration_number, dietary_requirements,
        classifications, is_paymaster, options, preferred_features, company_id, address_id, merge_target_id, is_active,
        updater_profile_id, updated_ms, deleted_ms
        """

    /// In the order in which ``customer(_:)`` reads them.
    static let columns: SQL = """
        chain_id, id, number, title, sex, first_name, last_name, second_last_name, nationality_code,
        preferred_language_code, birth_date, birth_country_code, birth_country_subdivision_code, birth_place,
        occupation, email, phone, tax_identification_number, loyalty_code, accounting_code, billing_code,
        italian_destination_code, italian_fiscal_code, italian_lottery_code, notes, car_registration_number,
        dietary_requirements, classifications, options, preferred_features, company_id, \(MainAddress.columns),
        merge_target_id, is_active, creator_profile_id, updater_profile_id, created_ms, updated_ms, deleted_ms
        """

    /// With the main address.
    static let source: SQL = "customer \(MainAddress.join)"

    static func values(of customer: Customer) -> SQL {
        let (person, codes) = (customer.person, customer.codes)
        let who: SQL = """
            \(person.title?.rawValue), \(person.sex?.rawValue), \(person.firstName), \(person.lastName),
            \(person.secondLastName), \(person.nationalityCode), \(person.preferredLanguageCode), \(person.birthDate),
            \(person.birthCountryCode), \(person.birthCountrySubdivisionCode), \(person.birthPlace),
            \(person.occupation), \(customer.contact.email), \(customer.contact.emailKey), \(customer.contact.phone)
            """
        let known: SQL = """
            \(codes.taxIdentificationNumber), \(codes.loyaltyCode), \(codes.accountingCode), \(codes.billingCode),
            \(codes.italianDestinationCode), \(codes.italianFiscalCode), \(codes.italianLotteryCode),
            \(customer.notes), \(customer.carRegistrationNumber), \(customer.dietaryRequirements),
            \(json: customer.classifications.map(\.rawValue)),
            \(customer.classifications.contains(.paymasterAccount)), \(json: customer.options.map(\.rawValue)),
            \(json: customer.preferredFeatures), \(customer.companyID), \(customer.address?.id)
            """
        let state: SQL = """
            \(customer.mergeTargetID), \(customer.isActive), \(customer.updaterProfileID), \(customer.updated),
            \(customer.deleted)
            """
        return [who, known, state].joined(", ")
    }

    static func customer(_ row: Row) throws -> Customer {
        let chainID: ID<Chain> = try row.id("chain_id")
        let id: ID<Customer> = try row.id("id")
        let number = try row.int("number")
        let person = try person(row)
        let contact = CustomerContact(email: try row.optionalString("email"), phone: try row.optionalString("phone"))
        let codes = try codes(row)
        return Customer(
            id: id,
            chainID: chainID,
            number: number,
            person: person,
            contact: contact,
            codes: codes,
            notes: try row.optionalString("notes"),
            carRegistrationNumber: try row.optionalString("car_registration_number"),
            dietaryRequirements: try row.optionalString("dietary_requirements"),
            classifications: try row.strings("classifications").compactMap(CustomerClassification.init),
            options: try row.strings("options").compactMap(CustomerOption.init),
            preferredFeatures: try row.strings("preferred_features"),
            companyID: try row.optionalID("company_id"),
            address: try MainAddress.address(row),
            mergeTargetID: try row.optionalID("merge_target_id"),
            isActive: try row.bool("is_active"),
            creatorProfileID: try row.uuid("creator_profile_id"),
            updaterProfileID: try row.uuid("updater_profile_id"),
            created: try row.instant("created_ms"),
            updated: try row.instant("updated_ms"),
            deleted: try row.optionalInstant("deleted_ms")
        )
    }

    private static func person(_ row: Row) throws -> CustomerPerson {
        var person = CustomerPerson(lastName: "")
        person.title = try row.optionalString("title").flatMap(CustomerTitle.init)
        person.sex = try row.optionalString("sex").flatMap(CustomerSex.init)
        person.firstName = try row.optionalString("first_name")
        person.lastName = try row.string("last_name")
        person.secondLastName = try row.optionalString("second_last_name")
        person.nationalityCode = try row.optionalString("nationality_code")
        person.preferredLanguageCode = try row.optionalString("preferred_language_code")
        person.birthDate = try row.optionalString("birth_date")
        person.birthCountryCode = try row.optionalString("birth_country_code")
        person.birthCountrySubdivisionCode = try row.optionalString("birth_country_subdivision_code")
        person.birthPlace = try row.optionalString("birth_place")
        person.occupation = try row.optionalString("occupation")
        return person
    }

    private static func codes(_ row: Row) throws -> CustomerCodes {
        var codes = CustomerCodes()
        codes.taxIdentificationNumber = try row.optionalString("tax_identification_number")
        codes.loyaltyCode = try row.optionalString("loyalty_code")
        codes.accountingCode = try row.optionalString("accounting_code")
        codes.billingCode = try row.optionalString("billing_code")
        codes.italianDestinationCode = try row.optionalString("italian_destination_code")
        codes.italianFiscalCode = try row.optionalString("italian_fiscal_code")
        codes.italianLotteryCode = try row.optionalString("italian_lottery_code")
        return codes
    }
}

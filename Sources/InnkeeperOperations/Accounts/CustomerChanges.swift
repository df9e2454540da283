import Hospitality
import InnkeeperContract
import InnkeeperWire

/// What `accounts/update` changes about a customer: every member is an update value.
struct CustomerChanges {
    private let said: Contract.AccountCustomerUpdateParameters

    init(_ request: Contract.AccountCustomerUpdateParameters) { said = request }

    /// - Parameter path: Of the customer's object in the request, with a point at its end.
    /// - Throws: `InvalidInput` for what a customer cannot have.
    func overwrite(_ customer: inout Customer, at path: String) throws(InvalidInput) {
        try overwrite(&customer.person, at: path)
        said.email.overwrite(&customer.contact.email)
        said.telephone.overwrite(&customer.contact.phone)
        overwrite(&customer.codes)
        said.notes.overwrite(&customer.notes)
        said.carRegistrationNumber.overwrite(&customer.carRegistrationNumber)
        said.dietaryRequirements.overwrite(&customer.dietaryRequirements)
        said.companyID.overwrite(&customer.companyID)
        customer.options.set(.sendMarketingEmails, said.options?.sendMarketingEmails)
        customer.options.set(.invoiceable, said.options?.invoiceable)
        customer.options.set(.billAddressObjection, said.options?.billAddressObjection)
        classify(&customer)
        try SearchedText.check(customer.person.firstName, at: "\(path)FirstName")
        try SearchedText.check(customer.person.lastName, at: "\(path)LastName")
        try SearchedText.check(customer.codes.loyaltyCode, at: "\(path)LoyaltyCode")
        try SearchedText.check(customer.contact.email, at: "\(path)Email")
        try EmailText.check(customer.contact.email, at: "\(path)Email")
        if said.nationalityCode != nil {
            try CountryCodes.check(
                country: customer.person.nationalityCode, subdivision: nil, at: path, countryMember: "NationalityCode"
            )
        }
    }

    private func overwrite(_ person: inout CustomerPerson, at path: String) throws(InvalidInput) {
        try said.lastName.overwrite(&person.lastName, at: "\(path)LastName")
        said.firstName.overwrite(&person.firstName)
        said.secondLastName.overwrite(&person.secondLastName)
        said.birthPlace.overwrite(&person.birthPlace)
        said.occupation.overwrite(&person.occupation)
        said.nationalityCode.overwrite(&person.nationalityCode)
        said.preferredLanguageCode.overwrite(&person.preferredLanguageCode)
        if let language = said.preferredLanguageCode?.value.said {
            try LanguageCodes.check(language, at: "\(path)PreferredLanguageCode")
            person.preferredLanguageCode = Languages.world.code(language)
        }
        try said.birthDate.overwriteDay(&person.birthDate, at: "\(path)BirthDate")
        try said.sex.overwrite(&person.sex, at: "\(path)Sex")
        try said.title.overwrite(&person.title, at: "\(path)Title")
    }

    private func overwrite(_ codes: inout CustomerCodes) {
        said.taxIdentifier.overwrite(&codes.taxIdentificationNumber)
        said.billingCode.overwrite(&codes.billingCode)
        said.accountingCode.overwrite(&codes.accountingCode)
        said.loyaltyCode.overwrite(&codes.loyaltyCode)
        said.legalEntityIdentifiers?.itDestinationCode.overwrite(&codes.italianDestinationCode)
        said.legalEntityIdentifiers?.itFiscalCode.overwrite(&codes.italianFiscalCode)
        said.legalEntityIdentifiers?.itLotteryCode.overwrite(&codes.italianLotteryCode)
    }

    private func classify(_ customer: inout Customer) {
        guard let flags = said.classifications else { return }
        // Blacklist is the older name of Blocklist.
        let blocked = flags.blocklist ?? flags.blacklist
        let all: [(CustomerClassification, Contract.BooleanUpdateValue?)] = [
            (.paymasterAccount, flags.paymasterAccount), (.blocklist, blocked), (.blacklist, blocked),
            (.media, flags.media), (.loyaltyProgram, flags.loyaltyProgram),
            (.previousComplaint, flags.previousComplaint), (.returning, flags.returning), (.staff, flags.staff),
            (.friendOrFamily, flags.friendOrFamily), (.topManagement, flags.topManagement),
            (.important, flags.important), (.veryImportant, flags.veryImportant), (.problematic, flags.problematic),
            (.cashlist, flags.cashlist), (.disabledPerson, flags.disabledPerson), (.military, flags.military),
            (.airline, flags.airline), (.healthCompliant, flags.healthCompliant), (.inRoom, flags.inRoom),
            (.waitingForRoom, flags.waitingForRoom), (.student, flags.student),
        ]
        for (classification, flag) in all { customer.classifications.set(classification, flag) }
    }
}

import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperWire

/// What a request says about a customer, read from the shapes of `customers/add` and `customers/update`.
///
/// What is left out, null or blank says nothing: it keeps what the profile has.
struct CustomerFields {
    var person: CustomerPerson
    var contact: CustomerContact
    var codes: CustomerCodes
    var notes: String?
    var carRegistrationNumber: String?
    var dietaryRequirements: String?
    var classifications: [CustomerClassification]?
    var options: [CustomerOption]?
    var companyID: ID<Company>?
    var address: Contract.AddressParameters?
    var documents: CustomerDocuments

    init(_ request: Contract.CustomerAddParameters) {
        self.init(said: request)
        codes.italianDestinationCode = request.italianDestinationCode.said
        codes.italianFiscalCode = request.italianFiscalCode.said
        codes.italianLotteryCode = request.italianLotteryCode.said
    }

    /// The Italian codes are update values and are not read here.
    init(_ request: Contract.CustomerUpdateParameters) { self.init(said: request) }

    private init(said request: some CustomerSaying) {
        person = CustomerPerson(firstName: request.firstName.said, lastName: request.surname.said ?? "")
        person.title = request.title.flatMap { CustomerTitle(rawValue: $0.rawValue) }
        person.sex = request.sexName.flatMap { CustomerSex(rawValue: $0) }
        person.secondLastName = request.secondLastName.said
        person.nationalityCode = request.nationalityCode.said
        person.preferredLanguageCode = request.preferredLanguageCode.said.map { Languages.world.code($0) ?? $0 }
        person.birthDate = request.birthDate.said
        person.birthCountryCode = request.birthCountryCode.said
        person.birthCountrySubdivisionCode = request.birthCountrySubdivisionCode.said
        person.birthPlace = request.birthPlace.said
        person.occupation = request.occupation.said
        contact = CustomerContact(email: request.email.said, phone: request.phone.said)
        codes = CustomerCodes()
        codes.taxIdentificationNumber = request.taxIdentificationNumber.said
        codes.loyaltyCode = request.loyaltyCode.said
        notes = request.notes.said
        carRegistrationNumber = request.carRegistrationNumber.said
        dietaryRequirements = request.dietaryRequirements.said
        classifications = request.classifications.map { $0.compactMap { .init(rawValue: $0.rawValue) } }
        options = request.options.map { $0.compactMap { .init(rawValue: $0.rawValue) } }
        companyID = request.companyID.map { ID($0) }
        address = request.address
        documents = CustomerDocuments(
            identityCard: request.identityCard, passport: request.passport, visa: request.visa,
            driversLicense: request.driversLicense
        )
    }

    /// What was said about the person, and about the guest only what the house has not noted yet.
    func leaving(whatIsNotedOn customer: Customer) -> CustomerFields {
        var fields = self
        if !customer.classifications.isEmpty { fields.classifications = nil }
        if !customer.options.isEmpty { fields.options = nil }
        if customer.notes != nil { fields.notes = nil }
        return fields
    }

    /// Overwrites what was said; the lists of classifications and options are replaced as wholes.
    ///
    /// - Parameter newAddressID: For a customer who had no address before.
    func overwrite(_ customer: inout Customer, newAddressID: () -> ID<Address>) {
        person.overwrite(&customer.person)
        customer.contact.email = contact.email ?? customer.contact.email
        customer.contact.phone = contact.phone ?? customer.contact.phone
        codes.overwrite(&customer.codes)
        customer.notes = notes ?? customer.notes
        customer.carRegistrationNumber = carRegistrationNumber ?? customer.carRegistrationNumber
        customer.dietaryRequirements = dietaryRequirements ?? customer.dietaryRequirements
        customer.classifications = classifications ?? customer.classifications
        customer.options = options ?? customer.options
        customer.companyID = companyID ?? customer.companyID
        guard let address, address.saysAnything else { return }
        var place = customer.address ?? Address(id: newAddressID())
        place.line1 = address.line1.said ?? place.line1
        place.line2 = address.line2.said ?? place.line2
        place.city = address.city.said ?? place.city
        place.postalCode = address.postalCode.said ?? place.postalCode
        place.countryCode = address.countryCode.said ?? place.countryCode
        place.countrySubdivisionCode = address.countrySubdivisionCode.said ?? place.countrySubdivisionCode
        customer.address = place
    }

    /// - Throws: `InvalidInput` for an e-mail address that nobody could write to, for a text that is too long to be
    ///   searched for, for a language that `languages/getAll` does not list, and for a country or subdivision that
    ///   ISO 3166 does not have.
    func check() throws(InvalidInput) {
        try SearchedText.check(person.firstName, at: "FirstName")
        try SearchedText.check(person.lastName, at: "LastName")
        try SearchedText.check(codes.loyaltyCode, at: "LoyaltyCode")
        try SearchedText.check(contact.email, at: "Email")
        try EmailText.check(contact.email, at: "Email")
        try LanguageCodes.check(person.preferredLanguageCode, at: "PreferredLanguageCode")
        try CountryCodes.check(country: person.nationalityCode, subdivision: nil, countryMember: "NationalityCode")
        try CountryCodes.check(
            country: person.birthCountryCode, subdivision: person.birthCountrySubdivisionCode,
            countryMember: "BirthCountryCode", subdivisionMember: "BirthCountrySubdivisionCode"
        )
        try CountryCodes.check(
            country: address?.countryCode.said, subdivision: address?.countrySubdivisionCode.said, at: "Address."
        )
    }
}

/// What `customers/add` and `customers/update` have in common.
private protocol CustomerSaying {
    var title: Contract.Title? { get }
    var firstName: String? { get }
    var surname: String? { get }
    var sexName: String? { get }
    var secondLastName: String? { get }
    var nationalityCode: String? { get }
    var preferredLanguageCode: String? { get }
    var birthDate: String? { get }
    var birthCountryCode: String? { get }
    var birthCountrySubdivisionCode: String? { get }
    var birthPlace: String? { get }
    var occupation: String? { get }
    var email: String? { get }
    var phone: String? { get }
    var loyaltyCode: String? { get }
    var notes: String? { get }
    var carRegistrationNumber: String? { get }
    var dietaryRequirements: String? { get }
    var taxIdentificationNumber: String? { get }
    var companyID: UUID? { get }
    var address: Contract.AddressParameters? { get }
    var classifications: [Contract.CustomerClassificationEnum]? { get }
    var options: [Contract.CustomerOptionEnum]? { get }
    var identityCard: Contract.DocumentParameters? { get }
    var passport: Contract.DocumentParameters? { get }
    var visa: Contract.DocumentParameters? { get }
    var driversLicense: Contract.DocumentParameters? { get }
}

extension Contract.CustomerAddParameters: CustomerSaying {
    fileprivate var surname: String? { lastName }
    fileprivate var sexName: String? { sex?.rawValue }
}

extension Contract.CustomerUpdateParameters: CustomerSaying {
    fileprivate var surname: String? { lastName }
    fileprivate var sexName: String? { sex?.rawValue }
}

extension Contract.AddressParameters {
    var saysAnything: Bool {
        [line1, line2, city, postalCode, countryCode, countrySubdivisionCode].contains { $0.said != nil }
    }
}

extension CustomerPerson {
    fileprivate func overwrite(_ person: inout CustomerPerson) {
        person.title = title ?? person.title
        person.sex = sex ?? person.sex
        person.firstName = firstName ?? person.firstName
        if !lastName.isEmpty { person.lastName = lastName }
        person.secondLastName = secondLastName ?? person.secondLastName
        person.nationalityCode = nationalityCode ?? person.nationalityCode
        person.preferredLanguageCode = preferredLanguageCode ?? person.preferredLanguageCode
        person.birthDate = birthDate ?? person.birthDate
        person.birthCountryCode = birthCountryCode ?? person.birthCountryCode
        person.birthCountrySubdivisionCode = birthCountrySubdivisionCode ?? person.birthCountrySubdivisionCode
        person.birthPlace = birthPlace ?? person.birthPlace
        person.occupation = occupation ?? person.occupation
    }
}

extension CustomerCodes {
    fileprivate func overwrite(_ codes: inout CustomerCodes) {
        codes.taxIdentificationNumber = taxIdentificationNumber ?? codes.taxIdentificationNumber
        codes.loyaltyCode = loyaltyCode ?? codes.loyaltyCode
        codes.italianDestinationCode = italianDestinationCode ?? codes.italianDestinationCode
        codes.italianFiscalCode = italianFiscalCode ?? codes.italianFiscalCode
        codes.italianLotteryCode = italianLotteryCode ?? codes.italianLotteryCode
    }
}

extension String? {
    /// The text, or nil where it is blank and so says nothing.
    var said: String? {
        guard let self, self.contains(where: { !$0.isWhitespace }) else { return nil }
        return self
    }
}

extension String {
    /// The text, or nil where it is blank and so says nothing.
    var said: String? { Optional(self).said }
}

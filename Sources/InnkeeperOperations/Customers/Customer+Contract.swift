import Hospitality
import InnkeeperContract

extension Contract.Customer {
    /// The one place where a customer becomes its wire form.
    ///
    /// - Parameter documents: The customer's, newest first. They are a resource of their own; the newest of each type
    ///   is repeated here for older readers.
    init(_ customer: Customer, withAddress: Bool = true, documents: [IdentityDocument] = []) {
        let (person, codes) = (customer.person, customer.codes)
        let newest = { (type: IdentityDocumentType) in
            documents.first { $0.type == type && $0.customerID == customer.id }.map(Contract.IdentityDocument.init)
        }
        self.init(
            id: customer.id.uuid,
            chainID: customer.chainID.uuid,
            number: String(customer.number),
            title: person.title.flatMap { Contract.Title(rawValue: $0.rawValue) },
            sex: person.sex.flatMap { Contract.SexEnum(rawValue: $0.rawValue) },
            firstName: person.firstName,
            lastName: person.lastName,
            secondLastName: person.secondLastName,
            nationalityCode: person.nationalityCode,
            preferredLanguageCode: person.preferredLanguageCode,
            languageCode: person.languageCode,
            birthDate: person.birthDate,
            birthCountryCode: person.birthCountryCode,
            birthCountrySubdivisionCode: person.birthCountrySubdivisionCode,
            birthPlace: person.birthPlace,
            occupation: person.occupation,
            email: customer.contact.email,
            hasOtaEmail: customer.contact.isAgencyEmail,
            phone: customer.contact.phone,
            taxIdentificationNumber: codes.taxIdentificationNumber,
            loyaltyCode: codes.loyaltyCode,
            accountingCode: codes.accountingCode,
            billingCode: codes.billingCode,
            notes: customer.notes,
            carRegistrationNumber: customer.carRegistrationNumber,
            dietaryRequirements: customer.dietaryRequirements,
            createdUTC: customer.created,
            updatedUTC: customer.updated,
            addressID: customer.address?.id.uuid,
            classifications: customer.classifications.compactMap { .init(rawValue: $0.rawValue) },
            options: customer.options.compactMap { .init(rawValue: $0.rawValue) },
            italianDestinationCode: codes.italianDestinationCode,
            italianFiscalCode: codes.italianFiscalCode,
            italianLotteryCode: codes.italianLotteryCode,
            companyID: customer.companyID?.uuid,
            mergeTargetID: customer.mergeTargetID?.uuid,
            isActive: customer.isActive,
            preferredSpaceFeatures: customer.preferredFeatures.compactMap { .init(rawValue: $0) },
            creatorProfileID: customer.creatorProfileID,
            updaterProfileID: customer.updaterProfileID,
            passport: newest(.passport),
            identityCard: newest(.identityCard),
            visa: newest(.visa),
            driversLicense: newest(.driversLicense),
            address: withAddress ? customer.address.map(Contract.OldAddress.init) : nil,
            activityState: customer.isActive ? "Active" : "Deleted"
        )
    }
}

extension Contract.OldAddress {
    init(_ address: Address) {
        self.init(
            id: address.id.uuid,
            line1: address.line1,
            line2: address.line2,
            city: address.city,
            postalCode: address.postalCode,
            countryCode: address.countryCode,
            countrySubdivisionCode: address.countrySubdivisionCode
        )
    }
}

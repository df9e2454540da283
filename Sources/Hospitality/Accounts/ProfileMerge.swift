/// How the profile of one account is completed from others: what it has is never overwritten.
extension Customer {
    /// Takes what this profile lacks from `other`, which becomes a part of it.
    public mutating func extend(by other: Customer) {
        person.extend(by: other.person)
        contact.email = contact.email ?? other.contact.email
        contact.phone = contact.phone ?? other.contact.phone
        codes.extend(by: other.codes)
        notes = notes ?? other.notes
        carRegistrationNumber = carRegistrationNumber ?? other.carRegistrationNumber
        dietaryRequirements = dietaryRequirements ?? other.dietaryRequirements
        classifications += other.classifications.filter { !classifications.contains($0) }
        // A consent of one profile is not one of the other's, but an objection of either counts.
        options += other.options.filter { !options.contains($0) && $0.isObjection }
        preferredFeatures += other.preferredFeatures.filter { !preferredFeatures.contains($0) }
        companyID = companyID ?? other.companyID
        address = address ?? other.address
    }
}

extension CustomerOption {
    /// Whether a customer who has it refuses something.
    public var isObjection: Bool {
        switch self {
        case .billAddressObjection, .withdrawCardConsent: true
        case .sendMarketingEmails, .invoiceable, .sendMarketingPostalMail, .sendPartnerMarketingEmails,
            .sendPartnerMarketingPostalMail, .guestPhotoConsent, .idPhotosConsent:
            false
        }
    }
}

extension CustomerPerson {
    fileprivate mutating func extend(by other: CustomerPerson) {
        title = title ?? other.title
        sex = sex ?? other.sex
        firstName = firstName ?? other.firstName
        secondLastName = secondLastName ?? other.secondLastName
        nationalityCode = nationalityCode ?? other.nationalityCode
        preferredLanguageCode = preferredLanguageCode ?? other.preferredLanguageCode
        birthDate = birthDate ?? other.birthDate
        // The subdivision is one of its country, so the two go together.
        if birthCountryCode == nil {
            birthCountryCode = other.birthCountryCode
            birthCountrySubdivisionCode = other.birthCountrySubdivisionCode
        }
        birthPlace = birthPlace ?? other.birthPlace
        occupation = occupation ?? other.occupation
    }
}

extension CustomerCodes {
    fileprivate mutating func extend(by other: CustomerCodes) {
        taxIdentificationNumber = taxIdentificationNumber ?? other.taxIdentificationNumber
        loyaltyCode = loyaltyCode ?? other.loyaltyCode
        accountingCode = accountingCode ?? other.accountingCode
        billingCode = billingCode ?? other.billingCode
        italianDestinationCode = italianDestinationCode ?? other.italianDestinationCode
        italianFiscalCode = italianFiscalCode ?? other.italianFiscalCode
        italianLotteryCode = italianLotteryCode ?? other.italianLotteryCode
    }
}

extension Company {
    /// Takes what this profile lacks from `other`, which becomes a part of it.
    public mutating func extend(by other: Company) {
        contact.extend(by: other.contact)
        codes.extend(by: other.codes)
        terms.invoiceDueInterval = terms.invoiceDueInterval ?? other.terms.invoiceDueInterval
        terms.creditRating = terms.creditRating ?? other.terms.creditRating
        classifications += other.classifications.filter { !classifications.contains($0) }
        notes = notes ?? other.notes
        if motherCompanyID == nil, other.motherCompanyID != id { motherCompanyID = other.motherCompanyID }
        sourceID = sourceID ?? other.sourceID
        address = address ?? other.address
    }
}

extension CompanyContact {
    fileprivate mutating func extend(by other: CompanyContact) {
        invoicingEmail = invoicingEmail ?? other.invoicingEmail
        websiteURL = websiteURL ?? other.websiteURL
        telephone = telephone ?? other.telephone
        contact = contact ?? other.contact
        contactPerson = contactPerson ?? other.contactPerson
        department = department ?? other.department
    }
}

extension CompanyCodes {
    fileprivate mutating func extend(by other: CompanyCodes) {
        identifier = identifier ?? other.identifier
        taxIdentifier = taxIdentifier ?? other.taxIdentifier
        additionalTaxIdentifier = additionalTaxIdentifier ?? other.additionalTaxIdentifier
        dunsNumber = dunsNumber ?? other.dunsNumber
        referenceIdentifier = referenceIdentifier ?? other.referenceIdentifier
        accountingCode = accountingCode ?? other.accountingCode
        billingCode = billingCode ?? other.billingCode
        iata = iata ?? other.iata
        externalIdentifier = externalIdentifier ?? other.externalIdentifier
    }
}

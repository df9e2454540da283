import Foundation
import Hospitality
import InnkeeperContract

extension Contract.Account {
    /// A customer as an account, whose members are named otherwise than those of a customer.
    init(_ customer: Customer) {
        self.init(id: customer.id.uuid, discriminator: .customer, customer: Contract.CustomerAccount(customer))
    }

    init(_ company: Company) {
        self.init(id: company.id.uuid, discriminator: .company, company: Contract.CompanyAccount(company))
    }
}

extension Contract.CustomerAccount {
    fileprivate init(_ customer: Customer) {
        let (person, codes) = (customer.person, customer.codes)
        self.init(
            chainID: customer.chainID.uuid,
            createdUTC: customer.created,
            updatedUTC: customer.updated,
            updaterProfileID: customer.updaterProfileID,
            email: customer.contact.email,
            taxIdentifier: codes.taxIdentificationNumber,
            billingCode: codes.billingCode,
            accountingCode: codes.accountingCode,
            notes: customer.notes,
            lastName: person.lastName,
            firstName: person.firstName,
            secondLastName: person.secondLastName,
            birthPlace: person.birthPlace,
            telephone: customer.contact.phone,
            occupation: person.occupation,
            carRegistrationNumber: customer.carRegistrationNumber,
            dietaryRequirements: customer.dietaryRequirements,
            loyaltyCode: codes.loyaltyCode,
            nationalityCode: person.nationalityCode,
            companyID: customer.companyID?.uuid,
            // A day of no place, so its midnight is that of UTC.
            birthDate: person.birthDate.flatMap { LocalDate($0) }.map {
                Date(timeIntervalSince1970: Double($0.daysSinceEpoch) * 86_400)
            },
            sex: person.sex?.rawValue,
            title: person.title.map { sameChoice($0) },
            preferredLanguageCode: person.preferredLanguageCode,
            options: Contract.CustomerAccountOptions(
                sendMarketingEmails: customer.options.contains(.sendMarketingEmails),
                invoiceable: customer.options.contains(.invoiceable),
                billAddressObjection: customer.options.contains(.billAddressObjection)
            ),
            classifications: Contract.CustomerAccountClassifications(Set(customer.classifications)),
            legalEntityIdentifiers: Contract.LegalEntityIdentifiers(
                itDestinationCode: codes.italianDestinationCode, itFiscalCode: codes.italianFiscalCode,
                itLotteryCode: codes.italianLotteryCode
            )
        )
    }
}

extension Contract.CustomerAccountClassifications {
    fileprivate init(_ classifications: Set<CustomerClassification>) {
        let isBlocked = !classifications.isDisjoint(with: [.blocklist, .blacklist])
        self.init(
            paymasterAccount: classifications.contains(.paymasterAccount),
            blocklist: isBlocked,
            media: classifications.contains(.media),
            loyaltyProgram: classifications.contains(.loyaltyProgram),
            previousComplaint: classifications.contains(.previousComplaint),
            returning: classifications.contains(.returning),
            staff: classifications.contains(.staff),
            friendOrFamily: classifications.contains(.friendOrFamily),
            topManagement: classifications.contains(.topManagement),
            important: classifications.contains(.important),
            veryImportant: classifications.contains(.veryImportant),
            problematic: classifications.contains(.problematic),
            cashlist: classifications.contains(.cashlist),
            disabledPerson: classifications.contains(.disabledPerson),
            military: classifications.contains(.military),
            airline: classifications.contains(.airline),
            healthCompliant: classifications.contains(.healthCompliant),
            inRoom: classifications.contains(.inRoom),
            waitingForRoom: classifications.contains(.waitingForRoom),
            student: classifications.contains(.student),
            blacklist: isBlocked
        )
    }
}

extension Contract.CompanyAccount {
    fileprivate init(_ company: Company) {
        let (contact, codes, terms) = (company.contact, company.codes, company.terms)
        self.init(
            chainID: company.chainID.uuid,
            createdUTC: company.created,
            updatedUTC: company.updated,
            updaterProfileID: company.updaterProfileID ?? company.id.uuid,
            email: contact.invoicingEmail,
            taxIdentifier: codes.taxIdentifier,
            billingCode: codes.billingCode,
            accountingCode: codes.accountingCode,
            notes: company.notes,
            name: company.name,
            motherCompanyID: company.motherCompanyID?.uuid,
            websiteURL: contact.websiteURL,
            invoiceDueInterval: terms.invoiceDueInterval,
            creditRatingBasic: terms.creditRating.map { sameChoice($0) },
            department: contact.department,
            dunsNumber: codes.dunsNumber,
            referenceID: codes.referenceIdentifier,
            externalIdentifier: codes.externalIdentifier,
            additionalTaxIdentifier: codes.additionalTaxIdentifier,
            contact: contact.contact,
            contactPerson: contact.contactPerson,
            fiscalIdentifier: codes.identifier,
            iata: codes.iata,
            telephone: contact.telephone,
            sourceID: company.sourceID?.uuid,
            classifications: Contract.CompanyAccountClassifications(
                corporate: company.classifications.contains(.corporate),
                internal: company.classifications.contains(.internal),
                private: company.classifications.contains(.private),
                onlineTravelAgency: company.classifications.contains(.onlineTravelAgency),
                globalDistributionSystem: company.classifications.contains(.globalDistributionSystem),
                marketing: company.classifications.contains(.marketing),
                inactive: company.classifications.contains(.inactive),
                governmentEntity: company.classifications.contains(.governmentEntity)
            ),
            options: Contract.CompanyAccountOptions(
                invoiceable: terms.options.contains(.invoiceable),
                addFeesToInvoices: terms.options.contains(.addFeesToInvoices),
                addTaxDeductedPaymentToInvoices: terms.options.contains(.addTaxDeductedPaymentToInvoices)
            )
        )
    }
}

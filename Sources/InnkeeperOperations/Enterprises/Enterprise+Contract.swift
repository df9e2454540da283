import Foundation
import Hospitality
import InnkeeperContract

extension Contract.Enterprise {
    init(_ enterprise: Enterprise) {
        self.init(
            id: enterprise.id.uuid,
            externalIdentifier: enterprise.externalIdentifier,
            holdingKey: enterprise.holdingKey,
            chainID: enterprise.chainID.uuid,
            chainName: enterprise.chainName,
            createdUTC: enterprise.createdAt,
            updatedUTC: enterprise.updatedAt,
            name: enterprise.name,
            shortName: enterprise.shortName,
            timeZoneIdentifier: enterprise.timeZone.identifier,
            legalEnvironmentCode: enterprise.legalEnvironmentCode,
            accommodationEnvironmentCode: enterprise.accommodationEnvironmentCode,
            accountingEnvironmentCode: enterprise.accountingEnvironmentCode,
            taxEnvironmentCode: enterprise.taxEnvironmentCode,
            defaultLanguageCode: enterprise.defaultLanguageCode,
            accountingEditableHistoryInterval: enterprise.accountingEditableHistory,
            operationalEditableHistoryInterval: enterprise.operationalEditableHistory,
            businessDayClosingOffset: enterprise.businessDayClosingOffset,
            websiteURL: enterprise.websiteURL,
            email: enterprise.email,
            phone: enterprise.phone,
            logoImageID: enterprise.logoImageID,
            coverImageID: enterprise.coverImageID,
            pricing: sameChoice(enterprise.pricing),
            taxPrecision: enterprise.taxPrecision,
            addressID: enterprise.address.id.uuid,
            address: Contract.OldAddress(of: enterprise),
            groupNames: enterprise.groupNames,
            subscription: Contract.EnterpriseSubscription(taxIdentifier: enterprise.taxIdentifier),
            currencies: enterprise.currencies.map {
                Contract.CurrencyAcceptance(currency: $0.code, isDefault: $0.isDefault, isEnabled: $0.isEnabled)
            },
            accountingConfiguration: Contract.AccountingConfiguration(enterprise.accounting),
            isPortfolio: enterprise.isPortfolio,
            editableHistoryInterval: enterprise.operationalEditableHistory.description
        )
    }
}

extension Contract.EnterprisePortfolio {
    /// - Parameter linked: When the enterprise came within reach of the token.
    init(_ enterprise: Enterprise, linked: Date) {
        self.init(
            id: enterprise.id.uuid,
            externalIdentifier: enterprise.externalIdentifier,
            holdingKey: enterprise.holdingKey,
            chainID: enterprise.chainID.uuid,
            chainName: enterprise.chainName,
            createdUTC: enterprise.createdAt,
            updatedUTC: enterprise.updatedAt,
            name: enterprise.name,
            shortName: enterprise.shortName,
            timeZoneIdentifier: enterprise.timeZone.identifier,
            legalEnvironmentCode: enterprise.legalEnvironmentCode,
            accommodationEnvironmentCode: enterprise.accommodationEnvironmentCode,
            accountingEnvironmentCode: enterprise.accountingEnvironmentCode,
            taxEnvironmentCode: enterprise.taxEnvironmentCode,
            defaultLanguageCode: enterprise.defaultLanguageCode,
            accountingEditableHistoryInterval: enterprise.accountingEditableHistory,
            operationalEditableHistoryInterval: enterprise.operationalEditableHistory,
            businessDayClosingOffset: enterprise.businessDayClosingOffset,
            websiteURL: enterprise.websiteURL,
            email: enterprise.email,
            phone: enterprise.phone,
            logoImageID: enterprise.logoImageID,
            coverImageID: enterprise.coverImageID,
            pricing: sameChoice(enterprise.pricing),
            taxPrecision: enterprise.taxPrecision,
            addressID: enterprise.address.id.uuid,
            address: Contract.OldAddress(of: enterprise),
            groupNames: enterprise.groupNames,
            subscription: Contract.EnterpriseSubscription(taxIdentifier: enterprise.taxIdentifier),
            linkedUTC: linked,
            editableHistoryInterval: enterprise.operationalEditableHistory.description
        )
    }
}

extension Contract.OldAddress {
    init(of enterprise: Enterprise) {
        let address = enterprise.address
        self.init(
            id: address.id.uuid,
            line1: address.line1,
            line2: address.line2,
            city: address.city,
            postalCode: address.postalCode,
            countryCode: address.countryCode,
            countrySubdivisionCode: address.countrySubdivisionCode,
            latitude: enterprise.latitude,
            longitude: enterprise.longitude
        )
    }
}

extension Contract.AccountingConfiguration {
    /// Types and options that the contract does not know, as an older program may have stored them, are left out.
    init(_ accounting: AccountingConfiguration) {
        self.init(
            additionalTaxIdentifier: accounting.additionalTaxIdentifier,
            companyName: accounting.companyName,
            bankAccountNumber: accounting.bankAccountNumber,
            bankName: accounting.bankName,
            iban: accounting.iban,
            bic: accounting.bic,
            surchargeConfiguration: Contract.SurchargeConfiguration(
                surchargeFees: accounting.surchargeFees,
                surchargeServiceID: accounting.surchargeServiceID?.uuid,
                surchargeTaxCode: accounting.surchargeTaxCode
            ),
            enabledExternalPaymentTypes: accounting.enabledExternalPaymentTypes.compactMap { .init(rawValue: $0) },
            options: accounting.options.compactMap { .init(rawValue: $0) }
        )
    }
}

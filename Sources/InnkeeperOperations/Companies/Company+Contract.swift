import Hospitality
import InnkeeperContract

extension Contract.Company {
    /// The one place where a company becomes its wire form.
    init(_ company: Company) {
        let (contact, codes, terms) = (company.contact, company.codes, company.terms)
        self.init(
            id: company.id.uuid,
            chainID: company.chainID.uuid,
            name: company.name,
            motherCompanyID: company.motherCompanyID?.uuid,
            invoicingEmail: contact.invoicingEmail,
            websiteURL: contact.websiteURL,
            invoiceDueInterval: terms.invoiceDueInterval,
            options: Contract.CompanyOptions(
                invoiceable: terms.options.contains(.invoiceable),
                addFeesToInvoices: terms.options.contains(.addFeesToInvoices),
                addTaxDeductedPaymentToInvoices: terms.options.contains(.addTaxDeductedPaymentToInvoices)
            ),
            creditRating: Contract.CreditRating(basic: terms.creditRating.map { sameChoice($0) }),
            department: contact.department,
            dunsNumber: codes.dunsNumber,
            referenceIdentifier: codes.referenceIdentifier,
            accountingCode: codes.accountingCode,
            additionalTaxIdentifier: codes.additionalTaxIdentifier,
            billingCode: codes.billingCode,
            contact: contact.contact,
            contactPerson: contact.contactPerson,
            identifier: codes.identifier,
            iata: codes.iata,
            isActive: company.isActive,
            notes: company.notes,
            number: company.number,
            taxIdentifier: codes.taxIdentifier,
            telephone: contact.telephone,
            createdUTC: company.created,
            updatedUTC: company.updated,
            addressID: company.address?.id.uuid,
            mergeTargetID: company.mergeTargetID?.uuid,
            externalIdentifier: codes.externalIdentifier,
            electronicInvoiceIdentifier: codes.billingCode,
            address: company.address.map(Contract.OldAddress.init),
            taxIdentificationNumber: codes.taxIdentifier
        )
    }
}

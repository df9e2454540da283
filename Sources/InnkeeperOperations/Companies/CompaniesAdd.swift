import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Makes a profile of a company, known to the whole chain. Several may have one name, as the branches of a firm do.
///
/// - Throws: `InvalidReference` for a mother company that is not an active one of the chain; `InvalidInput` for a blank
///   name, for an address of no country, and for an e-mail address that is none.
extension CompaniesAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        guard let name = request.name.said else { throw InvalidInput("Name", "must not be blank") }
        let address = request.address
        try CountryCodes.check(
            country: address?.countryCode.said, subdivision: address?.countrySubdivisionCode.said, at: "Address."
        )
        return try await call.store.write { transaction in
            var company = Company(
                id: call.newID(), chainID: chain, number: try transaction.companies.nextNumber(of: chain), name: name,
                created: call.now
            )
            company.updaterProfileID = call.caller.integration.id.uuid
            request.describe(&company)
            try CompanyChanges.check(company)
            try transaction.requireCompany(company.motherCompanyID, of: chain, as: "MotherCompanyId")
            if let address, address.saysAnything {
                company.address = Address(
                    id: call.newID(), line1: address.line1.said, line2: address.line2.said, city: address.city.said,
                    postalCode: address.postalCode.said, countryCode: address.countryCode.said,
                    countrySubdivisionCode: address.countrySubdivisionCode.said
                )
            }
            try transaction.companies.insert(company)
            return Response(companies: [Contract.Company(company)])
        }
    }
}

extension Contract.CompanyAddParameters {
    fileprivate func describe(_ company: inout Company) {
        company.contact.invoicingEmail = invoicingEmail.said
        company.contact.websiteURL = websiteURL.said
        company.contact.telephone = telephone.said
        company.contact.contact = contact.said
        company.contact.contactPerson = contactPerson.said
        company.contact.department = department.said
        company.codes.identifier = identifier.said
        company.codes.taxIdentifier = taxIdentifier.said
        company.codes.additionalTaxIdentifier = additionalTaxIdentifier.said
        company.codes.dunsNumber = dunsNumber.said
        company.codes.referenceIdentifier = referenceIdentifier.said
        company.codes.accountingCode = accountingCode.said
        company.codes.billingCode = billingCode.said
        company.codes.iata = iata.said
        company.codes.externalIdentifier = externalIdentifier.said
        company.terms.invoiceDueInterval = invoiceDueInterval
        if options.invoiceable { company.terms.options.append(.invoiceable) }
        if options.addFeesToInvoices { company.terms.options.append(.addFeesToInvoices) }
        if options.addTaxDeductedPaymentToInvoices {
            company.terms.options.append(.addTaxDeductedPaymentToInvoices)
        }
        company.terms.creditRating = creditRating?.basic.map { sameChoice($0) }
        company.notes = notes.said
        company.motherCompanyID = motherCompanyID.map { ID($0) }
    }
}

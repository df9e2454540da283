import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// What a request changes about a company, read from the shapes of `companies/update` and `accounts/update`, which name
/// the same things differently.
struct CompanyChanges {
    private let name: Contract.StringUpdateValue?
    private let contact: [(any WritableKeyPath<CompanyContact, String?> & Sendable, Contract.StringUpdateValue?)]
    private let codes: [(any WritableKeyPath<CompanyCodes, String?> & Sendable, Contract.StringUpdateValue?)]
    private let notes: Contract.StringUpdateValue?
    private let dueInterval: Contract.StringUpdateValue?
    private let motherCompany: Contract.GuidNullableUpdateValue?
    private let options: Contract.CompanyOptionUpdateParameters?
    private var source: Contract.GuidNullableUpdateValue?
    private var classifications: Contract.CompanyClassificationUpdateParameters?
    private var creditRating: Contract.StringUpdateValue?

    init(_ request: Contract.CompanyUpdateParameters) {
        name = request.name
        contact = [
            (\.invoicingEmail, request.invoicingEmail), (\.websiteURL, request.websiteURL),
            (\.telephone, request.telephone), (\.contact, request.contact), (\.contactPerson, request.contactPerson),
            (\.department, request.department),
        ]
        codes = [
            (\.identifier, request.identifier), (\.taxIdentifier, request.taxIdentifier),
            (\.additionalTaxIdentifier, request.additionalTaxIdentifier), (\.dunsNumber, request.dunsNumber),
            (\.referenceIdentifier, request.referenceIdentifier), (\.accountingCode, request.accountingCode),
            (\.billingCode, request.billingCode), (\.iata, request.iata),
            (\.externalIdentifier, request.externalIdentifier),
        ]
        (notes, dueInterval, motherCompany) = (request.notes, request.invoiceDueInterval, request.motherCompanyID)
        options = request.options
        creditRating = request.creditRating?.basic.map { Contract.StringUpdateValue(value: $0.value?.rawValue) }
    }

    init(_ request: Contract.AccountCompanyUpdateParameters) {
        name = request.name
        contact = [
            (\.invoicingEmail, request.email), (\.websiteURL, request.websiteURL), (\.telephone, request.telephone),
            (\.contact, request.contact), (\.contactPerson, request.contactPerson), (\.department, request.department),
        ]
        codes = [
            (\.identifier, request.fiscalIdentifier), (\.taxIdentifier, request.taxIdentifier),
            (\.additionalTaxIdentifier, request.additionalTaxIdentifier), (\.dunsNumber, request.dunsNumber),
            (\.referenceIdentifier, request.referenceID), (\.accountingCode, request.accountingCode),
            (\.billingCode, request.billingCode), (\.iata, request.iata),
            (\.externalIdentifier, request.externalIdentifier),
        ]
        (notes, dueInterval, motherCompany) = (request.notes, request.invoiceDueInterval, request.motherCompanyID)
        (options, classifications, source) = (request.options, request.classifications, request.sourceID)
        creditRating = request.creditRatingBasic
    }

    /// - Parameter path: Of the company's object in the request, with a point at its end, or empty.
    /// - Throws: `InvalidInput` for what a company cannot have.
    func overwrite(_ company: inout Company, at path: String = "") throws(InvalidInput) {
        try name.overwrite(&company.name, at: "\(path)Name")
        for (part, value) in contact { value.overwrite(&company.contact[keyPath: part]) }
        for (part, value) in codes { value.overwrite(&company.codes[keyPath: part]) }
        notes.overwrite(&company.notes)
        try dueInterval.overwrite(&company.terms.invoiceDueInterval, at: "\(path)InvoiceDueInterval")
        motherCompany.overwrite(&company.motherCompanyID)
        source.overwrite(&company.sourceID)
        try creditRating.overwrite(&company.terms.creditRating, at: "\(path)CreditRating")
        company.terms.options.set(.invoiceable, options?.invoiceable)
        company.terms.options.set(.addFeesToInvoices, options?.addFeesToInvoices)
        company.terms.options.set(.addTaxDeductedPaymentToInvoices, options?.addTaxDeductedPaymentToInvoices)
        classify(&company)
        try Self.check(company, at: path)
    }

    private func classify(_ company: inout Company) {
        guard let classifications else { return }
        company.classifications.set(.corporate, classifications.corporate)
        company.classifications.set(.internal, classifications.internal)
        company.classifications.set(.private, classifications.private)
        company.classifications.set(.onlineTravelAgency, classifications.onlineTravelAgency)
        company.classifications.set(.globalDistributionSystem, classifications.globalDistributionSystem)
        company.classifications.set(.marketing, classifications.marketing)
        company.classifications.set(.inactive, classifications.inactive)
        company.classifications.set(.governmentEntity, classifications.governmentEntity)
    }

    /// - Throws: `InvalidInput` for texts that are too long to be searched for, and for an e-mail address that is none.
    static func check(_ company: Company, at path: String = "") throws(InvalidInput) {
        try SearchedText.check(company.name, at: "\(path)Name")
        try SearchedText.check(company.codes.externalIdentifier, at: "\(path)ExternalIdentifier")
        try EmailText.check(company.contact.invoicingEmail, at: "\(path)InvoicingEmail")
    }
}

extension Transaction {
    /// Writes a changed company.
    ///
    /// - Parameter old: The company before, read under the lock of its account and of the chain's companies.
    /// - Throws: `InvalidReference` for a mother company that is not an active one of the chain or a part of this one,
    ///   and for a source that no house of the caller has.
    func write(_ company: Company, over old: Company, _ call: Call) throws {
        if company.motherCompanyID != old.motherCompanyID {
            try requireCompany(company.motherCompanyID, of: company.chainID, as: "MotherCompanyId")
            if let mother = company.motherCompanyID,
                try companies.isPart(mother, of: company.id, in: company.chainID)
            {
                throw InvalidReference("MotherCompanyId", "would make the company a part of itself")
            }
        }
        if let source = company.sourceID, source != old.sourceID {
            let houses = call.caller.enterprises.filter { $0.chainID == company.chainID }
            guard try houses.contains(where: { try sources.find(source, of: $0.id) != nil }) else {
                throw InvalidReference.unknown("SourceId", source.uuid)
            }
        }
        var changed = company
        changed.updated = call.now
        changed.updaterProfileID = call.caller.integration.id.uuid
        try companies.update(changed)
    }
}

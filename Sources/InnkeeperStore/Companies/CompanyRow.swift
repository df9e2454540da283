import Foundation
import Hospitality

extension CompanyTable {
    /// What may change about a company, in the order of ``values(of:)``.
    static let changeable: SQL = """
        name, invoicing_email, website_url, telephone, contact, contact_person, department, identifier, tax_identifier,
        additional_tax_identifier, duns_number, reference_identifier, accounting_code, billing_code, iata,
        external_identifier, invoice_due_interval, options, classifications, credit_rating, notes, mother_company_id,
        source_id, address_id, merge_target_id, is_active, updater_profile_id, updated_ms
        """

    /// In the order in which ``company(_:)`` reads them.
    static let columns: SQL = """
        chain_id, id, number, name, invoicing_email, website_url, telephone, contact, contact_person, department,
        identifier, tax_identifier, additional_tax_identifier, duns_number, reference_identifier, accounting_code,
        billing_code, iata, external_identifier, invoice_due_interval, options, classifications, credit_rating, notes,
        mother_company_id, source_id, \(MainAddress.columns), merge_target_id, is_active, updater_profile_id,
        created_ms, updated_ms
        """

    /// With the main address.
    static let source: SQL = "company \(MainAddress.join)"

    static func values(of company: Company) -> SQL {
        let (contact, codes, terms) = (company.contact, company.codes, company.terms)
        let reached: SQL = """
            \(company.name), \(contact.invoicingEmail), \(contact.websiteURL), \(contact.telephone),
            \(contact.contact), \(contact.contactPerson), \(contact.department)
            """
        let known: SQL = """
            \(codes.identifier), \(codes.taxIdentifier), \(codes.additionalTaxIdentifier), \(codes.dunsNumber),
            \(codes.referenceIdentifier), \(codes.accountingCode), \(codes.billingCode), \(codes.iata),
            \(codes.externalIdentifier)
            """
        let trusted: SQL = """
            \(terms.invoiceDueInterval), \(json: terms.options.map(\.rawValue)),
            \(json: company.classifications.map(\.rawValue)), \(terms.creditRating)
            """
        let state: SQL = """
            \(company.notes), \(company.motherCompanyID), \(company.sourceID), \(company.address?.id),
            \(company.mergeTargetID), \(company.isActive), \(company.updaterProfileID), \(company.updated)
            """
        return [reached, known, trusted, state].joined(", ")
    }

    static func company(_ row: Row) throws -> Company {
        let chainID: ID<Chain> = try row.id("chain_id")
        var company = Company(
            id: try row.id("id"), chainID: chainID, number: try row.int("number"), name: try row.string("name"),
            created: try row.instant("created_ms")
        )
        company.contact = try contact(row)
        company.codes = try codes(row)
        company.terms.invoiceDueInterval = try row.optionalPeriod("invoice_due_interval")
        company.terms.options = try row.strings("options").compactMap(CompanyOption.init)
        company.classifications = try row.strings("classifications").compactMap(CompanyClassification.init)
        company.terms.creditRating = try row.optionalChoice("credit_rating")
        company.notes = try row.optionalString("notes")
        company.motherCompanyID = try row.optionalID("mother_company_id")
        company.sourceID = try row.optionalID("source_id")
        company.address = try MainAddress.address(row)
        company.mergeTargetID = try row.optionalID("merge_target_id")
        company.isActive = try row.bool("is_active")
        company.updaterProfileID = try row.optionalUUID("updater_profile_id")
        company.updated = try row.instant("updated_ms")
        return company
    }

    private static func contact(_ row: Row) throws -> CompanyContact {
        var contact = CompanyContact()
        contact.invoicingEmail = try row.optionalString("invoicing_email")
        contact.websiteURL = try row.optionalString("website_url")
        contact.telephone = try row.optionalString("telephone")
        contact.contact = try row.optionalString("contact")
        contact.contactPerson = try row.optionalString("contact_person")
        contact.department = try row.optionalString("department")
        return contact
    }

    private static func codes(_ row: Row) throws -> CompanyCodes {
        var codes = CompanyCodes()
        codes.identifier = try row.optionalString("identifier")
        codes.taxIdentifier = try row.optionalString("tax_identifier")
        codes.additionalTaxIdentifier = try row.optionalString("additional_tax_identifier")
        codes.dunsNumber = try row.optionalString("duns_number")
        codes.referenceIdentifier = try row.optionalString("reference_identifier")
        codes.accountingCode = try row.optionalString("accounting_code")
        codes.billingCode = try row.optionalString("billing_code")
        codes.iata = try row.optionalString("iata")
        codes.externalIdentifier = try row.optionalString("external_identifier")
        return codes
    }
}

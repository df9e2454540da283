import Foundation
import Hospitality
import InnkeeperValues

/// How an enterprise lies in its row.
extension EnterpriseTable {
    private static let names = """
        id, chain_id, name, short_name, external_identifier, holding_key, created_ms, updated_ms, is_active, \
        is_portfolio, time_zone, legal_environment_code, accommodation_environment_code, accounting_environment_code, \
        tax_environment_code, default_language_code, accounting_editable_history, operational_editable_history, \
        business_day_closing_offset, website_url, email, phone, logo_image_id, cover_image_id, address_id, \
        address_line1, address_line2, city, postal_code, country_code, country_subdivision_code, latitude_e6, \
        longitude_e6, group_names, tax_identifier, pricing, tax_precision, additional_tax_identifier, company_name, \
        bank_account_number, bank_name, iban, bic, surcharge_fees, surcharge_service_id, surcharge_tax_code, \
        external_payment_types, accounting_options, is_identity_document_number_required, bill_template
        """

    static let columns = SQL(stringLiteral: names)

    /// The same columns of a table with an alias.
    static func columns(of alias: String) -> SQL {
        SQL(stringLiteral: alias + names.replacingOccurrences(of: ", ", with: ", " + alias))
    }

    static func values(_ enterprise: Enterprise) -> SQL {
        let (address, accounting) = (enterprise.address, enterprise.accounting)
        let names: SQL = """
            \(enterprise.id), \(enterprise.chainID), \(enterprise.name), \(enterprise.shortName),
            \(enterprise.externalIdentifier), \(enterprise.holdingKey), \(enterprise.createdAt),
            \(enterprise.updatedAt), \(enterprise.isActive), \(enterprise.isPortfolio),
            \(enterprise.timeZone.identifier), \(enterprise.legalEnvironmentCode),
            \(enterprise.accommodationEnvironmentCode), \(enterprise.accountingEnvironmentCode),
            \(enterprise.taxEnvironmentCode), \(enterprise.defaultLanguageCode),
            \(enterprise.accountingEditableHistory), \(enterprise.operationalEditableHistory),
            \(enterprise.businessDayClosingOffset), \(enterprise.websiteURL), \(enterprise.email),
            \(enterprise.phone), \(enterprise.logoImageID), \(enterprise.coverImageID),
            """
        let place: SQL = """
            \(address.id), \(address.line1), \(address.line2), \(address.city), \(address.postalCode),
            \(address.countryCode), \(address.countrySubdivisionCode), \(enterprise.latitude), \(enterprise.longitude),
            """
        let money: SQL = """
            \(json: enterprise.groupNames), \(enterprise.taxIdentifier), \(enterprise.pricing),
            \(enterprise.taxPrecision), \(accounting.additionalTaxIdentifier), \(accounting.companyName),
            \(accounting.bankAccountNumber), \(accounting.bankName), \(accounting.iban), \(accounting.bic),
            \(json: accounting.surchargeFees.mapValues(\.description)), \(accounting.surchargeServiceID),
            \(accounting.surchargeTaxCode), \(json: accounting.enabledExternalPaymentTypes),
            \(json: accounting.options), \(enterprise.isIdentityDocumentNumberRequired), \(accounting.billTemplate)
            """
        return names + place + money
    }

    static func enterprise(_ id: ID<Enterprise>, _ row: Row, _ currencies: [AcceptedCurrency]) throws -> Enterprise {
        let zone = try row.string("time_zone")
        guard let timeZone = TimeZone(identifier: zone) else {
            throw UnexpectedColumn("time_zone", "holds a time zone that this machine does not know")
        }
        var enterprise = Enterprise(
            id: id,
            chain: Chain(
                id: try row.id("chain_id"),
                name: try row.string("chain_name"),
                createdAt: try row.instant("chain_created_ms")
            ),
            name: try row.string("name"),
            timeZone: timeZone,
            environmentCode: try row.string("legal_environment_code"),
            taxEnvironmentCode: try row.string("tax_environment_code"),
            defaultLanguageCode: try row.string("default_language_code"),
            address: try address(row),
            pricing: try row.choice("pricing"),
            currencies: currencies,
            createdAt: try row.instant("created_ms")
        )
        try readHouse(row, into: &enterprise)
        enterprise.accounting = try accounting(row)
        return enterprise
    }

    private static func readHouse(_ row: Row, into enterprise: inout Enterprise) throws {
        enterprise.shortName = try row.optionalString("short_name")
        enterprise.externalIdentifier = try row.optionalString("external_identifier")
        enterprise.holdingKey = try row.optionalString("holding_key")
        enterprise.updatedAt = try row.instant("updated_ms")
        enterprise.isActive = try row.bool("is_active")
        enterprise.isPortfolio = try row.bool("is_portfolio")
        enterprise.accommodationEnvironmentCode = try row.string("accommodation_environment_code")
        enterprise.accountingEnvironmentCode = try row.string("accounting_environment_code")
        enterprise.accountingEditableHistory = try row.period("accounting_editable_history")
        enterprise.operationalEditableHistory = try row.period("operational_editable_history")
        enterprise.businessDayClosingOffset = try row.optionalPeriod("business_day_closing_offset")
        enterprise.websiteURL = try row.optionalString("website_url")
        enterprise.email = try row.optionalString("email")
        enterprise.phone = try row.optionalString("phone")
        enterprise.logoImageID = try row.optionalUUID("logo_image_id")
        enterprise.coverImageID = try row.optionalUUID("cover_image_id")
        enterprise.latitude = try row.optionalAmount("latitude_e6")
        enterprise.longitude = try row.optionalAmount("longitude_e6")
        enterprise.groupNames = try row.strings("group_names")
        enterprise.taxIdentifier = try row.optionalString("tax_identifier")
        enterprise.taxPrecision = try row.optionalInt("tax_precision")
        enterprise.isIdentityDocumentNumberRequired = try row.bool("is_identity_document_number_required")
    }

    private static func address(_ row: Row) throws -> Address {
        Address(
            id: try row.id("address_id"),
            line1: try row.optionalString("address_line1"),
            line2: try row.optionalString("address_line2"),
            city: try row.optionalString("city"),
            postalCode: try row.optionalString("postal_code"),
            countryCode: try row.optionalString("country_code"),
            countrySubdivisionCode: try row.optionalString("country_subdivision_code")
        )
    }

    private static func accounting(_ row: Row) throws -> AccountingConfiguration {
        var accounting = AccountingConfiguration()
        accounting.additionalTaxIdentifier = try row.optionalString("additional_tax_identifier")
        accounting.companyName = try row.optionalString("company_name")
        accounting.bankAccountNumber = try row.optionalString("bank_account_number")
        accounting.bankName = try row.optionalString("bank_name")
        accounting.iban = try row.optionalString("iban")
        accounting.bic = try row.optionalString("bic")
        accounting.surchargeFees = try row.texts("surcharge_fees").mapValues { text in
            guard let fee = ExactDecimal(text) else { throw UnexpectedColumn("surcharge_fees", "holds no decimal") }
            return fee
        }
        accounting.surchargeServiceID = try row.optionalID("surcharge_service_id")
        accounting.surchargeTaxCode = try row.optionalString("surcharge_tax_code")
        accounting.enabledExternalPaymentTypes = try row.strings("external_payment_types")
        accounting.options = try row.strings("accounting_options")
        accounting.billTemplate = try row.choice("bill_template")
        return accounting
    }
}

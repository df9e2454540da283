// Generated from contract/companies.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `companies/add`: adds a company.
public enum CompaniesAdd: OperationDescriptor {
    public typealias Request = Contract.CompanyAddParameters
    public typealias Response = Contract.CompanyResult
    public static let facts = OperationFacts(
        path: "companies/add",
        summary: "Adds a company.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `companies/delete`: deactivates companies; their history stays.
public enum CompaniesDelete: OperationDescriptor {
    public typealias Request = Contract.MultipleCompanyDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "companies/delete",
        summary: "Deactivates companies; their history stays.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `companies/getAll`: lists the companies that match the filters, newest first.
public enum CompaniesGetAll: OperationDescriptor {
    public typealias Request = Contract.CompanyFilterParameters
    public typealias Response = Contract.CompanyResult
    public static let facts = OperationFacts(
        path: "companies/getAll",
        summary: "Lists the companies that match the filters, newest first.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `companies/update`: changes a company.
public enum CompaniesUpdate: OperationDescriptor {
    public typealias Request = Contract.CompanyUpdateParameters
    public typealias Response = Contract.CompanyResult
    public static let facts = OperationFacts(
        path: "companies/update",
        summary: "Changes a company.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct CompanyAddParameters: WireReadable {
        public var chainID: UUID?
        public var name: String
        public var motherCompanyID: UUID?
        public var invoicingEmail: String?
        public var websiteURL: String?
        public var invoiceDueInterval: Period?
        public var options: CompanyOptionsParameters
        public var creditRating: CreditRatingParameters?
        public var department: String?
        public var dunsNumber: String?
        public var referenceIdentifier: String?
        public var accountingCode: String?
        public var additionalTaxIdentifier: String?
        public var billingCode: String?
        public var contact: String?
        public var contactPerson: String?
        public var identifier: String?
        public var iata: String?
        public var notes: String?
        public var taxIdentifier: String?
        public var telephone: String?
        public var address: AddressParameters?
        public var externalIdentifier: String?

        public init(
            chainID: UUID? = nil,
            name: String,
            motherCompanyID: UUID? = nil,
            invoicingEmail: String? = nil,
            websiteURL: String? = nil,
            invoiceDueInterval: Period? = nil,
            options: CompanyOptionsParameters,
            creditRating: CreditRatingParameters? = nil,
            department: String? = nil,
            dunsNumber: String? = nil,
            referenceIdentifier: String? = nil,
            accountingCode: String? = nil,
            additionalTaxIdentifier: String? = nil,
            billingCode: String? = nil,
            contact: String? = nil,
            contactPerson: String? = nil,
            identifier: String? = nil,
            iata: String? = nil,
            notes: String? = nil,
            taxIdentifier: String? = nil,
            telephone: String? = nil,
            address: AddressParameters? = nil,
            externalIdentifier: String? = nil
        ) {
            self.chainID = chainID
            self.name = name
            self.motherCompanyID = motherCompanyID
            self.invoicingEmail = invoicingEmail
            self.websiteURL = websiteURL
            self.invoiceDueInterval = invoiceDueInterval
            self.options = options
            self.creditRating = creditRating
            self.department = department
            self.dunsNumber = dunsNumber
            self.referenceIdentifier = referenceIdentifier
            self.accountingCode = accountingCode
            self.additionalTaxIdentifier = additionalTaxIdentifier
            self.billingCode = billingCode
            self.contact = contact
            self.contactPerson = contactPerson
            self.identifier = identifier
            self.iata = iata
            self.notes = notes
            self.taxIdentifier = taxIdentifier
            self.telephone = telephone
            self.address = address
            self.externalIdentifier = externalIdentifier
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            name = try object.string("Name", minLength: 1)
            motherCompanyID = try object.optionalUUID("MotherCompanyId")
            invoicingEmail = try object.optionalString("InvoicingEmail")
            websiteURL = try object.optionalString("WebsiteUrl")
            invoiceDueInterval = try object.optionalPeriod("InvoiceDueInterval")
            options = try object.part("Options")
            creditRating = try object.optionalPart("CreditRating")
            department = try object.optionalString("Department")
            dunsNumber = try object.optionalString("DunsNumber")
            referenceIdentifier = try object.optionalString("ReferenceIdentifier")
            accountingCode = try object.optionalString("AccountingCode")
            additionalTaxIdentifier = try object.optionalString("AdditionalTaxIdentifier")
            billingCode = try object.optionalString("BillingCode")
            contact = try object.optionalString("Contact")
            contactPerson = try object.optionalString("ContactPerson")
            identifier = try object.optionalString("Identifier")
            iata = try object.optionalString("Iata")
            notes = try object.optionalString("Notes")
            taxIdentifier = try object.optionalString("TaxIdentifier")
            telephone = try object.optionalString("Telephone")
            address = try object.optionalPart("Address")
            externalIdentifier = try object.optionalString("ExternalIdentifier", maxLength: 255)
        }
    }

    public struct CompanyFilterParameters: WireReadable {
        public var chainIDs: [UUID]?
        public var motherCompanyIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var ids: [UUID]?
        public var externalIdentifiers: [String]?
        public var names: [String]?
        public var activityStates: [ActivityStates]
        public var limitation: Limitation
        public var timeFilter: CompanyTimeFilter?
        public var startUTC: Date?
        public var endUTC: Date?

        public init(
            chainIDs: [UUID]? = nil,
            motherCompanyIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            ids: [UUID]? = nil,
            externalIdentifiers: [String]? = nil,
            names: [String]? = nil,
            activityStates: [ActivityStates] = [.active, .deleted],
            limitation: Limitation = Limitation(),
            timeFilter: CompanyTimeFilter? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil
        ) {
            self.chainIDs = chainIDs
            self.motherCompanyIDs = motherCompanyIDs
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.ids = ids
            self.externalIdentifiers = externalIdentifiers
            self.names = names
            self.activityStates = activityStates
            self.limitation = limitation
            self.timeFilter = timeFilter
            self.startUTC = startUTC
            self.endUTC = endUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
            motherCompanyIDs = try object.optionalUUIDs("MotherCompanyIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            ids = try object.optionalUUIDs("Ids", count: 1...1000)
            externalIdentifiers = try object.optionalStrings("ExternalIdentifiers", count: 1...1000)
            names = try object.optionalStrings("Names", count: 1...1000)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000) ?? [.active, .deleted]
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            timeFilter = try object.optionalChoice("TimeFilter")
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
        }
    }

    public struct CompanyOptionsParameters: WireReadable {
        public var invoiceable: Bool
        public var addFeesToInvoices: Bool
        public var addTaxDeductedPaymentToInvoices: Bool

        public init(
            invoiceable: Bool = false,
            addFeesToInvoices: Bool = false,
            addTaxDeductedPaymentToInvoices: Bool = false
        ) {
            self.invoiceable = invoiceable
            self.addFeesToInvoices = addFeesToInvoices
            self.addTaxDeductedPaymentToInvoices = addTaxDeductedPaymentToInvoices
        }

        public init(from object: WireObject) throws(InvalidInput) {
            invoiceable = try object.optionalBool("Invoiceable") ?? false
            addFeesToInvoices = try object.optionalBool("AddFeesToInvoices") ?? false
            addTaxDeductedPaymentToInvoices = try object.optionalBool("AddTaxDeductedPaymentToInvoices") ?? false
        }
    }

    public struct CompanyResult: WireWritable {
        public var companies: [Company]
        public var cursor: UUID?

        public init(
            companies: [Company],
            cursor: UUID? = nil
        ) {
            self.companies = companies
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Companies", companies)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct CompanyUpdateParameters: WireReadable {
        public var chainID: UUID?
        public var companyID: UUID
        public var name: StringUpdateValue?
        public var motherCompanyID: GuidNullableUpdateValue?
        public var invoicingEmail: StringUpdateValue?
        public var websiteURL: StringUpdateValue?
        public var invoiceDueInterval: StringUpdateValue?
        public var options: CompanyOptionUpdateParameters?
        public var creditRating: CreditRatingUpdateParameters?
        public var department: StringUpdateValue?
        public var dunsNumber: StringUpdateValue?
        public var referenceIdentifier: StringUpdateValue?
        public var accountingCode: StringUpdateValue?
        public var additionalTaxIdentifier: StringUpdateValue?
        public var billingCode: StringUpdateValue?
        public var contact: StringUpdateValue?
        public var contactPerson: StringUpdateValue?
        public var identifier: StringUpdateValue?
        public var iata: StringUpdateValue?
        public var notes: StringUpdateValue?
        public var taxIdentifier: StringUpdateValue?
        public var telephone: StringUpdateValue?
        public var externalIdentifier: StringUpdateValue?

        public init(
            chainID: UUID? = nil,
            companyID: UUID,
            name: StringUpdateValue? = nil,
            motherCompanyID: GuidNullableUpdateValue? = nil,
            invoicingEmail: StringUpdateValue? = nil,
            websiteURL: StringUpdateValue? = nil,
            invoiceDueInterval: StringUpdateValue? = nil,
            options: CompanyOptionUpdateParameters? = nil,
            creditRating: CreditRatingUpdateParameters? = nil,
            department: StringUpdateValue? = nil,
            dunsNumber: StringUpdateValue? = nil,
            referenceIdentifier: StringUpdateValue? = nil,
            accountingCode: StringUpdateValue? = nil,
            additionalTaxIdentifier: StringUpdateValue? = nil,
            billingCode: StringUpdateValue? = nil,
            contact: StringUpdateValue? = nil,
            contactPerson: StringUpdateValue? = nil,
            identifier: StringUpdateValue? = nil,
            iata: StringUpdateValue? = nil,
            notes: StringUpdateValue? = nil,
            taxIdentifier: StringUpdateValue? = nil,
            telephone: StringUpdateValue? = nil,
            externalIdentifier: StringUpdateValue? = nil
        ) {
            self.chainID = chainID
            self.companyID = companyID
            self.name = name
            self.motherCompanyID = motherCompanyID
            self.invoicingEmail = invoicingEmail
            self.websiteURL = websiteURL
            self.invoiceDueInterval = invoiceDueInterval
            self.options = options
            self.creditRating = creditRating
            self.department = department
            self.dunsNumber = dunsNumber
            self.referenceIdentifier = referenceIdentifier
            self.accountingCode = accountingCode
            self.additionalTaxIdentifier = additionalTaxIdentifier
            self.billingCode = billingCode
            self.contact = contact
            self.contactPerson = contactPerson
            self.identifier = identifier
            self.iata = iata
            self.notes = notes
            self.taxIdentifier = taxIdentifier
            self.telephone = telephone
            self.externalIdentifier = externalIdentifier
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            companyID = try object.uuid("CompanyId")
            name = try object.optionalPart("Name")
            motherCompanyID = try object.optionalPart("MotherCompanyId")
            invoicingEmail = try object.optionalPart("InvoicingEmail")
            websiteURL = try object.optionalPart("WebsiteUrl")
            invoiceDueInterval = try object.optionalPart("InvoiceDueInterval")
            options = try object.optionalPart("Options")
            creditRating = try object.optionalPart("CreditRating")
            department = try object.optionalPart("Department")
            dunsNumber = try object.optionalPart("DunsNumber")
            referenceIdentifier = try object.optionalPart("ReferenceIdentifier")
            accountingCode = try object.optionalPart("AccountingCode")
            additionalTaxIdentifier = try object.optionalPart("AdditionalTaxIdentifier")
            billingCode = try object.optionalPart("BillingCode")
            contact = try object.optionalPart("Contact")
            contactPerson = try object.optionalPart("ContactPerson")
            identifier = try object.optionalPart("Identifier")
            iata = try object.optionalPart("Iata")
            notes = try object.optionalPart("Notes")
            taxIdentifier = try object.optionalPart("TaxIdentifier")
            telephone = try object.optionalPart("Telephone")
            externalIdentifier = try object.optionalPart("ExternalIdentifier")
            try object.check("ExternalIdentifier", isAtMost: 255)
        }
    }

    public struct CreditRatingBasicUpdateValue: WireReadable {
        public var value: CreditRatingBasicEnum?

        public init(
            value: CreditRatingBasicEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct CreditRatingParameters: WireReadable {
        public var basic: CreditRatingBasicEnum?

        public init(
            basic: CreditRatingBasicEnum? = nil
        ) {
            self.basic = basic
        }

        public init(from object: WireObject) throws(InvalidInput) {
            basic = try object.optionalChoice("Basic")
        }
    }

    public struct CreditRatingUpdateParameters: WireReadable {
        public var basic: CreditRatingBasicUpdateValue?

        public init(
            basic: CreditRatingBasicUpdateValue? = nil
        ) {
            self.basic = basic
        }

        public init(from object: WireObject) throws(InvalidInput) {
            basic = try object.optionalPart("Basic")
        }
    }

    public struct MultipleCompanyDeleteParameters: WireReadable {
        public var chainID: UUID?
        public var companyIDs: [UUID]

        public init(
            chainID: UUID? = nil,
            companyIDs: [UUID]
        ) {
            self.chainID = chainID
            self.companyIDs = companyIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            companyIDs = try object.uuids("CompanyIds", count: 1...1000)
        }
    }

    public enum CompanyTimeFilter: String, CaseIterable, Sendable {
        case created = "Created"
        case updated = "Updated"
    }
}

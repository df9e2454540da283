// Generated from contract/accounts.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `accounts/addFile`: attaches a file to a customer or a company.
public enum AccountsAddFile: OperationDescriptor {
    public typealias Request = Contract.AccountFileParameters
    public typealias Response = Contract.AddAccountFileResult
    public static let facts = OperationFacts(
        path: "accounts/addFile",
        summary: "Attaches a file to a customer or a company.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `accounts/merge`: merges accounts into one that keeps their history.
public enum AccountsMerge: OperationDescriptor {
    public typealias Request = Contract.MultipleAccountMergeParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "accounts/merge",
        summary: "Merges accounts into one that keeps their history.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `accounts/update`: changes data of customers and companies.
public enum AccountsUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleAccountUpdateParameters
    public typealias Response = Contract.AccountResult
    public static let facts = OperationFacts(
        path: "accounts/update",
        summary: "Changes data of customers and companies.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct Account: WireWritable {
        public var id: UUID
        public var discriminator: AccountTypeEnum
        public var customer: CustomerAccount?
        public var company: CompanyAccount?

        public init(
            id: UUID,
            discriminator: AccountTypeEnum,
            customer: CustomerAccount? = nil,
            company: CompanyAccount? = nil
        ) {
            self.id = id
            self.discriminator = discriminator
            self.customer = customer
            self.company = company
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.choice("Discriminator", discriminator)
            writer.part("Customer", customer)
            writer.part("Company", company)
            writer.endObject()
        }
    }

    public struct AccountCompanyUpdateParameters: WireReadable {
        public var email: StringUpdateValue?
        public var taxIdentifier: StringUpdateValue?
        public var billingCode: StringUpdateValue?
        public var accountingCode: StringUpdateValue?
        public var notes: StringUpdateValue?
        public var name: StringUpdateValue?
        public var motherCompanyID: GuidNullableUpdateValue?
        public var websiteURL: StringUpdateValue?
        public var invoiceDueInterval: StringUpdateValue?
        public var classifications: CompanyClassificationUpdateParameters?
        public var options: CompanyOptionUpdateParameters?
        public var creditRatingBasic: StringUpdateValue?
        public var department: StringUpdateValue?
        public var dunsNumber: StringUpdateValue?
        public var referenceID: StringUpdateValue?
        public var externalIdentifier: StringUpdateValue?
        public var additionalTaxIdentifier: StringUpdateValue?
        public var contact: StringUpdateValue?
        public var contactPerson: StringUpdateValue?
        public var fiscalIdentifier: StringUpdateValue?
        public var iata: StringUpdateValue?
        public var telephone: StringUpdateValue?
        public var sourceID: GuidNullableUpdateValue?

        public init(
            email: StringUpdateValue? = nil,
            taxIdentifier: StringUpdateValue? = nil,
            billingCode: StringUpdateValue? = nil,
            accountingCode: StringUpdateValue? = nil,
            notes: StringUpdateValue? = nil,
            name: StringUpdateValue? = nil,
            motherCompanyID: GuidNullableUpdateValue? = nil,
            websiteURL: StringUpdateValue? = nil,
            invoiceDueInterval: StringUpdateValue? = nil,
            classifications: CompanyClassificationUpdateParameters? = nil,
            options: CompanyOptionUpdateParameters? = nil,
            creditRatingBasic: StringUpdateValue? = nil,
            department: StringUpdateValue? = nil,
            dunsNumber: StringUpdateValue? = nil,
            referenceID: StringUpdateValue? = nil,
            externalIdentifier: StringUpdateValue? = nil,
            additionalTaxIdentifier: StringUpdateValue? = nil,
            contact: StringUpdateValue? = nil,
            contactPerson: StringUpdateValue? = nil,
            fiscalIdentifier: StringUpdateValue? = nil,
            iata: StringUpdateValue? = nil,
            telephone: StringUpdateValue? = nil,
            sourceID: GuidNullableUpdateValue? = nil
        ) {
            self.email = email
            self.taxIdentifier = taxIdentifier
            self.billingCode = billingCode
            self.accountingCode = accountingCode
            self.notes = notes
            self.name = name
            self.motherCompanyID = motherCompanyID
            self.websiteURL = websiteURL
            self.invoiceDueInterval = invoiceDueInterval
            self.classifications = classifications
            self.options = options
            self.creditRatingBasic = creditRatingBasic
            self.department = department
            self.dunsNumber = dunsNumber
            self.referenceID = referenceID
            self.externalIdentifier = externalIdentifier
            self.additionalTaxIdentifier = additionalTaxIdentifier
            self.contact = contact
            self.contactPerson = contactPerson
            self.fiscalIdentifier = fiscalIdentifier
            self.iata = iata
            self.telephone = telephone
            self.sourceID = sourceID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            email = try object.optionalPart("Email")
            taxIdentifier = try object.optionalPart("TaxIdentifier")
            billingCode = try object.optionalPart("BillingCode")
            accountingCode = try object.optionalPart("AccountingCode")
            notes = try object.optionalPart("Notes")
            name = try object.optionalPart("Name")
            motherCompanyID = try object.optionalPart("MotherCompanyId")
            websiteURL = try object.optionalPart("WebsiteUrl")
            invoiceDueInterval = try object.optionalPart("InvoiceDueInterval")
            classifications = try object.optionalPart("Classifications")
            options = try object.optionalPart("Options")
            creditRatingBasic = try object.optionalUpdate("CreditRatingBasic", of: Contract.CreditRatingBasic.self)
            department = try object.optionalPart("Department")
            dunsNumber = try object.optionalPart("DunsNumber")
            referenceID = try object.optionalPart("ReferenceId")
            externalIdentifier = try object.optionalPart("ExternalIdentifier")
            additionalTaxIdentifier = try object.optionalPart("AdditionalTaxIdentifier")
            contact = try object.optionalPart("Contact")
            contactPerson = try object.optionalPart("ContactPerson")
            fiscalIdentifier = try object.optionalPart("FiscalIdentifier")
            iata = try object.optionalPart("Iata")
            telephone = try object.optionalPart("Telephone")
            sourceID = try object.optionalPart("SourceId")
            try object.check("ExternalIdentifier", isAtMost: 255)
        }
    }

    public struct AccountCustomerUpdateParameters: WireReadable {
        public var email: StringUpdateValue?
        public var taxIdentifier: StringUpdateValue?
        public var billingCode: StringUpdateValue?
        public var accountingCode: StringUpdateValue?
        public var notes: StringUpdateValue?
        public var lastName: StringUpdateValue?
        public var firstName: StringUpdateValue?
        public var secondLastName: StringUpdateValue?
        public var birthPlace: StringUpdateValue?
        public var telephone: StringUpdateValue?
        public var occupation: StringUpdateValue?
        public var carRegistrationNumber: StringUpdateValue?
        public var dietaryRequirements: StringUpdateValue?
        public var loyaltyCode: StringUpdateValue?
        public var nationalityCode: StringUpdateValue?
        public var companyID: GuidNullableUpdateValue?
        public var birthDate: StringUpdateValue?
        public var sex: StringUpdateValue?
        public var title: StringUpdateValue?
        public var preferredLanguageCode: StringUpdateValue?
        public var options: CustomerOptionUpdateParameters?
        public var classifications: CustomerClassificationUpdateParameters?
        public var legalEntityIdentifiers: LegalEntityIdentifierUpdateParameters?

        public init(
            email: StringUpdateValue? = nil,
            taxIdentifier: StringUpdateValue? = nil,
            billingCode: StringUpdateValue? = nil,
            accountingCode: StringUpdateValue? = nil,
            notes: StringUpdateValue? = nil,
            lastName: StringUpdateValue? = nil,
            firstName: StringUpdateValue? = nil,
            secondLastName: StringUpdateValue? = nil,
            birthPlace: StringUpdateValue? = nil,
            telephone: StringUpdateValue? = nil,
            occupation: StringUpdateValue? = nil,
            carRegistrationNumber: StringUpdateValue? = nil,
            dietaryRequirements: StringUpdateValue? = nil,
            loyaltyCode: StringUpdateValue? = nil,
            nationalityCode: StringUpdateValue? = nil,
            companyID: GuidNullableUpdateValue? = nil,
            birthDate: StringUpdateValue? = nil,
            sex: StringUpdateValue? = nil,
            title: StringUpdateValue? = nil,
            preferredLanguageCode: StringUpdateValue? = nil,
            options: CustomerOptionUpdateParameters? = nil,
            classifications: CustomerClassificationUpdateParameters? = nil,
            legalEntityIdentifiers: LegalEntityIdentifierUpdateParameters? = nil
        ) {
            self.email = email
            self.taxIdentifier = taxIdentifier
            self.billingCode = billingCode
            self.accountingCode = accountingCode
            self.notes = notes
            self.lastName = lastName
            self.firstName = firstName
            self.secondLastName = secondLastName
            self.birthPlace = birthPlace
            self.telephone = telephone
            self.occupation = occupation
            self.carRegistrationNumber = carRegistrationNumber
            self.dietaryRequirements = dietaryRequirements
            self.loyaltyCode = loyaltyCode
            self.nationalityCode = nationalityCode
            self.companyID = companyID
            self.birthDate = birthDate
            self.sex = sex
            self.title = title
            self.preferredLanguageCode = preferredLanguageCode
            self.options = options
            self.classifications = classifications
            self.legalEntityIdentifiers = legalEntityIdentifiers
        }

        public init(from object: WireObject) throws(InvalidInput) {
            email = try object.optionalPart("Email")
            taxIdentifier = try object.optionalPart("TaxIdentifier")
            billingCode = try object.optionalPart("BillingCode")
            accountingCode = try object.optionalPart("AccountingCode")
            notes = try object.optionalPart("Notes")
            lastName = try object.optionalPart("LastName")
            firstName = try object.optionalPart("FirstName")
            secondLastName = try object.optionalPart("SecondLastName")
            birthPlace = try object.optionalPart("BirthPlace")
            telephone = try object.optionalPart("Telephone")
            occupation = try object.optionalPart("Occupation")
            carRegistrationNumber = try object.optionalPart("CarRegistrationNumber")
            dietaryRequirements = try object.optionalPart("DietaryRequirements")
            loyaltyCode = try object.optionalPart("LoyaltyCode")
            nationalityCode = try object.optionalPart("NationalityCode")
            companyID = try object.optionalPart("CompanyId")
            birthDate = try object.optionalPart("BirthDate")
            sex = try object.optionalUpdate("Sex", of: Contract.SexEnum.self)
            title = try object.optionalUpdate("Title", of: Contract.Title.self)
            preferredLanguageCode = try object.optionalPart("PreferredLanguageCode")
            options = try object.optionalPart("Options")
            classifications = try object.optionalPart("Classifications")
            legalEntityIdentifiers = try object.optionalPart("LegalEntityIdentifiers")
            try object.check("CarRegistrationNumber", isAtMost: 255)
            try object.check("DietaryRequirements", isAtMost: 255)
        }
    }

    public struct AccountFileParameters: WireReadable {
        public var chainID: UUID?
        public var accountID: UUID
        public var name: String
        public var type: String
        public var data: String

        public init(
            chainID: UUID? = nil,
            accountID: UUID,
            name: String,
            type: String,
            data: String
        ) {
            self.chainID = chainID
            self.accountID = accountID
            self.name = name
            self.type = type
            self.data = data
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            accountID = try object.uuid("AccountId")
            name = try object.string("Name", minLength: 1, maxLength: 1000)
            type = try object.string("Type", minLength: 1, maxLength: 1000)
            data = try object.string("Data", minLength: 1, maxLength: WireLimits.file)
        }
    }

    public struct AccountMergeParameter: WireReadable {
        public var sourceAccountIDs: [UUID]
        public var targetAccountID: UUID
        public var accountType: MergeAccountTypeEnum

        public init(
            sourceAccountIDs: [UUID],
            targetAccountID: UUID,
            accountType: MergeAccountTypeEnum
        ) {
            self.sourceAccountIDs = sourceAccountIDs
            self.targetAccountID = targetAccountID
            self.accountType = accountType
        }

        public init(from object: WireObject) throws(InvalidInput) {
            sourceAccountIDs = try object.uuids("SourceAccountIds", count: 1...1000)
            targetAccountID = try object.uuid("TargetAccountId")
            accountType = try object.choice("AccountType")
        }
    }

    public struct AccountResult: WireWritable {
        public var accounts: [Account]

        public init(
            accounts: [Account]
        ) {
            self.accounts = accounts
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Accounts", accounts)
            writer.endObject()
        }
    }

    public struct AccountUpdateParameters: WireReadable {
        public var id: UUID
        public var discriminator: AccountParameterDiscriminatorEnum
        public var customer: AccountCustomerUpdateParameters?
        public var company: AccountCompanyUpdateParameters?

        public init(
            id: UUID,
            discriminator: AccountParameterDiscriminatorEnum,
            customer: AccountCustomerUpdateParameters? = nil,
            company: AccountCompanyUpdateParameters? = nil
        ) {
            self.id = id
            self.discriminator = discriminator
            self.customer = customer
            self.company = company
        }

        public init(from object: WireObject) throws(InvalidInput) {
            id = try object.uuid("Id")
            discriminator = try object.choice("Discriminator")
            customer = try object.optionalPart("Customer")
            company = try object.optionalPart("Company")
            if discriminator == .customer, customer == nil { throw object.missing("Customer") }
            if discriminator == .company, company == nil { throw object.missing("Company") }
        }
    }

    public struct AddAccountFileResult: WireWritable {
        public var fileID: UUID

        public init(
            fileID: UUID
        ) {
            self.fileID = fileID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("FileId", fileID)
            writer.endObject()
        }
    }

    public struct CompanyAccount: WireWritable {
        public var chainID: UUID
        public var createdUTC: Date
        public var updatedUTC: Date
        public var updaterProfileID: UUID
        public var email: String?
        public var taxIdentifier: String?
        public var billingCode: String?
        public var accountingCode: String?
        public var notes: String?
        public var name: String
        public var motherCompanyID: UUID?
        public var websiteURL: String?
        public var invoiceDueInterval: Period?
        public var creditRatingBasic: CreditRatingBasicEnum?
        public var department: String?
        public var dunsNumber: String?
        public var referenceID: String?
        public var externalIdentifier: String?
        public var additionalTaxIdentifier: String?
        public var contact: String?
        public var contactPerson: String?
        public var fiscalIdentifier: String?
        public var iata: String?
        public var telephone: String?
        public var sourceID: UUID?
        public var classifications: CompanyAccountClassifications
        public var options: CompanyAccountOptions

        public init(
            chainID: UUID,
            createdUTC: Date,
            updatedUTC: Date,
            updaterProfileID: UUID,
            email: String? = nil,
            taxIdentifier: String? = nil,
            billingCode: String? = nil,
            accountingCode: String? = nil,
            notes: String? = nil,
            name: String,
            motherCompanyID: UUID? = nil,
            websiteURL: String? = nil,
            invoiceDueInterval: Period? = nil,
            creditRatingBasic: CreditRatingBasicEnum? = nil,
            department: String? = nil,
            dunsNumber: String? = nil,
            referenceID: String? = nil,
            externalIdentifier: String? = nil,
            additionalTaxIdentifier: String? = nil,
            contact: String? = nil,
            contactPerson: String? = nil,
            fiscalIdentifier: String? = nil,
            iata: String? = nil,
            telephone: String? = nil,
            sourceID: UUID? = nil,
            classifications: CompanyAccountClassifications,
            options: CompanyAccountOptions
        ) {
            self.chainID = chainID
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.updaterProfileID = updaterProfileID
            self.email = email
            self.taxIdentifier = taxIdentifier
            self.billingCode = billingCode
            self.accountingCode = accountingCode
            self.notes = notes
            self.name = name
            self.motherCompanyID = motherCompanyID
            self.websiteURL = websiteURL
            self.invoiceDueInterval = invoiceDueInterval
            self.creditRatingBasic = creditRatingBasic
            self.department = department
            self.dunsNumber = dunsNumber
            self.referenceID = referenceID
            self.externalIdentifier = externalIdentifier
            self.additionalTaxIdentifier = additionalTaxIdentifier
            self.contact = contact
            self.contactPerson = contactPerson
            self.fiscalIdentifier = fiscalIdentifier
            self.iata = iata
            self.telephone = telephone
            self.sourceID = sourceID
            self.classifications = classifications
            self.options = options
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ChainId", chainID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.uuid("UpdaterProfileId", updaterProfileID)
            writer.string("Email", email)
            writer.string("TaxIdentifier", taxIdentifier)
            writer.string("BillingCode", billingCode)
            writer.string("AccountingCode", accountingCode)
            writer.string("Notes", notes)
            writer.string("Name", name)
            writer.uuid("MotherCompanyId", motherCompanyID)
            writer.string("WebsiteUrl", websiteURL)
            writer.period("InvoiceDueInterval", invoiceDueInterval)
            writer.choice("CreditRatingBasic", creditRatingBasic)
            writer.string("Department", department)
            writer.string("DunsNumber", dunsNumber)
            writer.string("ReferenceId", referenceID)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.string("AdditionalTaxIdentifier", additionalTaxIdentifier)
            writer.string("Contact", contact)
            writer.string("ContactPerson", contactPerson)
            writer.string("FiscalIdentifier", fiscalIdentifier)
            writer.string("Iata", iata)
            writer.string("Telephone", telephone)
            writer.uuid("SourceId", sourceID)
            writer.part("Classifications", classifications)
            writer.part("Options", options)
            writer.endObject()
        }
    }

    public struct CompanyAccountClassifications: WireWritable {
        public var corporate: Bool
        public var `internal`: Bool
        public var `private`: Bool
        public var onlineTravelAgency: Bool
        public var globalDistributionSystem: Bool
        public var marketing: Bool
        public var inactive: Bool
        public var governmentEntity: Bool

        public init(
            corporate: Bool,
            `internal`: Bool,
            `private`: Bool,
            onlineTravelAgency: Bool,
            globalDistributionSystem: Bool,
            marketing: Bool,
            inactive: Bool,
            governmentEntity: Bool
        ) {
            self.corporate = corporate
            self.`internal` = `internal`
            self.`private` = `private`
            self.onlineTravelAgency = onlineTravelAgency
            self.globalDistributionSystem = globalDistributionSystem
            self.marketing = marketing
            self.inactive = inactive
            self.governmentEntity = governmentEntity
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("Corporate", corporate)
            writer.bool("Internal", `internal`)
            writer.bool("Private", `private`)
            writer.bool("OnlineTravelAgency", onlineTravelAgency)
            writer.bool("GlobalDistributionSystem", globalDistributionSystem)
            writer.bool("Marketing", marketing)
            writer.bool("Inactive", inactive)
            writer.bool("GovernmentEntity", governmentEntity)
            writer.endObject()
        }
    }

    public struct CompanyAccountOptions: WireWritable {
        public var invoiceable: Bool
        public var addFeesToInvoices: Bool
        public var addTaxDeductedPaymentToInvoices: Bool

        public init(
            invoiceable: Bool,
            addFeesToInvoices: Bool,
            addTaxDeductedPaymentToInvoices: Bool
        ) {
            self.invoiceable = invoiceable
            self.addFeesToInvoices = addFeesToInvoices
            self.addTaxDeductedPaymentToInvoices = addTaxDeductedPaymentToInvoices
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("Invoiceable", invoiceable)
            writer.bool("AddFeesToInvoices", addFeesToInvoices)
            writer.bool("AddTaxDeductedPaymentToInvoices", addTaxDeductedPaymentToInvoices)
            writer.endObject()
        }
    }

    public struct CompanyClassificationUpdateParameters: WireReadable {
        public var corporate: BooleanUpdateValue?
        public var `internal`: BooleanUpdateValue?
        public var `private`: BooleanUpdateValue?
        public var onlineTravelAgency: BooleanUpdateValue?
        public var globalDistributionSystem: BooleanUpdateValue?
        public var marketing: BooleanUpdateValue?
        public var inactive: BooleanUpdateValue?
        public var governmentEntity: BooleanUpdateValue?

        public init(
            corporate: BooleanUpdateValue? = nil,
            `internal`: BooleanUpdateValue? = nil,
            `private`: BooleanUpdateValue? = nil,
            onlineTravelAgency: BooleanUpdateValue? = nil,
            globalDistributionSystem: BooleanUpdateValue? = nil,
            marketing: BooleanUpdateValue? = nil,
            inactive: BooleanUpdateValue? = nil,
            governmentEntity: BooleanUpdateValue? = nil
        ) {
            self.corporate = corporate
            self.`internal` = `internal`
            self.`private` = `private`
            self.onlineTravelAgency = onlineTravelAgency
            self.globalDistributionSystem = globalDistributionSystem
            self.marketing = marketing
            self.inactive = inactive
            self.governmentEntity = governmentEntity
        }

        public init(from object: WireObject) throws(InvalidInput) {
            corporate = try object.optionalPart("Corporate")
            `internal` = try object.optionalPart("Internal")
            `private` = try object.optionalPart("Private")
            onlineTravelAgency = try object.optionalPart("OnlineTravelAgency")
            globalDistributionSystem = try object.optionalPart("GlobalDistributionSystem")
            marketing = try object.optionalPart("Marketing")
            inactive = try object.optionalPart("Inactive")
            governmentEntity = try object.optionalPart("GovernmentEntity")
        }
    }

    public struct CustomerAccount: WireWritable {
        public var chainID: UUID
        public var createdUTC: Date
        public var updatedUTC: Date
        public var updaterProfileID: UUID
        public var email: String?
        public var taxIdentifier: String?
        public var billingCode: String?
        public var accountingCode: String?
        public var notes: String?
        public var lastName: String
        public var firstName: String?
        public var secondLastName: String?
        public var birthPlace: String?
        public var telephone: String?
        public var occupation: String?
        public var carRegistrationNumber: String?
        public var dietaryRequirements: String?
        public var loyaltyCode: String?
        public var nationalityCode: String?
        public var companyID: UUID?
        public var birthDate: Date?
        public var sex: String?
        public var title: Title?
        public var preferredLanguageCode: String?
        public var options: CustomerAccountOptions
        public var classifications: CustomerAccountClassifications
        public var legalEntityIdentifiers: LegalEntityIdentifiers

        public init(
            chainID: UUID,
            createdUTC: Date,
            updatedUTC: Date,
            updaterProfileID: UUID,
            email: String? = nil,
            taxIdentifier: String? = nil,
            billingCode: String? = nil,
            accountingCode: String? = nil,
            notes: String? = nil,
            lastName: String,
            firstName: String? = nil,
            secondLastName: String? = nil,
            birthPlace: String? = nil,
            telephone: String? = nil,
            occupation: String? = nil,
            carRegistrationNumber: String? = nil,
            dietaryRequirements: String? = nil,
            loyaltyCode: String? = nil,
            nationalityCode: String? = nil,
            companyID: UUID? = nil,
            birthDate: Date? = nil,
            sex: String? = nil,
            title: Title? = nil,
            preferredLanguageCode: String? = nil,
            options: CustomerAccountOptions,
            classifications: CustomerAccountClassifications,
            legalEntityIdentifiers: LegalEntityIdentifiers
        ) {
            self.chainID = chainID
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.updaterProfileID = updaterProfileID
            self.email = email
            self.taxIdentifier = taxIdentifier
            self.billingCode = billingCode
            self.accountingCode = accountingCode
            self.notes = notes
            self.lastName = lastName
            self.firstName = firstName
            self.secondLastName = secondLastName
            self.birthPlace = birthPlace
            self.telephone = telephone
            self.occupation = occupation
            self.carRegistrationNumber = carRegistrationNumber
            self.dietaryRequirements = dietaryRequirements
            self.loyaltyCode = loyaltyCode
            self.nationalityCode = nationalityCode
            self.companyID = companyID
            self.birthDate = birthDate
            self.sex = sex
            self.title = title
            self.preferredLanguageCode = preferredLanguageCode
            self.options = options
            self.classifications = classifications
            self.legalEntityIdentifiers = legalEntityIdentifiers
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ChainId", chainID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.uuid("UpdaterProfileId", updaterProfileID)
            writer.string("Email", email)
            writer.string("TaxIdentifier", taxIdentifier)
            writer.string("BillingCode", billingCode)
            writer.string("AccountingCode", accountingCode)
            writer.string("Notes", notes)
            writer.string("LastName", lastName)
            writer.string("FirstName", firstName)
            writer.string("SecondLastName", secondLastName)
            writer.string("BirthPlace", birthPlace)
            writer.string("Telephone", telephone)
            writer.string("Occupation", occupation)
            writer.string("CarRegistrationNumber", carRegistrationNumber)
            writer.string("DietaryRequirements", dietaryRequirements)
            writer.string("LoyaltyCode", loyaltyCode)
            writer.string("NationalityCode", nationalityCode)
            writer.uuid("CompanyId", companyID)
            writer.instant("BirthDate", birthDate)
            writer.string("Sex", sex)
            writer.choice("Title", title)
            writer.string("PreferredLanguageCode", preferredLanguageCode)
            writer.part("Options", options)
            writer.part("Classifications", classifications)
            writer.part("LegalEntityIdentifiers", legalEntityIdentifiers)
            writer.endObject()
        }
    }

    public struct CustomerAccountClassifications: WireWritable {
        public var paymasterAccount: Bool
        public var blocklist: Bool
        public var media: Bool
        public var loyaltyProgram: Bool
        public var previousComplaint: Bool
        public var returning: Bool
        public var staff: Bool
        public var friendOrFamily: Bool
        public var topManagement: Bool
        public var important: Bool
        public var veryImportant: Bool
        public var problematic: Bool
        public var cashlist: Bool
        public var disabledPerson: Bool
        public var military: Bool
        public var airline: Bool
        public var healthCompliant: Bool
        public var inRoom: Bool
        public var waitingForRoom: Bool
        public var student: Bool
        public var blacklist: Bool

        public init(
            paymasterAccount: Bool,
            blocklist: Bool,
            media: Bool,
            loyaltyProgram: Bool,
            previousComplaint: Bool,
            returning: Bool,
            staff: Bool,
            friendOrFamily: Bool,
            topManagement: Bool,
            important: Bool,
            veryImportant: Bool,
            problematic: Bool,
            cashlist: Bool,
            disabledPerson: Bool,
            military: Bool,
            airline: Bool,
            healthCompliant: Bool,
            inRoom: Bool,
            waitingForRoom: Bool,
            student: Bool,
            blacklist: Bool
        ) {
            self.paymasterAccount = paymasterAccount
            self.blocklist = blocklist
            self.media = media
            self.loyaltyProgram = loyaltyProgram
            self.previousComplaint = previousComplaint
            self.returning = returning
            self.staff = staff
            self.friendOrFamily = friendOrFamily
            self.topManagement = topManagement
            self.important = important
            self.veryImportant = veryImportant
            self.problematic = problematic
            self.cashlist = cashlist
            self.disabledPerson = disabledPerson
            self.military = military
            self.airline = airline
            self.healthCompliant = healthCompliant
            self.inRoom = inRoom
            self.waitingForRoom = waitingForRoom
            self.student = student
            self.blacklist = blacklist
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("PaymasterAccount", paymasterAccount)
            writer.bool("Blocklist", blocklist)
            writer.bool("Media", media)
            writer.bool("LoyaltyProgram", loyaltyProgram)
            writer.bool("PreviousComplaint", previousComplaint)
            writer.bool("Returning", returning)
            writer.bool("Staff", staff)
            writer.bool("FriendOrFamily", friendOrFamily)
            writer.bool("TopManagement", topManagement)
            writer.bool("Important", important)
            writer.bool("VeryImportant", veryImportant)
            writer.bool("Problematic", problematic)
            writer.bool("Cashlist", cashlist)
            writer.bool("DisabledPerson", disabledPerson)
            writer.bool("Military", military)
            writer.bool("Airline", airline)
            writer.bool("HealthCompliant", healthCompliant)
            writer.bool("InRoom", inRoom)
            writer.bool("WaitingForRoom", waitingForRoom)
            writer.bool("Student", student)
            writer.bool("Blacklist", blacklist)
            writer.endObject()
        }
    }

    public struct CustomerAccountOptions: WireWritable {
        public var sendMarketingEmails: Bool
        public var invoiceable: Bool
        public var billAddressObjection: Bool

        public init(
            sendMarketingEmails: Bool,
            invoiceable: Bool,
            billAddressObjection: Bool
        ) {
            self.sendMarketingEmails = sendMarketingEmails
            self.invoiceable = invoiceable
            self.billAddressObjection = billAddressObjection
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("SendMarketingEmails", sendMarketingEmails)
            writer.bool("Invoiceable", invoiceable)
            writer.bool("BillAddressObjection", billAddressObjection)
            writer.endObject()
        }
    }

    public struct CustomerClassificationUpdateParameters: WireReadable {
        public var paymasterAccount: BooleanUpdateValue?
        public var blocklist: BooleanUpdateValue?
        public var media: BooleanUpdateValue?
        public var loyaltyProgram: BooleanUpdateValue?
        public var previousComplaint: BooleanUpdateValue?
        public var returning: BooleanUpdateValue?
        public var staff: BooleanUpdateValue?
        public var friendOrFamily: BooleanUpdateValue?
        public var topManagement: BooleanUpdateValue?
        public var important: BooleanUpdateValue?
        public var veryImportant: BooleanUpdateValue?
        public var problematic: BooleanUpdateValue?
        public var cashlist: BooleanUpdateValue?
        public var disabledPerson: BooleanUpdateValue?
        public var military: BooleanUpdateValue?
        public var airline: BooleanUpdateValue?
        public var healthCompliant: BooleanUpdateValue?
        public var inRoom: BooleanUpdateValue?
        public var waitingForRoom: BooleanUpdateValue?
        public var student: BooleanUpdateValue?
        public var blacklist: BooleanUpdateValue?

        public init(
            paymasterAccount: BooleanUpdateValue? = nil,
            blocklist: BooleanUpdateValue? = nil,
            media: BooleanUpdateValue? = nil,
            loyaltyProgram: BooleanUpdateValue? = nil,
            previousComplaint: BooleanUpdateValue? = nil,
            returning: BooleanUpdateValue? = nil,
            staff: BooleanUpdateValue? = nil,
            friendOrFamily: BooleanUpdateValue? = nil,
            topManagement: BooleanUpdateValue? = nil,
            important: BooleanUpdateValue? = nil,
            veryImportant: BooleanUpdateValue? = nil,
            problematic: BooleanUpdateValue? = nil,
            cashlist: BooleanUpdateValue? = nil,
            disabledPerson: BooleanUpdateValue? = nil,
            military: BooleanUpdateValue? = nil,
            airline: BooleanUpdateValue? = nil,
            healthCompliant: BooleanUpdateValue? = nil,
            inRoom: BooleanUpdateValue? = nil,
            waitingForRoom: BooleanUpdateValue? = nil,
            student: BooleanUpdateValue? = nil,
            blacklist: BooleanUpdateValue? = nil
        ) {
            self.paymasterAccount = paymasterAccount
            self.blocklist = blocklist
            self.media = media
            self.loyaltyProgram = loyaltyProgram
            self.previousComplaint = previousComplaint
            self.returning = returning
            self.staff = staff
            self.friendOrFamily = friendOrFamily
            self.topManagement = topManagement
            self.important = important
            self.veryImportant = veryImportant
            self.problematic = problematic
            self.cashlist = cashlist
            self.disabledPerson = disabledPerson
            self.military = military
            self.airline = airline
            self.healthCompliant = healthCompliant
            self.inRoom = inRoom
            self.waitingForRoom = waitingForRoom
            self.student = student
            self.blacklist = blacklist
        }

        public init(from object: WireObject) throws(InvalidInput) {
            paymasterAccount = try object.optionalPart("PaymasterAccount")
            blocklist = try object.optionalPart("Blocklist")
            media = try object.optionalPart("Media")
            loyaltyProgram = try object.optionalPart("LoyaltyProgram")
            previousComplaint = try object.optionalPart("PreviousComplaint")
            returning = try object.optionalPart("Returning")
            staff = try object.optionalPart("Staff")
            friendOrFamily = try object.optionalPart("FriendOrFamily")
            topManagement = try object.optionalPart("TopManagement")
            important = try object.optionalPart("Important")
            veryImportant = try object.optionalPart("VeryImportant")
            problematic = try object.optionalPart("Problematic")
            cashlist = try object.optionalPart("Cashlist")
            disabledPerson = try object.optionalPart("DisabledPerson")
            military = try object.optionalPart("Military")
            airline = try object.optionalPart("Airline")
            healthCompliant = try object.optionalPart("HealthCompliant")
            inRoom = try object.optionalPart("InRoom")
            waitingForRoom = try object.optionalPart("WaitingForRoom")
            student = try object.optionalPart("Student")
            blacklist = try object.optionalPart("Blacklist")
        }
    }

    public struct CustomerOptionUpdateParameters: WireReadable {
        public var sendMarketingEmails: BooleanUpdateValue?
        public var invoiceable: BooleanUpdateValue?
        public var billAddressObjection: BooleanUpdateValue?

        public init(
            sendMarketingEmails: BooleanUpdateValue? = nil,
            invoiceable: BooleanUpdateValue? = nil,
            billAddressObjection: BooleanUpdateValue? = nil
        ) {
            self.sendMarketingEmails = sendMarketingEmails
            self.invoiceable = invoiceable
            self.billAddressObjection = billAddressObjection
        }

        public init(from object: WireObject) throws(InvalidInput) {
            sendMarketingEmails = try object.optionalPart("SendMarketingEmails")
            invoiceable = try object.optionalPart("Invoiceable")
            billAddressObjection = try object.optionalPart("BillAddressObjection")
        }
    }

    public struct LegalEntityIdentifierUpdateParameters: WireReadable {
        public var itDestinationCode: StringUpdateValue?
        public var itFiscalCode: StringUpdateValue?
        public var itLotteryCode: StringUpdateValue?

        public init(
            itDestinationCode: StringUpdateValue? = nil,
            itFiscalCode: StringUpdateValue? = nil,
            itLotteryCode: StringUpdateValue? = nil
        ) {
            self.itDestinationCode = itDestinationCode
            self.itFiscalCode = itFiscalCode
            self.itLotteryCode = itLotteryCode
        }

        public init(from object: WireObject) throws(InvalidInput) {
            itDestinationCode = try object.optionalPart("ItDestinationCode")
            itFiscalCode = try object.optionalPart("ItFiscalCode")
            itLotteryCode = try object.optionalPart("ItLotteryCode")
            try object.check("ItLotteryCode", isAtMost: 15, atLeast: 2)
        }
    }

    public struct LegalEntityIdentifiers: WireWritable {
        public var itDestinationCode: String?
        public var itFiscalCode: String?
        public var itLotteryCode: String?

        public init(
            itDestinationCode: String? = nil,
            itFiscalCode: String? = nil,
            itLotteryCode: String? = nil
        ) {
            self.itDestinationCode = itDestinationCode
            self.itFiscalCode = itFiscalCode
            self.itLotteryCode = itLotteryCode
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("ItDestinationCode", itDestinationCode)
            writer.string("ItFiscalCode", itFiscalCode)
            writer.string("ItLotteryCode", itLotteryCode)
            writer.endObject()
        }
    }

    public struct MultipleAccountMergeParameters: WireReadable {
        public var accountMergeParameters: [AccountMergeParameter]

        public init(
            accountMergeParameters: [AccountMergeParameter]
        ) {
            self.accountMergeParameters = accountMergeParameters
        }

        public init(from object: WireObject) throws(InvalidInput) {
            accountMergeParameters = try object.parts("AccountMergeParameters", count: 1...10)
        }
    }

    public struct MultipleAccountUpdateParameters: WireReadable {
        public var chainID: UUID?
        public var accountUpdates: [AccountUpdateParameters]

        public init(
            chainID: UUID? = nil,
            accountUpdates: [AccountUpdateParameters]
        ) {
            self.chainID = chainID
            self.accountUpdates = accountUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            accountUpdates = try object.parts("AccountUpdates", count: 1...1000)
        }
    }

    public enum AccountParameterDiscriminatorEnum: String, CaseIterable, Sendable {
        case customer = "Customer"
        case company = "Company"
    }

    public enum MergeAccountTypeEnum: String, CaseIterable, Sendable {
        case customer = "Customer"
        case company = "Company"
    }
}
